import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCursor, writeCursor, type CursorList } from './cursor.js';
import { Problem } from './problem.js';

const earliest = Date.parse('0001-01-01T00:00:00Z');
const timeline: CursorList = {
  kind: 'before',
  of: ['timeline', 'shop', 'customer-1'],
  id: 'sequence',
};
const inbox: CursorList = { kind: 'before', of: ['inbox', 'shop'], id: 'uuid' };
const place = { at: earliest, id: '999999999999999999' };
const item = { at: earliest, id: '01890a5d-ac96-774b-bcce-b302099a8057' };
const cursor = writeCursor(timeline, place);

for (const [name, list, written] of [
  ['timeline', timeline, place],
  ['inbox', inbox, item],
] as const) {
  test(`a cursor of the ${name} is read as the place it was written from, and is short and fit for an address`, () => {
    const text = writeCursor(list, written);
    assert.deepEqual(readCursor(list, text), written);
    assert.ok(text.length < 120);
    assert.match(text, /^[\w-]+$/);
  });
}

test('a cursor with any one character changed, left out or added is refused', () => {
  for (let index = 0; index < cursor.length; index += 1) {
    const [head, tail] = [cursor.slice(0, index), cursor.slice(index + 1)];
    const other = cursor[index] === 'A' ? 'B' : 'A';
    for (const changed of [head + other + tail, head + tail, `${head}=${cursor.slice(index)}`]) {
      assert.throws(() => readCursor(timeline, changed), Problem, changed);
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
    assert.throws(() => readCursor(timeline, text), Problem);
  });
}

for (const [name, list, forged] of [
  ['a time before the year 1', timeline, { ...place, at: earliest - 1 }],
  ['a time after the year 9999', timeline, { ...place, at: 253_402_300_800_000 }],
  ['a UUID where a number is expected', timeline, { ...place, id: item.id }],
  ['a number where a UUID is expected', inbox, { ...item, id: '1' }],
] as const) {
  test(`a cursor that names ${name} is refused`, () => {
    assert.throws(() => readCursor(list, writeCursor(list, forged)), Problem);
  });
}

test('a cursor that leads the other way is refused', () => {
  const newer = { ...timeline, kind: 'after' } as const;
  assert.throws(() => readCursor(newer, cursor), Problem);
  const after = writeCursor(newer, place);
  assert.deepEqual(readCursor(newer, after), place);
  assert.throws(() => readCursor(timeline, after), Problem);
});

for (const of of [
  ['timeline', 'shop', 'customer-2'],
  ['timeline', 'bank', 'customer-1'],
  ['deliveries', 'shop', 'customer-1'],
]) {
  test(`a cursor is refused by the list ${of.join(' ')}`, () => {
    assert.throws(() => readCursor({ ...timeline, of }, cursor), Problem);
  });
}
