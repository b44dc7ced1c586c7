import { CanvasChart } from '../../element/canvas-chart.js';
import { loadChart } from './chart-library.js';
import { toChartSettings, type ChartMaterial } from './chart-settings.js';

/** A chart of Chart.js of the mix over time; it is to be destroyed. */
export class MixChart {
  readonly #chart: CanvasChart<'bar', (number | null)[]>;

  constructor(canvas: HTMLCanvasElement, material: ChartMaterial) {
    this.#chart = new CanvasChart(loadChart(), canvas, toCanvas(material));
  }

  show(material: ChartMaterial): void {
    this.#chart.show(toCanvas(material));
  }

  /** Marks the bar that is nearest to a pointer. @returns the place of its period */
  point(event: MouseEvent): number | undefined {
    return this.#chart.point(event, () => true);
  }

  destroy(): void {
    this.#chart.destroy();
  }
}

function toCanvas(material: ChartMaterial) {
  const { parts, periods, palette, locale } = material;
  return {
    look: JSON.stringify([parts, periods, palette, locale]),
    settings: () => toChartSettings(material),
  };
}
