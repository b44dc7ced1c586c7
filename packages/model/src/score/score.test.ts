import assert from 'node:assert/strict';
import { test } from 'node:test';
import { netPromoterScore } from './score.js';

function answers(promoters: number, passives: number, detractors: number): number[] {
  return [
    ...Array.from({ length: promoters }, () => 9),
    ...Array.from({ length: passives }, () => 8),
    ...Array.from({ length: detractors }, () => 3),
  ];
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

// Centre and margin of the adjusted interval, worked out by hand from n + 3 answers; rows 1, 2 and 4 agree with the
// figures published with the research (23 ± 42, 29 ± 15.1, 87 ± 17).
const vectors: [number, number, number, number, number, number][] = [
  // promoters, passives, detractors, score, centre, margin
  [5, 3, 2, 30, 23.1, 42.1],
  [50, 30, 20, 30, 29.1, 15.1],
  [250, 150, 100, 30, 29.8, 6.8],
  [20, 0, 0, 100, 87, 17.4],
  [0, 10, 0, 0, 0, 18.5],
];
for (const [promoters, passives, detractors, score, centre, margin] of vectors) {
  test(`NPS of ${promoters}/${passives}/${detractors} is ${score}, interval ${centre} ± ${margin}`, () => {
    const result = netPromoterScore(answers(promoters, passives, detractors));
    assert.equal(result.score, score);
    assert.ok(result.interval);
    const low = centre - margin;
    const high = Math.min(100, centre + margin);
    assert.ok(Math.abs(result.interval.low - low) <= 0.11, `low ${rounded(result.interval.low)}`);
    assert.ok(
      Math.abs(result.interval.high - high) <= 0.11,
      `high ${rounded(result.interval.high)}`,
    );
  });
}

test('every whole number from 0 to 10 counts on its side', () => {
  const result = netPromoterScore([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  assert.deepEqual([result.promoters, result.passives, result.detractors, result.n], [2, 2, 7, 11]);
});

test('what is no answer does not count', () => {
  assert.equal(netPromoterScore([NaN, Infinity, -1, 11, 9.5]).n, 0);
});

test('no answers, no score', () => {
  const { score, interval } = netPromoterScore([]);
  assert.deepEqual([score, interval], [null, null]);
});

test('the interval stays on the scale and holds the score away from the ends', () => {
  for (let promoters = 0; promoters <= 12; promoters += 1) {
    for (let detractors = 0; promoters + detractors <= 12; detractors += 1) {
      const { interval } = netPromoterScore(
        answers(promoters, 12 - promoters - detractors, detractors),
      );
      assert.ok(
        interval && interval.low >= -100 && interval.high <= 100 && interval.low < interval.high,
      );
    }
  }
});
