import '../view.js';
import { html, type ReactiveController } from 'lit';
import type { KeyResult } from '@oxbow/model/key-result';
import { readPalette, renderProbe } from '../../element/palette.js';
import { toPlain } from '../../element/wording.js';
import { createFormats } from '../formats.js';
import type { CardContent, CardPart } from '../late-parts.js';
import type { OkrCard } from '../okr-card.js';
import type { OkrCardSetting, OkrCardWording } from '../strings.js';
import type { HistoryChart } from './history-chart.js';
import type { HistorySetting, HistoryWording } from './strings.js';
import { renderHistory, type ChartFrame } from './template.js';
import { toHistoryView, type HistoryFigure } from './view-model.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

/** What was measured and said of the key results of one card. */
export function create(host: OkrCard, wording: OkrCardWording): CardPart {
  return new Histories(host, wording);
}

/** What a person wants to see of one key result. */
interface Sight {
  isAll: boolean;
  state: ChartFrame['state'];
  /** The measurement that is pointed at. */
  index?: number | undefined;
  figure?: HistoryFigure | undefined;
  chart?: HistoryChart | undefined;
  place?: Element | undefined;
}

const shapes = ['accent'];

class Histories implements CardPart, ReactiveController {
  readonly #host: OkrCard;
  readonly #wording: HistoryWording;
  /** By key result and objective: what was opened of one is not open at another. */
  readonly #sights = new Map<string, Sight>();
  readonly #sizes = new ResizeObserver(() => this.finish());
  #setting: HistorySetting | undefined;
  #wasAway = false;
  #Chart: typeof HistoryChart | undefined;
  #measures = new Map<string, KeyResult>();

  constructor(host: OkrCard, wording: OkrCardWording) {
    this.#host = host;
    // The texts of this part are among those of its element by now.
    this.#wording = wording as HistoryWording;
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

  renderAt(keyResult: KeyResult, { objective }: CardContent, setting: OkrCardSetting): unknown {
    const own = setting as HistorySetting;
    this.#setting = own;
    const key = JSON.stringify([objective.id, keyResult.id]);
    const sight = this.#sights.get(key) ?? { isAll: false, state: 'closed' as const };
    this.#sights.set(key, sight);
    this.#measures.set(key, keyResult);
    const view = toHistoryView(keyResult, sight.isAll, own, createFormats(setting));
    sight.figure = view.figure;
    const index = objective.keyResults.findIndex(({ id }) => id === keyResult.id);
    return renderHistory(view, `result-${index}`, this.#wording, {
      state: sight.state,
      plot: html`<div
        class="room"
        data-history=${key}
        @pointermove=${(event: PointerEvent) => this.#point(sight, event)}
        @pointerdown=${(event: PointerEvent) => this.#point(sight, event)}
      >
        ${renderProbe(shapes, () => this.finish())}<canvas aria-hidden="true"></canvas>
      </div>`,
      told: sight.index === undefined ? undefined : view.figure?.points[sight.index]?.words,
      toggle: () => void this.#toggle(sight),
      showAll: () => {
        sight.isAll = true;
        this.#host.requestUpdate();
      },
    });
  }

  /** Draws the charts that are open, after each drawing, and whenever size or colours have changed. */
  finish(): void {
    for (const [key, sight] of this.#sights) {
      const place = [...this.#host.renderRoot.querySelectorAll('[data-history]')].find(
        (one) => (one as HTMLElement).dataset['history'] === key,
      );
      if (sight.state !== 'open' || !sight.figure || !place) this.#clear(sight);
      else this.#draw(key, sight, place, sight.figure);
    }
  }

  #draw(key: string, sight: Sight, place: Element, figure: HistoryFigure): void {
    const canvas = place.querySelector('canvas');
    const probe = place.querySelector('.probe');
    const keyResult = this.#measures.get(key);
    // While nothing of it is to be seen.
    if (!canvas || !probe || !keyResult || !this.#setting || place.clientWidth === 0) return;
    if (sight.place !== place) {
      this.#clear(sight);
      sight.place = place;
      this.#sizes.observe(place);
    }
    const formats = createFormats(this.#setting);
    const material = {
      figure,
      palette: readPalette(probe, shapes),
      locale: this.#wording.locale,
      writeTime: (time: number) => formats.date(time),
      writeValue: (value: number) =>
        toPlain(formats.value(value, 'current' in keyResult ? keyResult : {})),
    };
    if (sight.chart) sight.chart.show(material);
    else if (this.#Chart) sight.chart = new this.#Chart(canvas, material);
  }

  #point(sight: Sight, event: MouseEvent): void {
    const index = sight.chart?.point(event);
    if (index === undefined || index === sight.index) return;
    sight.index = index;
    this.#host.requestUpdate();
  }

  #clear(sight: Sight): void {
    sight.chart?.destroy();
    sight.chart = undefined;
    if (sight.place) this.#sizes.unobserve(sight.place);
    sight.place = undefined;
  }

  async #toggle(sight: Sight): Promise<void> {
    const isShut = sight.state === 'open' || sight.state === 'coming';
    sight.state = isShut ? 'closed' : 'coming';
    sight.index = undefined;
    this.#host.requestUpdate();
    if (isShut) return;
    try {
      this.#Chart ??= (await import('./history-chart.js')).HistoryChart;
      // Who has pressed again meanwhile wants none.
      if (sight.state === 'coming') sight.state = 'open';
    } catch (error) {
      this.#host.warn('chart', `its chart could not be loaded: ${String(error)}`);
      if (sight.state === 'coming') sight.state = 'lost';
    }
    this.#host.requestUpdate();
  }
}
