import type { ChartConfiguration } from 'chart.js';
import type { Palette } from '../../element/palette.js';
import type { Look } from '../looks.js';

/** One part over time. */
export interface ChartPart {
  look: Look;
  /** In percent by period; `null` where nothing is told of. */
  shares: (number | null)[];
}

/** Everything that the chart is made of. */
export interface ChartMaterial {
  parts: readonly ChartPart[];
  /** Below the bars. */
  periods: readonly string[];
  palette: Palette;
  locale: string;
  /** What a part is filled with. */
  fillOf(look: Look): CanvasPattern | string;
  writeShare(share: number): string;
}

export type MixSettings = ChartConfiguration<'bar', (number | null)[]>;

/** Makes the chart: bars that are all as high, stacked from the top in the order of the parts. */
export function toChartSettings({
  parts,
  periods,
  palette,
  locale,
  fillOf,
  writeShare,
}: ChartMaterial): MixSettings {
  const { inks, font } = palette;
  const words = { color: inks.muted, font: { family: font } };
  return {
    type: 'bar',
    data: {
      labels: [...periods],
      // Chart.js stacks from below.
      datasets: [...parts].reverse().map(({ look, shares }) => ({
        label: look,
        data: shares,
        backgroundColor: fillOf(look),
        hoverBackgroundColor: fillOf(look),
        borderColor: inks.surface,
        borderWidth: periods.length > 62 ? 0 : 1,
        borderSkipped: false,
        hoverBorderColor: inks.text,
        hoverBorderWidth: 2,
        barPercentage: 0.9,
        categoryPercentage: 0.95,
      })),
    },
    options: {
      // Sized by us, and a pointer is heard by us: a finger that moves scrolls the page.
      responsive: false,
      maintainAspectRatio: false,
      locale,
      animation: false,
      events: [],
      scales: {
        x: {
          stacked: true,
          grid: { display: false },
          border: { color: inks.edge },
          ticks: { ...words, maxRotation: 0, autoSkip: true, autoSkipPadding: 12 },
        },
        y: {
          stacked: true,
          min: 0,
          max: 100,
          grid: { color: inks.line },
          border: { display: false },
          ticks: { ...words, stepSize: 50, callback: (value) => writeShare(Number(value) / 100) },
        },
      },
    },
  };
}
