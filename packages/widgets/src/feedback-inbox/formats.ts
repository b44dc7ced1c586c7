import type { FeedbackInboxSetting } from './strings.js';

const hour = 3_600_000;

/** How times, spans and shares are written for one language and time zone. */
export interface Formats {
  /** The day of a moment, short. */
  day(at: number): string;
  /** Day and time of day. */
  moment(at: number): string;
  /** How long something has been waiting, as part of a sentence. */
  age(since: number): string;
  /** A span of hours, in hours or days. */
  span(hours: number): string;
  /** A share from 0 to 1 in percent, never more than it is. */
  percent(share: number): string;
  number(value: number): string;
  list(parts: readonly string[]): string;
}

/** Makes the formats of a setting. */
export function createFormats({ locale, timeZone, now, text }: FeedbackInboxSetting): Formats {
  const year = new Date(now).getUTCFullYear();
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone });
  const oldDay = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone });
  const moment = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  });
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const number = new Intl.NumberFormat(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    day: (at) => (new Date(at).getUTCFullYear() === year ? day : oldDay).format(at),
    moment: (at) => moment.format(at),
    age: (since) => {
      const hours = Math.floor(Math.max(0, now - since) / hour);
      if (hours < 1) return text('ageMinutes');
      return hours < 24
        ? text('ageHours', { count: hours })
        : text('ageDays', { count: Math.floor(hours / 24) });
    },
    span: (hours) => {
      if (hours < 1) return text('ageMinutes');
      return hours < 48
        ? text('ageHours', { count: Math.round(hours) })
        : text('ageDays', { count: Math.round(hours / 24) });
    },
    percent: (share) => percent.format(Math.floor(share * 100 + 1e-9) / 100),
    number: (value) => number.format(value),
    list: (parts) => list.format(parts),
  };
}
