import type { CodedScore } from '@oxbow/model/scoring';

/** How numbers are written for one language: scores whole, and never more than may be told of them. */
export interface Formats {
  whole(value: number): string;
  score(score: CodedScore): string;
}

export function createFormats(locale: string): Formats {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  // What is rounded up to 0 from below is a negative 0 to the language, and nobody means that.
  const whole = (value: number) => number.format(Math.round(value) + 0);
  return {
    whole,
    score: ({ value, bound }) => {
      const sign = bound === 'most' ? '≤\u00a0' : bound === 'least' ? '≥\u00a0' : '';
      return `${sign}${whole(value)}`;
    },
  };
}
