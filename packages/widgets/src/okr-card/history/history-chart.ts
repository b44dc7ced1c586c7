import { CanvasChart } from '../../element/canvas-chart.js';
import { loadChart } from './chart-library.js';
import { toChartSettings, type ChartMaterial } from './chart-settings.js';

/** A chart of Chart.js of what was measured; it is to be destroyed. */
export class HistoryChart {
  readonly #chart: CanvasChart<'line', { x: number; y: number }[]>;

  constructor(canvas: HTMLCanvasElement, material: ChartMaterial) {
    this.#chart = new CanvasChart(loadChart(), canvas, toCanvas(material));
  }

  /** Shows something else, or in another size or colours; does nothing where all is as it was. */
  show(material: ChartMaterial): void {
    this.#chart.show(toCanvas(material));
  }

  /** Marks the measurement that is nearest to a pointer. @returns its place among them */
  point(event: MouseEvent): number | undefined {
    return this.#chart.point(event);
  }

  destroy(): void {
    this.#chart.destroy();
  }
}

function toCanvas(material: ChartMaterial) {
  const { figure, palette, locale } = material;
  return {
    look: JSON.stringify([figure, palette, locale]),
    settings: () => toChartSettings(material),
  };
}
