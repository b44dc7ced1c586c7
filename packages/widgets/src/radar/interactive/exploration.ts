import { html, type TemplateResult } from 'lit';
import type { Chart } from 'chart.js';
import type { PictureContent } from '../pictures.js';
import type { Radar } from '../radar.js';
import type { RadarWording } from '../strings.js';
import { forView } from '../view.js';
import { renderReadout } from './exploration-template.js';
import { FigureChart } from './figure-chart.js';
import { dimensionAt, toFrame, type FigureFrame } from './figure-frame.js';
import { toOutlines } from './outline.js';
import { readPalette, renderProbe } from '../../element/palette.js';
import { Pointing } from './pointing.js';
import type { ExplorationWording } from './strings.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

/** The figure that can be explored: a chart of Chart.js that lies over the drawing, and the row of what is pointed at. */
export class Exploration {
  readonly #host: Radar;
  readonly #shown: () => PictureContent | undefined;
  readonly #wording: ExplorationWording;
  readonly #Library: typeof Chart;
  readonly #pointing: Pointing;
  readonly #sizes = new ResizeObserver(() => this.finish());
  #place: HTMLElement | undefined;
  #frame: FigureFrame | undefined;
  #chart: FigureChart | undefined;

  /**
   * @param shown what is shown at the time; nothing while nothing is
   * @param Library the class of Chart.js, with what a radar needs registered
   */
  constructor(
    host: Radar,
    shown: () => PictureContent | undefined,
    wording: RadarWording,
    Library: typeof Chart,
  ) {
    this.#host = host;
    this.#shown = shown;
    // The texts of this part are among those of its element by now.
    this.#wording = wording as ExplorationWording;
    this.#Library = Library;
    this.#pointing = new Pointing(host, (event) => this.#dimensionOf(event));
    host.addController({ hostDisconnected: () => this.clear() });
  }

  /**
   * Draws what the chart is drawn on, what hears a pointer, and the whole row of the dimension that it is at.
   * @param drawing lies beneath; it is what is seen where the chart cannot be
   */
  render(drawing: unknown): TemplateResult {
    const shown = this.#shown();
    return forView(html`
      <div class="plot">
        <div
          class="exploration"
          @pointermove=${(event: PointerEvent) => this.#pointing.move(event)}
          @pointerleave=${() => this.#pointing.leave()}
          @pointerdown=${(event: PointerEvent) => this.#mark(event)}
        >
          ${renderProbe(this.#shapes, () => this.finish())}
          <canvas role="img" aria-labelledby="sentence"></canvas>
        </div>
        ${drawing}
      </div>
      ${shown && renderReadout(shown.view.table, this.#pointing.told(shown.chosen), this.#wording)}
    `);
  }

  /** Draws the chart, after each drawing of the element, and whenever size or colours have changed. */
  finish(): void {
    const shown = this.#shown();
    const overlay = this.#host.renderRoot.querySelector<HTMLElement>('.exploration');
    const canvas = overlay?.querySelector('canvas');
    const probe = overlay?.querySelector('.probe');
    if (!shown || !overlay || !canvas || !probe) return this.clear();
    if (overlay !== this.#place) {
      this.clear();
      this.#place = overlay;
      this.#sizes.observe(overlay);
    }
    this.#draw(shown, canvas, overlay, probe);
  }

  /** Takes the chart away, with all that it holds. */
  clear(): void {
    this.#sizes.disconnect();
    this.#place?.classList.remove('is-drawn');
    this.#place = undefined;
    this.#chart?.destroy();
    this.#chart = undefined;
    this.#pointing.clear();
  }

  get #shapes(): readonly string[] {
    return this.#shown()?.view.charts[0]?.series.map(({ shape }) => shape) ?? [];
  }

  #draw(
    shown: PictureContent,
    canvas: HTMLCanvasElement,
    place: HTMLElement,
    probe: Element,
  ): void {
    const found = this.#findDrawing(shown, place);
    // While nothing of it is to be seen.
    if (!found) return;
    const { drawing, frame, room } = found;
    this.#frame = frame;
    const outlines = toOutlines(drawing, shown.comparisons);
    const now = {
      drawing,
      frame,
      room,
      outlines,
      names: shown.comparisons.map(({ label }) => label.text),
      palette: readPalette(
        probe,
        outlines.map(({ shape }) => shape),
      ),
      locale: this.#wording.locale,
      isStill: matchMedia('(prefers-reduced-motion: reduce)').matches,
      active: this.#pointing.told(shown.chosen),
    };
    if (this.#chart && this.#chart.canvas !== canvas) this.#chart = void this.#chart.destroy();
    if (this.#chart) this.#chart.show(now);
    else this.#chart = new FigureChart(this.#Library, canvas, now);
    place.classList.add('is-drawn');
  }

  /** The drawing that is seen in this room, and where it lies. */
  #findDrawing({ view }: PictureContent, place: Element) {
    const outer = place.getBoundingClientRect();
    const room = {
      width: Math.round(outer.width),
      height: Math.round(outer.height),
    };
    for (const drawing of view.charts) {
      const seen = place.parentElement
        ?.querySelector(`.chart.is-${drawing.size}`)
        ?.getBoundingClientRect();
      if (!seen || seen.width === 0 || outer.width === 0) continue;
      const { width, height } = seen;
      const box = {
        left: seen.left - outer.left,
        top: seen.top - outer.top,
        width,
        height,
      };
      return { drawing, frame: toFrame(drawing, box), room };
    }
    return undefined;
  }

  #dimensionOf({ clientX, clientY }: MouseEvent): number | undefined {
    const outer = this.#place?.getBoundingClientRect();
    if (!outer || !this.#frame) return undefined;
    return dimensionAt(this.#frame, {
      x: clientX - outer.left,
      y: clientY - outer.top,
    });
  }

  /** Marks itself as the dimension that is about to be pressed, for whoever hears presses on these. */
  #mark(event: PointerEvent): void {
    const index = this.#dimensionOf(event);
    const { dataset } = event.currentTarget as HTMLElement;
    if (index === undefined) delete dataset['dimension'];
    else dataset['dimension'] = String(index);
  }
}
