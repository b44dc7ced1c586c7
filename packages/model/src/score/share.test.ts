import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shareScore, wilsonInterval, type ShareType } from './share.js';

// 80 of 100 is the published example of the research report; the others were worked out by hand: of 0 it is z² / (n + z²).
for (const [count, n, low, high] of [
  [80, 100, 71.1, 86.7],
  [0, 10, 0, 27.8],
  [10, 10, 72.2, 100],
  [1, 2, 9.5, 90.5],
  [15, 30, 33.2, 66.8],
] as const) {
  test(`Wilson’s interval of ${count} of ${n} is ${low} to ${high} %`, () => {
    const interval = wilsonInterval(count, n);
    assert.deepEqual([interval.low.toFixed(1), interval.high.toFixed(1)].map(Number), [low, high]);
  });
}

for (const [type, values, n, favourable, score] of [
  ['csat', [1, 2, 3, 4, 5], 5, 2, 40],
  ['ces', [1, 4, 5, 6, 7], 5, 3, 60],
  ['agreement', [4, 4, 5], 3, 3, 100],
  ['csat', [0, 6, 2.5, NaN, 3], 1, 0, 0],
  ['ces', [0, 8, 7], 1, 1, 100],
  ['stars', [], 0, 0, null],
] as [ShareType, number[], number, number, number | null][]) {
  test(`of ${values.join(', ') || 'no answers'} to ${type} ${favourable} of ${n} count`, () => {
    const result = shareScore(type, values);
    assert.deepEqual([result.n, result.favourable, result.score], [n, favourable, score]);
    assert.equal(result.interval === null, score === null);
  });
}
