import assert from 'node:assert/strict';
import test from 'node:test';
import { assertAccounted } from '../testing/accounts.js';
import { stringify } from '../testing/csv.js';
import { assertUnharmed, hostileTexts, hostileValues } from '../testing/hostile-inputs.js';
import { fixture } from '../testing/sources.js';
import { readCsv, type CsvSettings } from './csv.js';

/** How the fixture, a table of a German shop, is to be read. */
const german: CsvSettings = {
  delimiter: ';',
  decimal: ',',
  zone: 'Europe/Berlin',
  order: 'day-first',
  columns: {
    id: 'Beleg',
    customer: 'Kunde',
    at: 'Zeitpunkt',
    channel: 'Kanal',
    direction: 'Richtung',
    title: 'Betreff',
    'amount.value': 'Betrag',
    confidential: 'Vertraulich',
  },
  constants: { type: 'order', side: 'customer', 'amount.currency': 'EUR', direction: 'in' },
  words: {
    channel: { Filiale: 'store', Telefon: 'hotline' },
    direction: { ein: 'in', aus: 'out' },
    confidential: { ja: 'true', nein: 'false' },
  },
};

test('a table becomes touchpoints by a map of its columns', () => {
  const result = readCsv(fixture('touchpoints-german.csv'), german);
  assertAccounted(result);
  assert.deepEqual(result.touchpoints, [
    {
      id: 'B-1',
      customer: '17850',
      at: '2026-03-01T09:30:00+01:00',
      channel: 'store',
      type: 'order',
      direction: 'in',
      title: 'Sessel; grün',
      amount: { value: 1234.5, currency: 'EUR' },
      side: 'customer',
      confidential: true,
    },
    {
      id: 'B-2',
      at: '2026-10-25T02:30:00+02:00',
      channel: 'other',
      originalchannel: 'Brieftaube',
      type: 'order',
      direction: 'out',
      title: '=Rückruf',
      side: 'customer',
      confidential: false,
    },
  ]);
  assert.deepEqual(result.rejected, [
    { row: 3, reason: 'at: "29.03.2026 02:30" never happened in Europe/Berlin' },
    { row: 4, reason: 'amount.value: "12.50" is no number' },
    { row: 5, reason: 'it has 3 cells, and there are 8 columns' },
    { row: 6, reason: 'confidential: "vielleicht" is neither true nor false' },
    { row: 7, reason: 'id: "B-1" was read before' },
  ]);
  assert.deepEqual(result.remarks, [
    {
      row: 2,
      remark: 'at: "25.10.2026 02:30" happened twice in Europe/Berlin; the first is taken',
    },
    { row: 2, remark: 'channel: "Brieftaube" is none of ours, and stands as other' },
  ]);
});

const head = 'id,at,channel,type,direction,title,side';
const row = 'A-1,2026-03-01T09:30:00Z,store,visit,in,Visit,customer';
const one = (change: Record<string, string>) => {
  const names = [...head.split(','), ...Object.keys(change)];
  const cells = head.split(',').map((name, index) => change[name] ?? row.split(',')[index] ?? '');
  return stringify([
    [...new Set(names)],
    [
      ...cells,
      ...Object.entries(change).flatMap(([name, cell]) =>
        head.split(',').includes(name) ? [] : [cell],
      ),
    ],
  ]);
};

test('without a map, columns are read that are called as fields', () => {
  const { touchpoints } = readCsv(`${head},colour\n${row},red`);
  assert.deepEqual(Object.keys(touchpoints[0] ?? {}), head.split(','));
});

const faulty: [what: string, text: string, reason: RegExp][] = [
  ['no time', one({ at: '' }), /^at: /],
  ['a day without a time', one({ at: '2026-03-01' }), /^at: "2026-03-01" is no time$/],
  [
    'a local time without a zone',
    one({ at: '2026-03-01 09:30' }),
    /no offset, and no zone is given/,
  ],
  ['an unknown direction', one({ direction: 'sideways' }), /^direction: /],
  ['an id that is too long', one({ id: 'x'.repeat(201) }), /^id: /],
  ['half an amount', one({ 'amount.value': '5' }), /^amount\.currency: /],
  [
    'a number with an exponent',
    one({ 'amount.value': '1e3', 'amount.currency': 'EUR' }),
    /no number/,
  ],
  ['a list that is none', one({ masked: 'amount' }), /^masked: "amount" is not JSON$/],
  ['an address that runs', one({ link: 'javascript:alert(1)' }), /^link: /],
  ['a mark out of place', `${head}\nA"1,,,,,,`, /quotation mark within/],
];
for (const [what, text, reason] of faulty) {
  test(`rejected: ${what}`, () => {
    const { read, rejected } = readCsv(text);
    assert.equal(read, 1);
    assert.match(rejected[0]?.reason ?? '', reason);
  });
}

