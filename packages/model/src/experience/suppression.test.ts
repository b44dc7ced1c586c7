import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  leastFor,
  mayRelease,
  nextShown,
  shownGroups,
  whole,
  type Place,
  type Statistic,
} from './suppression.js';

const least: [Statistic, number | undefined, number][] = [
  ['score', undefined, 5],
  ['score', 3, 5],
  ['score', NaN, 5],
  ['score', 8, 8],
  ['leadership', undefined, 10],
  ['leadership', 8, 10],
  ['leadership', 12, 12],
  ['distribution', 5, 10],
  ['comment', 5, 10],
  ['comment', 20, 20],
];
for (const [statistic, threshold, expected] of least) {
  test(`a ${statistic} with threshold ${threshold} needs ${expected} answers`, () =>
    assert.equal(leastFor(statistic, threshold), expected));
}

const releases: [string, number, number | undefined, boolean][] = [
  ['nobody new', 0, undefined, false],
  ['one more', 1, undefined, false],
  ['4 more', 4, undefined, false],
  ['5 more', 5, undefined, true],
  ['9 more where 10 are asked for', 9, 10, false],
  ['4 more where only 2 are asked for', 4, 2, false],
];
for (const [name, added, threshold, expected] of releases) {
  test(`a result with ${name} is ${expected ? '' : 'not '}shown anew`, () =>
    assert.equal(mayRelease(added, threshold), expected));
}

const under = (parent: string | undefined, ...ids: string[]): Place[] =>
  ids.map((id) => ({ id, ...(parent !== undefined && { parent }) }));
const flat = under(undefined, 'a', 'b', 'c', 'd');
const deep = [
  ...under(undefined, 'north', 'south'),
  ...under('north', 'n1', 'n2', 'n3'),
  ...under('south', 's1', 's2'),
];

const tables: [string, Place[], Record<string, number>, string[], number?][] = [
  ['four large units', flat, { a: 5, b: 6, c: 7, d: 8 }, [whole, 'a', 'b', 'c', 'd']],
  [
    'one small unit: the next smallest goes with it',
    flat,
    { a: 3, b: 6, c: 7, d: 8 },
    [whole, 'c', 'd'],
  ],
  ['two small units that are enough together', flat, { a: 2, b: 3, c: 7, d: 8 }, [whole, 'c', 'd']],
  ['two small units that are too few together', flat, { a: 1, b: 2, c: 7, d: 8 }, [whole, 'd']],
  ['a unit in which nobody answered', flat, { a: 0, b: 6, c: 7, d: 8 }, [whole, 'b', 'c', 'd']],
  ['too few in all', flat, { a: 1, b: 1, c: 1, d: 1 }, []],
  ['nobody', flat, {}, []],
  ['only small units', flat, { a: 2, b: 2, c: 2, d: 2 }, [whole]],
  [
    'one large and one small unit: both hidden',
    under(undefined, 'a', 'b'),
    { a: 50, b: 1 },
    [whole],
  ],
  ['one unit alone is the whole', under(undefined, 'a'), { a: 9 }, [whole, 'a']],
  [
    'few people without a unit: the smallest goes with them',
    flat,
    { a: 5, b: 6, c: 7, d: 8, [whole]: 2 },
    [whole, 'b', 'c', 'd'],
  ],
  [
    'few people of an unknown unit count alike',
    flat,
    { a: 5, b: 6, c: 7, d: 8, gone: 2 },
    [whole, 'b', 'c', 'd'],
  ],
  [
    'enough people without a unit',
    flat,
    { a: 5, b: 6, c: 7, d: 8, [whole]: 5 },
    [whole, 'a', 'b', 'c', 'd'],
  ],
  [
    'few people without a unit, beside a small unit',
    flat,
    { a: 3, b: 6, c: 7, d: 8, [whole]: 2 },
    [whole, 'b', 'c', 'd'],
  ],
  ['nothing is shown under what is hidden', deep, { n1: 2, n2: 1, s1: 20, s2: 20 }, [whole]],
  [
    'a small team hides its neighbour, not its department',
    deep,
    { n1: 2, n2: 9, n3: 30, s1: 20, s2: 20 },
    [whole, 'north', 'south', 'n3', 's1', 's2'],
  ],
  [
    'heads of a department count as its rest',
    deep,
    { north: 1, n1: 6, n2: 9, n3: 30, s1: 20, s2: 20 },
    [whole, 'north', 'south', 'n2', 'n3', 's1', 's2'],
  ],
  ['threshold 10', flat, { a: 9, b: 12, c: 12, d: 12 }, [whole, 'c', 'd'], 10],
];
for (const [name, units, counts, expected, threshold = 5] of tables) {
  test(`shown are, with ${name}: ${expected.map((id) => id || 'all').join(', ')}`, () => {
    const shown = shownGroups(units, new Map(Object.entries(counts)), threshold);
    assert.deepEqual([...shown].sort(), [...expected].sort());
    const turned = shownGroups(units.toReversed(), new Map(Object.entries(counts)), threshold);
    assert.deepEqual([...turned].sort(), [...expected].sort(), 'the order of the list counts');
  });
}

const ways: [string, string, string[], string | undefined][] = [
  ['itself where it is shown', 'n1', ['n1', 'north', whole], 'n1'],
  ['the one above', 'n1', ['north', whole], 'north'],
  ['the whole', 'n1', [whole], whole],
  ['the whole, for an unknown unit', 'gone', ['north', whole], whole],
  ['nothing where nothing is shown', 'n1', [], undefined],
];
for (const [name, unit, shown, expected] of ways) {
  test(`a hidden unit leads to ${name}`, () =>
    assert.equal(nextShown(deep, unit, new Set(shown)), expected));
}

test('5000 units in one line are no problem', () => {
  const line = Array.from({ length: 5000 }, (_, index) => ({
    id: `u${index}`,
    ...(index > 0 && { parent: `u${index - 1}` }),
  }));
  assert.equal(shownGroups(line, new Map([['u4999', 7]]), 5).size, 5001);
});
