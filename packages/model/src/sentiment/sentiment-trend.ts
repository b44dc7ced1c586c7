import type { ReadTouchpoint } from '../touchpoint/read-touchpoint.js';

/** A mood that somebody stated of a customer, at a time. */
export interface StatedMood {
  /** Milliseconds since 1970 UTC. */
  at: number;
  /** From −1 (very bad) to 1 (very good). */
  value: number;
}

/** How the moods that were stated have changed. */
export interface SentimentTrend {
  /** The latest ones as they were stated, oldest first; `mostMoods` at most. */
  moods: StatedMood[];
  /**
   * The later half of `moods` beside the earlier half, by their means; with an odd number the one in the middle belongs
   * to neither. `undefined` for fewer than four, which say nothing of a direction.
   */
  change: 'better' | 'worse' | 'unchanged' | undefined;
}

/** A trend is told of as many of the latest moods at most. */
export const mostMoods = 20;

/** Fewer moods have no trend. */
const leastMoods = 4;

/** Half the width of one of the five words that a mood is told by: what is less is no change that one could word. */
const leastChange = 0.2;

/**
 * The mood that a touchpoint tells, where it tells one that may be shown: a customer's, dated, not masked.
 */
export function moodOf({
  at,
  side,
  sentiment,
}: Pick<ReadTouchpoint, 'at' | 'side' | 'sentiment'>): StatedMood | undefined {
  if (at === undefined || side !== 'customer' || !sentiment) return undefined;
  return { at, value: sentiment.value };
}

/**
 * Tells how the stated moods of one customer have changed. It makes none of its own: it only sets the later ones beside
 * the earlier ones. No more than the latest are kept, so a million can be looked through.
 * @param moods in any order; what is no number is passed over
 */
export function sentimentTrend(moods: Iterable<StatedMood>): SentimentTrend {
  const latest: StatedMood[] = [];
  for (const { at, value } of moods) {
    if (!Number.isFinite(at) || !(Math.abs(value) <= 1)) continue;
    const isFull = latest.length === mostMoods;
    if (isFull && at < (latest[0]?.at ?? at)) continue;
    let place = latest.length;
    while (place > 0 && latest[place - 1]!.at > at) place -= 1;
    latest.splice(place, 0, { at, value });
    if (isFull) latest.shift();
  }
  return { moods: latest, change: changeOf(latest.map(({ value }) => value)) };
}

function changeOf(values: readonly number[]): SentimentTrend['change'] {
  if (values.length < leastMoods) return undefined;
  const half = Math.floor(values.length / 2);
  const difference = mean(values.slice(-half)) - mean(values.slice(0, half));
  // Sums of decimals miss by a hair what was meant.
  if (Math.abs(difference) < leastChange - 1e-9) return 'unchanged';
  return difference > 0 ? 'better' : 'worse';
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
