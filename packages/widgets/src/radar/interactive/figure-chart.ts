import type { Chart } from 'chart.js';
import type { ChartView } from '../chart-view-model.js';
import {
  toChartData,
  toChartOptions,
  type ChartMaterial,
  type RadarSettings,
} from './chart-settings.js';
import { toOverlay } from './overlay.js';

/** All that the chart shows now. */
export interface ChartNow extends ChartMaterial {
  drawing: ChartView;
  active: number | undefined;
}

/** A chart of Chart.js on one canvas; it is to be destroyed. */
export class FigureChart {
  readonly canvas: HTMLCanvasElement;
  readonly #chart: Chart<'radar', (number | null)[], string>;
  #now: ChartNow;
  /** What was drawn last, so that only what has changed is drawn anew. */
  #scores: string;
  #look: string;

  constructor(Library: typeof Chart, canvas: HTMLCanvasElement, now: ChartNow) {
    this.canvas = canvas;
    this.#now = now;
    this.#scores = scoresOf(now);
    this.#look = lookOf(now);
    size(canvas, now);
    const settings: RadarSettings = {
      type: 'radar',
      data: toChartData(now),
      // It stands where the drawing stood: there is nothing that a movement could explain.
      options: { ...toChartOptions(now), animation: false },
      plugins: [toOverlay(() => this.#now)],
    };
    this.#chart = new Library(canvas, settings);
  }

  /** Shows something else: moves where only scores differ, and else is there at once. */
  show(now: ChartNow): void {
    const [scores, look] = [scoresOf(now), lookOf(now)];
    const isSame = scores === this.#scores && look === this.#look;
    const moves = look === this.#look;
    const isTurned = now.active !== this.#now.active;
    this.#now = now;
    if (isSame && !isTurned) return;
    if (isSame) return this.#chart.draw();
    [this.#scores, this.#look] = [scores, look];
    this.#chart.options = toChartOptions(now);
    const data = toChartData(now);
    this.#chart.data.labels = data.labels ?? [];
    data.datasets.forEach((dataset, index) => {
      // In the same object, so that a point moves from where it was.
      const former = this.#chart.data.datasets[index];
      if (former && former.label === dataset.label) Object.assign(former, dataset);
      else this.#chart.data.datasets[index] = dataset;
    });
    this.#chart.data.datasets.length = data.datasets.length;
    const { width, height } = now.room;
    this.#chart.resize(width, height);
    if (moves) this.#chart.update();
    else this.#chart.update('none');
  }

  destroy(): void {
    this.#chart.destroy();
  }
}

/** Before the chart is made: without a size of its own a canvas is 300 by 150. */
function size(canvas: HTMLCanvasElement, { room }: ChartNow): void {
  canvas.width = room.width;
  canvas.height = room.height;
}

function scoresOf({ drawing, outlines }: ChartNow): string {
  return JSON.stringify([outlines, drawing.series.map(({ intervals }) => intervals)]);
}

function lookOf({ drawing, frame, room, palette, locale, isStill, outlines }: ChartNow): string {
  const { labels, values, ticks } = drawing;
  const shapes = outlines.map(({ shape }) => shape);
  return JSON.stringify([labels, values, ticks, frame, room, palette, locale, isStill, shapes]);
}
