import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownGroups, whole } from './suppression.js';
import { attack } from './testing/attack.js';
import { randomNumbers } from './testing/organisations.js';
import { shownTogether, type Attribute, type Cell } from './together.js';

const unit: Attribute = { id: 'unit', groups: ['a', 'b', 'c'].map((id) => ({ id })) };
const distance: Attribute = { id: 'distance', groups: ['near', 'far'].map((id) => ({ id })) };

/** People of each unit who are near, far, and who did not say. */
type Table = Record<string, [near: number, far: number, unsaid?: number]>;

function toCells(table: Table): Cell[] {
  return Object.entries(table).flatMap(([id, [near, far, unsaid = 0]]) => [
    { people: near, places: [id, 'near'] },
    { people: far, places: [id, 'far'] },
    { people: unsaid, places: [id, whole] },
  ]);
}

const shownOf = (shown: ReadonlyMap<string, ReadonlySet<string>>) =>
  Object.fromEntries([...shown].map(([id, groups]) => [id, [...groups].sort().slice(1)]));

const rows: [string, Table, string[], string[]][] = [
  ['enough of each in each', { a: [9, 9], b: [9, 9], c: [9, 9] }, ['a', 'b', 'c'], ['far', 'near']],
  ['a unit all of one kind', { a: [9, 0], b: [9, 9], c: [9, 9] }, ['a', 'b', 'c'], ['far', 'near']],
  [
    'a unit with two of the other kind: they are in it and not near',
    { a: [9, 2], b: [9, 9], c: [9, 9] },
    ['a', 'b', 'c'],
    [],
  ],
  [
    'nearly all who are far in one unit',
    { a: [9, 40], b: [9, 2], c: [40, 0] },
    ['a', 'b', 'c'],
    [],
  ],
  ['too few who are far', { a: [9, 2], b: [9, 2], c: [9, 0] }, ['a', 'b', 'c'], []],
  [
    'two units that are the near ones',
    { a: [9, 0], b: [9, 0], c: [0, 30] },
    ['a', 'b', 'c'],
    ['far', 'near'],
  ],
  ['too few at all', { a: [1, 1], b: [1, 0], c: [0, 1] }, [], []],
];

for (const [name, table, units, options] of rows) {
  test(`${name}: shown are ${[...units, ...options].join(', ') || 'none'}`, () => {
    const cells = toCells(table);
    const expected = { unit: units, distance: options };
    assert.deepEqual(shownOf(shownTogether([unit, distance], cells, 5)), expected);
    const turned = [
      { ...unit, groups: unit.groups.toReversed() },
      { ...distance, groups: distance.groups.toReversed() },
    ];
    assert.deepEqual(shownOf(shownTogether(turned, cells.toReversed(), 5)), expected);
  });
}

test('what comes first is kept', () => {
  const cells = toCells({ a: [9, 2], b: [9, 9], c: [9, 9] });
  const turned = cells.map(({ people, places }) => ({ people, places: places.toReversed() }));
  assert.deepEqual(shownOf(shownTogether([distance, unit], turned, 5)), {
    distance: ['far', 'near'],
    unit: ['c'],
  });
});

test('unions count: where all pairs are well, two groups may be a third one but for two people', () => {
  const groups = ['near', 'between', 'far'].map((id) => ({ id }));
  const cells = [
    { people: 30, places: ['a', 'near'] },
    { people: 30, places: ['b', 'near'] },
    { people: 2, places: ['c', 'near'] },
    { people: 20, places: ['c', 'between'] },
    { people: 10, places: ['c', 'far'] },
  ];
  for (const rule of ['pairs', 'unions'] as const) {
    const shown = shownTogether([unit, { id: 'distance', groups }], cells, 5, rule);
    // Those who are near and in neither a nor b are no longer known, since who is far may be among them.
    assert.deepEqual(shownOf(shown), { unit: ['a', 'b', 'c'], distance: ['between'] });
  }
});

test('of unions alone a unit may have a few people of another kind, as long as no sum has', () => {
  const cells = toCells({ a: [9, 2], b: [9, 9], c: [9, 9] });
  assert.deepEqual(shownOf(shownTogether([unit, distance], cells, 5, 'unions')), {
    unit: ['a', 'b', 'c'],
    distance: ['far', 'near'],
  });
});

test('one attribute alone is shown as its tree is', () => {
  const cells = toCells({ a: [3, 0], b: [9, 9], c: [9, 9] });
  const counts = new Map([
    ['a', 3],
    ['b', 18],
    ['c', 18],
  ]);
  assert.deepEqual(
    shownTogether([unit], cells, 5).get('unit'),
    shownGroups(unit.groups, counts, 5),
  );
});

test('what is no group of an attribute stands in the whole', () => {
  const cells = [
    { people: 9, places: ['a', 'gone'] },
    { people: 9, places: ['gone', 'near'] },
    { people: 9, places: [] },
  ];
  assert.deepEqual(shownOf(shownTogether([unit, distance], cells, 5)), {
    unit: ['a'],
    distance: ['near'],
  });
});

test('of three attributes nothing about too few follows, and something of each is shown', () => {
  const { random, upTo } = randomNumbers(1);
  const attributes = ['unit', 'distance', 'years'].map((id): Attribute => {
    return { id, groups: [1, 2, 3].map((n) => ({ id: `${id}${n}` })) };
  });
  const shownThird = { pairs: 0, unions: 0 };
  for (let round = 0; round < 200; round += 1) {
    const largest = round % 2 === 0 ? 6 : 40;
    const cells = attributes[0]!.groups.flatMap((one) =>
      attributes[1]!.groups.flatMap((two) =>
        attributes[2]!.groups.map(({ id }): Cell => {
          return { people: random() < 0.4 ? 0 : upTo(largest), places: [one.id, two.id, id] };
        }),
      ),
    );
    for (const rule of ['pairs', 'unions'] as const) {
      const shown = shownTogether(attributes, cells, 5, rule);
      const published = [...new Set([...shown.values()].flatMap((groups) => [...groups]))];
      const known = cells.map(({ people, places }) => ({ people, groups: [...places, whole] }));
      assert.deepEqual(attack(known, published, 5, { differences: true }), []);
      shownThird[rule] += (shown.get('years')?.size ?? 1) - 1;
    }
  }
  assert.ok(shownThird.pairs > 20 && shownThird.unions > 20, JSON.stringify(shownThird));
});
