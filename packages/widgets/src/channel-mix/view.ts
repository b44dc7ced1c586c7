import { html, nothing, type TemplateResult } from 'lit';
import type { LatePart } from '../element/late-part.js';
import { renderEmpty } from '../element/empty.js';
import { firstDayOf } from '../element/first-day.js';
import { MadeParts } from '../element/made-parts.js';
import { renderProblem } from '../element/problem.js';
import { readTimeZone } from '../element/time-zone.js';
import type { Verdict, View as ElementView } from '../element/view.js';
import { wordingOf } from '../element/wording.js';
import type { ChannelMix } from './channel-mix.js';
import { MixFilterEvent, MixToggleEvent } from './events.js';
import {
  late,
  lateHandovers,
  lateTouchpoints,
  type MixGiven,
  type MixPart,
  type MixShown,
  type Opened,
} from './late-parts.js';
import { toFrame, toMixes } from './mixes.js';
import { placeholder } from './placeholder.js';
import { handoversIn, readMix, touchpointsOf, type MixReading } from './reading.js';
import { chooseSight, optionsOf, type MixSight } from './sight.js';
import type { ChannelMixWording } from './strings.js';
import { renderChannelMix, renderLost, type MixFrame } from './template.js';
import { toChannelMixView, type Presentation } from './view-model.js';

