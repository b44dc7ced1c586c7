import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextDelay, readRetryAfter, schedule } from './schedule.js';

const now = Date.parse('2026-11-22T10:00:00Z');
const hour = 3_600_000;

for (const [attempts, retryAfter, random, expected] of [
  [1, undefined, 0.5, 5_000],
  [1, undefined, 0, 4_000],
  [1, undefined, 1, 6_000],
  [2, undefined, 0.5, 300_000],
  [9, undefined, 0.5, 24 * hour],
  [10, undefined, 0.5, undefined],
  [1, 90_000, 0.5, 90_000],
  [9, 90_000, 0.5, 24 * hour],
  [10, 90_000, 0.5, undefined],
] as const) {
  const asked = retryAfter === undefined ? '' : `, asked to wait ${retryAfter} ms`;
  test(`after attempt ${attempts}${asked}, jitter ${random}: ${expected ?? 'given up'}`, () => {
    assert.equal(nextDelay(schedule, attempts, retryAfter, random), expected);
  });
}

test('ten attempts take more than three days', () => {
  const total = schedule.delays.reduce((sum, delay) => sum + delay, 0);
  assert.ok(total > 72 * hour && total < 96 * hour);
});

for (const [header, expected] of [
  [undefined, undefined],
  ['120', 120_000],
  [' 0 ', 0],
  ['Sun, 22 Nov 2026 10:01:00 GMT', 60_000],
  ['Sun, 22 Nov 2026 09:00:00 GMT', 0],
  ['999999999', 24 * hour],
  ['Sun, 22 Nov 2999 09:00:00 GMT', 24 * hour],
  ['soon', undefined],
  ['', undefined],
] as const) {
  test(`Retry-After "${header}" is ${expected} ms`, () => {
    assert.equal(readRetryAfter(header, now), expected);
  });
}
