import type { Period } from '@oxbow/model/period';

/**
 * The days of a period as Sourcegraph names it. Up to 2019 its quarters are those of the calendar; since then a year is
 * the fiscal year that ends on 31 January of that year, so `2021_q1` is February to April 2020. 2020 does not exist
 * (handbook, `content/strategy-goals/goals/archive.md`: "the switch from calendar year (CY) to fiscal year (FY) happened in
 * December 2019. This means that 2020 is intentionally omitted").
 * @param name such as `2021_q1`
 * @returns `undefined` for any other name
 */
export function toPeriod(name: string): Period | undefined {
  const match = /^(20\d{2})_q([1-4])$/i.exec(name);
  const year = Number(match?.[1]);
  const quarter = Number(match?.[2]);
  if (!match || year === 2020) return undefined;
  const isFiscal = year > 2020;
  const first = (quarter - 1) * 3 + (isFiscal ? 1 : 0);
  return {
    label: `${isFiscal ? 'FY' : 'CY'}${year % 100}-Q${quarter}`,
    start: toDay(isFiscal ? year - 1 : year, first, 1),
    // Day 0 of a month is the last one of the month before.
    end: toDay(isFiscal ? year - 1 : year, first + 3, 0),
  };
}

const toDay = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
