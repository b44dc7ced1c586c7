import type { Interval } from '../score/score.js';
import type { Score, ShownScore } from './experience.js';
import { codeExtremes } from './scoring.js';
import { studentQuantile } from './student-t.js';

/** How far two scores are apart in one dimension: those of the two sides, or one and a benchmark. */
export interface Gap {
  /** Employees less customers, or a score less the benchmark, in points, not rounded. */
  value: number;
  /**
   * Where one of the two is an extreme, which is told as a bound: the gap is at `least`, or at `most`, the value. It is wider than the
   * value then, never narrower; of two extremes of the same end nothing is known, and the value is 0.
   */
  bound?: 'least' | 'most';
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
 * independent; an interval that was cut at 0 or 100 makes it a little too narrow. Of an extreme that does not tell how it is spread, the
 * widest spread is taken that a mean of 5 or 95 can have.
 * @param least points from which on a gap is named
 * @returns `undefined` where a side is missing or withheld
 */
export function gapBetween(
  employee: Score | undefined,
  customer: Score | undefined,
  { least = leastGap }: { least?: number } = {},
): Gap | undefined {
  if (!employee || !customer || 'withheld' in employee || 'withheld' in customer) return undefined;
  const [one, other] = [codeExtremes(employee.value), codeExtremes(customer.value)];
  const value = one.value - other.value;
  const isBound = one.bound !== other.bound;
  const told = {
    value,
    ...(isBound && { bound: value > 0 ? ('least' as const) : ('most' as const) }),
  };
  const tested = welch(value, employee, customer) ?? combined(value, employee, customer);
  if (!tested) return { ...told, named: false, untested: 'interval-not-stated' };
  const { low, high } = tested.interval;
  return { ...told, ...tested, named: Math.abs(value) >= least && (low > 0 || high < 0) };
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
  // Its value need not be a mean, such as a median, so that nothing follows from it for how it is spread.
  const { n: _, ...unspread } = benchmark ?? { value: 0 };
  const other = benchmark?.deviation === undefined ? unspread : benchmark;
  return gapBetween(score, benchmark && other, options);
}

/**
 * How certain a score is, at 95 %: as it is stated, else as `groupScore` computes it, of n and deviation.
 * @returns `undefined` where neither is stated
 */
export function intervalOf(score: ShownScore): Interval | undefined {
  const { value } = score;
  const reached = reach(score);
  return (
    reached && {
      low: Math.max(0, value - reached.below),
      high: Math.min(100, value + reached.above),
    }
  );
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

function squaredError({ value, n, deviation }: ShownScore) {
  if (n === undefined || n < 2) return undefined;
  const squared = deviation === undefined ? widestVariance(value, n) : deviation ** 2;
  return squared === undefined ? undefined : { squared: squared / n, degrees: n - 1 };
}

/** How far the scores behind an extreme can vary at most, 0 to 100 each: how they do is not told. */
function widestVariance(mean: number, n: number): number | undefined {
  const { value, bound } = codeExtremes(mean);
  return bound && (value * (100 - value) * n) / (n - 1);
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
