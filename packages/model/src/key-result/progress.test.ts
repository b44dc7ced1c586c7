import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KeyResult } from './key-result.js';
import { progressOf, type Progress } from './progress.js';

const at = '2026-11-21T09:00:00Z';
const common = { id: 'kr', title: 'A result' };
type Way = [start: number, target: number, current: number | null];
const rise = (...[start, target, current]: Way): KeyResult => ({
  ...common,
  type: 'increase',
  start,
  target,
  current,
});
const fall = (...[start, target, current]: Way): KeyResult => ({
  ...common,
  type: 'decrease',
  start,
  target,
  current,
});
const corridor = (current: number | null, ...values: number[]): KeyResult => ({
  ...common,
  type: 'maintain',
  minimum: 90,
  maximum: 100,
  current,
  readings: values.map((value) => ({ at, value })),
});
const zones = (
  [start, commit, target, stretch]: [number, number, number, number],
  current: number | null,
): KeyResult => ({ ...common, type: 'zones', start, commit, target, stretch, current });
const up: [number, number, number, number] = [0, 50, 70, 90];
const down: [number, number, number, number] = [48, 40, 30, 24];
const steps = (...weights: [boolean, number?][]): KeyResult => ({
  ...common,
  type: 'milestone',
  milestones: weights.map(([done, weight], index) => ({
    id: String(index),
    title: 'A step',
    done,
    weight,
  })),
});

const table: [string, KeyResult, Progress][] = [
  // From the research, 4.2.
  ['20 to 80 at 50', rise(20, 80, 50), { value: 0.5 }],
  ['48 to 24 at 30', fall(48, 24, 30), { value: 0.75 }],
  ['48 to 24 at 60', fall(48, 24, 60), { value: 0 }],
  ['90..100 with 92, 95, 88, 97', corridor(97, 92, 95, 88, 97), { value: 0.75, breach: false }],
  [
    'milestones 1, 2, 1, the first two done',
    steps([true, 1], [true, 2], [false, 1]),
    { value: 0.75 },
  ],
  ['done', { ...common, type: 'binary', done: true }, { value: 1 }],
  ['not done', { ...common, type: 'binary', done: false }, { value: 0 }],
  ['a baseline', { ...common, type: 'baseline', current: 40 }, { value: null }],
  ['words alone', { ...common, type: 'qualitative' }, { value: null }],
  ['zones 0/50/70/90 at 60', zones(up, 60), { value: 0.5 }],

  ['20 to 80 at 20', rise(20, 80, 20), { value: 0 }],
  ['20 to 80 at 10', rise(20, 80, 10), { value: 0 }],
  ['20 to 80 at 80', rise(20, 80, 80), { value: 1 }],
  ['20 to 80 at 200', rise(20, 80, 200), { value: 1 }],
  ['20 to 80, not measured', rise(20, 80, null), { value: null }],
  ['-20 to 20 at 0', rise(-20, 20, 0), { value: 0.5 }],
  ['0 to 10 at -0', rise(0, 10, -0), { value: 0 }],
  ['0 to -10 at -0', fall(0, -10, -0), { value: 0 }],
  ['48 to 24 at 48', fall(48, 24, 48), { value: 0 }],
  ['48 to 24 at 24', fall(48, 24, 24), { value: 1 }],
  ['-1e15 to 1e15 at 0', rise(-1e15, 1e15, 0), { value: 0.5 }],
  ['0 to 1e15 at 1', rise(0, 1e15, 1), { value: 1e-15 }],
  ['1 to 1 + 1e-9 at the target', rise(1, 1 + 1e-9, 1 + 1e-9), { value: 1 }],
  ['0 to the smallest number at 1e15', rise(0, Number.MIN_VALUE, 1e15), { value: 1 }],
  ['no way at all', rise(5, 5, 5), { value: null }],
  ['a value that is no number', rise(0, 10, NaN), { value: null }],

  ['a corridor whose latest is outside', corridor(88, 92, 88), { value: 0.5, breach: true }],
  ['a corridor at both its ends', corridor(100, 90, 100), { value: 1, breach: false }],
  ['a corridor without readings', corridor(95), { value: 1, breach: false }],
  ['a corridor without readings, outside', corridor(80), { value: 0, breach: true }],
  ['a corridor, not measured', corridor(null), { value: null }],
  ['a corridor with readings only', corridor(null, 95, 80), { value: 0.5, breach: true }],

  ['milestones without weights', steps([true], [false], [false], [false]), { value: 0.25 }],
  ['no milestone done', steps([false]), { value: 0 }],
  [
    'all milestones done, weights .1 .2 .3',
    steps([true, 0.1], [true, 0.2], [true, 0.3]),
    { value: 1 },
  ],

  ['zones at the start', zones(up, 0), { value: 0 }],
  ['zones under the start', zones(up, -5), { value: 0 }],
  ['zones at commit', zones(up, 50), { value: 0.3 }],
  ['zones at target', zones(up, 70), { value: 0.7 }],
  ['zones at stretch', zones(up, 90), { value: 1 }],
  ['zones beyond stretch', zones(up, 1000), { value: 1 }],
  ['zones, not measured', zones(up, null), { value: null }],
  ['falling zones 48/40/30/24 at 44', zones(down, 44), { value: 0.15 }],
  ['falling zones at 35', zones(down, 35), { value: 0.5 }],
  ['falling zones at 27', zones(down, 27), { value: 0.85 }],
  ['falling zones at 60', zones(down, 60), { value: 0 }],
  ['falling zones at 20', zones(down, 20), { value: 1 }],
];
for (const [name, keyResult, { value, ...rest }] of table) {
  test(`progress of ${name} is ${value}${'breach' in rest ? `, breach ${rest.breach}` : ''}`, () => {
    const progress = progressOf(keyResult);
    if (value === null || progress.value === null) assert.equal(progress.value, value);
    else if (value === 0 || value === 1)
      assert.ok(Object.is(progress.value, value), `is ${progress.value}`);
    else assert.ok(Math.abs(progress.value - value) < 1e-12, `is ${progress.value}`);
    assert.deepEqual({ ...progress, value }, { value, ...rest });
  });
}

test('progress never falls while a zones result goes its way, across all its bends', () => {
  let last = -1;
  for (let current = -1; current <= 91; current += 0.01) {
    const { value } = progressOf(zones(up, current));
    assert.ok(value !== null && value >= last && value <= 1, `${value} at ${current}`);
    last = value;
  }
});
