import type { Objective } from '@oxbow/model/objective';

/** A quarter of a year, as the objectives of the demo are given it. */
export interface Quarter {
  year: number;
  /** 1 to 4. */
  number: number;
}

/** The quarter that a moment falls in. @param now milliseconds since 1970 */
export function quarterOf(now: number): Quarter {
  const date = new Date(now);
  return { year: date.getUTCFullYear(), number: Math.floor(date.getUTCMonth() / 3) + 1 };
}

/** The days of a quarter, with its name. */
export function toPeriod({ year, number }: Quarter): Objective['period'] {
  const day = (month: number, dayOfMonth: number) =>
    new Date(Date.UTC(year, month, dayOfMonth)).toISOString().slice(0, 10);
  return {
    label: {
      en: `Quarter ${number} of ${year}`,
      de: `${number}. Quartal ${year}`,
      fr: `${number === 1 ? '1er' : `${number}e`} trimestre ${year}`,
    },
    start: day((number - 1) * 3, 1),
    end: day(number * 3, 0),
  };
}
