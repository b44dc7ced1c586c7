import * as z from 'zod/mini';
import { Text } from '../json/json.js';

/** An article of an order, and how many of it. */
export const LineItem = z.object({ title: Text, quantity: z.int() });
export type LineItem = z.infer<typeof LineItem>;

/** So many articles are named in the detail. */
const named = 20;

/** A line for each article, and one for those that are not named. */
export function toLines(items: readonly LineItem[]): string[] {
  const lines = items.slice(0, named).map(({ quantity, title }) => `${quantity} × ${title}`);
  const further = items.length - lines.length;
  if (further > 0) lines.push(`and ${further} further ${further === 1 ? 'item' : 'items'}`);
  return lines;
}
