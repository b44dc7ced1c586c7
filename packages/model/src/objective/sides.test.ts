import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Side } from '../side/side.js';
import { missingSide, pairUp } from './sides.js';

const table: [(Side | undefined)[], Side | undefined][] = [
  [[], undefined],
  [[undefined], undefined],
  [['customer'], 'employee'],
  [['employee', undefined, 'employee'], 'customer'],
  [['customer', 'employee'], undefined],
];
for (const [sides, missing] of table) {
  test(`of ${JSON.stringify(sides)} the missing side is ${missing ?? 'none'}`, () =>
    assert.equal(missingSide(sides.map((side) => ({ side }))), missing));
}

const pairs: [string, [string, string?][], string[][]][] = [
  ['no pairs', [['a'], ['b']], [['a'], ['b']]],
  ['the first names the third', [['a', 'c'], ['b'], ['c']], [['a', 'c'], ['b']]],
  ['the third names the first', [['a'], ['b'], ['c', 'a']], [['a', 'c'], ['b']]],
  [
    'each names the other',
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    [['a', 'b']],
  ],
  ['two name the same one', [['a', 'c'], ['b', 'c'], ['c']], [['a', 'c'], ['b']]],
  ['one that is not there', [['a', 'x']], [['a']]],
  ['itself', [['a', 'a']], [['a']]],
];
for (const [name, items, groups] of pairs) {
  test(`pairs: ${name}`, () =>
    assert.deepEqual(
      pairUp(items.map(([id, paired]) => ({ id, paired }))).map((group) =>
        group.map(({ id }) => id),
      ),
      groups,
    ));
}
