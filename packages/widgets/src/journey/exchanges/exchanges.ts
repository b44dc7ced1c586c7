import '../view.js';
import { nothing } from 'lit';
import type { ExchangeOffer } from '@oxbow/model/journey';
import type { Journey } from '../journey.js';
import type { JourneyPart } from '../late-parts.js';
import type { JourneyContent } from '../reading.js';
import type { JourneySetting, JourneyWording } from '../strings.js';
import { ExchangeState, type ExchangePlace } from './state.js';
import type { ExchangeSetting, ExchangeWording } from './strings.js';
import { renderExchange, type ExchangeActions } from './template.js';
import { toExchangeView, type ExchangeView } from './view-model.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

/** The exchanges of one journey. Where the host keeps no sign-ups they are told, and nobody can take part. */
export function create(host: Journey, wording: JourneyWording): JourneyPart {
  return new Exchanges(host, wording);
}

/** One exchange with all that can be done at it. */
interface Kept {
  state: ExchangeState;
  actions: ExchangeActions;
}

class Exchanges implements JourneyPart {
  readonly #host: Journey;
  readonly #wording: ExchangeWording;
  /** Those of every journey that was shown: nothing that was written or asked for is lost by looking elsewhere. */
  readonly #kept = new Map<string, Kept>();
  #journey = '';
  #views = new Map<string, ExchangeView[]>();
  #next: { id: string; place: ExchangePlace; isByItself: boolean } | undefined;

  constructor(host: Journey, wording: JourneyWording) {
    this.#host = host;
    // The texts of this part are among those of its element by now.
    this.#wording = wording as ExchangeWording;
  }

  prepare({ journey, signUps }: JourneyContent, setting: JourneySetting): void {
    this.#journey = journey.id;
    this.#views = new Map();
    for (const [index, offer] of (journey.exchanges ?? []).entries()) {
      const { state } = this.#find(offer);
      state.tell(signUps.find(({ exchange }) => exchange === offer.id));
      state.settle();
      const view = toExchangeView(offer, index, state, setting as ExchangeSetting);
      this.#views.set(offer.stage, [...(this.#views.get(offer.stage) ?? []), view]);
    }
  }

  renderAt(stage: string): unknown {
    const views = this.#views.get(stage);
    if (!views) return nothing;
    return views.map((view) => {
      const actions = this.#kept.get(this.#keyOf(view.id))?.actions;
      return actions ? renderExchange(view, this.#wording, actions) : nothing;
    });
  }

  finish(): void {
    const next = this.#next;
    this.#next = undefined;
    if (!next) return;
    const { renderRoot, shadowRoot } = this.#host;
    // Who has gone on to something else is not fetched back.
    if (next.isByItself && !shadowRoot?.activeElement?.matches('.exchange *')) return;
    const view = [...this.#views.values()].flat().find(({ id }) => id === next.id);
    if (!view) return;
    const found = (place: ExchangePlace) =>
      renderRoot.querySelector<HTMLElement>(`#exchange-${view.index}-${place}`);
    (found(next.place) ?? found('news'))?.focus();
  }

  refresh(): void {
    for (const { state } of this.#kept.values()) state.refresh();
  }

  #keyOf(exchange: string): string {
    return JSON.stringify([this.#journey, exchange]);
  }

  #find({ id }: ExchangeOffer): Kept {
    const key = this.#keyOf(id);
    const known = this.#kept.get(key);
    if (known) return known;
    const moved = (place?: ExchangePlace, isByItself = false) => {
      if (place) this.#next = { id, place, isByItself };
      this.#host.requestUpdate();
    };
    const state = new ExchangeState(this.#host, this.#journey, id, moved);
    const actions: ExchangeActions = {
      open: () => state.open(),
      write: (name) => state.write(name),
      send: () => state.send(),
      close: () => state.close(),
      again: () => state.again(),
      giveBack: () => state.giveBack(),
    };
    const kept = { state, actions };
    this.#kept.set(key, kept);
    return kept;
  }
}
