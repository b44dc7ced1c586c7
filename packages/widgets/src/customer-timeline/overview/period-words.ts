import { countBins } from './window.js';
import type { Bins, Unit } from './bins.js';
import type { OverviewWording } from './strings.js';

const dayLength = 86_400_000;

/** How bins and days are written. */
export interface PeriodWords {
  /** The time of a bin alone, as in `March 2011`. */
  period(bin: number): string;
  /** The same as part of a sentence, as in “in March 2011”. */
  when(bin: number): string;
  /** What a bin stands for, as in “per month”. */
  per: string;
  /** A mark below the axis, as short as can be. */
  mark(bin: number): string;
  /** The first, or the last day, of a bin. */
  edge(bin: number, end: 'first' | 'last'): string;
  /** A day, given as `2011-12-01`. */
  day(date: string): string;
  /** Days from one to another. */
  days(from: string, until: string): string;
}

const suffixes = {
  day: 'Day',
  week: 'Week',
  month: 'Month',
  quarter: 'Quarter',
  year: 'Year',
} as const;
const prepositions = {
  day: 'overviewOnDay',
  week: 'overviewInWeek',
  month: 'overviewInMonth',
  quarter: 'overviewInQuarter',
  year: 'overviewInYear',
} as const;
const fields: Readonly<Record<Unit, Intl.DateTimeFormatOptions>> = {
  day: { dateStyle: 'long' },
  week: { dateStyle: 'long' },
  month: { year: 'numeric', month: 'long' },
  quarter: { year: 'numeric', month: 'long' },
  year: { year: 'numeric' },
};
const short: Readonly<Record<Unit, Intl.DateTimeFormatOptions>> = {
  day: { dateStyle: 'medium' },
  week: { dateStyle: 'medium' },
  month: { year: 'numeric', month: 'short' },
  quarter: { year: 'numeric', month: 'short' },
  year: { year: 'numeric' },
};

/** Days are numbers of a calendar without hours here: they are written as UTC, whatever the zone. */
export function createPeriodWords(bins: Bins, { locale, text }: OverviewWording): PeriodWords {
  const { unit, step, days, startsEarly } = bins;
  const create = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const long = create({ dateStyle: 'long' });
  const isDay = unit === 'day' || unit === 'week';
  const whole = isDay ? long : create(fields[unit]);
  const marks = create(short[unit]);
  const start = (bin: number) => (days[bin] ?? 0) * dayLength;
  const end = (bin: number) => start(bin + 1) - dayLength;
  /** What is before all others has no length that means anything. */
  const early = (bin: number, format: Intl.DateTimeFormat) =>
    startsEarly && bin === 0
      ? text(isDay ? 'overviewBeforeDay' : 'overviewBefore', { date: format.format(start(1)) })
      : undefined;
  const isSpan = unit === 'week' || unit === 'quarter' || step > 1;
  const period = (bin: number) =>
    early(bin, whole) ??
    (isSpan ? whole.formatRange(start(bin), end(bin)) : whole.format(start(bin)));
  return {
    period,
    when: (bin) =>
      early(bin, whole) ??
      text(step > 1 ? 'overviewInYears' : prepositions[unit], {
        period: period(bin),
        from: long.format(start(bin)),
      }),
    per:
      step > 1
        ? text('overviewPerYears', { years: String(step) })
        : text(`overviewPer${suffixes[unit]}`),
    // A mark in the middle says no more than that: its period may be long.
    mark: (bin) =>
      early(bin, marks) ?? marks.format(bin === countBins(bins) - 1 ? end(bin) : start(bin)),
    edge: (bin, which) => long.format(which === 'first' ? start(bin) : end(bin)),
    day: (date) => long.format(Date.parse(date)),
    days: (from, until) => long.formatRange(Date.parse(from), Date.parse(until)),
  };
}
