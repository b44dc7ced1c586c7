import type { Interval } from '../score/score.js';
import { studentQuantile } from './student-t.js';

/** An answer to one item: 1 to the points of the scale, or `null` for "cannot judge" or skipped. */
export type ItemAnswer = number | null;

/**
 * Puts an answer on the scale that all instruments share.
 * @param points of the item's scale, such as 5 or 7
 * @returns 0 (lowest) to 100 (highest); `null` for what is no answer on the scale
 */
export function itemScore(answer: ItemAnswer, points: number): number | null {
  if (!isOnScale(answer, points)) return null;
  return ((answer - 1) / (points - 1)) * 100;
}

/**
 * One person's score in one dimension: the mean of what was answered.
 * @param answers one for each item of the dimension and side
 * @returns 0 to 100; `null` when fewer than half of the items are answered
 */
export function personScore(answers: readonly ItemAnswer[], points: number): number | null {
  const scores = answers
    .map((answer) => itemScore(answer, points))
    .filter((score) => score !== null);
  if (scores.length === 0 || scores.length < Math.ceil(answers.length / 2)) return null;
  return mean(scores);
}

/** What is known of a group from its people's scores. */
export interface GroupScore {
  /** People with a score. */
  n: number;
  /** Mean of their scores, 0 to 100, not rounded. */
  value: number;
  /** Standard deviation of their scores (n − 1); `null` for one person. */
  deviation: number | null;
  /** Standard error of the mean; `null` for one person. */
  error: number | null;
  /** At 95 %, by Student's t, cut at 0 and 100; `null` for one person. */
  interval: Interval | null;
}

/**
 * The score of a group in one dimension. What may be shown of it is for `protect` to say.
 * @param persons one score for each person; `null` for a person without one
 * @param population how many people the group has in all; a part of it that is nearly the whole is more certain (finite
 *   population correction). Without it, or where it is smaller than n, there is no correction.
 * @returns `null` when nobody has a score
 */
export function groupScore(
  persons: readonly (number | null)[],
  population?: number,
): GroupScore | null {
  const scores = persons.filter((score) => score !== null);
  const n = scores.length;
  if (n === 0) return null;
  const value = mean(scores);
  if (n === 1) return { n, value, deviation: null, error: null, interval: null };
  const deviation = Math.sqrt(variance(scores));
  const isPart = population !== undefined && population >= n;
  const correction = isPart ? Math.sqrt((population - n) / (population - 1)) : 1;
  const error = (deviation / Math.sqrt(n)) * correction;
  const reach = studentQuantile(n - 1) * error;
  const interval = { low: Math.max(0, value - reach), high: Math.min(100, value + reach) };
  return { n, value, deviation, error, interval };
}

/**
 * The share of favourable answers in percent: 4 and 5 of 5, 6 and 7 of 7.
 * @returns `null` without answers
 */
export function shareFavourable(answers: readonly ItemAnswer[], points: number): number | null {
  const given = answers.filter((answer) => isOnScale(answer, points));
  if (given.length === 0) return null;
  return (100 * given.filter((answer) => answer >= points - 1).length) / given.length;
}

/** A score as it may be shown: an extreme is only bounded. */
export interface CodedScore {
  /** 5 to 95. */
  value: number;
  /** `most`: the score is at most the value ("≤ 5"). `least`: it is at least that ("≥ 95"). */
  bound?: 'most' | 'least';
}

/**
 * Codes the extremes of a group's score, because a mean of 0 or of 100 discloses the answer of each person in it, however
 * many they are. An interval must not be shown beside a bound.
 */
export function codeExtremes(value: number): CodedScore {
  if (value <= 5) return { value: 5, bound: 'most' };
  if (value >= 95) return { value: 95, bound: 'least' };
  return { value };
}

/** Arithmetic mean; `NaN` without values. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Variance of a sample (n − 1); `NaN` for fewer than two values. */
export function variance(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
}

function isOnScale(answer: ItemAnswer, points: number): answer is number {
  return Number.isInteger(answer) && answer !== null && answer >= 1 && answer <= points;
}
