import assert from 'node:assert/strict';
import test from 'node:test';
import { hostileRecords } from '../testing/hostile-inputs.js';
import { assertObjectives } from '../testing/objectives.js';
import { fixtureRecords } from '../testing/sources.js';
import { readAtlassianGoals } from './atlassian-goals.js';

const goals = fixtureRecords('atlassian-goals.json');
const [good = {}] = goals;
const site = 'ari:cloud:townsquare:site:goal';

test('goals of the table', () => {
  const result = readAtlassianGoals(goals, {
    why: true,
    levels: new Map([
      ['objective', 'company'],
      ['team-goal', 'team'],
    ]),
    owners: new Map([[`${site}/2`, 'Delivery']]),
  });
  assertObjectives(result, result.objectives);
  assert.deepEqual(result.objectives, [
    {
      id: `${site}/1`,
      revision: 0,
      title: 'Customers come back',
      why: 'Whoever waits for nothing does not come back.',
      level: 'company',
      period: { start: '2026-10-01', end: '2026-12-31' },
      type: 'committed',
      health: { status: 'at-risk', at: '2026-11-21T02:00:00Z' },
      keyResults: [],
    },
    {
      id: `${site}/2`,
      revision: 0,
      title: 'Parcels arrive when we said',
      level: 'team',
      owner: 'Delivery',
      parent: { id: `${site}/1` },
      period: { start: '2026-10-02', end: '2026-12-31' },
      type: 'committed',
      closed: { dropped: true },
      visibility: { scope: 'named' },
      keyResults: [],
    },
  ]);
  assert.deepEqual(result.rejected, [
    { row: 3, reason: 'is_archived: it was archived' },
    { row: 4, reason: 'targeted_at: it names no target date, and no period was given' },
  ]);
});

test('a goal without an end takes the period that is given, and its phase is told', () => {
  const period = { start: '2026-10-01', end: '2026-12-31' };
  const { objectives } = readAtlassianGoals(goals.slice(3), { period, at: '2026-11-21T06:00:00Z' });
  assert.deepEqual(
    [objectives[0]?.period, objectives[0]?.note, objectives[0]?.health?.status],
    [period, 'paused', 'on-track'],
  );
});

const cases: [string, object, number, RegExp | undefined][] = [
  ['done', { phase: 'done' }, 1, undefined],
  ['in a phase that is not documented', { phase: 'dreaming' }, 1, /"dreaming" is none/],
  ['of a status that is not documented', { status: 'fine' }, 1, /"fine" is none/],
  ['with a day that does not exist', { targeted_at: '2026-02-30 00:00:00' }, 0, undefined],
  ['that ends before it starts', { targeted_at: '2026-01-01' }, 0, undefined],
  ['that is private, perhaps', { is_private: 'maybe' }, 0, undefined],
];
for (const [name, change, shown, remark] of cases) {
  test(`a goal ${name}`, () => {
    const result = readAtlassianGoals([{ ...good, ...change }]);
    assertObjectives(result, result.objectives);
    assert.equal(result.shown, shown);
    if (remark) assert.match(result.remarks[0]?.remark ?? '', remark);
  });
}

test('whatever a goal holds, it is an objective or rejected; nobody is named', () => {
  const result = readAtlassianGoals(hostileRecords(good));
  assertObjectives(result, result.objectives);
  assert.doesNotMatch(JSON.stringify(readAtlassianGoals(goals)), /5c12ad9f/);
});
