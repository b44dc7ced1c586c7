import type { ChartConfiguration } from 'chart.js';
import { chooseEvenly } from '../../element/evenly.js';
import type { Palette } from '../../element/palette.js';
import type { HistoryFigure } from './view-model.js';

type Place = { x: number; y: number };
export type HistorySettings = ChartConfiguration<'line', Place[]>;

/** Everything that the chart is made of. */
export interface ChartMaterial {
  figure: HistoryFigure;
  palette: Palette;
  locale: string;
  /** Says when something was, and how much a value is. */
  writeTime(time: number): string;
  writeValue(value: number): string;
}

/** About so many days are named below the chart. */
const mostDays = 5;

/** Makes the chart of measurements: the way through them, and what they are measured against. */
export function toChartSettings({
  figure,
  palette,
  locale,
  writeTime,
  writeValue,
}: ChartMaterial): HistorySettings {
  const { points, marks } = figure;
  const { inks, series, font } = palette;
  const ends = [points[0]?.time ?? 0, points.at(-1)?.time ?? 0] as const;
  const words = { color: inks.muted, font: { family: font } };
  return {
    type: 'line',
    data: {
      datasets: [
        {
          data: points.map(({ time, value }) => ({ x: time, y: value })),
          borderColor: series['accent'] ?? inks.text,
          borderWidth: 2,
          borderJoinStyle: 'round',
          pointRadius: 4,
          pointHoverRadius: 6,
          pointBackgroundColor: series['accent'] ?? inks.text,
          pointBorderColor: inks.surface,
          fill: false,
        },
        ...marks.map(({ value }) => ({
          data: ends.map((x) => ({ x, y: value })),
          borderColor: inks.muted,
          borderWidth: 1.5,
          borderDash: [4, 4],
          pointRadius: 0,
          pointHitRadius: 0,
          fill: false,
        })),
      ],
    },
    options: {
      // Sized by us, and a pointer is heard by us: a finger that moves scrolls the page.
      responsive: false,
      maintainAspectRatio: false,
      locale,
      animation: false,
      // The first and the last mark are whole.
      clip: 8,
      events: [],
      parsing: false,
      layout: { padding: 8 },
      scales: {
        x: {
          type: 'linear',
          min: ends[0],
          max: ends[1],
          grid: { color: inks.line },
          border: { color: inks.edge },
          ticks: {
            ...words,
            maxRotation: 0,
            autoSkip: true,
            callback: (time) => writeTime(Number(time)),
          },
          afterBuildTicks: (axis) => {
            axis.ticks = choose(points.map(({ time }) => time)).map((value) => ({ value }));
          },
        },
        y: {
          type: 'linear',
          grid: { color: inks.line },
          border: { color: inks.edge },
          ticks: {
            ...words,
            maxTicksLimit: 6,
            callback: (value) => writeValue(Number(value)),
          },
        },
      },
    },
  };
}

/** A few of many, evenly, with the first and the last. */
export function choose(times: readonly number[]): number[] {
  return chooseEvenly([...new Set(times)], mostDays);
}
