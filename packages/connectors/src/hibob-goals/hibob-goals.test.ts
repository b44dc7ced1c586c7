import assert from 'node:assert/strict';
import test from 'node:test';
import { hostileRecords } from '../testing/hostile-inputs.js';
import { assertObjectives } from '../testing/objectives.js';
import { fixture } from '../testing/sources.js';
import { readHibobGoals } from './hibob-goals.js';

interface Source {
  goals: { [name: string]: unknown }[];
  keyResults: { [name: string]: unknown }[];
}
const source = JSON.parse(fixture('hibob-goals.json')) as Source;
const at = '2026-11-21T06:00:00Z';
const settings = {
  at,
  levels: new Map([['company', 'company' as const]]),
  statuses: new Map([['On track', 'on-track' as const]]),
};

test('goals with their key results', () => {
  const result = readHibobGoals(source, settings);
  assertObjectives(result, result.objectives);
  const from = { label: 'HiBob', at };
  const period = { start: '2026-10-01', end: '2026-12-31' };
  assert.deepEqual(result.objectives, [
    {
      ...{ id: 'g-1', revision: 0, title: 'Customers come back' },
      note: 'Whoever waits for nothing does not come back.',
      level: 'company',
      period,
      type: 'committed',
      health: { status: 'on-track', at },
      keyResults: [
        {
          ...{ id: 'k-1', title: 'Hours to an answer', source: from },
          ...{ type: 'decrease', start: 48, target: 24, current: 30 },
        },
        {
          ...{ id: 'k-2', title: 'Parcels on the day', source: from },
          ...{ type: 'increase', start: 0, target: 92, current: 86, unit: 'percent' },
        },
      ],
    },
    {
      ...{ id: 'g-2', revision: 0, title: 'Parcels arrive when we said' },
      note: 'Sleeping',
      parent: { id: 'g-1' },
      period,
      type: 'committed',
      keyResults: [
        {
          ...{ id: 'k-3', title: 'Cost of a return', source: from },
          ...{ type: 'baseline', current: null, currency: 'EUR' },
        },
        {
          ...{ id: 'k-4', title: 'Drivers say what stops them', source: from },
          type: 'qualitative',
        },
      ],
    },
  ]);
  assert.deepEqual(result.rejected, [
    { row: 3, reason: 'startDate, dueDate: it has no two days, and no period was given' },
    { row: 8, reason: 'goalId: "g-3" is no goal that is shown' },
  ]);
});

test('fields that the firm calls otherwise are found by the name that is given', () => {
  const goal = { id: 'g', title: 'A goal', from: '2026-10-01', dueDate: '2026-12-31' };
  const result = readHibobGoals(
    { goals: [goal], keyResults: [{ id: 'k', goal: 'g', name: 'A result' }] },
    { fields: { name: 'title', startDate: 'from' }, keyResultFields: { goalId: 'goal' } },
  );
  assert.deepEqual(
    result.objectives.map(({ title, keyResults }) => [title, keyResults.length]),
    [['A goal', 1]],
  );
});

test('a measure that is not documented is remarked, by its row behind the goals', () => {
  const [first = {}] = source.keyResults;
  const keyResults = [{ ...first, measureType: 'stars' }];
  const { remarks } = readHibobGoals({ goals: source.goals.slice(0, 1), keyResults }, settings);
  assert.deepEqual(remarks, [
    { row: 2, remark: 'measureType: "stars" is none that is documented, and is read as numeric' },
  ]);
});

test('whatever a record holds, it is shown as the model wants it, or rejected; nobody is named', () => {
  const [goal = {}] = source.goals;
  const [keyResult = {}] = source.keyResults;
  const result = readHibobGoals(
    { goals: hostileRecords(goal), keyResults: hostileRecords(keyResult) },
    settings,
  );
  assertObjectives(result, result.objectives);
  assert.doesNotMatch(JSON.stringify(readHibobGoals(source)), /Greta/);
});
