import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  codeExtremes,
  groupScore,
  itemScore,
  personScore,
  shareFavourable,
  type ItemAnswer,
} from './scoring.js';

const near = (value: number | null | undefined, expected: number, within = 1e-6) =>
  assert.ok(
    typeof value === 'number' && Math.abs(value - expected) <= within,
    `${value}, expected ${expected}`,
  );

const items: [ItemAnswer, number, number | null][] = [
  [1, 5, 0],
  [2, 5, 25],
  [3, 5, 50],
  [5, 5, 100],
  [4, 7, 50],
  [7, 7, 100],
  [null, 5, null],
  [0, 5, null],
  [6, 5, null],
  [2.5, 5, null],
  [NaN, 5, null],
];
for (const [answer, points, expected] of items) {
  test(`itemScore of ${answer} on ${points} points is ${expected}`, () =>
    assert.equal(itemScore(answer, points), expected));
}

const persons: [ItemAnswer[], number, number | null][] = [
  [[4, 4, 5, 4], 5, 81.25],
  [[4, null, 5, null], 5, 87.5],
  [[4, null, null, null], 5, null],
  [[4, null, 5], 5, 87.5],
  [[null, null, 5], 5, null],
  [[5], 5, 100],
  [[null], 5, null],
  [[], 5, null],
  [[7, 4, 1, 4], 7, 50],
];
for (const [answers, points, expected] of persons) {
  test(`personScore of [${answers.map(String).join(', ')}] on ${points} points is ${expected}`, () =>
    assert.equal(personScore(answers, points), expected));
}

const scores = [81.25, 43.75, 93.75, 18.75, 68.75, 50];

test('groupScore: the published vector', () => {
  const group = groupScore(scores);
  assert.equal(group?.n, 6);
  near(group.value, 59.375);
  near(group.deviation, 27.314717);
  near(group.error, 11.151186);
  near(group.interval?.low, 30.71, 5e-4);
  near(group.interval?.high, 88.04, 5e-4);
});

test('groupScore: the published vector with a population of 8', () => {
  const group = groupScore(scores, 8);
  near(group?.error, 5.96056);
  near(group?.interval?.low, 44.053, 5e-4);
  near(group?.interval?.high, 74.697, 5e-4);
});

test('groupScore: all of a population leave no doubt', () =>
  assert.deepEqual(groupScore(scores, 6)?.interval, { low: 59.375, high: 59.375 }));

test('groupScore: a population smaller than the group corrects nothing', () =>
  assert.deepEqual(groupScore(scores, 5), groupScore(scores)));

test('groupScore: people without a score do not count', () =>
  assert.deepEqual(groupScore([null, ...scores, null]), groupScore(scores)));

test('groupScore: the interval is cut at 0 and 100', () => {
  assert.equal(groupScore([0, 0, 0, 30])?.interval?.low, 0);
  assert.equal(groupScore([100, 100, 100, 70])?.interval?.high, 100);
});

test('groupScore: one person has a mean and nothing else', () =>
  assert.deepEqual(groupScore([40], 1), {
    n: 1,
    value: 40,
    deviation: null,
    error: null,
    interval: null,
  }));

test('groupScore: nobody, no score', () => assert.equal(groupScore([null]), null));

const shares: [ItemAnswer[], number, number | null][] = [
  [[4, 5, 3, 1], 5, 50],
  [[4, 5, null, null], 5, 100],
  [[6, 7, 5, 4], 7, 50],
  [[null, 9], 5, null],
];
for (const [answers, points, expected] of shares) {
  test(`shareFavourable of [${answers.map(String).join(', ')}] on ${points} points is ${expected}`, () =>
    assert.equal(shareFavourable(answers, points), expected));
}

const extremes: [number, number, string | undefined][] = [
  [0, 5, 'most'],
  [5, 5, 'most'],
  [5.01, 5.01, undefined],
  [50, 50, undefined],
  [94.99, 94.99, undefined],
  [95, 95, 'least'],
  [100, 95, 'least'],
];
for (const [value, shown, bound] of extremes) {
  test(`a score of ${value} is shown as ${bound ? `at ${bound} ` : ''}${shown}`, () =>
    assert.deepEqual(codeExtremes(value), bound ? { value: shown, bound } : { value: shown }));
}
