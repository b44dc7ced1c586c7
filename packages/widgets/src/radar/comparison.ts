import type { GroupScores, Score } from '@oxbow/model/experience';
import { gapBetween, intervalOf, type Gap } from '@oxbow/model/gap';
import type { ReadProfile } from '@oxbow/model/read-profile';
import { codeExtremes, type CodedScore } from '@oxbow/model/scoring';
import type { Side } from '@oxbow/model/side';
import { toForeign, type Piece } from '../element/wording.js';
import { furtherShapes, type MarkShape } from './marks.js';

/** A score as it may be shown, extremes coded. */
export interface ShownSide extends CodedScore {
  interval?: { low: number; high: number } | undefined;
}

/** The score of one side in one dimension, or why there is none; `unstated` when the host says nothing of it. */
export type SideScore = ShownSide | { withheld: 'protected' | 'unasked' | 'unstated' };

/** One dimension seen from both sides. */
export interface Comparison {
  id: string;
  label: Piece;
  customer: SideScore;
  employee: SideScore;
  /** Of the further series, in the order of the profile. */
  further: SideScore[];
  /** Absent where one side has no score. */
  gap: Gap | undefined;
  benchmark: number | undefined;
}

export const sides = ['customer', 'employee'] as const satisfies readonly Side[];

/**
 * What there is to show of each dimension, in the order of the profile.
 * @param least points from which on a gap is named
 * @param group a part of the people, or an earlier wave, in the place of the whole
 */
export function compare(
  { dimensions, series = [] }: ReadProfile,
  locale: string,
  least?: number,
  group?: readonly GroupScores[],
): Comparison[] {
  return dimensions.map(({ id, label, benchmark, ...whole }) => {
    const scores: Omit<GroupScores, 'id'> = group
      ? (group.find((one) => one.id === id) ?? {})
      : whole;
    const { customer, employee } = scores;
    return {
      id,
      label: toForeign(label ?? id, locale),
      customer: toSideScore(customer),
      employee: toSideScore(employee),
      further: series.map((one) => toSideScore(ofSeries(scores, one.id))),
      gap: gapBetween(employee, customer, least === undefined ? {} : { least }),
      benchmark: typeof benchmark === 'object' ? benchmark.value : benchmark,
    };
  });
}

/** The score of a series by its shape. */
export function scoreOf(comparison: Comparison, shape: MarkShape): SideScore {
  if (shape === 'customer' || shape === 'employee') return comparison[shape];
  const { benchmark, further } = comparison;
  if (shape !== 'benchmark')
    return further[furtherShapes.indexOf(shape)] ?? { withheld: 'unstated' };
  return benchmark === undefined ? { withheld: 'unstated' } : { value: benchmark };
}

/** A series may be called as anything is that every object has. */
export function ofSeries({ series = {} }: Omit<GroupScores, 'id'>, id: string): Score | undefined {
  return Object.hasOwn(series, id) ? series[id] : undefined;
}

function toSideScore(score: Score | undefined): SideScore {
  if (!score) return { withheld: 'unstated' };
  if ('withheld' in score) return { withheld: score.withheld };
  const coded = codeExtremes(score.value);
  // An interval beside a bound would tell what the bound hides.
  return coded.bound ? coded : { ...coded, interval: intervalOf(score) };
}

/** How many points the sides are apart, by their scores as they are told: whoever counts them up comes to the same. */
export function pointsBetween({ customer, employee }: Comparison): number {
  if (!isShown(customer) || !isShown(employee)) return 0;
  return Math.abs(Math.round(employee.value) - Math.round(customer.value));
}

/** Whether there is a score. */
export function isShown(score: SideScore): score is ShownSide {
  return !('withheld' in score);
}
