import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backoff, readRetryAfter } from './backoff.js';

const bounds = { base: 1000, cap: 300_000 };

for (const [failures, random, expected] of [
  [1, 0, 0],
  [1, 0.5, 500],
  [2, 0.5, 1000],
  [5, 0.5, 8000],
  [9, 0.5, 128_000],
  [10, 1, 300_000],
  [5000, 1, 300_000],
] as const) {
  test(`after ${failures} failures a jitter of ${random} waits ${expected} ms`, () => {
    assert.equal(
      backoff(failures, bounds, () => random),
      expected,
    );
  });
}

const now = Date.parse('2026-11-21T21:00:00Z');

for (const [header, expected] of [
  [null, undefined],
  ['0', 0],
  ['2', 2000],
  [' 120 ', 120_000],
  ['Sat, 21 Nov 2026 21:00:30 GMT', 30_000],
  ['Saturday, 21-Nov-26 21:00:30 GMT', 30_000],
  ['Sat, 21 Nov 2026 20:00:00 GMT', 0],
  ['2026-11-21', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['soon', undefined],
  ['9999999999999', undefined],
] as const) {
  test(`Retry-After ${header} is ${expected} ms`, () => {
    assert.equal(readRetryAfter(header, now), expected);
  });
}
