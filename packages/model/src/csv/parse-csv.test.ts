import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { parseCsv, type CsvFormat, type CsvRow } from './parse-csv.js';

const rowsOf = (input: string | Uint8Array, format?: CsvFormat) =>
  [...parseCsv(input, format)].map((row: CsvRow) => ('cells' in row ? row.cells : row.reason));

/** Another writer, which puts every cell in quotation marks. */
const stringify = (rows: readonly (readonly string[])[]) =>
  rows
    .map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`)
    .join('');

const within = 'a quotation mark within a cell that has none around it';
const texts: [text: string, rows: (string[] | string)[], format?: CsvFormat][] = [
  ['', []],
  ['\uFEFFa,b', [['a', 'b']]],
  [
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,b\rc,d\r',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,\n,',
    [
      ['a', ''],
      ['', ''],
    ],
  ],
  ['"a,""b""\r\n",c', [['a,"b"\r\n', 'c']]],
  ['"",""', [['', '']]],
  ['a;b,c', [['a', 'b,c']], { delimiter: ';' }],
  ['a\tb', [['a', 'b']], { delimiter: '\t' }],
  ['a|b', [['a', 'b']], { delimiter: '|' }],
  [' a , "b"', [within]],
  [
    'a,b\n\nc,d\n\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\n\nb', [['a'], [''], ['b']]],
  ['a,b\nc"d,e\nf,g', [['a', 'b'], within, ['f', 'g']]],
  ['a,b\n"c"d,e\nf,g', [['a', 'b'], 'text after a quotation mark that closes', ['f', 'g']]],
  ['a,b\n"c,d\ne,f', [['a', 'b'], 'a quotation mark is never closed']],
];
for (const [text, rows, format] of texts) {
  test(`${JSON.stringify(text)} is ${JSON.stringify(rows)}`, () => {
    assert.deepEqual(rowsOf(text, format), rows);
    assert.deepEqual(rowsOf(new TextEncoder().encode(text), format), rows);
  });
}

test('letters that are none in the encoding cost their row alone', () => {
  const bytes = Uint8Array.from(Buffer.from('a,b\nK\xf6ln,1\nBonn,2\n', 'latin1'));
  assert.deepEqual(rowsOf(bytes), [['a', 'b'], 'not UTF-8', ['Bonn', '2']]);
  assert.deepEqual(rowsOf(bytes, { encoding: 'windows-1252' })[1], ['Köln', '1']);
});

test('a byte order mark decides the encoding', () => {
  const marked = new TextEncoder().encode('\uFEFFKöln,1');
  assert.deepEqual(rowsOf(marked, { encoding: 'windows-1252' }), [['Köln', '1']]);
  const wide = new Uint8Array(Buffer.from('\uFEFFKöln\t1\r\n', 'utf16le'));
  assert.deepEqual(rowsOf(wide, { delimiter: '\t' }), [['Köln', '1']]);
  const broken = new Uint8Array(Buffer.from('\uFEFFa\n\uD800\nb', 'utf16le'));
  assert.deepEqual(rowsOf(broken), [['a'], 'not UTF-16LE', ['b']]);
});

test('an encoding that does not exist is the caller’s fault', () => {
  assert.throws(() => rowsOf(new Uint8Array(1), { encoding: 'klingon' }), RangeError);
});

test('what another writer of CSV quotes is read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('"', ',', ';', '\r', '\n', ' ', 'a', 'é', '😀') });
  const table = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.nat(5)).chain(([width, height]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );
  fc.assert(
    fc.property(table, (rows) => {
      assert.deepEqual(rowsOf(stringify(rows)), rows);
      assert.deepEqual(rowsOf(new TextEncoder().encode(stringify(rows))), rows);
    }),
  );
});

test('any text and any bytes are read to their end', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 200 }), (text, bytes) => {
      rowsOf(text);
      rowsOf(bytes);
    }),
  );
});

test('a long text takes time in proportion', () => {
  const begun = performance.now();
  assert.equal(rowsOf('"a","b"\r\n'.repeat(200_000)).length, 200_000);
  assert.equal(rowsOf('"'.repeat(2_000_001)).length, 1);
  assert.ok(performance.now() - begun < 20_000);
});
