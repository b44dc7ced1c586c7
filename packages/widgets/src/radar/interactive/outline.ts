import type { ChartView } from '../chart-view-model.js';
import { isShown, scoreOf, type Comparison } from '../comparison.js';
import type { MarkShape } from '../marks.js';

/** One series as it is drawn: a score for each dimension, and how certain it is. */
export interface Outline {
  shape: MarkShape;
  /** `null` leaves a gap. */
  scores: (number | null)[];
  intervals: ({ low: number; high: number } | undefined)[];
}

/** The series of a drawing, in its order: from what is protected already, so that nothing else can be drawn. */
export function toOutlines(
  { series }: Pick<ChartView, 'series'>,
  comparisons: readonly Comparison[],
): Outline[] {
  return series.map(({ shape }) => {
    const scores = comparisons.map((one) => scoreOf(one, shape));
    const shown = scores.map((score) => (isShown(score) ? score : undefined));
    return {
      shape,
      scores: shown.map((score) => score?.value ?? null),
      intervals: shown.map((score) => score?.interval),
    };
  });
}
