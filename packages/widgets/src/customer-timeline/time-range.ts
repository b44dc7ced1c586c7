import type { TimelineFilter } from './timeline-filter.js';

/** Moments from `start` on, before `end`, in milliseconds since 1970 UTC; infinite where nothing is wished for. */
export interface TimeRange {
  start: number;
  end: number;
}

const day = 86_400_000;

/**
 * When the days of a filter begin and end in a time zone; `undefined` where it names none.
 * @param timeZone IANA name; that of the browser where absent
 */
export function toTimeRange(
  { from, until }: Pick<TimelineFilter, 'from' | 'until'>,
  timeZone: string | undefined,
): TimeRange | undefined {
  if (from === undefined && until === undefined) return undefined;
  const dateOf = createDates(timeZone);
  return {
    start: from === undefined ? -Infinity : startOf(Date.parse(from), dateOf),
    end: until === undefined ? Infinity : startOf(Date.parse(until) + day, dateOf),
  };
}

/** The first moment whose date is this one or later. Zones are at most 15 hours from UTC, their clocks may skip midnight. */
function startOf(date: number, dateOf: (at: number) => number): number {
  let [before, after] = [date - 15 * 3_600_000 - 1, date + 15 * 3_600_000];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dateOf(middle) < date) before = middle;
    else after = middle;
  }
  return after;
}

/** The date that a calendar shows at a moment, as the moment it begins in UTC. */
function createDates(timeZone: string | undefined): (at: number) => number {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone,
  });
  return (at) => {
    const parts: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(at)) parts[type] = Number(value);
    // `Date.UTC` takes the years 0 to 99 for those of the twentieth century.
    return new Date(0).setUTCFullYear(parts['year'] ?? 0, (parts['month'] ?? 1) - 1, parts['day']);
  };
}
