import assert from 'node:assert/strict';
import test from 'node:test';
import { hostileRecords } from '../testing/hostile-inputs.js';
import { assertObjectives } from '../testing/objectives.js';
import { fixtureRecords } from '../testing/sources.js';
import { readAsanaGoals } from './asana-goals.js';

const goals = fixtureRecords('asana-goals.json');
const [good = {}] = goals;
const at = '2026-11-21T06:00:00Z';

test('goals with their metric as the key result', () => {
  const result = readAsanaGoals(goals, { at, parents: new Map([['12002', '12001']]) });
  assertObjectives(result, result.objectives);
  assert.deepEqual(result.objectives, [
    {
      id: '12001',
      revision: 0,
      title: 'Customers come back',
      note: 'Whoever waits for nothing does not come back.',
      level: 'company',
      period: { label: 'Q4 FY26', start: '2026-10-01', end: '2026-12-31' },
      type: 'committed',
      health: { status: 'at-risk', at: '2026-11-20T09:00:00.000Z' },
      keyResults: [
        {
          ...{ id: '12001-metric', title: 'Customers come back' },
          source: { label: 'Asana, manual', at },
          ...{ type: 'increase', start: 20, target: 35, current: 29, unit: 'percent' },
        },
      ],
    },
    {
      id: '12002',
      revision: 0,
      title: 'Parcels cost less',
      note: 'dropped',
      level: 'team',
      owner: 'Delivery',
      parent: { id: '12001' },
      period: { label: 'Q4 FY26', start: '2026-10-01', end: '2026-12-31' },
      type: 'committed',
      closed: { dropped: true },
      keyResults: [
        {
          ...{ id: '12002-metric', title: 'Parcels cost less' },
          source: { label: 'Asana, external', at },
          ...{ type: 'decrease', start: 6.2, target: 5.1, current: 5.8, currency: 'EUR' },
        },
      ],
    },
  ]);
  assert.deepEqual(result.rejected, [
    { row: 3, reason: 'start_on, due_on: it has no two days, and no time_period that has them' },
  ]);
});

test('the description is the why where the firm says so, and nobody is named', () => {
  const [first] = readAsanaGoals(goals, { why: true }).objectives;
  assert.equal(first?.why, good['notes']);
  assert.equal(first && 'note' in first, false);
  assert.doesNotMatch(JSON.stringify(readAsanaGoals(goals)), /Greta/);
});

const metric = good['metric'] as object;
const cases: [string, object, objectives: number, remarks: RegExp[]][] = [
  ['a status without a time', { current_status_update: null }, 1, [/no time is told/]],
  ['a status that is not documented', { status: 'blue' }, 1, [/"blue" is none/]],
  ['no metric', { metric: null }, 1, []],
  [
    'a metric without a target',
    { metric: { ...metric, target_number_value: null } },
    1,
    [/left out/],
  ],
  ['a metric with a unit of its own', { metric: { ...metric, unit: 'parsec' } }, 0, []],
  ['an end before its start', { due_on: '2026-09-01' }, 0, []],
  ['no name', { name: '' }, 0, []],
];
for (const [name, change, shown, remarks] of cases) {
  test(`a goal with ${name}`, () => {
    const result = readAsanaGoals([{ ...good, ...change }]);
    assertObjectives(result, result.objectives);
    assert.equal(result.shown, shown);
    assert.equal(result.remarks.length, remarks.length);
    for (const [index, words] of remarks.entries())
      assert.match(result.remarks[index]?.remark ?? '', words);
  });
}

test('a metric that leads nowhere is measured, and has no progress', () => {
  const flat = { ...metric, initial_number_value: 0.35 };
  const [first] = readAsanaGoals([{ ...good, metric: flat }]).objectives;
  assert.equal(first?.keyResults[0]?.type, 'baseline');
});

test('a goal that was read before is rejected', () => {
  const { rejected } = readAsanaGoals([good, good]);
  assert.deepEqual(rejected, [{ row: 2, reason: 'gid: "12001" was read before' }]);
});

test('whatever a goal holds, it is an objective or rejected', () => {
  const result = readAsanaGoals(hostileRecords(good), { at });
  assertObjectives(result, result.objectives);
  assert.ok(result.read > 100);
});
