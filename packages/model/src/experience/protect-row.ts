import type { GroupScores, Score } from './experience.js';
import { defaultThreshold, protect } from './protection.js';
import type { ReadDimension } from './score-readers.js';
import { codeExtremes } from './scoring.js';
import { leastFor } from './suppression.js';

type Row = GroupScores & Pick<ReadDimension, 'reliability' | 'threshold' | 'benchmark'>;

/** The two sides of every profile. */
export const sides = ['customer', 'employee'] as const;

/**
 * From how many answers on the score of a dimension is shown: `leadership` concerns one person whom all know, and a row may ask for
 * more than its profile, as `publish` does where statements of another dimension concern that person.
 * @param threshold of the wave; never under 5
 */
export function leastForDimension(
  { id, threshold: own = 0 }: Pick<Row, 'id' | 'threshold'>,
  threshold?: number,
): number {
  const least = Math.max(leastFor('score', threshold), own);
  return leastFor(id === 'leadership' ? 'leadership' : 'score', least);
}

/**
 * Takes out of a row what may not be shown: scores of too few answers; how the answers are spread, where fewer than 10 are
 * known to be behind them, and of extremes, which are told as a bound; the reliability of a side whose score is withheld, because it
 * states a number of answers; a benchmark that states to be of fewer than five.
 */
export function protectRow(row: Row, threshold: number): void {
  const least = leastForDimension(row, threshold);
  const guard = <Key extends string>(scores: Partial<Record<Key, Score>>, key: Key) => {
    if (scores[key]) scores[key] = protectScore(scores[key], least);
  };
  for (const side of sides) {
    guard(row, side);
    if (row[side] && 'withheld' in row[side]) delete row.reliability?.[side];
  }
  for (const id of Object.keys(row.series ?? {})) guard(row.series ?? {}, id);
  if (isOfFew(row.benchmark)) delete row.benchmark;
}

/** Whether a benchmark states to be of so few, people or organisations, that it tells of each. */
export function isOfFew(benchmark: { n?: number | undefined } | undefined): boolean {
  return benchmark?.n !== undefined && benchmark.n < defaultThreshold;
}

function protectScore(score: Score, least: number): Score {
  const shown = protect(score, least);
  if ('withheld' in shown || shown.n === undefined) return shown;
  const { value, n } = shown;
  const isBound = codeExtremes(value).bound !== undefined;
  return isBound || n < leastFor('distribution', least) ? { value, n } : shown;
}