export { parts } from './late-parts.js';
export { strings } from './strings.js';
export { styles } from './styles.js';

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
  #needsTouchpoints = false;
  #reading: MixReading | undefined;
  /** The zone that touchpoints were counted in; `null` where none were. */
  #zone: string | undefined | null = null;
  /** Handovers are there that nothing could read yet. */
  #isUnread = false;
  #shown: MixShown | undefined;

  constructor(host: ChannelMix) {
    this.#host = host;
    this.#wording = wordingOf(host);
    this.#late = new MadeParts<MixPart, MixGiven>(host, host, this.#wording, () =>
      this.#host.state === 'ready' ? this.#shown : undefined,
    );
  }

  get parts(): readonly LatePart[] {
    return this.#needsTouchpoints ? [lateTouchpoints, ...this.#late.here] : this.#late.here;
  }

  get isStale(): boolean {
    const isOtherZone = this.#zone !== null && this.#zone !== readTimeZone(this.#host);
    return isOtherZone || (this.#isUnread && this.#late.has(lateHandovers));
  }

  check(data: unknown): Verdict | undefined {
    if (data == null) return { state: 'empty', total: 0, invalid: 0, faults: [] };
    const reading = this.#read(data);
    if (!reading) return undefined;
    const { counts, faults, total, invalid, uncounted = 0 } = reading;
    const told = {
      total: Math.max(1, total),
      invalid: Math.max(faults.length > 0 ? 1 : 0, invalid),
      faults,
    };
    const isNothing = !counts && touchpointsOf(data) && uncounted === 0 && invalid === 0;
    if (!counts) return { state: isNothing ? 'empty' : 'error', ...told };
    this.#reading = reading;
    const isEmpty = counts.counts.every(({ count }) => count === 0);
    // What is shown at first is shown whole: nothing moves away under somebody who reads.
    if (this.#host.state === 'loading' && this.#late.isComing) return undefined;
    return { state: isEmpty ? 'empty' : 'ready', ...told };
  }

  change(data: unknown): Verdict | undefined {
    return this.check(data);
  }

  refresh(): void {
    this.#late.retry();
  }

  prepare(): void {
    const isLoading = this.#host.state === 'loading';
    const reading = isLoading ? undefined : this.#reading;
    const counts = isLoading ? placeholder : reading?.counts;
    if (!counts) return;
    const { days } = toFrame(counts);
    const options = optionsOf(counts, days);
    const sight = chooseSight(options, this.#wish, this.#host, days);
    const content = {
      ...{ counts, options, sight, presentation: isLoading ? 'bars' : this.#wanted },
      mixes: toMixes(counts, sight, firstDayOf(this.#wording.locale)),
      uncounted: reading?.uncounted ?? 0,
      invalid: reading?.invalid ?? 0,
    };
    const view = toChannelMixView(content, this.#wording);
    this.#shown = { content, view, handovers: reading?.handovers };
    if (isLoading) return;
    if (this.#wanted === 'table') this.#late.bring(late.table);
    if (this.#isUnread || reading?.handovers) this.#late.bring(lateHandovers);
    for (const opened of this.#open) this.#late.bring(late[opened]);
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
    if (state !== 'ready' || !interactive || this.#isAsked || matchMedia(unseen).matches) return;
    this.#isAsked = true;
    if (!this.#open.has('explore')) this.#toggle('explore');
  }

  findFocus(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.switch input:checked');
  }

  /** @returns `undefined` where something that is needed has to come first */
  #read(data: unknown): MixReading | undefined {
    const touchpoints = touchpointsOf(data);
    this.#needsTouchpoints = touchpoints !== undefined;
    this.#zone = null;
    if (touchpoints) {
      const zone = readTimeZone(this.#host);
      const reading = lateTouchpoints.module?.countTouchpoints(touchpoints, zone);
      if (reading) this.#zone = zone;
      if (reading?.handovers) this.#late.bring(lateHandovers);
      return reading;
    }
    const isTold = handoversIn(data) !== undefined;
    if (isTold) this.#late.bring(lateHandovers);
    const module = this.#late.has(lateHandovers) ? lateHandovers.module : undefined;
    this.#isUnread = isTold && !module;
    return readMix(data, module?.readHandovers);
  }

  get #wanted(): Presentation {
    const wish = this.#presentation ?? this.#host.presentation;
    return wish === 'table' ? 'table' : 'bars';
  }

  #renderState(): unknown {
    const view = this.#shown?.view;
    switch (this.#host.state) {
      case 'loading':
        return (
          view &&
          html`<div class="bones" inert aria-hidden="true">
            ${renderChannelMix(view, this.#wording, this.#frame)}
          </div>`
        );
      case 'empty':
        return renderEmpty(this.#host);
      case 'error':
        return renderProblem(this.#host);
      case 'ready':
        return [
          renderProblem(this.#host),
          view && renderChannelMix(view, this.#wording, this.#frame),
        ];
    }
  }

  get #frame(): MixFrame {
    const isReady = this.#host.state === 'ready';
    const isTable = this.#shown?.content.presentation === 'table';
    const sides = this.#shown?.content.mixes.sides ?? [];
    const mixOf = (side: string) => sides.find((one) => one.side === side);
    const opened = ([...this.#open] as const).filter((one) => one !== 'explore' || !isTable);
    const lost = [...opened, ...(isTable ? (['table'] as const) : [])].filter((one) =>
      this.#late.misses(late[one]),
    );
    return {
      look: (sight) => this.#look(sight),
      show: (presentation) => this.#show(presentation),
      tools: !isReady ? [] : isTable ? ['take'] : ['explore', 'take'],
      isOpen: (one) => this.#open.has(one),
      toggle: (one) => this.#toggle(one),
      table: (side) => {
        const mix = mixOf(side.side);
        return isTable && mix
          ? this.#late.make(late.table)?.renderSide?.(side, mix, undefined)
          : undefined;
      },
      explore: (side, drawing) => {
        const mix = mixOf(side.side);
        const exploration = this.#open.has('explore') ? this.#late.make(late.explore) : undefined;
        return (mix && exploration?.renderSide?.(side, mix, drawing)) ?? drawing;
      },
      panel: [
        ...lost.map((one) => renderLost(one, this.#wording, this.#retry)),
        this.#open.has('take') ? this.#late.make(late.take)?.render?.() : nothing,
      ],
      handovers: isReady ? this.#renderHandovers() : nothing,
    };
  }

  #renderHandovers(): unknown {
    if (this.#late.misses(lateHandovers))
      return renderLost('handovers', this.#wording, this.#retry);
    const { handovers, isNameless } = this.#reading ?? {};
    const module = this.#late.has(lateHandovers) ? lateHandovers.module : undefined;
    if (handovers && module) return module.renderHandovers(handovers, this.#wording);
    if (handovers || this.#isUnread) return nothing;
    return html`<p class="small muted">
      <bdi>${this.#wording.text(isNameless ? 'noCustomers' : 'noHandovers')}</bdi>
    </p>`;
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

/** Where a chart would not be seen. */
const unseen = 'print, (forced-colors: active)';
