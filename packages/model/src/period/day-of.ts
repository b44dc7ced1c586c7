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
