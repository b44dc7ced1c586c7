import type { Amount } from '@oxbow/model/touchpoint';
import { firstDayOf } from '../element/first-day.js';
import { formatNumber } from '../element/number.js';

/** How dates, times, numbers and sums of money are written for one language and time zone. */
export interface Formats {
  /** The day in words, as in `Thursday, 1 December 2011`. */
  day(at: number): string;
  /** The time of day. */
  time(at: number): string;
  /** Names the calendar day of the time zone: the same for all times of one day. */
  dayKey(at: number): string;
  amount(amount: Amount): string;
  /** Day and time of day, short, as in `1 Dec 2011, 10:09`. */
  moment(at: number): string;
  /** Day in words and time of day, with the name of the zone. */
  fullMoment(at: number): string;
  /** Two times of day, as in `14:31 – 15:19`; with their days where these differ, or where wished. */
  times(from: number, until: number, isDated?: boolean): string;
  /** How long ago it is, as in `3 days ago`, by the calendar of the time zone; `undefined` for what is weeks away. */
  relative(at: number, now: number): string | undefined;
  /** A day of the calendar such as `2026-03-01` in words, with the day of the week where `full`. */
  date(day: string, full?: boolean): string;
  /** A month such as `2026-03` in words. */
  month(month: string): string;
  /** A span of time in its one greatest unit, up to days, as in `2 hours`. */
  duration(milliseconds: number): string;
  /** The first day of a week, 1 for Monday to 7 for Sunday; Monday where the engine does not know. */
  firstDay(): number;
  number(value: number): string;
  /** A number that says whether it was gained or lost. */
  change(value: number): string;
}

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

/** From how many days on a date says more than how long ago it is. */
const mostDaysAgo = 42;

/** Makes the formats of a setting, each when it is first used: the first of a kind costs milliseconds. */
export function createFormats(locale: string, timeZone: string | undefined): Formats {
  const made = new Map<string, unknown>();
  const once = <Format>(key: string, make: () => Format): Format => {
    if (!made.has(key)) made.set(key, make());
    return made.get(key) as Format;
  };
  const dates = (key: string, options: Intl.DateTimeFormatOptions) =>
    once(key, () => new Intl.DateTimeFormat(locale, { timeZone, ...options }));
  const numbers = (key: string, options: Intl.NumberFormatOptions = {}) =>
    once(key, () => new Intl.NumberFormat(locale, options));
  const dayKey = (at: number) =>
    once(
      'key',
      () =>
        // A style takes a tenth of the time that parts to be put in order would take.
        new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', { dateStyle: 'short', timeZone }),
    ).format(at);
  const relative = (value: number, unit: Intl.RelativeTimeFormatUnit) =>
    once('relative', () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })).format(
      value,
      unit,
    );
  const time = (at: number) => dates('time', { timeStyle: 'short' }).format(at);
  return {
    day: (at) => dates('day', { dateStyle: 'full' }).format(at),
    time,
    dayKey,
    amount: ({ value, currency }) =>
      formatNumber(numbers(currency, { style: 'currency', currency }), value),
    moment: (at) => dates('moment', { dateStyle: 'medium', timeStyle: 'short' }).format(at),
    fullMoment: (at) =>
      dates('full', {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        timeZoneName: 'short',
      }).format(at),
    times: (from, until, isDated = false) =>
      !isDated && dayKey(from) === dayKey(until)
        ? `${time(from)} – ${time(until)}`
        : // Some engines write thin spaces around the dash and some do not; a server and its browser must write the same.
          dates('moment', { dateStyle: 'medium', timeStyle: 'short' })
            .formatRange(from, until)
            .replaceAll('\u2009', ' ')
            .replaceAll('\u202f', '\u00a0'),
    relative: (at, now) => {
      const away = at - now;
      // Most of a long history is far away: that is seen without asking a calendar.
      if (Math.abs(away) > (mostDaysAgo + 2) * day) return undefined;
      const days = dayNumber(dayKey(at)) - dayNumber(dayKey(now));
      if (Math.abs(days) > mostDaysAgo) return undefined;
      if (Math.abs(days) > 13) return relative(Math.trunc(days / 7), 'week');
      if (days !== 0) return relative(days, 'day');
      if (Math.abs(away) >= hour) return relative(Math.trunc(away / hour), 'hour');
      return relative(Math.trunc(away / minute), 'minute');
    },
    date: (name, full) =>
      dates(full ? 'date' : 'plain date', {
        dateStyle: full ? 'full' : 'long',
        timeZone: 'UTC',
      }).format(Date.parse(`${name}T12:00Z`)),
    month: (name) =>
      dates('month', { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
        Date.parse(`${name}-15T12:00Z`),
      ),
    duration: (milliseconds) => {
      const [size, unit] =
        milliseconds >= 2 * day
          ? ([day, 'day'] as const)
          : milliseconds >= hour
            ? ([hour, 'hour'] as const)
            : ([minute, 'minute'] as const);
      const format = numbers(`in ${unit}s`, { style: 'unit', unit, unitDisplay: 'long' });
      return format.format(Math.max(1, Math.round(milliseconds / size)));
    },
    firstDay: () => once('first day', () => firstDayOf(locale)),
    number: (value) => formatNumber(numbers('number'), value),
    change: (value) => formatNumber(numbers('change', { signDisplay: 'exceptZero' }), value),
  };
}

/** A day as `dayKey` names it, counted from 1970. */
function dayNumber(key: string): number {
  const [date = 1, month = 1, year = 1970] = key.split('/').map(Number);
  return new Date(0).setUTCFullYear(year, month - 1, date) / day;
}
