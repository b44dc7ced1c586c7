import { spanOf } from './span.js';
import { createWallClock } from './wall-clock.js';

/** A day, week or month of a time zone's calendar. */
export interface Period {
  /** The day or first day of the week (`2026-03-01`), or the month (`2026-03`). */
  key: string;
  /** From this moment on, in milliseconds since 1970 UTC. */
  from: number;
  /** Up to, and without, this moment. */
  until: number;
  /** The first day, counted from 1970-01-01. */
  day: number;
}

const dayLength = 86_400_000;
const hour = 3_600_000;

/**
 * Finds the period in which a moment lies, for moments in any order; `groupTouchpoints` has the same periods. A day is 23 or
 * 25 hours long where the clocks are put, and begins at one o'clock where they are put at midnight.
 * @param timeZone IANA name; that of the host where absent
 * @param firstDay the first day of a week, 1 for Monday to 7 for Sunday
 * @returns for a moment, in milliseconds since 1970 UTC: its period; the last ones are remembered
 * @throws RangeError for a zone that there is not
 */
export function createPeriods(
  timeZone: string | undefined,
  kind: 'day' | 'week' | 'month',
  firstDay = 1,
): (at: number) => Period {
  const { dayOf, startOf } = createDays(timeZone);
  let latest: Period[] = [];

  return (at) => {
    const known = latest.find(({ from, until }) => from <= at && at < until);
    if (known) return known;
    const [first, end, key] = spanOf(dayOf(at), kind, firstDay);
    const period = { key, from: startOf(first), until: startOf(end), day: first };
    latest = [period, ...latest.slice(0, 3)];
    return period;
  };
}

/** The days of a time zone's calendar, counted from 1970-01-01. */
export interface Days {
  /** The day in which a moment lies, in milliseconds since 1970 UTC. */
  dayOf(at: number): number;
  /** The first moment of a day, or of the day after where the calendar leaves it out. */
  startOf(day: number): number;
}

/**
 * Finds days and when they begin, in any order.
 * @param timeZone IANA name; that of the host where absent
 * @throws RangeError for a zone that there is not
 */
export function createDays(timeZone: string | undefined): Days {
  const wallOf = createWallClock(timeZone);
  const dayOf = (at: number) => Math.floor(wallOf(at) / dayLength);
  return {
    dayOf,
    startOf: (day) => {
      const midnight = day * dayLength;
      const guess = midnight - (wallOf(midnight) - midnight);
      const start = midnight - (wallOf(guess) - guess);
      if (dayOf(start) === day && dayOf(start - 1) < day) return start;
      let [before, after] = [start - 26 * hour, start + 26 * hour];
      while (after - before > 1) {
        const middle = Math.floor((before + after) / 2);
        if (dayOf(middle) < day) before = middle;
        else after = middle;
      }
      return after;
    },
  };
}
