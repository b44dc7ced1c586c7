import { variance, type ItemAnswer } from './scoring.js';

/** Under this number of complete rows alpha says too little to be shown. */
export const fewestForReliability = 30;

/** What a value of alpha is called, the lowest first; from `redundant` on, items may ask the same thing twice. */
export type ReliabilityBand = 'unreliable' | 'questionable' | 'acceptable' | 'good' | 'redundant';

/** How well the items of one dimension measure the same thing. */
export interface Reliability {
  /** People who answered every item. */
  n: number;
  alpha: number;
  band: ReliabilityBand;
}

/**
 * Cronbach's alpha: k / (k − 1) · (1 − sum of the items' variances / variance of the sums).
 * @param rows one for each person, with one answer for each item; rows with a gap do not count
 * @returns at most 1, also under 0; `null` with fewer than two items or complete rows, or where all sums are equal
 */
export function cronbachAlpha(rows: readonly (readonly ItemAnswer[])[]): number | null {
  const complete = completeRows(rows);
  const items = complete[0]?.length ?? 0;
  if (items < 2 || complete.length < 2) return null;
  const ofSums = variance(complete.map((row) => row.reduce((sum, answer) => sum + answer, 0)));
  if (ofSums === 0) return null;
  let ofItems = 0;
  for (let item = 0; item < items; item += 1) {
    ofItems += variance(complete.map((row) => row[item] ?? NaN));
  }
  return (items / (items - 1)) * (1 - ofItems / ofSums);
}

/**
 * The reliability of a dimension as it may be shown.
 * @param rows as for `cronbachAlpha`
 * @returns `null` under 30 complete rows, or where alpha cannot be computed
 */
export function reliability(rows: readonly (readonly ItemAnswer[])[]): Reliability | null {
  const n = completeRows(rows).length;
  const alpha = n < fewestForReliability ? null : cronbachAlpha(rows);
  return alpha === null ? null : { n, alpha, band: toReliabilityBand(alpha) };
}

/** Names a value of alpha, after George and Mallery; the bands are a convention, not a law. */
export function toReliabilityBand(alpha: number): ReliabilityBand {
  if (alpha >= 0.95) return 'redundant';
  if (alpha >= 0.8) return 'good';
  if (alpha >= 0.7) return 'acceptable';
  return alpha >= 0.6 ? 'questionable' : 'unreliable';
}

function completeRows(rows: readonly (readonly ItemAnswer[])[]): readonly (readonly number[])[] {
  return rows.filter((row): row is readonly number[] => row.every((answer) => answer !== null));
}