const heads: [what: string, text: string, settings: CsvSettings, reason: RegExp][] = [
  [
    'a column that is missing',
    `${head}\n${row}\n${row}`,
    { columns: { id: 'Nr' } },
    /^no column is called "Nr"$/,
  ],
  ['a column twice', `id,${head}\n1,${row}\n2,${row}`, {}, /^two columns are called "id"$/],
  ['a line of names that cannot be read', `i"d,at\n1,2\n3,4`, {}, /^the line of names: /],
];
for (const [what, text, settings, reason] of heads) {
  test(`every row is rejected for ${what}`, () => {
    const result = readCsv(text, settings);
    assertAccounted(result);
    assert.equal(result.rejected.length, 2);
    for (const rejection of result.rejected) assert.match(rejection.reason, reason);
  });
}

for (const [what, settings] of [
  ['a field that does not exist', { columns: { titel: 'Titel' } }],
  ['a constant that is no field', { constants: { constructor: 'x' } }],
  ['a zone that does not exist', { zone: 'W. Europe Standard Time' }],
] as const) {
  test(`${what} is the caller’s fault`, () => {
    assert.throws(() => readCsv(`${head}\n${row}`, settings), RangeError);
  });
}

test('nothing, and a line of names alone, are no rows', () => {
  for (const text of ['', '\uFEFF', '\r\n\r\n', head]) {
    assert.deepEqual(readCsv(text), {
      touchpoints: [],
      read: 0,
      shown: 0,
      rejected: [],
      remarks: [],
    });
  }
});

const numbers: [cell: string, decimal: '.' | ',', value: number | undefined][] = [
  ['1234.5', '.', 1234.5],
  ['1,234.5', '.', 1234.5],
  ['1.234,5', ',', 1234.5],
  ['1.234', ',', 1234],
  ['1 234 567,89', ',', 1234567.89],
  ['-0,5', ',', -0.5],
  ['+7', '.', 7],
  ['1,5', '.', undefined],
  ['12.50', ',', undefined],
  ['1.2.3', '.', undefined],
  ['١٢', '.', undefined],
  ['Infinity', '.', undefined],
  ['0x10', '.', undefined],
];
for (const [cell, decimal, value] of numbers) {
  test(`${cell} with ${decimal} before decimals is ${value ?? 'no number'}`, () => {
    const text = one({ 'amount.value': cell, 'amount.currency': 'EUR' });
    assert.equal(readCsv(text, { decimal }).touchpoints[0]?.amount?.value, value);
  });
}

const times: [
  cell: string,
  order: 'year-first' | 'day-first' | 'month-first',
  at: string | undefined,
][] = [
  ['2026-03-01T09:30:15+05:45', 'day-first', '2026-03-01T09:30:15+05:45'],
  ['2026-03-01 9:30', 'year-first', '2026-03-01T09:30:00+01:00'],
  ['2026-03-01T09:30:15,25', 'year-first', '2026-03-01T09:30:15.25+01:00'],
  ['1.3.2026, 9:30', 'day-first', '2026-03-01T09:30:00+01:00'],
  ['03/01/2026 09:30:15', 'month-first', '2026-03-01T09:30:15+01:00'],
  ['13/01/2026 09:30', 'month-first', undefined],
  ['01.03.2026', 'day-first', undefined],
  ['01.03.26 09:30', 'day-first', undefined],
];
for (const [cell, order, at] of times) {
  test(`${cell}, ${order}, is ${at ?? 'no time'}`, () => {
    const { touchpoints } = readCsv(one({ at: cell }), { order, zone: 'Europe/Berlin' });
    assert.equal(touchpoints[0]?.at, at);
  });
}

test('whatever a cell holds, it is shown as the model wants it, or rejected', () => {
  const names = [
    ...head.split(','),
    'detail',
    'link',
    'amount.value',
    'masked',
    'handover.carried',
  ];
  const cells = [...row.split(','), 'x', 'https://x.example', '', '[]', 'true'];
  const rows = names.flatMap((_, column) =>
    hostileTexts.map((text, index) =>
      cells.map((cell, at) => (at === column ? text : at === 0 ? `${column}-${index}` : cell)),
    ),
  );
  const result = readCsv(stringify([names, ...rows]), { zone: 'Europe/Berlin' });
  assert.equal(result.read, rows.length);
  assert.ok(result.shown > 500);
  assertUnharmed(result, result.touchpoints);
});

test('whatever file is given, every row of it is accounted for', () => {
  for (const text of hostileTexts) assertAccounted(readCsv(text));
  for (const value of hostileValues) {
    if (typeof value === 'string') assertAccounted(readCsv(`${head}\n${value}\n${row}`));
  }
});
