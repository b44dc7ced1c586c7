import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Objective } from '@oxbow/model/objective';
import { readObjective } from '@oxbow/model/read-objective';
import { renderEmpty } from '../element/empty.js';
import { renderProblem } from '../element/problem.js';
import { readTimeZone } from '../element/time-zone.js';
import type { Verdict, View as ElementView } from '../element/view.js';
import { wordingOf } from '../element/wording.js';
import { renderCheckIn, type CheckInActions } from './check-in/check-in-template.js';
import { toCheckInView, type CheckInView } from './check-in/check-in-view-model.js';
import { CheckingIn, type Place } from './check-in/checking-in.js';
import { renderKeyResult } from './key-result-template.js';
import type { OkrCard } from './okr-card.js';
import { placeholder } from './placeholder.js';
import type { OkrCardSetting, OkrCardWording } from './strings.js';
import { renderOkrCard } from './template.js';
import { toOkrCardView, type OkrCardView } from './view-model.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

/** Draws an objective and holds the check-ins that a person has begun, for as long as the element lives. */
export class View implements ElementView, ReactiveController {
  readonly #host: OkrCard;
  readonly #wording: OkrCardWording;
  #objective: Objective | undefined;
  #invalid = 0;
  /** Of the present objective, by id of the key result. */
  #checkIns = new Map<string, CheckingIn>();
  /** Those of every objective that was shown, by its id: nothing that was written or sent is lost by looking elsewhere. */
  readonly #begun = new Map<string, Map<string, CheckingIn>>();
  #view: OkrCardView | undefined;
  #checkInViews = new Map<string, CheckInView>();
  /** Where the person goes on after the next drawing. */
  #place: { keyResult: string; place: Place } | undefined;
  /** The key result where the person was last. */
  #last: string | undefined;

  constructor(host: OkrCard) {
    this.#host = host;
    this.#wording = wordingOf(host);
    host.addController(this);
  }

  check(data: unknown): Verdict {
    if (data == null) return { state: 'empty', total: 0, invalid: 0, faults: [] };
    return this.#take(data);
  }

  change(data: unknown): Verdict {
    return data == null ? this.check(data) : this.#take(data, true);
  }

