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
}

/**
 * Makes the points of a scale from 0 to 10.
 * @param chosen the point that is checked; anything else checks none
 */
export function toPoints(
  chosen: unknown,
  { low, high, locale }: { low: string; high: string; locale: string },
): PointsView {
  const format = new Intl.NumberFormat(locale);
  const points = Array.from({ length: 11 }, (_, value): PointView => {
    const name = value === 0 ? low : value === 10 ? high : undefined;
    return { value, label: format.format(value), name, checked: chosen === value };
  });
  return { points, low, high };
}
