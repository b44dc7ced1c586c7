import assert from 'node:assert/strict';
import { test } from 'node:test';
import { computedHealth, disagreement, isStale, type ComputedHealth } from './health.js';
import type { ReportedHealth } from './objective.js';

const q4 = 51 / 92; // the fourth quarter of 2026 on 21 November

const health: [number | null, number | null, ComputedHealth][] = [
  // From the research, 4.2.
  [0.5, q4, 'on-track'],
  [0.4, q4, 'at-risk'],
  [0.2, q4, 'off-track'],

  [1, q4, 'achieved'],
  [1, 1, 'achieved'],
  [1, null, 'achieved'],
  [1 - 1e-12, 1, 'achieved'],
  [0.999, 1, 'on-track'],
  [0.9, 0.1, 'on-track'],
  [0, 0, 'on-track'],
  [-0, 0, 'on-track'],
  [0.7, 0.8, 'on-track'],
  [0.2, 0.3, 'on-track'],
  [0.7 - 1e-6, 0.8, 'at-risk'],
  [0.55, 0.8, 'at-risk'],
  [0.05, 0.3, 'at-risk'],
  [0.55 - 1e-6, 0.8, 'off-track'],
  [0, 1, 'off-track'],
  [null, 0, 'no-data'],
  [null, q4, 'no-data'],
  [NaN, q4, 'no-data'],
  [0.5, null, 'no-data'],
  [0.5, NaN, 'no-data'],
];
for (const [progress, pace, expected] of health) {
  test(`progress ${progress} at pace ${pace} is ${expected}`, () =>
    assert.equal(computedHealth(progress, pace), expected));
}

const period = { start: '2026-10-01', end: '2026-12-31' };
const stale: [string, { checked?: string; cadence?: number }, now: string, boolean][] = [
  ['14 days after', { checked: '2026-11-07T09:00:00Z' }, '2026-11-21T09:00:00Z', false],
  ['14 days and a second after', { checked: '2026-11-07T09:00:00Z' }, '2026-11-21T09:00:01Z', true],
  [
    '14 days after by clocks of two zones',
    { checked: '2026-11-07T10:00:00+01:00' },
    '2026-11-21T09:00:00Z',
    false,
  ],
  [
    '3 weeks after, with a cadence of 14 days,',
    { checked: '2026-11-01T09:00:00Z', cadence: 14 },
    '2026-11-22T09:00:00Z',
    false,
  ],
  ['before, by a fast clock,', { checked: '2026-11-22T09:00:00Z' }, '2026-11-21T09:00:00Z', false],
  ['never, in the first two weeks,', {}, '2026-10-14T09:00:00Z', false],
  ['never, in the third week,', {}, '2026-10-15T09:00:00Z', true],
  ['never, before the period,', {}, '2026-08-01T09:00:00Z', false],
  ['a week before the end', { checked: '2026-12-24T09:00:00Z' }, '2027-06-01T09:00:00Z', false],
  ['a month before the end', { checked: '2026-12-01T09:00:00Z' }, '2027-06-01T09:00:00Z', true],
  ['at no readable time', { checked: 'lately' }, '2026-11-21T09:00:00Z', true],
];
for (const [name, part, now, expected] of stale) {
  test(`checked ${name} an objective is ${expected ? 'stale' : 'not stale'}`, () =>
    assert.equal(isStale({ period, ...part }, Date.parse(now)), expected));
}

const pairs: [ReportedHealth, ComputedHealth, ReturnType<typeof disagreement>][] = [
  ['on-track', 'on-track', undefined],
  ['on-track', 'achieved', undefined],
  ['on-track', 'no-data', undefined],
  ['on-track', 'at-risk', 'reported-better'],
  ['on-track', 'off-track', 'reported-better'],
  ['at-risk', 'at-risk', undefined],
  ['at-risk', 'on-track', 'reported-worse'],
  ['at-risk', 'achieved', 'reported-worse'],
  ['at-risk', 'off-track', 'reported-better'],
  ['off-track', 'off-track', undefined],
  ['off-track', 'at-risk', 'reported-worse'],
  ['off-track', 'no-data', undefined],
];
for (const [reported, computed, expected] of pairs) {
  test(`reported ${reported} and computed ${computed}: ${expected ?? 'agreed'}`, () =>
    assert.equal(disagreement(reported, computed), expected));
}
