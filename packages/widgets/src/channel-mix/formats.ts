import type { MixPeriod } from '@oxbow/model/channel-mix';
import { formatNumber } from '../element/number.js';
import type { ChannelMixWording } from './strings.js';
import type { MixSight } from './sight.js';

/** How the numbers and periods of a mix are written. */
export interface Formats {
  count(value: number): string;
  /** A share from 0 to 1 in whole percent; never 0 % or 100 % where it is only nearly so. */
  share(value: number): string;
  /** Whole points with their sign, as in `+3`. */
  change(points: number): string;
  /** From one day to another. */
  range(from: string, last: string): string;
  /** A period by its first day or its month, short. */
  period(period: MixPeriod): string;
  /** A period as part of a sentence, as in `in the week of 2 November`. */
  when(period: MixPeriod): string;
}

const dayLength = 86_400_000;

/** The day before a day. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - dayLength).toISOString().slice(0, 10);
}

/** @param isLong the days are of more than one year */
export function createFormats(
  { locale, text }: ChannelMixWording,
  every: MixSight['every'],
  isLong: boolean,
): Formats {
  // Days are those of a calendar, whatever its time zone.
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const numbers = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options);
  const whole = numbers({ maximumFractionDigits: 0 });
  const percent = numbers({ style: 'percent' });
  const points = numbers({ maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const medium = dates({ dateStyle: 'medium' });
  const year = isLong || every === 'month' ? ({ year: 'numeric' } as const) : {};
  const short = dates({
    ...year,
    month: 'short',
    ...(every !== 'month' && { day: 'numeric' }),
  });
  // In a sentence no point of an abbreviation stands before that of its end.
  const long = dates({ ...year, month: 'long', ...(every !== 'month' && { day: 'numeric' }) });
  // Of a week that is cut, the first day that is looked at.
  const period = ({ from }: MixPeriod) => short.format(Date.parse(from));
  return {
    count: (value) => whole.format(value),
    share: (value) => {
      if (value > 0 && value < 0.005) return `<\u2060${percent.format(0.01)}`;
      if (value < 1 && value >= 0.995) return `>\u2060${percent.format(0.99)}`;
      return percent.format(value);
    },
    change: (value) => formatNumber(points, Math.round(value) + 0),
    // Some engines write thin spaces around the dash and some do not; a server and its browser must write the same.
    range: (from, last) =>
      medium.formatRange(Date.parse(from), Date.parse(last)).replaceAll(/[\u2009\u202f]/g, ' '),
    period,
    when: ({ from }) => {
      const date = long.format(Date.parse(from));
      return text(({ day: 'onDay', week: 'inWeek', month: 'inMonth' } as const)[every], { date });
    },
  };
}
