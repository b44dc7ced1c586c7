import assert from 'node:assert/strict';
import test from 'node:test';
import { readNdjson, type NdjsonLine, type NdjsonSettings } from './ndjson.js';

const bytes = (text: string) => new TextEncoder().encode(text);

async function readAll(
  pieces: Iterable<Uint8Array>,
  settings?: NdjsonSettings,
): Promise<NdjsonLine[]> {
  const lines: NdjsonLine[] = [];
  for await (const line of readNdjson(pieces, settings)) lines.push(line);
  return lines;
}

const text = '\uFEFF{"a":1}\r\n\n  \n"ä\u2028🎈"\n{bad\n[3]';
const expected = [
  { line: 1, value: { a: 1 } },
  { line: 4, value: 'ä\u2028🎈' },
  { line: 5, reason: 'not JSON' },
  { line: 6, value: [3] },
];

test('one value per line, each line for itself, empty ones counted but left out', async () => {
  assert.deepEqual(await readAll([bytes(text)]), expected);
});

for (const size of [1, 2, 3, 7]) {
  test(`pieces of ${size} bytes read the same`, async () => {
    const whole = bytes(text);
    const pieces = Array.from({ length: Math.ceil(whole.length / size) }, (_, index) =>
      whole.subarray(index * size, (index + 1) * size),
    );
    assert.deepEqual(await readAll(pieces), expected);
  });
}

test('a sender may fill the same buffer again', async () => {
  const buffer = new Uint8Array(2);
  const pieces = function* () {
    for (const pair of ['12', '34', '5\n', '67']) {
      buffer.set(bytes(pair));
      yield buffer;
    }
  };
  assert.deepEqual(await readAll(pieces()), [
    { line: 1, value: 12345 },
    { line: 2, value: 67 },
  ]);
});

for (const [name, input, lines] of [
  ['nothing', '', []],
  ['a line feed alone', '\n', []],
  ['a last line without its end', '1', [{ line: 1, value: 1 }]],
  ['a line as long as may be', '"345678"', [{ line: 1, value: '345678' }]],
  [
    'a line one byte longer',
    '"3456789"\n2',
    [
      { line: 1, reason: 'longer than 8 bytes' },
      { line: 2, value: 2 },
    ],
  ],
  [
    'two values in a line',
    '1 2\n3',
    [
      { line: 1, reason: 'not JSON' },
      { line: 2, value: 3 },
    ],
  ],
  [
    'a value over two lines',
    '{\n}',
    [
      { line: 1, reason: 'not JSON' },
      { line: 2, reason: 'not JSON' },
    ],
  ],
  ['NUL', '\0', [{ line: 1, reason: 'not JSON' }]],
] as const) {
  test(`${name} is read as it should be`, async () => {
    assert.deepEqual(await readAll([bytes(input)], { longest: 8 }), lines);
  });
}

test('what is not UTF-8 costs only its line', async () => {
  const pieces = [bytes('1\n'), Uint8Array.of(0x22, 0xc3, 0x28, 0x22, 0x0a), bytes('2\n')];
  assert.deepEqual(await readAll(pieces), [
    { line: 1, value: 1 },
    { line: 2, reason: 'not UTF-8' },
    { line: 3, value: 2 },
  ]);
});

test('a line without end is not kept in memory', async () => {
  const piece = new Uint8Array(1_000_000).fill(0x61);
  const pieces = function* () {
    for (let count = 0; count < 2000; count += 1) yield piece;
    yield bytes('\n7');
  };
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  const lines: NdjsonLine[] = [];
  const watched = function* () {
    for (const each of pieces()) {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
      yield each;
    }
  };
  for await (const line of readNdjson(watched())) lines.push(line);
  assert.deepEqual(lines, [
    { line: 1, reason: 'longer than 262144 bytes' },
    { line: 2, value: 7 },
  ]);
  assert.ok(most < 200_000_000, `${most} bytes`);
});

test('deep nesting is a value or a reason, never a failure', async () => {
  const [line] = await readAll([bytes('['.repeat(100_000) + ']'.repeat(100_000))]);
  assert.ok(line);
});
