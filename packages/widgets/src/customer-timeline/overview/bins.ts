import type { Channel } from '@oxbow/model/channel';
import { createDays } from '@oxbow/model/periods';

/** Touchpoints in the order of time, oldest first, those of unknown date last. */
export interface Chronology {
  readonly length: number;
  /** When it was, in milliseconds since 1970 UTC. It may have to be read from a text: it is asked as seldom as can be. */
  timeAt(place: number): number | undefined;
  /** On which channel it was; costs next to nothing. */
  channelAt(place: number): Channel;
}

/** The unit of the calendar that a bar stands for. */
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Units of the calendar that follow one another without a gap, and which touchpoints lie in each. */
export interface Bins {
  unit: Unit;
  /** How many units one bin holds: 1 for all but years, of which it may be 2, 5, 10 and so on. */
  step: number;
  /** Whether the first one holds all that was long before the rest: a date of 1970, say, that no system meant. */
  startsEarly: boolean;
  /** The first day of each, counted from 1970-01-01, and at last the first one after all. */
  days: readonly number[];
  /** The place of the first touchpoint of each, and at last how many have a date. */
  places: Uint32Array;
}

/** How fine bins may be. */
export interface BinSetting {
  /** IANA name; that of the host where absent. */
  timeZone?: string | undefined;
  /** The most bins that there is room for. */
  most: number;
  /** The first day of a week, 1 for Monday (default) to 7 for Sunday. */
  firstDay?: number;
}

const sizes: readonly [unit: Unit, step: number][] = [
  ['day', 1],
  ['week', 1],
  ['month', 1],
  ['quarter', 1],
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((step): [Unit, number] => ['year', step]),
];

/**
 * Finds the finest units of the calendar for which there is room, and by halving where each begins: of a million
 * touchpoints it reads the times of some hundreds.
 * @returns no bins where no touchpoint has a date
 * @throws RangeError for a time zone that there is not
 */
export function toBins(chronology: Chronology, setting: BinSetting): Bins {
  const { timeZone, most, firstDay = 1 } = setting;
  const dated = search(0, chronology.length, (place) => chronology.timeAt(place) === undefined);
  const [first, last] = [chronology.timeAt(0), chronology.timeAt(dated - 1)];
  if (first === undefined || last === undefined)
    return { unit: 'day', step: 1, startsEarly: false, days: [], places: new Uint32Array(1) };
  const { dayOf, startOf } = createDays(timeZone);
  const early = most > 2 ? countEarly(chronology, dated) : 0;
  const span = [dayOf(chronology.timeAt(early) ?? first), dayOf(last)] as const;
  const { unit, step, days } = cut(span, early > 0 ? most - 1 : most, firstDay);
  if (early > 0) days.unshift(dayOf(first));
  const places = new Uint32Array(days.length);
  for (const [bin, day] of days.entries()) {
    // The ends are known, and what lies before a bin is not looked at again.
    if (bin === 0) continue;
    const start = startOf(day);
    places[bin] =
      bin === days.length - 1
        ? dated
        : search(places[bin - 1] ?? 0, dated, (place) => (chronology.timeAt(place) ?? 0) >= start);
  }
  return { unit, step, startsEarly: early > 0, days, places };
}

/** The first place from `start` on, before `end`, for which it is so; `end` where there is none. Once so, it stays so. */
function search(start: number, end: number, isSo: (place: number) => boolean): number {
  let [from, to] = [start, end];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (isSo(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** A few touchpoints that are years older than the rest, and farther from it than it is long, would leave it no room. */
const [mostEarly, earlyShare, leastGap, gapOfRest] = [8, 0.1, 5 * 366 * 86_400_000, 4];

/** How many touchpoints are so early that they are told together. */
function countEarly(chronology: Chronology, dated: number): number {
  const most = Math.min(mostEarly, Math.floor(dated * earlyShare));
  const last = chronology.timeAt(dated - 1) ?? 0;
  let former = chronology.timeAt(0) ?? 0;
  for (let place = 1; place <= most; place++) {
    const at = chronology.timeAt(place) ?? former;
    if (at - former > Math.max(leastGap, gapOfRest * (last - at))) return place;
    former = at;
  }
  return 0;
}

function cut([first, last]: readonly [number, number], most: number, firstDay: number) {
  let days: number[] = [];
  for (const [unit, step] of sizes) {
    days = [startOfUnit(first, unit, step, firstDay)];
    for (let bin = 0; bin < most && (days[bin] ?? 0) <= last; bin++)
      days.push(nextUnit(days[bin] ?? 0, unit, step));
    if ((days.at(-1) ?? 0) > last) return { unit, step, days };
  }
  // There is no room for what a thousand years would need.
  return { unit: 'year' as const, step: 10_000, days: [days[0] ?? first, last + 1] };
}

function startOfUnit(day: number, unit: Unit, step: number, firstDay: number): number {
  if (unit === 'day') return day;
  // 1 January 1970 was a Thursday.
  if (unit === 'week') return day - ((((day + 4 - firstDay) % 7) + 7) % 7);
  const { year, month } = monthOf(day);
  if (unit === 'year') return dayOfMonth(Math.floor(year / step) * step, 0);
  return dayOfMonth(year, unit === 'month' ? month : month - (month % 3));
}

function nextUnit(day: number, unit: Unit, step: number): number {
  if (unit === 'day') return day + 1;
  if (unit === 'week') return day + 7;
  const { year, month } = monthOf(day);
  if (unit === 'year') return dayOfMonth(year + step, 0);
  return dayOfMonth(year, month + (unit === 'month' ? 1 : 3));
}

const dayLength = 86_400_000;

function monthOf(day: number): { year: number; month: number } {
  const date = new Date(day * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() };
}

/** The first day of a month; months after December are those of the next year. */
function dayOfMonth(year: number, month: number): number {
  // `Date.UTC` takes the years 0 to 99 for those of the twentieth century.
  return new Date(0).setUTCFullYear(year, month, 1) / dayLength;
}
