import { createWallClock } from './wall-clock.js';

const milliseconds = 86_400_000;

/**
 * Finds the days on which moments lie, as the calendar of a time zone has them: 23 or 25 hours long where the clocks are
 * put. Moments have to come in the order of time, so that each day is worked out once. Where clocks are put back over
 * midnight, a day begins when the calendar first shows it.
 * @param timeZone IANA name; that of the host where absent
 * @returns for a moment, in milliseconds since 1970 UTC: its day, counted from 1970-01-01
 * @throws RangeError for a zone that there is not
 */
export function createCalendar(timeZone: string | undefined): (at: number) => number {
  const wallOf = createWallClock(timeZone);
  let current = -Infinity;
  let end = -Infinity;

  const dayOf = (at: number) => Math.floor(wallOf(at) / milliseconds);

  /** When the calendar first shows a later day than it does at a moment. */
  function endOf(at: number, day: number): number {
    const guess = at + (day + 1) * milliseconds - wallOf(at);
    if (dayOf(guess) > day && dayOf(guess - 1) === day) return guess;
    let inside = at;
    let outside = at + 25 * 60 * 60 * 1000;
    while (dayOf(outside) <= day) outside += 25 * 60 * 60 * 1000;
    while (outside - inside > 1) {
      const middle = Math.floor((inside + outside) / 2);
      if (dayOf(middle) <= day) inside = middle;
      else outside = middle;
    }
    return outside;
  }

  return (at) => {
    if (at < end) return current;
    // Put back over midnight, the clock shows a day again that was over.
    current = Math.max(dayOf(at), current + 1);
    end = endOf(at, current);
    return current;
  };
}

/** A day, counted from 1970-01-01, as `2026-03-01`. */
export function toDate(day: number): string {
  return new Date(day * milliseconds).toISOString().replace(/T.*/, '');
}
