import { createDays } from '@oxbow/model/periods';
import type { TimelineFilter } from './timeline-filter.js';

/** Moments from `start` on, before `end`, in milliseconds since 1970 UTC; infinite where nothing is wished for. */
export interface TimeRange {
  start: number;
  end: number;
}

/** Milliseconds of a day in UTC, where clocks are never put. */
const length = 86_400_000;

/**
 * When the days of a filter begin and end in a time zone; `undefined` where it names none.
 * @param timeZone IANA name; that of the browser where absent
 */
export function toTimeRange(
  { from, until }: Pick<TimelineFilter, 'from' | 'until'>,
  timeZone: string | undefined,
): TimeRange | undefined {
  if (from === undefined && until === undefined) return undefined;
  const { startOf } = createDays(timeZone);
  return {
    start: from === undefined ? -Infinity : startOf(Date.parse(from) / length),
    end: until === undefined ? Infinity : startOf(Date.parse(until) / length + 1),
  };
}
