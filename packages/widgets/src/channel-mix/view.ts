import { html, nothing, type TemplateResult } from 'lit';
import { renderEmpty } from '../element/empty.js';
import { firstDayOf } from '../element/first-day.js';
import type { LatePart } from '../element/late-part.js';
import { MadeParts } from '../element/made-parts.js';
import { renderProblem } from '../element/problem.js';
import type { Verdict, View as ElementView } from '../element/view.js';
import { wordingOf } from '../element/wording.js';
import type { ChannelMix } from './channel-mix.js';
import { MixFilterEvent, MixToggleEvent } from './events.js';
import {
  late,
  lateEmployees,
  type MixGiven,
  type MixPart,
  type MixShown,
  type Opened,
} from './late-parts.js';
import { toFrame, toMixes, type Mixes } from './mixes.js';
import { placeholder } from './placeholder.js';
import { handoversIn, lateReader, readMix, type MixReading } from './reading.js';
import { chooseSight, optionsOf, type MixSight } from './sight.js';
import type { ChannelMixWording } from './strings.js';
import { renderChannelMix, renderLost, type MixFrame } from './template.js';
import { toChannelMixView, type Presentation } from './view-model.js';

export { parts } from './late-parts.js';
export { strings } from './strings.js';
export { styles } from './styles.js';

/**
 * Says that what a late part gives is for the view, and does nothing. Without any use of the view in a late part, bundlers cut what
 * the two share into files of its own, of which each is compressed by itself.
 */
export const forView = <Given>(given: Given): Given => given;

/** Draws a mix of channels; what only some data or some people need comes late. */
export class View implements ElementView {
  readonly #host: ChannelMix;
  readonly #wording: ChannelMixWording;
  readonly #late: MadeParts<MixPart, MixGiven>;
  /** What a person wants to look at. */
  readonly #wish: Partial<MixSight> = {};
  #presentation: Presentation | undefined;
  readonly #open = new Set<Opened>();
  /** The attribute was obeyed; from then on a person decides. */
  #isAsked = false;
  /** Some of the data was not plainly good. */
  #needsReader = false;
  /** There are contacts of employees. */
  #needsEmployees = false;
  #reading: MixReading | undefined;
  /** What the host gives as handovers, read or not. */
  #handovers: unknown;
  /** As it was when the data was read: touchpoints are counted by its days. */
  #zone: string | undefined;
  #shown: MixShown | undefined;
  /** What was worked out last, and of what. */
  #worked: { of: string; reading: MixReading | undefined; mixes: Mixes } | undefined;

