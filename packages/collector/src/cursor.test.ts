import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCursor, writeCursor } from './cursor.js';
import { Problem } from './problem.js';

const earliest = Date.parse('0001-01-01T00:00:00Z');
const place = { at: earliest, sequence: '999999999999999999' };
const cursor = writeCursor('before', place, 'shop', 'customer-1');

test('a cursor is read as the place it was written from, and is short and fit for an address', () => {
  assert.deepEqual(readCursor('before', cursor, 'shop', 'customer-1'), place);
  assert.ok(cursor.length < 100);
  assert.match(cursor, /^[\w-]+$/);
});

test('a cursor with any one character changed, left out or added is refused', () => {
  for (let index = 0; index < cursor.length; index += 1) {
    const [head, tail] = [cursor.slice(0, index), cursor.slice(index + 1)];
    const other = cursor[index] === 'A' ? 'B' : 'A';
    for (const changed of [head + other + tail, head + tail, `${head}=${cursor.slice(index)}`]) {
      assert.throws(() => readCursor('before', changed, 'shop', 'customer-1'), Problem, changed);
    }
  }
});

for (const [name, text] of [
  ['nothing', ''],
  ['a number', '12'],
  ['a cursor with a line break', `${cursor}\n`],
  ['a text of 100,000 characters', 'A'.repeat(100_000)],
  ['another encoding of the same place', Buffer.from(`0${atob(cursor)}`).toString('base64url')],
] as const) {
  test(`${name} is refused`, () => {
    assert.throws(() => readCursor('before', text, 'shop', 'customer-1'), Problem);
  });
}

test('a cursor that names a place which cannot be is refused', () => {
  for (const at of [earliest - 1, 253_402_300_800_000]) {
    const forged = writeCursor('before', { at, sequence: '1' }, 'shop', 'customer-1');
    assert.throws(() => readCursor('before', forged, 'shop', 'customer-1'), Problem);
  }
});

test('a cursor that leads the other way is refused', () => {
  assert.throws(() => readCursor('after', cursor, 'shop', 'customer-1'), Problem);
  const after = writeCursor('after', place, 'shop', 'customer-1');
  assert.deepEqual(readCursor('after', after, 'shop', 'customer-1'), place);
  assert.throws(() => readCursor('before', after, 'shop', 'customer-1'), Problem);
});

test('a cursor of another customer or site is refused', () => {
  assert.throws(() => readCursor('before', cursor, 'shop', 'customer-2'), Problem);
  assert.throws(() => readCursor('before', cursor, 'bank', 'customer-1'), Problem);
});
