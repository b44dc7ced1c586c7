import type { Bins } from './bins.js';

/** Days that are shown, first and last one included, as `2011-12-01`; an end that is absent is open. */
export interface Dates {
  from?: string | undefined;
  until?: string | undefined;
}

/** Bins from `start` on, before `end`; never none. */
export interface Window {
  start: number;
  end: number;
}

/** What of a window is moved. */
export type Grip = 'start' | 'end' | 'both';

const dayLength = 86_400_000;
const [firstDate, lastDate] = ['0001-01-01', '9999-12-31'];

/** How many bins there are. */
export function countBins({ days }: Bins): number {
  return Math.max(0, days.length - 1);
}

/** All bins. */
export function wholeOf(bins: Bins): Window {
  return { start: 0, end: countBins(bins) };
}

/** The bins that the dates touch, as far as there are such. */
export function toWindow({ from, until }: Dates, bins: Bins): Window {
  const whole = wholeOf(bins);
  const binOf = (date: string) => {
    const day = Date.parse(date) / dayLength;
    return clamp(bins.days.filter((first) => first <= day).length - 1, 0, whole.end - 1);
  };
  const start = from === undefined ? whole.start : binOf(from);
  const end = until === undefined ? whole.end : binOf(until) + 1;
  return { start, end: Math.max(start + 1, end) };
}

/** The dates of a window; `undefined` for all, which are no wish, so that those of unknown date are shown too. */
export function toDates({ start, end }: Window, bins: Bins): Required<Dates> | undefined {
  if (start === 0 && end === countBins(bins)) return undefined;
  const dateOf = (day: number) => {
    const time = clamp(day * dayLength, Date.parse(firstDate), Date.parse(lastDate));
    return new Date(time).toISOString().slice(0, 10);
  };
  return { from: dateOf(bins.days[start] ?? 0), until: dateOf((bins.days[end] ?? 0) - 1) };
}

/** Moves an end, which stops at the other one, or both, which stop at the end of the bins. */
export function move({ start, end }: Window, grip: Grip, by: number, bins: Bins): Window {
  const count = countBins(bins);
  if (grip === 'start') return { start: clamp(start + by, 0, end - 1), end };
  if (grip === 'end') return { start, end: clamp(end + by, start + 1, count) };
  const way = clamp(by, -start, count - end);
  return { start: start + way, end: end + way };
}

/** How many bins Page Up and Page Down go: a week of days, a quarter of months and so on. */
const leaps = { day: 7, week: 4, month: 3, quarter: 4, year: 5 };

/**
 * What a key does to a window: the keys of a slider for one end, and with Shift for both.
 * @param isMirrored whether time runs from right to left
 * @returns `undefined` for a key that means nothing here
 */
export function moveByKey(
  window: Window,
  end: 'start' | 'end',
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  bins: Bins,
  isMirrored: boolean,
): Window | undefined {
  const leap = leaps[bins.unit];
  const ways: Readonly<Record<string, number>> = {
    ArrowRight: isMirrored ? -1 : 1,
    ArrowLeft: isMirrored ? 1 : -1,
    ArrowUp: 1,
    ArrowDown: -1,
    PageUp: leap,
    PageDown: -leap,
    Home: -Infinity,
    End: Infinity,
  };
  const by = ways[key];
  return by === undefined ? undefined : move(window, shiftKey ? 'both' : end, by, bins);
}

/** How far from an end of the window it can be taken hold of, in pixels: 24 wide, most of it outside. */
const [inside, outside] = [6, 18];

/**
 * What a pointer takes hold of.
 * @param x of the pointer, in pixels from where the first bin begins
 * @param pitch pixels from one bin to the next
 * @returns `undefined` where it begins a new window
 */
export function gripAt(x: number, window: Window, pitch: number, bins: Bins): Grip | undefined {
  const [start, end] = [window.start * pitch, window.end * pitch];
  // Of a narrow window the inside is left to move it.
  const within = Math.min(inside, (end - start) / 4);
  if (x >= start - outside && x < start + within) return 'start';
  if (x >= end - within && x < end + outside) return 'end';
  const isWhole = window.start === 0 && window.end === countBins(bins);
  return !isWhole && x >= start && x < end ? 'both' : undefined;
}

/**
 * The window that a pointer has drawn.
 * @param from where it was put down, in bins and parts of them
 * @param to where it is now
 */
export function drag(
  before: Window,
  grip: Grip | undefined,
  [from, to]: readonly [from: number, to: number],
  bins: Bins,
): Window {
  if (grip) return move(before, grip, Math.round(to - from), bins);
  const last = countBins(bins) - 1;
  const [start, end] = [Math.min(from, to), Math.max(from, to)].map((place) =>
    clamp(Math.floor(place), 0, last),
  ) as [number, number];
  return { start, end: end + 1 };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
