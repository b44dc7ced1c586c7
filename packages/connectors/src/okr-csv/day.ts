import { readDay } from '@oxbow/model/period';
import type { DayOrder } from '../csv/time.js';
import { quote, Unfit } from '../rows/rows.js';

/**
 * Reads a day as a table writes it: `2026-03-01`, `01.03.2026` or `03/01/2026`; a time behind it does not count.
 * @throws Unfit for anything else, also for a day that does not exist
 */
export function toDay(text: string, order: DayOrder, name: string): string {
  const day =
    order === 'year-first'
      ? /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text)?.[1]
      : fromYearLast(text, order === 'day-first');
  if (day === undefined || readDay(day) === undefined)
    throw new Unfit(`${name}: ${quote(text)} is no day`);
  return day;
}

function fromYearLast(text: string, isDayFirst: boolean): string | undefined {
  const match = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:,? .*)?$/.exec(text);
  if (!match) return undefined;
  const [, first = '', second = '', year = ''] = match;
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
