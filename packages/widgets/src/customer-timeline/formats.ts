import type { Amount } from '@oxbow/model/touchpoint';
import { formatNumber } from '../element/number.js';

/** How dates, times and sums of money are written for one language and time zone. */
export interface Formats {
  /** The day in words, as in `Thursday, 1 December 2011`. */
  day(at: number): string;
  /** The time of day. */
  time(at: number): string;
  /** Names the calendar day of the time zone: the same for all times of one day. */
  dayKey(at: number): string;
  amount(amount: Amount): string;
}

export function createFormats(locale: string, timeZone: string | undefined): Formats {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone });
  const key = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone,
  });
  const currencies = new Map<string, Intl.NumberFormat>();
  return {
    day: (at) => day.format(at),
    time: (at) => time.format(at),
    dayKey: (at) => key.format(at),
    amount: ({ value, currency }) => {
      let format = currencies.get(currency);
      if (!format) {
        format = new Intl.NumberFormat(locale, { style: 'currency', currency });
        currencies.set(currency, format);
      }
      return formatNumber(format, value);
    },
  };
}
