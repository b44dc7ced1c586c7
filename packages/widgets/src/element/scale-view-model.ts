import { writeNumber } from './number.js';

/** One point of a scale. */
export interface PointView {
  value: number;
  label: string;
  /** Accessible name where it says more than the label: at the end points. */
  name?: string | undefined;
  checked: boolean;
}

/** The points of a scale and what its two ends mean. */
export interface PointsView {
  points: PointView[];
  low: string;
  high: string;
  /** Language of the words at the ends where it is known to be another one. */
  language?: string | undefined;
  /** How it stands where one row is too narrow: `long` as 0 to 5 and 6 to 10, `short` as one row all the same. */
  layout: 'long' | 'middle' | 'little' | 'short';
}

/**
 * Makes the points of a scale.
 * @param chosen the point that is checked; anything else checks none
 * @param options.from the first point; 0 unless told otherwise
 * @param options.to the last point, at most ten more; 10 unless told otherwise
 */
export function toPoints(
  chosen: unknown,
  {
    from = 0,
    to = 10,
    low,
    high,
    locale,
  }: { from?: number; to?: number; low: string; high: string; locale: string },
): PointsView {
  const points = Array.from({ length: to - from + 1 }, (_, index): PointView => {
    const value = from + index;
    const name = value === from ? low : value === to ? high : undefined;
    return { value, label: writeNumber(value, locale), name, checked: chosen === value };
  });
  return { points, low, high, layout: toLayout(points.length) };
}

/** Two rows are as equal as they can be, so that nobody takes the second for something else. */
function toLayout(count: number): PointsView['layout'] {
  if (count > 10) return 'long';
  if (count > 8) return 'middle';
  return count > 6 ? 'little' : 'short';
}
