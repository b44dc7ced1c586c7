import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import {
  readFrameWord,
  readGreeting,
  readHostWord,
  reported,
  requested,
  toMessage,
} from './messages.js';

const sources = fileURLToPath(new URL('..', import.meta.url));

test('a frame passes on every event of every widget, but for one with an element in it', () => {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.ts$/.test(file) && !/\.test\.ts$|testing/.test(file),
  );
  const code = files.map((file) => readFileSync(path.join(sources, file), 'utf8')).join('\n');
  const named = new Set([...code.matchAll(/super\(\s*'(ox[a-z]+)'/g)].map(([, name]) => name!));
  for (const name of ['oxready', 'oxdetail']) assert.ok(named.delete(name), name);
  assert.deepEqual([...reported, ...requested].toSorted(), [...named].toSorted());
});

for (const greeting of [
  { kind: 'hello' },
  { kind: 'ready', id: '1-2' },
  { kind: 'connect', id: '1-2' },
] as const)
  test(`${greeting.kind} is read as it was sent`, () =>
    assert.deepEqual(readGreeting(toMessage(greeting)), greeting));

const { oxbow } = toMessage({ kind: 'hello' });
const stranger = { toString: () => 'ready' };
for (const message of [
  ...[undefined, null, 'hello', 'ox:resize:99999999', 7, [], {}, stranger],
  ...[{ kind: 'hello' }, { oxbow: 'oxbow-frame-2', kind: 'hello' }, { oxbow }],
  ...[
    { oxbow, kind: stranger },
    { oxbow, kind: 'ready' },
    { oxbow, kind: 'connect', id: 7 },
  ],
  ...[
    { oxbow, kind: 'ready', id: '' },
    { oxbow, kind: 'ready', id: 'x'.repeat(65) },
  ],
])
  test(`${JSON.stringify(message)} is no greeting`, () =>
    assert.equal(readGreeting(message), undefined));

for (const word of [
  { kind: 'ready' },
  { kind: 'refresh' },
  { kind: 'leave' },
  { kind: 'set', settings: { data: [1], language: 'de' } },
  { kind: 'answer', id: 1, value: { a: 1 } },
  { kind: 'end', id: 1 },
  { kind: 'untaken', id: 1 },
  { kind: 'fail', id: 1, name: 'TypeError', message: 'gone', status: 404 },
] as const)
  test(`the host's word “${word.kind}” is read as it was said, and nothing else of it`, () =>
    assert.deepEqual(readHostWord({ ...word, more: 'x' }), word));

for (const message of [
  ...[undefined, null, 'ready', 7, [], {}, { kind: 'click' }, { kind: ['ready'] }],
  ...[{ kind: 'answer' }, { kind: 'answer', id: '1' }, { kind: 'end', id: 1.5 }],
  ...[
    { kind: 'untaken', id: NaN },
    { kind: 'fail', id: Infinity },
    { kind: 'size', height: 1 },
  ],
])
  test(`${JSON.stringify(message)} is no word of a host`, () =>
    assert.equal(readHostWord(message), undefined));

test('what is wrong with a failure is left out of it', () => {
  const word = { kind: 'fail', id: 1, name: {}, message: 'x'.repeat(9000), status: '404' };
  assert.deepEqual(readHostWord(word), {
    ...{ kind: 'fail', id: 1, name: '', message: 'x'.repeat(500), status: undefined },
  });
});

test('settings that are none give nothing', () =>
  assert.deepEqual(readHostWord({ kind: 'set', settings: 'data' }), { kind: 'set', settings: {} }));

for (const [height, expected] of [
  [0, 0],
  [10.2, 11],
  [20_000, 20_000],
  [99_999_999, 20_000],
  [Infinity, 20_000],
] as const)
  test(`a frame of ${height} px is ${expected} px high`, () =>
    assert.deepEqual(readFrameWord({ kind: 'size', height, state: 'ready' }), {
      ...{ kind: 'size', height: expected, state: 'ready' },
    }));

for (const message of [
  ...[undefined, null, 'ox:resize:99999999', { kind: 'size' }, { kind: 'size', height: '9' }],
  ...[
    { kind: 'size', height: -1 },
    { kind: 'size', height: NaN },
  ],
  ...[{ kind: 'event', type: 'click' }, { kind: 'event', type: 'oxready' }, { kind: 'event' }],
  ...[
    { kind: 'event', type: 'oxsubmit', detail: {} },
    { kind: 'event', type: 'oxdata' },
  ],
  ...[
    { kind: 'request', type: 'oxdata' },
    { kind: 'request', id: 1, type: 'oxselect' },
  ],
  // Only handed over, and never an event.
  ...[
    { kind: 'request', id: 1, type: 'oxgive' },
    { kind: 'request', id: 1, type: 'handkeep' },
  ],
])
  test(`${JSON.stringify(message)} is no word of a frame`, () =>
    assert.equal(readFrameWord(message), undefined));

test('a request is read whole, and nothing else of it', () => {
  const request = { kind: 'request', id: 1, type: 'oxgive', detail: { a: 1 }, isHandedOver: true };
  assert.deepEqual(readFrameWord({ ...request, shared: 1, outside: true, more: 'x' }), {
    ...request,
    ...{ shared: false, outside: true },
  });
});

test('whatever a window can send is read without harm, in every place of a word', () => {
  const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true });
  const kinds = fc.constantFrom(
    ...['hello', 'connect', 'set', 'leave', 'answer', 'fail', 'size', 'request'],
  );
  fc.assert(
    fc.property(anything, kinds, (value, kind) => {
      const filled = { oxbow, kind, id: value, type: value, height: value, settings: value };
      for (const message of [value, { oxbow, kind: value }, filled])
        for (const read of [readGreeting, readHostWord, readFrameWord]) read(message);
    }),
    { numRuns: 10_000, seed: 1 },
  );
  assert.deepEqual(Object.keys(Object.prototype), []);
});
