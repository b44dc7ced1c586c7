import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditSets, isApart, mayReplace, replaceable, type Snapshot } from './release.js';

/** Answers of a group by number, from one up to another: those that came first have the low ones. */
const span = (name: string, to: number, from = 0) =>
  Array.from({ length: to - from }, (_, at) => `${name}${from + at}`);
const snapshot = (groups: Record<string, string[]>): Snapshot =>
  new Map(Object.entries(groups).map(([group, answers]) => [group, new Set(answers)]));
/** The whole and its units. */
const tree = (units: Record<string, string[]>): Snapshot =>
  snapshot({ ...units, '': Object.values(units).flat() });

const twelve = tree({ a: span('a', 12), b: span('b', 12) });
const rows: [string, Snapshot[], Snapshot, boolean][] = [
  ['the first time, enough', [], twelve, true],
  ['the first time, too few', [], tree({ a: span('a', 12), b: span('b', 4) }), false],
  ['nothing new', [twelve], twelve, true],
  ['one more', [twelve], tree({ a: span('a', 13), b: span('b', 12) }), false],
  ['enough more in one unit', [twelve], tree({ a: span('a', 17), b: span('b', 12) }), true],
  [
    'enough more of the whole, too few of a unit that changes',
    [twelve],
    tree({ a: span('a', 17), b: span('b', 14) }),
    false,
  ],
  [
    'a unit that stays as it was, while the whole has its two new ones beside the other’s five',
    [twelve],
    snapshot({ a: span('a', 17), b: span('b', 12), '': [...span('a', 17), ...span('b', 14)] }),
    false,
  ],
  [
    'the whole alone, with three of each',
    [twelve],
    snapshot({ a: span('a', 12), b: span('b', 12), '': [...span('a', 15), ...span('b', 15)] }),
    true,
  ],
  [
    'five more, four of them told before by a third snapshot',
    [
      snapshot({ a: span('a', 12) }),
      snapshot({ a: span('a', 12), b: [...span('a', 12), ...span('a', 16, 12), 'x'] }),
    ],
    snapshot({ a: span('a', 17), b: [...span('a', 16), 'x'] }),
    false,
  ],
  [
    'one answer exchanged for another',
    [snapshot({ a: span('a', 12) })],
    snapshot({ a: span('a', 13, 1) }),
    false,
  ],
];
for (const [name, former, next, expected] of rows) {
  test(`${name}: may ${expected ? '' : 'not '}be shown in its place`, () =>
    assert.equal(mayReplace(former, next, 5), expected));
}

test('a figure that follows each answer tells it; in batches it does not', () => {
  // Twelve people with a mean of 65.63, then one who answers the lowest but one of nine.
  const values = [...Array.from({ length: 12 }, () => 787.5 / 12), 12.5];
  const mean = (n: number) => values.slice(0, n).reduce((sum, value) => sum + value, 0) / n;
  assert.equal((mean(12) * 12).toFixed(2), '787.50');
  assert.equal(mean(13).toFixed(2), '61.54');
  assert.equal((mean(13) * 13 - mean(12) * 12).toFixed(2), '12.50');
  assert.equal(
    mayReplace([snapshot({ a: span('a', 12) })], snapshot({ a: span('a', 13) }), 5),
    false,
  );
});

const replaced: [string, Snapshot, Record<string, number>][] = [
  ['enough in both', tree({ a: span('a', 17), b: span('b', 18) }), { a: 17, b: 18, '': 35 }],
  // The two new ones of b would follow from the whole, so it waits.
  ['too few in one', tree({ a: span('a', 17), b: span('b', 14) }), { a: 12, b: 12, '': 31 }],
  ['too few in all', tree({ a: span('a', 13), b: span('b', 14) }), { a: 12, b: 12, '': 24 }],
];
for (const [name, next, expected] of replaced) {
  test(`new answers, ${name}: shown are ${JSON.stringify(expected)}`, () => {
    const shown = replaceable([twelve], next, 5);
    assert.deepEqual(Object.fromEntries([...shown].map(([id, { size }]) => [id, size])), expected);
    assert.ok(mayReplace([twelve], shown, 5));
  });
}

const releases: [string, string[][], string[], boolean][] = [
  ['the first', [], span('a', 9), true],
  ['one with other answers', [span('a', 9)], span('b', 9), true],
  ['one with an answer of the last', [span('a', 9)], span('a', 17, 8), false],
  [
    'one with an answer of a former one',
    [span('a', 9), span('b', 9)],
    [...span('c', 9), 'a0'],
    false,
  ],
];
for (const [name, former, next, expected] of releases) {
  test(`a release, ${name}, is ${expected ? '' : 'not '}apart`, () => {
    const sets = former.map((release) => new Set(release));
    assert.equal(isApart(sets, new Set(next)), expected);
  });
}

test('what is apart tells of answers nothing together; of persons who keep their opinion it does', () => {
  // The same nine, and in the second wave one who has joined: eighteen and one answers, ten persons.
  const answers = snapshot({ spring: span('spring', 9), autumn: span('autumn', 10) });
  assert.ok(auditSets(answers, 5).isSafe);
  const persons = snapshot({ spring: span('person', 9), autumn: span('person', 10) });
  assert.deepEqual(auditSets(persons, 5).findings, [
    { people: 1, groups: ['spring', 'autumn'], kind: 'sum' },
  ]);
});
