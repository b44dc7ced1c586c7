import type { Chart } from 'chart.js';
import { loadChart } from './chart-library.js';
import { toChartSettings, type ChartMaterial } from './chart-settings.js';

/** A chart of Chart.js on one canvas, as large as what holds it; it is to be destroyed. */
export class HistoryChart {
  readonly canvas: HTMLCanvasElement;
  readonly #chart: Chart<'line', { x: number; y: number }[]>;
  #look: string;

  constructor(canvas: HTMLCanvasElement, material: ChartMaterial) {
    this.canvas = canvas;
    this.#look = lookOf(material);
    const { width, height } = roomOf(canvas);
    canvas.width = width;
    canvas.height = height;
    const Library = loadChart();
    this.#chart = new Library(canvas, toChartSettings(material));
  }

  /** Shows something else, or in another size or colours; does nothing where all is as it was. */
  show(material: ChartMaterial): void {
    const { width, height } = roomOf(this.canvas);
    if (width !== this.#chart.width || height !== this.#chart.height)
      this.#chart.resize(width, height);
    const look = lookOf(material);
    if (look === this.#look) return;
    this.#look = look;
    const { data, options } = toChartSettings(material);
    this.#chart.data = data;
    this.#chart.options = options ?? {};
    this.#chart.update('none');
  }

  /** Marks the measurement that is nearest to a pointer. @returns its place among them */
  point(event: MouseEvent): number | undefined {
    const nearest = { mode: 'nearest', axis: 'x', intersect: false } as const;
    const found = this.#chart
      .getElementsAtEventForMode(event, nearest.mode, nearest, false)
      .find(({ datasetIndex }) => datasetIndex === 0);
    if (!found) return undefined;
    const { datasetIndex, index } = found;
    this.#chart.setActiveElements([{ datasetIndex, index }]);
    this.#chart.draw();
    return index;
  }

  destroy(): void {
    this.#chart.destroy();
  }
}

function roomOf({ parentElement }: HTMLCanvasElement): { width: number; height: number } {
  return { width: parentElement?.clientWidth ?? 0, height: parentElement?.clientHeight ?? 0 };
}

function lookOf({ figure, palette, locale }: ChartMaterial): string {
  return JSON.stringify([figure, palette, locale]);
}
