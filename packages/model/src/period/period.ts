import * as z from 'zod/mini';
import { Translation } from '../translation/translation.js';
import { dayOf } from './day-of.js';
import { readDay } from './read-day.js';

export { dayOf, readDay };

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
