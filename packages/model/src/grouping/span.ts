import { toDate } from './calendar.js';

const dayLength = 86_400_000;

/** The period in which a day lies: its first day, the first one after it, and its key; days are counted from 1970-01-01. */
export function spanOf(
  day: number,
  kind: 'day' | 'week' | 'month',
  firstDay = 1,
): [first: number, end: number, key: string] {
  if (kind === 'day') return [day, day + 1, toDate(day)];
  if (kind === 'week') {
    // 1 January 1970 was a Thursday.
    const first = day - ((((day + 4 - firstDay) % 7) + 7) % 7);
    return [first, first + 7, toDate(first)];
  }
  const date = new Date(day * dayLength);
  const end = new Date(date);
  end.setUTCMonth(date.getUTCMonth() + 1, 1);
  const first = day - date.getUTCDate() + 1;
  return [first, end.getTime() / dayLength, toDate(first).replace(/-\d\d$/, '')];
}
