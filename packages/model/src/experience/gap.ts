import type { Interval } from '../score/score.js';
import type { Score, ShownScore } from './experience.js';
import { codeExtremes } from './scoring.js';
import { studentQuantile } from './student-t.js';

/** How far two scores are apart in one dimension: those of the two sides, or one and a benchmark. */
export interface Gap {
  /** Employees less customers, or a score less the benchmark, in points, not rounded. */
  value: number;
  /** At 95 %; absent where it cannot be tested. */
  interval?: Interval;
  /** Degrees of freedom of Welch's interval, where it is one. */
  degrees?: number;
  /** True when it may be called a difference: large enough, and the interval excludes 0. */
  named: boolean;
  /** Why there is no interval: a side states neither n and deviation nor an interval. */
  untested?: 'interval-not-stated';
}

/** From so many points on a gap is worth a word; the host may want another number. */
export const leastGap = 10;

/**
 * The gap between two sides, as it may be shown. Extremes count as coded (`≤ 5` as 5, `≥ 95` as 95), so that a gap does
 * not tell what the coding hides; this can only make it smaller.
 *
 * The interval is Welch's where both sides state n and deviation. Where one does not, both sides' own intervals are
 * combined (MOVER: Zou and Donner 2008, Statistics in Medicine 27, 1693–1702), an approximation that takes the sides for
 * independent; an interval that was cut at 0 or 100 makes it a little too narrow.
 * @param least points from which on a gap is named
 * @returns `undefined` where a side is missing or withheld
 */
export function gapBetween(
  employee: Score | undefined,
  customer: Score | undefined,
  { least = leastGap }: { least?: number } = {},
): Gap | undefined {
  if (!employee || !customer || 'withheld' in employee || 'withheld' in customer) return undefined;
  const value = codeExtremes(employee.value).value - codeExtremes(customer.value).value;
  const tested = welch(value, employee, customer) ?? combined(value, employee, customer);
  if (!tested) return { value, named: false, untested: 'interval-not-stated' };
  const { low, high } = tested.interval;
  return { value, ...tested, named: Math.abs(value) >= least && (low > 0 || high < 0) };
}

/**
 * How far a score lies from what it is compared with, as it may be shown: the score less the benchmark, by the rules of
 * `gapBetween`. Tested where the benchmark states n and deviation, or an interval; n has to count what the deviation is of, such
 * as organisations.
 * @param least points from which on a gap is named
 * @returns `undefined` where the score is missing or withheld, or there is no benchmark
 */
export function gapFrom(
  score: Score | undefined,
  benchmark: ShownScore | undefined,
  options: { least?: number } = {},
): Gap | undefined {
  return gapBetween(score, benchmark, options);
}

/** Welch's interval: deviations of their own, degrees by Welch and Satterthwaite. */
function welch(
  value: number,
  employee: ShownScore,
  customer: ShownScore,
): { interval: Interval; degrees: number } | undefined {
  const one = squaredError(employee);
  const other = squaredError(customer);
  if (!one || !other) return undefined;
  const sum = one.squared + other.squared;
  const parts = one.squared ** 2 / one.degrees + other.squared ** 2 / other.degrees;
  // Without any deviation there is no error, whatever the degrees.
  const degrees = parts === 0 ? one.degrees + other.degrees : sum ** 2 / parts;
  return { interval: around(value, studentQuantile(degrees) * Math.sqrt(sum)), degrees };
}

function squaredError({ n, deviation }: ShownScore) {
  if (n === undefined || n < 2 || deviation === undefined) return undefined;
  return { squared: deviation ** 2 / n, degrees: n - 1 };
}

function combined(
  value: number,
  employee: ShownScore,
  customer: ShownScore,
): { interval: Interval } | undefined {
  const [e, c] = [reach(employee), reach(customer)];
  if (!e || !c) return undefined;
  const low = value - Math.hypot(e.below, c.above);
  const high = value + Math.hypot(e.above, c.below);
  return { interval: { low, high } };
}

/** How far a side's own interval reaches below and above its value: as stated, else from n and deviation. */
function reach(score: ShownScore): { below: number; above: number } | undefined {
  const { value, interval } = score;
  if (interval) return { below: value - interval.low, above: interval.high - value };
  const error = squaredError(score);
  if (!error) return undefined;
  const margin = studentQuantile(error.degrees) * Math.sqrt(error.squared);
  return { below: margin, above: margin };
}

function around(value: number, margin: number): Interval {
  return { low: value - margin, high: value + margin };
}
