import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Objective } from './objective.js';
import { isWanted, objectiveFacets, type ObjectiveFilter } from './objective-filter.js';
import { standingOn, type ShownHealth } from './objective-standing.js';

const objective: Objective = {
  id: 'delivery',
  revision: 1,
  title: 'Parcels arrive when we said',
  level: 'team',
  owner: { en: 'Delivery', de: 'Zustellung' },
  period: { start: '2026-10-01', end: '2026-12-31' },
  type: 'aspirational',
  keyResults: [
    {
      ...{ id: 'a', title: 'A', type: 'increase', start: 0, target: 9, current: 3 },
      channels: [
        { channel: 'hotline', value: 1 },
        { channel: 'store', value: 1 },
      ],
    },
    { id: 'b', title: 'B', type: 'qualitative' },
  ],
};

const table: [ObjectiveFilter, boolean][] = [
  [{}, true],
  [{ owners: [], levels: [], healths: [], channels: [] }, true],
  [{ owners: ['Zustellung'] }, true],
  [{ owners: ['Depot', 'Delivery'] }, true],
  [{ owners: ['Depot'] }, false],
  [{ levels: ['team'] }, true],
  [{ levels: ['company', 'unit'] }, false],
  [{ healths: ['at-risk', 'stale'] }, true],
  [{ healths: ['on-track'] }, false],
  [{ channels: ['store', 'fax'] }, true],
  [{ channels: ['fax'] }, false],
  [{ owners: ['Delivery'], levels: ['team'], healths: ['at-risk'], channels: ['hotline'] }, true],
  [{ owners: ['Delivery'], levels: ['unit'] }, false],
];
for (const [filter, wanted] of table) {
  test(`${JSON.stringify(filter)} wants it: ${wanted}`, () =>
    assert.equal(isWanted(objective, 'at-risk', filter), wanted));
}

test('without owner, level and channels it is wanted by nothing that asks for them', () => {
  const { owner: _, level: __, ...rest } = objective;
  const bare = { ...rest, keyResults: [] };
  assert.ok(isWanted(bare, 'no-data', {}));
  for (const filter of [
    { owners: ['x'] },
    { levels: ['team'] as const },
    { channels: ['fax'] as const },
  ])
    assert.ok(!isWanted(bare, 'no-data', filter));
});

for (const [owners, wanted] of [
  [['Jane Doe'], false],
  [['Jane Doe', 'Delivery'], false],
  [[], true],
] as const) {
  test(`the objective of a person is ${wanted ? '' : 'not '}wanted by the owners ${JSON.stringify(owners)}`, () => {
    const own: Objective = { ...objective, level: 'person', owner: 'Jane Doe' };
    assert.equal(isWanted(own, 'at-risk', { owners }), wanted);
    assert.equal(isWanted(own, 'at-risk', { owners, levels: ['person'] }), wanted);
  });
}

const of = (change: Partial<Objective>, shown: ShownHealth) => ({
  objective: { ...objective, ...change },
  shown,
});

test('what one can filter by, in orders that rank nobody', () => {
  const facets = objectiveFacets([
    of({ owner: 'Zoo' }, 'closed'),
    of({ level: 'company', keyResults: [] }, 'at-risk'),
    of({}, 'at-risk'),
    of({ owner: 'Emma', level: 'person' }, 'on-track'),
  ]);
  assert.deepEqual(facets, {
    owners: [
      { owner: 'Zoo', key: 'Zoo', count: 1 },
      { owner: objective.owner, key: 'Delivery', count: 2 },
    ],
    levels: [
      { level: 'company', count: 1 },
      { level: 'team', count: 2 },
      { level: 'person', count: 1 },
    ],
    healths: [
      { health: 'on-track', count: 1 },
      { health: 'at-risk', count: 2 },
      { health: 'closed', count: 1 },
    ],
    channels: [
      { channel: 'store', count: 3 },
      { channel: 'hotline', count: 3 },
    ],
  });
});

test('500 objectives of 20 key results are judged and counted in a moment', () => {
  const keyResults = Array.from({ length: 20 }, (_, at) => ({
    ...(objective.keyResults[0] ?? assert.fail()),
    id: `${at}`,
  }));
  const list = Array.from({ length: 500 }, (_, at) => ({ ...objective, id: `${at}`, keyResults }));
  const before = process.cpuUsage();
  const shown = list.map((each) => of(each, standingOn(each, 1.79e12, '2026-11-22').shown));
  objectiveFacets(shown);
  assert.equal(
    shown.filter((each) => isWanted(each.objective, each.shown, { channels: ['store'] })).length,
    500,
  );
  assert.ok(process.cpuUsage(before).user < 500_000);
});
