import type { Score } from '@oxbow/model/experience';
import { gapBetween, type Gap } from '@oxbow/model/gap';
import type { ReadProfile } from '@oxbow/model/read-profile';
import { codeExtremes, type CodedScore } from '@oxbow/model/scoring';
import type { Side } from '@oxbow/model/side';
import { toForeign, type Piece } from '../element/wording.js';
import { labelOf } from './dimension-label.js';

/** A score as it may be shown, extremes coded. */
export interface ShownSide extends CodedScore {
  interval?: { low: number; high: number } | undefined;
}

/** The score of one side in one dimension, or why there is none; `unstated` when the host says nothing of it. */
export type SideScore = ShownSide | { withheld: 'protected' | 'unasked' | 'unstated' };

/** One dimension seen from both sides. */
export interface Comparison {
  label: Piece;
  customer: SideScore;
  employee: SideScore;
  /** Absent where one side has no score. */
  gap: Gap | undefined;
  benchmark: number | undefined;
}

export const sides = ['customer', 'employee'] as const satisfies readonly Side[];

/** What there is to show of each dimension, in the order of the profile. */
export function compare(profile: ReadProfile, locale: string): Comparison[] {
  return profile.dimensions.map(({ id, label, customer, employee, benchmark }) => ({
    label: toForeign(label ?? labelOf(profile.instrument, id), locale),
    customer: toSideScore(customer),
    employee: toSideScore(employee),
    gap: gapBetween(employee, customer),
    benchmark: typeof benchmark === 'object' ? benchmark.value : benchmark,
  }));
}

function toSideScore(score: Score | undefined): SideScore {
  if (!score) return { withheld: 'unstated' };
  if ('withheld' in score) return score;
  const coded = codeExtremes(score.value);
  // An interval beside a bound would tell what the bound hides.
  return coded.bound ? coded : { ...coded, interval: score.interval };
}

/** Whether there is a score. */
export function isShown(score: SideScore): score is ShownSide {
  return !('withheld' in score);
}
