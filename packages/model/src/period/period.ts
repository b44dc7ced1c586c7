import * as z from 'zod/mini';
import { Translation } from '../translation/translation.js';
import { readDay } from './read-day.js';

export { readDay };

/** A day of the calendar without time and zone, ISO 8601, as in `2026-11-21`. */
export const Day = z
  .string()
  .check(z.refine((value) => readDay(value) !== undefined, 'expected a day such as 2026-11-21'));

/** A span of whole days, such as a quarter; both days belong to it. */
export const Period = z
  .strictObject({
    /** What people call it; without it the widget writes the two days. */
    label: z.optional(Translation),
    start: Day,
    end: Day,
  })
  .check(
    z.refine(({ start, end }) => start <= end, {
      path: ['end'],
      message: 'expected a day that is not before the start',
    }),
  );
export type Period = z.infer<typeof Period>;

/**
 * Says which day of the calendar a moment falls on: a day that `readDay` reads, for every time that `readInstant` gives.
 * @param time milliseconds since 1970 UTC, years 0001 to 9999; before 1600 and at the very end the day is that of UTC
 * @param timeZone IANA name; that of the machine where absent. An unknown one is a `RangeError`.
 */
export function dayOf(time: number, timeZone?: string): string {
  const format = new Intl.DateTimeFormat('en', {
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone,
  });
  const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, value]));
  const year = Number(parts.get('year'));
  // Engines count the years before Christ from 1 as well, and older days as Julian ones.
  if (year < 1600 || year > 9999) return new Date(time).toISOString().slice(0, 10);
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}
