import { readDay } from '@oxbow/model/period';
import * as z from 'zod/mini';
import { Problem } from '../problem.js';
import type { Days } from '../store/history-store.js';

const millisecondsPerDay = 86_400_000;
const mostDays = 366;
const usualDays = 90;

const Day = z
  .string()
  .check(z.refine((text) => readDay(text) !== undefined, 'expected a day, as in 2026-11-22'));

/** Which days are counted, UTC. */
export const DaysQuery = z.strictObject({ from: z.optional(Day), until: z.optional(Day) });

export const daysDescription = `\`from\` is the first day (UTC) and \`until\` the day after the last, at most ${mostDays} days; without them the ${usualDays} days until today.`;

/**
 * Reads which days are counted.
 * @param now milliseconds since 1970
 * @throws Problem 400 when they are too many, or none
 */
export function readDays(query: z.infer<typeof DaysQuery>, now: number): Days {
  const until = query.until ?? toDay(now + millisecondsPerDay);
  const from = query.from ?? toDay(Date.parse(until) - usualDays * millisecondsPerDay);
  const days = (Date.parse(until) - Date.parse(from)) / millisecondsPerDay;
  if (days >= 1 && days <= mostDays) return { from, until };
  throw new Problem('malformed-request', 'The days are too many, or none.', {
    errors: [{ path: 'until', message: `expected 1 to ${mostDays} days after from` }],
  });
}

/** @param time milliseconds since 1970 */
function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
