import type { Amount } from '@oxbow/model/touchpoint';

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
      // CLDR writes a hyphen for the minus sign.
      return format
        .formatToParts(value)
        .map((part) => (part.type === 'minusSign' ? part.value.replace('-', '−') : part.value))
        .join('');
    },
  };
}

/**
 * Whether every engine knows this time zone: an IANA name such as `Europe/Berlin`, or `UTC`. Abbreviations (`CET`) and
 * offsets (`+01:00`) mean different things in different engines and are refused.
 */
export function isTimeZone(name: string): boolean {
  if (!/^(UTC|GMT|[A-Za-z_]+\/[\w+/-]+)$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
