import '../view.js';
import { html, nothing } from 'lit';
import { translate } from '@oxbow/model/translate';
import { DataRequestEvent } from '../../element/data-request-event.js';
import { RequestController } from '../../element/request-controller.js';
import { createFormats } from '../formats.js';
import type { CardContent, CardPart } from '../late-parts.js';
import type { OkrCard } from '../okr-card.js';
import type { OkrCardSetting, OkrCardWording } from '../strings.js';
import { readPledges } from './read-pledges.js';
import { PledgeState, type PledgePlace } from './state.js';
import type { PledgeSetting, PledgeWording } from './strings.js';
import { renderHelp, renderPledges, type PledgeActions } from './template.js';
import { toPledgesView, type PledgesView } from './view-model.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

/** What people say they will do for the objective of one card. Where nobody on the page keeps that, nothing is shown. */
export function create(host: OkrCard, wording: OkrCardWording): CardPart {
  return new Pledges(host, wording);
}

/** For the objective as a whole. */
const whole = 'whole';
const placeOf = (contribution: number) => `way-${contribution}`;

class Pledges implements CardPart {
  readonly #host: OkrCard;
  readonly #wording: PledgeWording;
  readonly #request: RequestController<unknown>;
  /** Those of every objective that was shown, by its id: nothing that was written or sent is lost by looking elsewhere. */
  readonly #states = new Map<string, PledgeState>();
  #present: string | undefined;
  #content: CardContent | undefined;
  #view: PledgesView | undefined;
  #place: { place: PledgePlace; isByItself: boolean } | undefined;
  readonly #actions: PledgeActions;

  constructor(host: OkrCard, wording: OkrCardWording) {
    this.#host = host;
    // The texts of this part are among those of its element by now.
    this.#wording = wording as PledgeWording;
    this.#request = new RequestController<unknown>(host, {
      create: (signal) =>
        this.#present === undefined
          ? undefined
          : new DataRequestEvent({ subject: 'pledges', id: this.#present }, signal),
      receive: (answer) => this.#receive(answer),
      fail: () => this.#receive(undefined),
      unanswered: () => {},
    });
    this.#actions = {
      open: (place) => this.#state?.open(place, this.#textFor(place)),
      write: (place, part) => this.#state?.write(place, part),
      send: (place) => this.#state?.send(place),
      close: (place) => this.#state?.close(place),
      again: (id) => this.#state?.again(id),
      change: (id) => this.#state?.change(id),
      takeBack: (id) => this.#state?.takeBack(id),
    };
  }

  prepare(content: CardContent, setting: OkrCardSetting): void {
    this.#content = content;
    const { objective } = content;
    if (this.#host.state !== 'ready') return;
    if (objective.id !== this.#present) {
      this.#present = objective.id;
      if (this.#state && this.#state.given === undefined) this.#request.cancel();
      this.#ensure(objective.id);
      this.#request.ask();
    }
    const state = this.#state;
    state?.settle();
    this.#view =
      state?.given &&
      toPledgesView(state, objective, setting as PledgeSetting, createFormats(setting));
  }

  /** Draws how one can help with a contribution. */
  renderHelp(contribution: number): unknown {
    if (!this.#view || !this.#mayPledge) return nothing;
    const place = placeOf(contribution);
    const form = this.#view.forms.find((one) => one.place === place);
    return renderHelp(place, form, this.#wording, this.#actions, `contribution-${contribution}`);
  }

  render(): unknown {
    const view = this.#view;
    if (!view) return nothing;
    const count = this.#content?.objective.contributions?.length ?? 0;
    const known = Array.from({ length: count }, (_, index) => placeOf(index));
    // What was written at a contribution that is gone stays in sight.
    const forms = view.forms.filter(({ place }) => place !== whole && !known.includes(place));
    const rest = [
      ...forms,
      ...(this.#mayPledge ? [view.forms.find(({ place }) => place === whole)] : []),
    ];
    return html`<div class="pledges" part="pledges">
      ${rest.map((form) => renderHelp(form?.place ?? whole, form, this.#wording, this.#actions))}
      ${renderPledges(view, this.#wording, this.#actions)}
    </div>`;
  }

  finish(): void {
    const next = this.#place;
    this.#place = undefined;
    if (!next) return;
    const { renderRoot, shadowRoot } = this.#host;
    const active = shadowRoot?.activeElement;
    // Who has gone on to something else is not fetched back.
    if (next.isByItself && !active?.matches('.pledges *')) return;
    const { place } = next;
    const selector =
      place === 'news'
        ? '.news'
        : 'form' in place
          ? `#pledging-${CSS.escape(place.form)} textarea`
          : `#help-${CSS.escape(place.button)}`;
    const found = renderRoot.querySelector<HTMLElement>(selector);
    (found ?? renderRoot.querySelector<HTMLElement>('.news'))?.focus();
  }

  refresh(): void {
    for (const state of this.#states.values()) state.refresh();
    if (this.#present !== undefined) this.#request.ask();
  }

  get #state(): PledgeState | undefined {
    return this.#present === undefined ? undefined : this.#states.get(this.#present);
  }

  /** Whether something can still be done for it. */
  get #mayPledge(): boolean {
    return !this.#host.readonly && !this.#content?.objective.closed;
  }

  #ensure(objective: string): void {
    if (this.#states.has(objective)) return;
    const moved = (place?: PledgePlace, isByItself = false) => {
      if (place) this.#place = { place, isByItself };
      this.#host.requestUpdate();
    };
    this.#states.set(objective, new PledgeState(this.#host, objective, moved));
  }

  #receive(answer: unknown): void {
    const state = this.#state;
    if (!state) return;
    const pledges = this.#read(answer);
    // What was known before stays, where a later answer cannot be read.
    if (pledges) state.given = pledges;
    this.#host.requestUpdate();
  }

  #read(answer: unknown) {
    try {
      const pledges = readPledges(answer);
      if (!pledges && answer != null)
        this.#host.warn('pledges', 'got pledges that it cannot read; expected { pledges: […] }.');
      return pledges;
    } catch {
      // A proxy or getter of the host may throw whatever it likes.
      return undefined;
    }
  }

  #textFor(place: string): string {
    const { contributions = [] } = this.#content?.objective ?? {};
    const text = contributions.find((_, index) => placeOf(index) === place)?.text;
    return text === undefined ? '' : translate(text, this.#wording.locale).text;
  }
}
