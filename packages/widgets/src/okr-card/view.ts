import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { KeyResult } from '@oxbow/model/key-result';
import type { Objective } from '@oxbow/model/objective';
import { standingOf } from '@oxbow/model/objective-standing';
import { renderEmpty } from '../element/empty.js';
import type { LatePart } from '../element/late-part.js';
import { renderProblem } from '../element/problem.js';
import { readTimeZone } from '../element/time-zone.js';
import type { Verdict, View as ElementView } from '../element/view.js';
import { wordingOf } from '../element/wording.js';
import type { CheckIns } from './check-in/check-ins.js';
import { ObjectiveChangeEvent } from './events.js';
import { Folding } from './folding.js';
import { renderKeyResult } from './key-result-template.js';
import type { KeyResultView } from './key-result-view-model.js';
import { levelHeadings, readLayout } from './layout.js';
import {
  lateCheckIns,
  lateRow,
  LateParts,
  partsFor,
  type CardContent,
  type CardPart,
  type CardPartName,
} from './late-parts.js';
import type { OkrCard } from './okr-card.js';
import { placeholder } from './placeholder.js';
import { lateReader, readEither } from './reading.js';
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
  /** It came with an answer, and was not told yet. */
  #news: Objective | undefined;
  #invalid = 0;
  /** Some of the data was not plainly good. */
  #needsReader = false;
  #checkIns: CheckIns | undefined;
  /** The key result whose check-in a person wants to open. */
  #wanted: string | undefined;
  #setting: OkrCardSetting;
  #content: CardContent | undefined;
  #watcher: IntersectionObserver | undefined;
  #isNear = false;
  #view: OkrCardView | undefined;
  readonly #folding: Folding;

  constructor(host: OkrCard) {
    this.#host = host;
    this.#wording = wordingOf(host);
    this.#setting = this.#makeSetting();
    this.#late = new LateParts(host, this.#wording);
    this.#folding = new Folding(host);
  }

  get parts(): readonly LatePart[] {
    if (readLayout(this.#host) === 'row') this.#late.bring(lateRow);
    return this.#needsReader ? [lateReader, ...this.#late.here] : this.#late.here;
  }

  check(data: unknown): Verdict | undefined {
    if (data == null) return { state: 'empty', total: 0, invalid: 0, faults: [] };
    const verdict = this.#take(data);
    if (verdict?.state !== 'ready') return verdict;
    if (readLayout(this.#host) === 'row') this.#late.bring(lateRow);
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
    const isFull = ['full', 'inside'].includes(readLayout(this.#host));
    this.#folding.isFull = isFull;
    this.#content = { objective: this.#checkIns?.show(objective) ?? objective, standing, isFull };
    this.#view = toOkrCardView(this.#content.objective, this.#invalid, setting, standing);
    this.#checkIns?.prepare(objective, setting);
    // They ask the host for what they need as soon as they are there.
    this.#late.find('pledges');
    this.#late.find('waiting');
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
    this.#late.takeOver();
    this.#checkIns?.finish();
    this.#wantMore();
    for (const part of this.#late.all) part.finish?.();
    levelHeadings(this.#host);
    const news = this.#news;
    this.#news = undefined;
    if (news) this.#host.dispatchEvent(new ObjectiveChangeEvent(news));
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
          view &&
          html`<div class="bones" inert aria-hidden="true">${this.#renderLayout(view)}</div>`
        );
      case 'empty':
        return renderEmpty(this.#host);
      case 'error':
        return renderProblem(this.#host);
      case 'ready':
        return [renderProblem(this.#host), view && this.#renderLayout(view)];
    }
  }

  #renderLayout(view: OkrCardView): unknown {
    if (readLayout(this.#host) !== 'row') return this.#renderCard(view);
    const module = this.#late.has(lateRow) && lateRow.module;
    // Nothing for now: it is smaller than a card that would stand for it.
    if (!module) return this.#late.misses(lateRow) ? this.#renderCard(view) : nothing;
    if (!this.#content) return nothing;
    return module.renderRow(module.toRowView(this.#content, this.#setting), {
      isOpen: this.#folding.isRowOpen,
      card: this.#folding.isRowOpen ? this.#renderCard(view) : nothing,
      toggle: this.#folding.toggleRow,
    });
  }

  #renderCard(view: OkrCardView): TemplateResult {
    const { keyResults } = view;
    const late = (name: CardPartName) => this.#draw(name);
    const isMissing =
      this.#late.misses(lateRow) ||
      (this.#objective !== undefined && this.#late.isLost(...partsFor(this.#objective)));
    return renderOkrCard(view, this.#wording, {
      results: keyResults.map((one, index) => this.#renderResult(one, index)),
      isNamed: this.#isNamed,
      toggle: this.#folding.rest(keyResults.length),
      pledges: late('pledges'),
      help: (place) => this.#partOf('pledges')?.renderHelp?.(place) ?? nothing,
      meaning: late('meaning'),
      relations: late('relations'),
      closing: late('closing'),
      retry: isMissing ? () => this.#retry() : undefined,
    });
  }

  /** Whether the objective is named by what stands around the card. */
  get #isNamed(): boolean {
    const layout = readLayout(this.#host);
    return layout === 'inside' || (layout === 'row' && !this.#late.misses(lateRow));
  }

  #renderResult(view: KeyResultView, index: number): unknown {
    const { id } = view;
    const { closed, keyResults = [] } = this.#content?.objective ?? {};
    const keyResult = keyResults.find((one) => one.id === id);
    const mayWrite = !this.#host.readonly;
    const open = mayWrite ? this.#checkIns?.render(id, `result-${index}`) : undefined;
    // Where somebody writes, it stays.
    if (!keyResult || !(open || this.#folding.isShown(index, keyResults.length))) return nothing;
    const late = (name: CardPartName) => this.#draw(name, keyResult);
    const lost = this.#late.isLost('history') ? () => this.#retry() : undefined;
    const slots = {
      index,
      checkIn: mayWrite && !closed && !open ? () => this.#open(id) : undefined,
      opening: this.#openingOf(id),
      mark: this.#checkIns?.mark(id),
      channels: late('channels'),
      history: this.#folding.toHistory(keyResult, late('history'), lost),
      open: open ?? nothing,
    };
    return keyed(id, renderKeyResult(view, this.#wording, slots));
  }

  /** What only people who may do something, or want to know more, need. */
  #wantMore(): void {
    const isFolded = readLayout(this.#host) === 'row' && !this.#folding.isRowOpen;
    if (this.#host.state !== 'ready' || isFolded) return;
    if (!this.#host.readonly && this.#isNear) this.#late.want('pledges', 'waiting');
    else this.#watch();
    if (this.#late.find('waiting')?.waiting?.length) this.#late.bring(lateCheckIns);
    const keyResults = this.#content?.objective.keyResults ?? [];
    if (keyResults.some((one) => this.#folding.showsHistory(one))) this.#late.want('history');
  }

  /** Of many cards only those that come near the screen ask for pledges, and for check-ins that wait. */
  #watch(): void {
    this.#watcher ??= new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#isNear = true;
        this.#watcher?.disconnect();
        this.#host.requestUpdate();
      },
      { rootMargin: '50%' },
    );
    if (!this.#isNear) this.#watcher.observe(this.#host);
  }

  #partOf(name: CardPartName): CardPart | undefined {
    return this.#host.state === 'ready' ? this.#late.find(name) : undefined;
  }

  /** What a late part draws, in its place in the card or at a key result. */
  #draw(name: CardPartName, keyResult?: KeyResult): unknown {
    const part = this.#partOf(name);
    const content = this.#content;
    if (!part || !content) return nothing;
    return keyResult
      ? part.renderAt?.(keyResult, content, this.#setting)
      : part.render?.(content, this.#setting);
  }

  /** Fetches once more what could not be fetched. */
  #retry(): void {
    this.#late.retry();
    if (this.#wanted !== undefined) this.#late.bring(lateCheckIns);
    if (this.#objective) this.#late.want(...partsFor(this.#objective));
  }

  #take(data: unknown, isChange = false): Verdict | undefined {
    const reading = readEither(data);
    this.#needsReader ||= !reading;
    if (!reading) return undefined;
    const { objective, faults, total, invalid } = reading;
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
    this.#late.find('waiting')?.refresh?.();
    this.#retry();
  }

  /** Opens the check-in that was pressed for, and those that wait from earlier, as soon as what they need is there. */
  #openWanted(): void {
    const { module } = lateCheckIns;
    const waits = this.#late.find('waiting');
    const requests = waits?.waiting ?? [];
    const isWanted = this.#wanted !== undefined || requests.length > 0;
    if (!isWanted || !module || !this.#late.has(lateCheckIns)) return;
    this.#checkIns ??= new module.CheckIns(this.#host, this.#core, this.#wording);
    if (this.#wanted !== undefined) this.#checkIns.open(this.#wanted);
    this.#wanted = undefined;
    for (const request of requests) this.#checkIns.resume(request);
    if (waits) waits.waiting = [];
  }

  /** What check-ins know of the card. */
  get #core() {
    const objective = () => this.#objective;
    return {
      get objective() {
        return objective();
      },
      adopt: (changed: Objective) => {
        this.#adopt(changed);
        this.#news = changed;
      },
      indexOf: (id: string) => this.#view?.keyResults.findIndex((one) => one.id === id) ?? -1,
    };
  }
}
