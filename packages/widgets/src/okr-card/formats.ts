import type { KeyResult } from '@oxbow/model/key-result';
import { dayOf } from '@oxbow/model/day-of';
import { formatNumber } from '../element/number.js';
import { toForeign, type Piece } from '../element/wording.js';
import type { OkrCardSetting } from './strings.js';

/** What the values of a key result are counted in. */
export type Measure = Pick<KeyResult & { type: 'increase' }, 'unit' | 'currency'>;

/** How values, shares and days are written for one language and time zone. */
export interface Formats {
  /** A share from 0 to 1 with two decimals, never more than it is: what is not 1 is not written as 1. */
  share(value: number): string;
  /** A whole number or one with few decimals. */
  number(value: number): string;
  /** A number with all its decimals. */
  exact(value: number): string;
  /** A value with its unit. */
  value(value: number, measure: Measure): Piece[];
  /** The day of a moment in words. */
  date(at: number): string;
  /** A day of the calendar in words, `31 December 2026`. */
  day(day: string): string;
  /** A span of days, both included. */
  days(start: string, end: string): string;
  /** A grade with one decimal, as grades are written. */
  grade(value: number): string;
  /** The day of a moment, as in `4 days ago` or, longer ago, `on 4 March 2020`. */
  when(at: number): string;
}

const millisecondsPerDay = 86_400_000;

/** Longer ago than this, the date says more than a number of days. */
const mostDaysAgo = 13;

/** Made once for all cards, and as late as possible: the first of each kind takes a slow device long. */
const made = new Map<string, unknown>();

function make<Format>(
  Kind: new (locale: string, options: object) => Format,
  locale: string,
  options: object,
): Format {
  const key = `${Kind.name} ${locale} ${JSON.stringify(options)}`;
  if (!made.has(key)) made.set(key, new Kind(locale, options));
  return made.get(key) as Format;
}

/** Makes the formats of a setting. */
export function createFormats({ locale, timeZone, now, text }: OkrCardSetting): Formats {
  const write = (value: number, options: Intl.NumberFormatOptions) =>
    formatNumber(make(Intl.NumberFormat, locale, options), value);
  const toNoon = (name: string) => new Date(`${name}T12:00:00Z`);
  const dates = () =>
    make(Intl.DateTimeFormat, locale, { dateStyle: 'long', timeZone: 'UTC' } as const);
  const day = (name: string) => dates().format(toNoon(name));
  let today: number | undefined;
  const when = (at: number) => {
    const name = dayOf(at, timeZone);
    today ??= Date.parse(dayOf(now, timeZone));
    const ago = (today - Date.parse(name)) / millisecondsPerDay;
    return ago >= 0 && ago <= mostDaysAgo
      ? make(Intl.RelativeTimeFormat, locale, { numeric: 'auto' }).format(-ago, 'day')
      : text('onDate', { date: day(name) });
  };
  return {
    // A little more, since 0.29 may come as 0.28999999999999998.
    share: (value) =>
      write(Math.floor(value * 100 + 1e-6) / 100, {
        minimumFractionDigits: 2,
        maximumFractionDigits: 2,
      }),
    number: (value) => write(value, digitsFor(value)),
    exact: (value) => write(value, { maximumFractionDigits: 15 }),
    value: (value, measure) => toValue(value, measure, locale, write),
    day,
    // Some engines write thin spaces around the dash and some do not; a server and its browser must write the same.
    days: (start, end) =>
      dates()
        .formatRange(toNoon(start), toNoon(end))
        .replaceAll(/[\u2009\u202f]/g, ' '),
    grade: (value) => write(value, { minimumFractionDigits: 1, maximumFractionDigits: 2 }),
    date: (at) => day(dayOf(at, timeZone)),
    when,
  };
}

function toValue(
  value: number,
  { unit, currency }: Measure,
  locale: string,
  write: (value: number, options: Intl.NumberFormatOptions) => string,
): Piece[] {
  const own = (style: Intl.NumberFormatOptions, written = value) => [
    { text: write(written, { ...digitsFor(written), ...style }), foreign: false },
  ];
  if (currency !== undefined)
    return own({
      style: 'currency',
      currency,
      ...(Number.isInteger(value) ? {} : { minimumFractionDigits: 2 }),
    });
  if (unit === 'percent') return own({ style: 'percent', maximumFractionDigits: 2 }, value / 100);
  if (typeof unit === 'string' && isKnownUnit(unit))
    return own({ style: 'unit', unit, unitDisplay: 'short' });
  return unit === undefined
    ? own({})
    : [...own({}), { text: '\u00a0', foreign: false }, toForeign(unit, locale)];
}

/** Two decimals, and two digits of what is smaller than they can say. */
function digitsFor(value: number): Intl.NumberFormatOptions {
  const isTiny = value !== 0 && Math.abs(value) < 0.01;
  return isTiny
    ? { maximumSignificantDigits: 2 }
    : { minimumFractionDigits: 0, maximumFractionDigits: 2 };
}

function isKnownUnit(unit: string): boolean {
  try {
    make(Intl.NumberFormat, 'en', { style: 'unit', unit });
    return true;
  } catch {
    // A word of the host, such as “campaigns”.
    return false;
  }
}