  constructor(host: ChannelMix) {
    this.#host = host;
    this.#wording = wordingOf(host);
    this.#late = new MadeParts<MixPart, MixGiven>(host, host, this.#wording, () =>
      host.state === 'ready' ? this.#shown : undefined,
    );
  }

  get parts(): readonly LatePart[] {
    if (this.#reading) for (const opened of this.#opened) this.#late.bring(late[opened]);
    return [
      ...(this.#needsReader ? [lateReader] : []),
      ...(this.#needsEmployees ? [lateEmployees] : []),
      ...this.#late.here,
    ];
  }

  get isStale(): boolean {
    return this.#needsReader && this.#zone !== this.#host.timezone;
  }

  check(data: unknown): Verdict | undefined {
    if (data == null) return { state: 'empty', total: 0, invalid: 0, faults: [] };
    this.#zone = this.#host.timezone;
    const reading = readMix(data, this.#host);
    this.#needsReader ||= !reading;
    if (!reading) return undefined;
    const { counts, faults, total, invalid } = reading;
    // A fault of the frame is told too, though no line is lost by it.
    const least = Math.max(faults.length > 0 ? 1 : 0, invalid);
    const told = { total: Math.max(1, total), invalid: least, faults };
    if (!counts) return { state: 'error', ...told };
    this.#needsEmployees ||= counts.counts.some(({ side }) => side === 'employee');
    if (this.#needsEmployees && !lateEmployees.module) return undefined;
    this.#reading = reading;
    this.#handovers = reading.handovers ?? handoversIn(data);
    const isEmpty = counts.counts.every(({ count }) => count === 0);
    return { state: isEmpty ? 'empty' : 'ready', ...told };
  }

  change(data: unknown): Verdict | undefined {
    return this.check(data);
  }

  refresh(): void {
    this.#late.retry();
  }

  prepare(): void {
    const reading = this.#host.state === 'loading' ? undefined : this.#reading;
    const counts = reading?.counts ?? placeholder;
    const { days } = toFrame(counts);
    const options = optionsOf(counts, days);
    const sight = chooseSight(options, this.#wish, this.#host, days);
    const firstDay = firstDayOf(this.#wording.locale);
    const of = JSON.stringify([sight, firstDay]);
    if (this.#worked?.of !== of || this.#worked.reading !== reading)
      this.#worked = {
        of,
        reading,
        mixes: toMixes(counts, sight, firstDay, lateEmployees.module?.withheldPeriods),
      };
    const content = {
      ...{ counts, options, sight, mixes: this.#worked.mixes },
      presentation: this.#wanted,
      uncounted: reading?.uncounted ?? 0,
      invalid: reading?.invalid ?? 0,
      lack: this.#handovers
        ? undefined
        : reading?.isNameless
          ? ('noCustomers' as const)
          : ('noHandovers' as const),
    };
    const view = toChannelMixView(content, this.#wording);
    this.#shown = { content, view, handovers: this.#handovers };
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
    for (const part of this.#late.all) part.finish?.();
    const { state, interactive } = this.#host;
    if (state !== 'ready' || !interactive || this.#isAsked) return;
    this.#isAsked = true;
    if (!this.#open.has('explore')) this.#toggle('explore');
  }

  findFocus(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.switch input:checked');
  }

  get #wanted(): Presentation {
    const wish = this.#presentation ?? this.#host.presentation;
    return wish === 'table' ? 'table' : 'bars';
  }

  /** What is open now: where the table is shown no bars are explored. */
  get #opened(): Opened[] {
    const isTable = this.#wanted === 'table';
    const opened = [...this.#open].filter((one) => !isTable || one !== 'explore');
    return isTable ? [...opened, 'table'] : opened;
  }

  #renderState(): unknown {
    const view = this.#shown?.view;
    const { state } = this.#host;
    if (state === 'empty') return renderEmpty(this.#host);
    if (state === 'error' || !view) return renderProblem(this.#host);
    const whole = renderChannelMix(view, this.#wording, this.#frame);
    return state === 'loading'
      ? html`<div class="bones" inert aria-hidden="true">${whole}</div>`
      : [renderProblem(this.#host), whole];
  }

  get #frame(): MixFrame {
    const isReady = this.#host.state === 'ready';
    const isTable = this.#wanted === 'table';
    const opened = isReady ? this.#opened : [];
    const made = (one: Opened) => (opened.includes(one) ? this.#late.make(late[one]) : undefined);
    const mixes = this.#shown?.content.mixes.sides ?? [];
    const lost = (one: Opened) =>
      this.#late.misses(late[one]) ? renderLost(one, this.#wording, this.#retry) : undefined;
    return {
      look: (sight) => this.#look(sight),
      show: (presentation) => this.#show(presentation),
      tools: !isReady ? [] : isTable ? ['take'] : ['explore', 'take'],
      isOpen: (one) => this.#open.has(one),
      toggle: (one) => this.#toggle(one),
      side: (view, place, drawing) => {
        const mix = mixes[place];
        const part = made(isTable ? 'table' : 'explore');
        return (mix && part?.renderSide?.(view, mix, drawing)) ?? drawing;
      },
      panel: [
        ...opened.map((one) => (one === 'handovers' ? undefined : lost(one))),
        made('take')?.render?.(),
      ],
      handovers: made('handovers')?.render?.() ?? lost('handovers'),
    };
  }

  readonly #retry = (): void => this.#late.retry();

  #look(wish: Partial<MixSight>): void {
    Object.assign(this.#wish, wish);
    const { sight } = this.#shown?.content ?? {};
    if (sight) this.#host.dispatchEvent(new MixFilterEvent({ ...sight, ...wish }));
    this.#host.requestUpdate();
  }

  #show(presentation: Presentation): void {
    this.#presentation = presentation;
    this.#late.retry();
    this.#host.dispatchEvent(new MixToggleEvent(presentation === 'table'));
  }

  /** Opens, or closes; what could not be brought before is brought once more. */
  #toggle(opened: Opened): void {
    if (!this.#open.delete(opened)) this.#open.add(opened);
    this.#late.retry();
  }
}
