import type { CodedScore } from '@oxbow/model/scoring';
import { writeNumber } from '../element/number.js';

/** How numbers are written for one language: scores whole, and never more than may be told of them. */
export interface Formats {
  whole(value: number): string;
  score(score: CodedScore): string;
}

export function createFormats(locale: string): Formats {
  // What is rounded up to 0 from below is a negative 0 to the language, and nobody means that.
  const whole = (value: number) => writeNumber(Math.round(value) + 0, locale);
  return {
    whole,
    score: ({ value, bound }) => {
      const sign = bound === 'most' ? '≤\u00a0' : bound === 'least' ? '≥\u00a0' : '';
      return `${sign}${whole(value)}`;
    },
  };
}

/** Older than 24 months; a year alone counts to its end. */
export function isDated(date: string, now: number): boolean {
  const [year = NaN, month = 12, day = 31] = date.split('-').map(Number);
  return Date.UTC(year + 2, month - 1, day + 1) <= now;
}
