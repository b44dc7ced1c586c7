import { readDay } from '@oxbow/model/read-day';
import { chooseEvenly } from '../element/evenly.js';
import type { Formats } from './formats.js';
import type { Look } from './looks.js';
import type { SideMix } from './mixes.js';

/** A part of a bar; places and lengths are shares of the whole drawing, as `12.5%`. */
export interface PieceView {
  look: Look;
  y: string;
  height: string;
}

/** The bar of a period, as wide as it has days. */
export interface BarView {
  x: string;
  width: string;
  /** From the top, in the order of the parts; none where nothing is told of. */
  pieces: PieceView[];
  /** Why there are none. */
  frame: 'empty' | 'withheld' | undefined;
}

/** What stands below a bar: its period, and how many contacts it has. */
export interface TickView {
  x: string;
  anchor: 'start' | 'middle' | 'end';
  period: string;
  total: string;
  /** Left out where there is little room. */
  isSpare: boolean;
}

/** The bars over time, time from left to right. */
export interface ChartView {
  bars: BarView[];
  ticks: TickView[];
  /** There are so many that the gaps between have to be small. */
  isDense: boolean;
}

/** So many periods are named where there is room, and where there is little. */
const [most, fewest] = [7, 3];
/** From so many bars on gaps are small. */
const manyBars = 62;

/** Makes the bars of one side. */
export function toChartView(
  { mix, withheld }: SideMix,
  looks: readonly Look[],
  { count, period: write }: Formats,
): ChartView {
  const { periods } = mix;
  const first = readDay(periods[0]?.from) ?? 0;
  const days = (readDay(periods.at(-1)?.until) ?? 0) - first;
  const percent = (value: number) => `${Math.round(value * 1e4) / 1e4}%`;
  const place = (day: string) => (((readDay(day) ?? 0) - first) / days) * 100;
  const isDense = periods.length > manyBars;
  const gap = isDense ? 0.08 : 0.16;
  const places = periods.map((_, index) => index);
  const named = new Set(chooseEvenly(places, most));
  const kept = new Set(chooseEvenly(places, fewest));
  return {
    isDense,
    bars: periods.map(({ from, until, total, shares }, index) => {
      const [start, width] = [place(from), place(until) - place(from)];
      const isTold = total > 0 && !withheld.has(index);
      let below = 0;
      return {
        x: percent(start + (width * gap) / 2),
        width: percent(width * (1 - gap)),
        pieces: isTold
          ? shares.flatMap(({ share }, part) => {
              const [y, height] = [below, (share ?? 0) * 100];
              below += height;
              const look = looks[part] ?? 'rest';
              return height > 0 ? [{ look, y: percent(y), height: percent(height) }] : [];
            })
          : [],
        frame: isTold ? undefined : total === 0 ? 'empty' : 'withheld',
      };
    }),
    ticks: periods.flatMap((period, index) => {
      if (!named.has(index) && !kept.has(index)) return [];
      const [start, end] = [place(period.from), place(period.until)];
      // A bar at the edge that is narrow has its words beside the edge.
      const isFirst = index === 0 && end - start < 14;
      const isLast = index === periods.length - 1 && end - start < 14;
      const middle = (start + end) / 2;
      // Beside a period of a few days at the edge there is no room for other words.
      const isInside = index > 0 && index < periods.length - 1;
      if (isInside && Math.min(middle, 100 - middle) < 15) return [];
      return {
        x: percent(isFirst ? 0 : isLast ? 100 : middle),
        anchor: isFirst ? 'start' : isLast ? 'end' : 'middle',
        period: `${write(period)}${period.isWhole ? '' : '*'}`,
        total: withheld.has(index) ? '–' : count(period.total),
        isSpare: !kept.has(index),
      } as const;
    }),
  };
}
