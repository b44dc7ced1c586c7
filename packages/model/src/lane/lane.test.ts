import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exchangesOf, laneOf, type LaneTouchpoint } from './lane.js';

const lanes: [string, LaneTouchpoint, ReturnType<typeof laneOf>][] = [
  ['what reached the firm', { direction: 'in', side: 'customer' }, 'customer'],
  ['what left it', { direction: 'out', side: 'customer' }, 'firm'],
  ['what stayed inside', { direction: 'internal', side: 'customer' }, 'firm'],
  ['what an employee lived through', { direction: 'in', side: 'employee' }, 'firm'],
  ['what nobody said', { side: 'customer' }, 'both'],
];
for (const [name, touchpoint, lane] of lanes)
  test(`the lane of ${name} is ${lane}`, () => assert.equal(laneOf(touchpoint), lane));

const directions = { c: 'in', f: 'out', b: undefined } as const;
type Letter = keyof typeof directions;

/** Touchpoints by a letter each, and their rows: the letters with a stroke between the lanes. */
function rowsOf(letters: readonly Letter[], direction: 'newest' | 'oldest'): string[] {
  const list = letters.map((letter) => ({ direction: directions[letter] }));
  const order = Uint32Array.from(list.keys());
  const range = { start: 0, end: list.length };
  const rows = exchangesOf(list, order, range, direction);
  let place = 0;
  return rows.map((row) => {
    const parts = direction === 'oldest' ? [row.customer, row.firm] : [row.firm, row.customer];
    assert.equal(row.start, place);
    for (const part of row.both ? [row.both] : parts) {
      if (!part) continue;
      assert.equal(part.start, place);
      assert.ok(part.end > part.start);
      place = part.end;
    }
    assert.equal(row.end, place);
    if (row.both) assert.deepEqual(parts, [undefined, undefined]);
    const text = (part?: { start: number; end: number }) =>
      part ? letters.slice(part.start, part.end).join('') : '';
    return row.both ? text(row.both) : `${text(row.customer)}|${text(row.firm)}`;
  });
}

const rows: [string, 'newest' | 'oldest', string[]][] = [
  ['', 'oldest', []],
  ['cf', 'oldest', ['c|f']],
  ['fc', 'oldest', ['|f', 'c|']],
  ['ccffcf', 'oldest', ['cc|ff', 'c|f']],
  ['cbf', 'oldest', ['c|', 'b', '|f']],
  ['bbcf', 'oldest', ['bb', 'c|f']],
  ['fc', 'newest', ['c|f']],
  ['cf', 'newest', ['c|', '|f']],
  ['ffccfc', 'newest', ['cc|ff', 'c|f']],
];
for (const [letters, direction, expected] of rows)
  test(`two lanes, ${direction} first: ${letters || 'nothing'}`, () =>
    assert.deepEqual(rowsOf([...letters] as Letter[], direction), expected));

test('whatever the touchpoints are, none is lost or doubled, and each stands in its lane', () => {
  const letter = fc.constantFrom<Letter>('c', 'f', 'b');
  fc.assert(
    fc.property(fc.array(letter), fc.constantFrom('newest', 'oldest'), (letters, direction) => {
      const rows = rowsOf(letters, direction as 'newest');
      assert.equal(rows.join('').replaceAll('|', '').length, letters.length);
      for (const row of rows) assert.match(row, /^(c*\|f*|b+)$/);
    }),
  );
});
