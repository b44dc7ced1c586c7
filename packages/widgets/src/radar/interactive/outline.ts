import type { ChartView } from '../chart-view-model.js';
import { isShown, scoreOf, type Comparison } from '../comparison.js';
import type { MarkShape } from '../marks.js';

/** One series as it is drawn: a score for each dimension. */
export interface Outline {
  shape: MarkShape;
  /** `null` leaves a gap. */
  scores: (number | null)[];
}

/** The series of a drawing, in its order: from what is protected already, so that nothing else can be drawn. */
export function toOutlines(
  { series }: Pick<ChartView, 'series'>,
  comparisons: readonly Comparison[],
): Outline[] {
  return series.map(({ shape }) => {
    const scores = comparisons.map((one) => scoreOf(one, shape));
    return { shape, scores: scores.map((score) => (isShown(score) ? score.value : null)) };
  });
}
