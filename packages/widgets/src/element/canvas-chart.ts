import type { Chart, ChartConfiguration, DefaultDataPoint } from 'chart.js';

type Kind = 'bar' | 'line';

/** What the chart is made of: it is made anew where `look` is another text. */
export interface CanvasMaterial<Type extends Kind, Data = DefaultDataPoint<Type>> {
  look: string;
  settings(): ChartConfiguration<Type, Data>;
}

/** A chart of Chart.js on one canvas, as large as what holds it; it is to be destroyed. */
export class CanvasChart<Type extends Kind, Data = DefaultDataPoint<Type>> {
  readonly canvas: HTMLCanvasElement;
  readonly #chart: Chart<Type, Data>;
  #look: string;

  /** @param Library the class of Chart.js, with what the chart needs registered */
  constructor(
    Library: typeof Chart,
    canvas: HTMLCanvasElement,
    { look, settings }: CanvasMaterial<Type, Data>,
  ) {
    this.canvas = canvas;
    this.#look = look;
    const { width, height } = roomOf(canvas);
    canvas.width = width;
    canvas.height = height;
    this.#chart = new Library(canvas, settings());
  }

  /** Shows something else, or in another size or colours; does nothing where all is as it was. */
  show({ look, settings }: CanvasMaterial<Type, Data>): void {
    const { width, height } = roomOf(this.canvas);
    if (width !== this.#chart.width || height !== this.#chart.height)
      this.#chart.resize(width, height);
    if (look === this.#look) return;
    this.#look = look;
    const { data, options } = settings();
    this.#chart.data = data;
    if (options) this.#chart.options = options;
    this.#chart.update('none');
  }

  /**
   * Marks what is nearest to a pointer on the way from left to right.
   * @param isMarked whether what is there of a series is marked too; the first one alone unless told otherwise
   * @returns its place in the first series
   */
  point(
    event: MouseEvent,
    isMarked: (series: number) => boolean = (series) => series === 0,
  ): number | undefined {
    const nearest = { axis: 'x', intersect: false } as const;
    const found = this.#chart.getElementsAtEventForMode(event, 'index', nearest, false);
    const marked = found.filter(({ datasetIndex }) => isMarked(datasetIndex));
    const [first] = marked;
    if (!first) return undefined;
    this.#chart.setActiveElements(
      marked.map(({ datasetIndex, index }) => ({ datasetIndex, index })),
    );
    this.#chart.draw();
    return first.index;
  }

  destroy(): void {
    this.#chart.destroy();
  }
}

function roomOf({ parentElement }: HTMLCanvasElement): { width: number; height: number } {
  return { width: parentElement?.clientWidth ?? 0, height: parentElement?.clientHeight ?? 0 };
}
