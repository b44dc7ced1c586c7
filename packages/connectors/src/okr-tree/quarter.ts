import type { Period } from '@oxbow/model/period';

/**
 * The days of a quarter by its name: `2018-q3` and `2019 Q3` are quarters of the calendar, `fy20-q4` one of the fiscal year that
 * ends in 2020.
 * @param fiscalStart the month in which the fiscal year begins, 1 to 12; with 1 it is the calendar's
 * @returns `undefined` for any other name
 */
export function toQuarter(name: string, fiscalStart: number): Period | undefined {
  const match = /^(fy)?(20)?(\d{2})[- ]q([1-4])$/i.exec(name.trim());
  if (!match) return undefined;
  const [, isFiscal, century, short, number] = match;
  if (!isFiscal && !century) return undefined;
  const year = 2000 + Number(short);
  const first = (Number(number) - 1) * 3 + (isFiscal ? fiscalStart - 1 : 0);
  const began = isFiscal && fiscalStart > 1 ? year - 1 : year;
  return {
    label: `${isFiscal ? `FY${short}` : year}-Q${number}`,
    start: toDay(began, first, 1),
    // Day 0 of a month is the last one of the month before.
    end: toDay(began, first + 3, 0),
  };
}

const toDay = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
