import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KeyResult } from '../key-result/key-result.js';
import { progressOf } from '../key-result/progress.js';
import { expectedPace } from '../period/pace.js';
import { gradeOf } from './grade.js';
import { computedHealth } from './health.js';
import { objectiveProgress } from './progress.js';

// The vectors of the research, 4.2, each to the last digit: no tolerance.
const at = '2026-11-21T09:00:00Z';
const common = { id: 'kr', title: 'A result' };
const milestones = [1, 2, 1].map((weight, index) => ({
  ...{ id: `${index}`, title: 'A step', weight },
  done: index < 2,
}));
const way = { ...common, type: 'increase', start: 20, target: 80 };
const fall = { ...common, type: 'decrease', start: 48, target: 24 };
const corridor = { ...common, type: 'maintain', minimum: 90, maximum: 100 };
const zones = { ...common, type: 'zones', start: 0, commit: 50, target: 70, stretch: 90 };
const readings = [92, 95, 88, 97].map((value) => ({ at, value }));

const progress: [string, object, number | null][] = [
  ['20 to 80 at 50', { ...way, current: 50 }, 0.5],
  ['48 to 24 hours at 30', { ...fall, current: 30 }, 0.75],
  ['48 to 24 hours at 60', { ...fall, current: 60 }, 0],
  ['92, 95, 88, 97 within 90 to 100', { ...corridor, current: 97, readings }, 0.75],
  ['weights 1, 2, 1, the first two done', { ...common, type: 'milestone', milestones }, 0.75],
  ['done', { ...common, type: 'binary', done: true }, 1],
  ['not done', { ...common, type: 'binary', done: false }, 0],
  ['a baseline', { ...common, type: 'baseline', current: 40 }, null],
  ['zones 0, 50, 70, 90 at 60', { ...zones, current: 60 }, 0.5],
];
for (const [name, value, expected] of progress) {
  test(`${name} is ${expected}`, () => {
    const { value: reached } = progressOf(KeyResult.parse(value));
    assert.ok(Object.is(reached, expected), `is ${reached}`);
  });
}

test('a start that is the target is refused, and the corridor breaks with its latest reading', () => {
  assert.equal(KeyResult.safeParse({ ...way, target: 20, current: 20 }).success, false);
  const latest = KeyResult.parse({ ...corridor, current: 88, readings });
  assert.equal(progressOf(latest).breach, true);
});

test('an objective is the weighted mean of what was measured: 2 of 3, 0.5 twice and 0.75 once', () => {
  const keyResults = [
    { ...way, current: 50, weight: 2 },
    { ...fall, current: 30 },
    { ...common, type: 'qualitative' },
  ].map((each) => KeyResult.parse(each));
  assert.deepEqual(objectiveProgress({ keyResults }), {
    value: 1.75 / 3,
    measured: 2,
    total: 3,
  });
});

test('on 21 November 2026 the fourth quarter expects 51 of 92 days, 0.5543', () => {
  const pace = expectedPace({ start: '2026-10-01', end: '2026-12-31' }, '2026-11-21');
  assert.equal(pace, 51 / 92);
  assert.equal(pace?.toFixed(4), '0.5543');
});

const health: [number, string][] = [
  [0.5, 'on-track'],
  [0.4, 'at-risk'],
  [0.2, 'off-track'],
  [1, 'achieved'],
];
for (const [reached, expected] of health) {
  test(`${reached} on that day is ${expected}`, () =>
    assert.equal(computedHealth(reached, 51 / 92), expected));
}

test('no data is never green', () => assert.equal(computedHealth(null, 51 / 92), 'no-data'));

const grades: [number, string, string][] = [
  [0.7, 'achieved', 'partial'],
  [0.69, 'partial', 'missed'],
  [0.4, 'partial', 'missed'],
  [0.39, 'missed', 'missed'],
];
for (const [reached, aspirational, committed] of grades) {
  test(`${reached} is ${aspirational} where it was a wish, ${committed} where it was promised`, () => {
    assert.deepEqual(
      [gradeOf(reached, 'aspirational'), gradeOf(reached, 'committed')],
      [aspirational, committed],
    );
  });
}