  refresh(): void {
    for (const checkIns of this.#begun.values())
      for (const checkIn of checkIns.values()) checkIn.refresh();
  }

  prepare(): void {
    for (const [id, checkIn] of this.#checkIns) {
      const isConflict = checkIn.progress.outcome?.status === 'conflict';
      const objective = checkIn.settle(this.#objective?.revision ?? 0);
      if (objective) this.#adopt(objective);
      if (isConflict && this.#host.shadowRoot?.activeElement)
        this.#place = { keyResult: id, place: 'rival' };
    }
    const setting = this.#setting;
    const objective = this.#host.state === 'loading' ? placeholder : this.#objective;
    this.#view = objective && toOkrCardView(this.#withGone(objective), this.#invalid, setting);
    this.#checkInViews = new Map(
      [...this.#checkIns].map(([id, { progress }]) => [
        id,
        toCheckInView(progress, objective ?? placeholder, setting),
      ]),
    );
  }

  render(): TemplateResult {
    const foreign = this.#host.foreignLanguage;
    return html`
      <div class="root" lang=${foreign ?? nothing} dir=${foreign ? 'ltr' : nothing}>
        ${this.#renderState()}
      </div>
    `;
  }

  hostUpdated(): void {
    const next = this.#place;
    this.#place = undefined;
    if (next) this.#find(next.keyResult, next.place)?.focus();
  }

  findFocus(): HTMLElement | null {
    if (this.#host.state !== 'ready' || this.#last === undefined) return null;
    const { rival, outcome } = this.#checkIns.get(this.#last)?.progress ?? {};
    return this.#find(this.#last, rival ? 'rival' : outcome ? 'outcome' : 'button');
  }

  get #setting(): OkrCardSetting {
    return {
      ...this.#wording,
      timeZone: readTimeZone(this.#host),
      now: Date.now(),
    };
  }

  #renderState(): unknown {
    const view = this.#view;
    switch (this.#host.state) {
      case 'loading':
        return (
          view && html`<div class="bones" inert aria-hidden="true">${this.#renderCard(view)}</div>`
        );
      case 'empty':
        return renderEmpty(this.#host);
      case 'error':
        return renderProblem(this.#host);
      case 'ready':
        return [renderProblem(this.#host), view && this.#renderCard(view)];
    }
  }

  #renderCard(view: OkrCardView): TemplateResult {
    const mayCheckIn = !this.#host.readonly;
    const results = view.keyResults.map((keyResult, index) => {
      const { id } = keyResult;
      const checkIn = mayCheckIn ? this.#checkInViews.get(id) : undefined;
      const name = `result-${index}`;
      const slots = {
        index,
        checkIn: mayCheckIn && !checkIn ? () => this.#open(id) : undefined,
        open: checkIn ? renderCheckIn(checkIn, name, this.#wording, this.#actions(id)) : nothing,
      };
      return keyed(id, renderKeyResult(keyResult, this.#wording, slots)) as TemplateResult;
    });
    return renderOkrCard(view, this.#wording, results);
  }

  #take(data: unknown, isChange = false): Verdict {
    const { objective, faults, total, invalid } = readObjective(data);
    const least = faults.length > 0 ? Math.max(1, invalid) : 0;
    if (!objective) return { state: 'error', total, invalid: least, faults };
    const known = this.#objective;
    // What was stored from here may have come sooner than the change that tells of it.
    const isOld = isChange && objective.id === known?.id && objective.revision < known.revision;
    if (!isOld) {
      this.#invalid = least;
      this.#adopt(objective);
    }
    return { state: 'ready', total: Math.max(1, total), invalid: least, faults };
  }

  #adopt(objective: Objective): void {
    if (objective.id !== this.#objective?.id) {
      for (const [id, checkIn] of this.#checkIns) if (checkIn.leave()) this.#checkIns.delete(id);
      this.#checkIns = this.#begun.get(objective.id) ?? new Map<string, CheckingIn>();
      this.#begun.set(objective.id, this.#checkIns);
    }
    this.#objective = objective;
    for (const checkIn of this.#checkIns.values()) checkIn.take(objective);
  }

  /** The objective with key results that are gone, but at which somebody still writes. */
  #withGone(objective: Objective): Objective {
    const gone = [...this.#checkIns.values()]
      .map(({ progress }) => progress)
      .filter(({ isGone }) => isGone)
      .map(({ keyResult }) => keyResult);
    return gone.length === 0
      ? objective
      : { ...objective, keyResults: [...objective.keyResults, ...gone] };
  }

  #open(id: string): void {
    const objective = this.#objective;
    const keyResult = objective?.keyResults.find((one) => one.id === id);
    if (!objective || !keyResult) return;
    const moved = (place?: Place) => this.#goOn(id, place);
    this.#checkIns.set(id, new CheckingIn(this.#host, objective, keyResult, moved));
    this.#goOn(id, 'form');
  }

  #actions(id: string): CheckInActions {
    const checkIn = this.#checkIns.get(id);
    return {
      write: (part) => checkIn?.write(part),
      send: () => checkIn?.send(),
      retry: () => checkIn?.retry(),
      change: () => checkIn?.change(),
      close: () => {
        checkIn?.close();
        this.#checkIns.delete(id);
        this.#goOn(id, 'button');
      },
    };
  }

  #goOn(keyResult: string, place: Place | undefined): void {
    this.#last = keyResult;
    if (place) this.#place = { keyResult, place };
    this.#host.requestUpdate();
  }

  #find(keyResult: string, place: Place): HTMLElement | null {
    const index = this.#view?.keyResults.findIndex(({ id }) => id === keyResult) ?? -1;
    return this.#host.renderRoot.querySelector<HTMLElement>(
      selectors[place].replaceAll('$', `#result-${index}`),
    );
  }
}

const selectors: Record<Place, string> = {
  form: '$ .check-in :is(input:checked, input:not([type="radio"]), textarea)',
  obstacle: '$ .check-in :is([aria-invalid="true"], .row button)',
  rival: '$ .check-in [role="alert"]',
  outcome: '$ .check-in .message',
  button: '$ .act',
};
