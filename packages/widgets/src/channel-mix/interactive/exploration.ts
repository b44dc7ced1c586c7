import { html, type ReactiveController, type TemplateResult } from 'lit';
import { readPalette, renderProbe } from '../../element/palette.js';
import { renderSwatch } from '../chart-template.js';
import { createFormats, type Formats } from '../formats.js';
import type { MixGiven, MixPart } from '../late-parts.js';
import { looks, type Look } from '../looks.js';
import type { SideMix } from '../mixes.js';
import type { SideView } from '../view-model.js';
import { forView } from '../view.js';
import { toFill } from './fills.js';
import type { MixChart } from './mix-chart.js';
import type { ExplorationWording } from './strings.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

/** Bars that are explored: charts of Chart.js in the place of the drawings, and what is pointed at in words. */
export function create(Chart: typeof MixChart | undefined, ...given: MixGiven): MixPart {
  return forView(new Exploration(Chart, ...given));
}

const shapes: readonly Look[] = [...looks, 'rest'];

/** What is explored of one side. */
interface Sight {
  mix: SideMix;
  view: SideView;
  /** The period that is pointed at. */
  index?: number | undefined;
  chart?: MixChart | undefined;
  place?: Element | undefined;
}

class Exploration implements MixPart, ReactiveController {
  readonly #Chart: typeof MixChart | undefined;
  readonly #host: MixGiven[0];
  readonly #wording: ExplorationWording;
  readonly #shown: MixGiven[2];
  readonly #sights = new Map<string, Sight>();
  readonly #sizes = new ResizeObserver(() => this.finish());
  #wasAway = false;

  constructor(Chart: typeof MixChart | undefined, ...[host, wording, shown]: MixGiven) {
    this.#Chart = Chart;
    this.#host = host;
    // The texts of this part are among those of its element by now.
    this.#wording = wording as ExplorationWording;
    this.#shown = shown;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#wasAway) this.#host.requestUpdate();
    this.#wasAway = false;
  }

  hostDisconnected(): void {
    this.#wasAway = true;
    for (const sight of this.#sights.values()) this.#clear(sight);
  }

  renderSide(view: SideView, mix: SideMix, drawing: unknown): TemplateResult {
    const { side } = view;
    const former = this.#sights.get(side);
    // Where other periods are shown, none of them is pointed at yet.
    const isSame = former?.mix.mix.periods.length === mix.mix.periods.length;
    const sight: Sight = { ...former, mix, view, index: isSame ? former.index : undefined };
    this.#sights.set(side, sight);
    return html`
      <div class="explored" data-explored=${side}>
        <div
          class="plot"
          @pointermove=${(event: PointerEvent) => this.#point(side, event)}
          @pointerdown=${(event: PointerEvent) => this.#point(side, event)}
        >
          ${renderProbe(shapes, () => this.finish())}<canvas
            role="img"
            aria-labelledby="sentence-${side}"
          ></canvas>
        </div>
        <div class="readout" part="readout">${this.#renderReadout(sight)}</div>
      </div>
      ${drawing}
    `;
  }

  /** Draws the charts, after each drawing, and whenever size or colours have changed. */
  finish(): void {
    for (const [side, sight] of this.#sights) {
      const place = this.#host.renderRoot.querySelector(`[data-explored="${side}"] .plot`);
      if (place) this.#draw(sight, place);
      else this.#clear(sight);
    }
  }

  #draw(sight: Sight, place: Element): void {
    const canvas = place.querySelector('canvas');
    const probe = place.querySelector('.probe');
    const formats = this.#formats;
    // While nothing of it is to be seen.
    if (!canvas || !probe || !formats || place.clientWidth === 0) return;
    if (sight.place !== place) {
      this.#clear(sight);
      sight.place = place;
      this.#sizes.observe(place);
    }
    const { mix, withheld } = sight.mix;
    const palette = readPalette(probe, shapes);
    const material = {
      parts: sight.view.parts.map(({ look }, part) => ({
        look,
        shares: mix.periods.map(({ shares }, index) => {
          const { share = null } = (withheld.has(index) ? undefined : shares[part]) ?? {};
          return share === null ? null : share * 100;
        }),
      })),
      periods: mix.periods.map((one) => `${formats.period(one)}${one.isWhole ? '' : '*'}`),
      palette,
      locale: this.#wording.locale,
      fillOf: (look: Look) => toFill(look, palette),
      writeShare: formats.share,
    };
    if (sight.chart) sight.chart.show(material);
    else if (this.#Chart) sight.chart = new this.#Chart(canvas, material);
  }

  get #formats(): Formats | undefined {
    const { sight, mixes } = this.#shown()?.content ?? {};
    return sight && mixes && createFormats(this.#wording, sight.every, mixes.days > 366);
  }

  #renderReadout({ mix: { mix, withheld }, view, index }: Sight): TemplateResult {
    const { text } = this.#wording;
    const period = index === undefined ? undefined : mix.periods[index];
    const formats = this.#formats;
    if (!period || !formats || index === undefined)
      return html`<p class="muted"><bdi>${text('chartHint')}</bdi></p>`;
    const why = withheld.has(index)
      ? text('chartTooFew')
      : period.total === 0
        ? text('chartNothing')
        : undefined;
    const total = withheld.has(index) ? '' : formats.count(period.total);
    return html`
      <p>
        <strong><bdi>${formats.period(period)}${period.isWhole ? '' : '*'}</bdi></strong>
        <bdi>${why ?? total}</bdi>
      </p>
      <ul>
        ${
          why === undefined
            ? view.parts.map(
                ({ name, look }, part) => html`
                  <li class="with-mark">
                    ${renderSwatch(look)}<bdi
                      >${this.#wordPart(name, mix, index, part, formats)}</bdi
                    >
                  </li>
                `,
              )
            : ''
        }
      </ul>
    `;
  }

  #wordPart(
    name: string,
    { periods }: SideMix['mix'],
    index: number,
    part: number,
    { share, count }: Formats,
  ): string {
    const { share: value, count: contacts = 0 } = periods[index]?.shares[part] ?? {};
    return `${name}: ${share(value ?? 0)} (${count(contacts)})`;
  }

  #point(side: string, event: MouseEvent): void {
    const sight = this.#sights.get(side);
    const index = sight?.chart?.point(event);
    if (!sight || index === undefined || index === sight.index) return;
    sight.index = index;
    this.#host.requestUpdate();
  }

  #clear(sight: Sight): void {
    sight.chart?.destroy();
    sight.chart = undefined;
    if (sight.place) this.#sizes.unobserve(sight.place);
    sight.place = undefined;
  }
}
