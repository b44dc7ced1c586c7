import type { GroupScores, Score } from './experience.js';
import { protect } from './protection.js';
import type { ReadDimension } from './score-readers.js';
import { leastFor } from './suppression.js';

type Row = GroupScores & Pick<ReadDimension, 'reliability'>;

/** The two sides of every profile. */
export const sides = ['customer', 'employee'] as const;

/**
 * From how many answers on the score of a dimension is shown: `leadership` concerns one person whom all know.
 * @param threshold of the wave; never under 5
 */
export function leastForDimension(id: string, threshold?: number): number {
  return leastFor(id === 'leadership' ? 'leadership' : 'score', threshold);
}

/**
 * Takes out of a row what may not be shown: scores of too few answers; how the answers are spread, where fewer than 10 are
 * known to be behind them; the reliability of a side whose score is withheld, because it states a number of answers.
 */
export function protectRow(row: Row, threshold: number): void {
  const guard = <Key extends string>(scores: Partial<Record<Key, Score>>, key: Key) => {
    if (scores[key]) scores[key] = protectScore(row.id, scores[key], threshold);
  };
  for (const side of sides) {
    guard(row, side);
    if (row[side] && 'withheld' in row[side]) delete row.reliability?.[side];
  }
  for (const id of Object.keys(row.series ?? {})) guard(row.series ?? {}, id);
}

function protectScore(id: string, score: Score, threshold: number): Score {
  const shown = protect(score, leastForDimension(id, threshold));
  if ('withheld' in shown || shown.n === undefined) return shown;
  const { value, n } = shown;
  return n < leastFor('distribution', threshold) ? { value, n } : shown;
}
