import type { ReadTouchpoint } from '../touchpoint/read-touchpoint.js';

/** What is looked at to see how a customer felt; a touchpoint that was read has it. */
export type FeltTouchpoint = Partial<
  Readonly<
    Pick<ReadTouchpoint, 'direction' | 'side' | 'sentiment' | 'rating' | 'masked' | 'confidential'>
  >
>;

/** Scales that begin at 0: yes and no, and those of ten or more; stars and smileys begin at 1. */
const beginOf = (maximum: number) => (maximum <= 1 || maximum >= 10 ? 0 : 1);

/**
 * How a customer felt at a touchpoint, 1 (very bad) to 5 (very good), by what the customer said: the mood of which the source is
 * `customer`, else the mark in what came in from the customer. `undefined` where nobody said it, where somebody else did, a
 * person or a machine, where only those who serve the customer may see it, and always for employees.
 */
export function feltOf({
  direction,
  side,
  sentiment,
  rating,
  masked = [],
  confidential = false,
}: FeltTouchpoint): number | undefined {
  if (side === 'employee') return undefined;
  if (sentiment?.source === 'customer' && !masked.includes('sentiment'))
    return Math.abs(sentiment.value) <= 1 ? 3 + 2 * sentiment.value : undefined;
  if (!rating || direction !== 'in' || confidential || masked.includes('rating')) return undefined;
  const { value, maximum } = rating;
  const begin = beginOf(maximum);
  // A 0 among stars says that the scale is another one than it seems.
  if (!(value >= begin && value <= maximum)) return undefined;
  return 1 + (4 * (value - begin)) / (maximum - begin);
}
