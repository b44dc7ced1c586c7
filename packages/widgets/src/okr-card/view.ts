import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { KeyResult } from '@oxbow/model/key-result';
import type { Objective } from '@oxbow/model/objective';
import { standingOf } from '@oxbow/model/objective-standing';
import { readObjective } from '@oxbow/model/read-objective';
import { renderEmpty } from '../element/empty.js';
import type { LatePart } from '../element/late-part.js';
import { renderProblem } from '../element/problem.js';
import { readTimeZone } from '../element/time-zone.js';
import type { Verdict, View as ElementView } from '../element/view.js';
import { wordingOf } from '../element/wording.js';
import type { CheckIns } from './check-in/check-ins.js';
import { renderKeyResult } from './key-result-template.js';
import type { KeyResultView } from './key-result-view-model.js';
import {
  lateCheckIns,
  LateParts,
  partsFor,
  type CardContent,
  type CardPartName,
} from './late-parts.js';
import type { OkrCard } from './okr-card.js';
import { placeholder } from './placeholder.js';
import type { OkrCardSetting, OkrCardWording } from './strings.js';
import { renderOkrCard } from './template.js';
import { toOkrCardView, type OkrCardView } from './view-model.js';

export { parts } from './late-parts.js';
export { strings } from './strings.js';
export { styles } from './styles.js';

/** Draws an objective; what only some objectives or some people need comes late. */
export class View implements ElementView {
  readonly #host: OkrCard;
  readonly #wording: OkrCardWording;
  readonly #late: LateParts;
  #objective: Objective | undefined;
  #invalid = 0;
  #checkIns: CheckIns | undefined;
  /** The key result whose check-in a person wants to open. */
  #wanted: string | undefined;
  #setting: OkrCardSetting;
  #content: CardContent | undefined;
  #view: OkrCardView | undefined;

  constructor(host: OkrCard) {
    this.#host = host;
    this.#wording = wordingOf(host);
    this.#setting = this.#makeSetting();
    this.#late = new LateParts(host, this.#wording);
  }

  get parts(): readonly LatePart[] {
    return this.#late.here;
  }

  check(data: unknown): Verdict | undefined {
    if (data == null) return { state: 'empty', total: 0, invalid: 0, faults: [] };
    const verdict = this.#take(data);
    if (verdict.state === 'error') return verdict;
    // What is shown at first is shown whole: nothing moves away under somebody who reads.
    return this.#host.state === 'loading' && this.#late.isComing ? undefined : verdict;
  }

  change(data: unknown): Verdict | undefined {
    return data == null ? this.check(data) : this.#take(data, true);
  }

  refresh(): void {
    this.#retry();
    this.#checkIns?.refresh();
    for (const part of this.#late.all) part.refresh?.();
  }

  prepare(): void {
    this.#checkIns?.settle();
    const isLoading = this.#host.state === 'loading';
    const objective = isLoading ? placeholder : this.#objective;
    if (!objective) return;
    const setting = this.#makeSetting();
    this.#setting = setting;
    if (!isLoading) this.#openWanted();
    const standing = standingOf(objective, setting);
    this.#content = { objective: this.#checkIns?.show(objective) ?? objective, standing };
    this.#view = toOkrCardView(this.#content.objective, this.#invalid, setting, standing);
    this.#checkIns?.prepare(objective, setting);
    for (const part of this.#late.all) part.prepare?.(this.#content, setting);
  }

  render(): TemplateResult {
    const foreign = this.#host.foreignLanguage;
    return html`
      <div class="root" lang=${foreign ?? nothing} dir=${foreign ? 'ltr' : nothing}>
        ${this.#renderState()}
      </div>
    `;
  }

  finish(): void {
    this.#checkIns?.finish();
    for (const part of this.#late.all) part.finish?.();
  }

  findFocus(): HTMLElement | null {
    return (this.#host.state === 'ready' && this.#checkIns?.findFocus()) || null;
  }

  #makeSetting(): OkrCardSetting {
    return {
      ...this.#wording,
      locale: this.#wording.locale,
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
    const isMissing =
      this.#objective !== undefined && this.#late.isLost(...partsFor(this.#objective));
    return renderOkrCard(view, this.#wording, {
      results: view.keyResults.map((keyResult, index) => this.#renderResult(keyResult, index)),
      pledges: this.#draw('pledges'),
      meaning: this.#draw('meaning'),
      relations: this.#draw('relations'),
      closing: this.#draw('closing'),
      retry: isMissing ? () => this.#retry() : undefined,
    });
  }

  #renderResult(view: KeyResultView, index: number): TemplateResult {
    const { id } = view;
    const mayCheckIn = !this.#host.readonly;
    const keyResult = this.#content?.objective.keyResults.find((one) => one.id === id);
    const open = mayCheckIn ? this.#checkIns?.render(id, `result-${index}`) : undefined;
    const slots = {
      index,
      checkIn: mayCheckIn && !open ? () => this.#open(id) : undefined,
      opening: this.#openingOf(id),
      mark: this.#checkIns?.mark(id),
      channels: keyResult && this.#drawAt('channels', keyResult),
      history: keyResult && this.#drawAt('history', keyResult),
      open: open ?? nothing,
    };
    return keyed(id, renderKeyResult(view, this.#wording, slots)) as TemplateResult;
  }

  #draw(name: CardPartName): unknown {
    const part = this.#host.state === 'ready' && this.#late.find(name);
    return (part && this.#content && part.render?.(this.#content, this.#setting)) ?? nothing;
  }

  #drawAt(name: CardPartName, keyResult: KeyResult): unknown {
    const part = this.#host.state === 'ready' && this.#late.find(name);
    const content = this.#content;
    return (part && content && part.renderAt?.(keyResult, content, this.#setting)) ?? nothing;
  }

  /** Fetches once more what could not be fetched. */
  #retry(): void {
    this.#late.retry();
    if (this.#wanted !== undefined) this.#late.bring(lateCheckIns);
    if (this.#objective) this.#late.want(...partsFor(this.#objective));
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
    this.#objective = objective;
    this.#late.want(...partsFor(objective));
    this.#checkIns?.take(objective);
  }

  #openingOf(id: string): 'coming' | 'lost' | undefined {
    if (this.#wanted !== id) return undefined;
    return this.#late.misses(lateCheckIns) ? 'lost' : 'coming';
  }

  #open(id: string): void {
    this.#wanted = id;
    this.#retry();
  }

  /** Opens the check-in that was pressed for, as soon as what it needs is there. */
  #openWanted(): void {
    const { module } = lateCheckIns;
    if (this.#wanted === undefined || !module || !this.#late.has(lateCheckIns)) return;
    this.#checkIns ??= new module.CheckIns(this.#host, this.#core, this.#wording);
    this.#checkIns.open(this.#wanted);
    this.#wanted = undefined;
  }

  /** What check-ins know of the card. */
  get #core() {
    const objective = () => this.#objective;
    return {
      get objective() {
        return objective();
      },
      adopt: (changed: Objective) => this.#adopt(changed),
      indexOf: (id: string) => this.#view?.keyResults.findIndex((one) => one.id === id) ?? -1,
    };
  }
}
