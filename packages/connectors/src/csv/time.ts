import { readInstant } from '@oxbow/model/instant';
import { quote, Unfit } from '../rows/rows.js';
import { toZonedTime } from '../zone/zone.js';

/** In which order a day is written: `2026-03-01`, `01.03.2026` or `03/01/2026`. */
export type DayOrder = 'year-first' | 'day-first' | 'month-first';

/** How a table writes times. */
export interface TimeFormat {
  /** Of times without an offset: a name of the time zone database, such as `Europe/Berlin`; without it they are rejected. */
  zone?: string;
  /** `year-first` unless told otherwise. */
  order?: DayOrder;
}

const yearFirst = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{1,2}:\d{2})(?::(\d{2}(?:[.,]\d{1,9})?))?$/;
const yearLast = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}),? +(\d{1,2}:\d{2})(?::(\d{2}))?$/;

/**
 * Reads a time: ISO 8601 with an offset is kept as it is; one without gets the offset that was valid in the zone.
 * @param remark is told of an hour that happened twice, of which the first is taken
 * @throws Unfit for a day without a time, an hour that never happened, and everything else
 */
export function readTime(
  text: string,
  { zone, order = 'year-first' }: TimeFormat,
  remark: (text: string) => void,
): string {
  if (readInstant(text) !== undefined) return text;
  const local = toLocal(text, order);
  if (local === undefined) throw new Unfit(`at: ${quote(text)} is no time`);
  if (zone === undefined) throw new Unfit(`at: ${quote(text)} has no offset, and no zone is given`);
  const zoned = toZonedTime(local, zone);
  if (!zoned) throw new Unfit(`at: ${quote(text)} never happened in ${zone}`);
  if (zoned.twice) remark(`at: ${quote(text)} happened twice in ${zone}; the first is taken`);
  return zoned.at;
}

function toLocal(text: string, order: DayOrder): string | undefined {
  const match = (order === 'year-first' ? yearFirst : yearLast).exec(text);
  if (!match) return undefined;
  const [, first = '', second = '', third = '', time = '', seconds = '00'] = match;
  const [year, month, day] =
    order === 'year-first'
      ? [first, second, third]
      : order === 'day-first'
        ? [third, second, first]
        : [third, first, second];
  const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return `${date}T${time.padStart(5, '0')}:${seconds.replace(',', '.')}`;
}
