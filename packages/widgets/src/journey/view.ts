import { html, nothing, type TemplateResult } from 'lit';
import { renderEmpty } from '../element/empty.js';
import type { LatePart } from '../element/late-part.js';
import { MadeParts } from '../element/made-parts.js';
import { renderProblem } from '../element/problem.js';
import type { Verdict, View as ElementView } from '../element/view.js';
import { wordingOf } from '../element/wording.js';
import type { Journey } from './journey.js';
import { late, type JourneyCore, type JourneyPart, type Opened } from './late-parts.js';
import { placeholder } from './placeholder.js';
import { lateReader, readEither, type JourneyContent } from './reading.js';
import type { JourneySetting, JourneyWording } from './strings.js';
import { renderJourney, renderLost, type JourneyFrame } from './template.js';
import { toJourneyView, type JourneyView } from './view-model.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

/** All that comes late, for a server. */
export const parts: readonly LatePart[] = [lateReader, ...Object.values(late)];

/** Draws a journey; what only some journeys or some people need comes late. */
export class View implements ElementView {
  readonly #host: Journey;
  readonly #wording: JourneyWording;
  readonly #late: MadeParts<JourneyPart, [Journey, JourneyWording, JourneyCore]>;
  readonly #open = new Set<Opened>();
  /** Some of the data was no bare journey. */
  #needsReader = false;
  #content: JourneyContent | undefined;
  #view: JourneyView | undefined;
  /** The tool that gets the focus back. */
  #closed: Opened | undefined;

  constructor(host: Journey) {
    this.#host = host;
    this.#wording = wordingOf(host);
    this.#late = new MadeParts(host, host, this.#wording, this.#makeCore());
  }

  get parts(): readonly LatePart[] {
    return this.#needsReader ? [lateReader, ...this.#late.here] : this.#late.here;
  }

  check(data: unknown): Verdict | undefined {
    if (data == null) return { state: 'empty', total: 0, invalid: 0, faults: [] };
    const reading = readEither(data);
    this.#needsReader ||= !reading;
    if (!reading) return undefined;
    const { data: content, faults, total, invalid } = reading;
    // A fault of the frame is told too, though no step is lost by it.
    const least = Math.max(faults.length > 0 ? 1 : 0, invalid);
    const counts = { total: Math.max(1, total), invalid: least, faults };
    if (!content) return { state: 'error', ...counts };
    this.#content = content;
    if (content.journey.exchanges?.length && late.exchanges) this.#late.bring(late.exchanges);
    return { state: 'ready', ...counts };
  }

  change(data: unknown): Verdict | undefined {
    return this.check(data);
  }

  refresh(): void {
    this.#late.retry();
    for (const part of this.#late.all) part.refresh?.();
  }

  prepare(): void {
    const isLoading = this.#host.state === 'loading';
    const content = isLoading ? placeholder : this.#content;
    if (!content) return;
    const setting: JourneySetting = {
      ...this.#wording,
      locale: this.#wording.locale,
      now: Date.now(),
    };
    this.#view = toJourneyView(content, setting);
    if (isLoading) return;
    for (const opened of this.#open) this.#find(opened);
    this.#find('exchanges');
    for (const part of this.#late.all) part.prepare?.(content, setting);
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
    const closed = this.#closed;
    this.#closed = undefined;
    if (closed) this.#host.renderRoot.querySelector<HTMLElement>(`#tool-${closed}`)?.focus();
  }

  findFocus(): HTMLElement | null {
    for (const part of this.#late.all) {
      const found = part.findFocus?.();
      if (found) return found;
    }
    return this.#host.renderRoot.querySelector<HTMLElement>('.switch input:checked');
  }

  #renderState(): unknown {
    const view = this.#view;
    switch (this.#host.state) {
      case 'loading':
        return (
          view &&
          html`<div class="bones" inert aria-hidden="true">
            ${renderJourney(view, this.#wording, this.#frame)}
          </div>`
        );
      case 'empty':
        return renderEmpty(this.#host);
      case 'error':
        return renderProblem(this.#host);
      case 'ready':
        return [renderProblem(this.#host), view && renderJourney(view, this.#wording, this.#frame)];
    }
  }

  get #frame(): JourneyFrame {
    const isReady = this.#host.state === 'ready';
    const tools = (['edit', 'take'] as const).filter(
      (id) => isReady && late[id] && (id !== 'edit' || this.#host.editable),
    );
    const opened = tools.filter((id) => this.#open.has(id));
    return {
      tools: tools.map((id) => ({ id, isOpen: this.#open.has(id) })),
      toggle: (id) => this.#toggle(id),
      panel: opened.map((id) => [
        this.#isLost(id) ? renderLost(id, this.#wording, () => this.#late.retry()) : nothing,
        this.#find(id)?.render?.() ?? nothing,
      ]),
      instead: opened.map((id) => this.#find(id)?.renderInstead?.()).find((one) => one),
      at: (stage) => (isReady && this.#find('exchanges')?.renderAt?.(stage)) || nothing,
    };
  }

  #toggle(opened: Opened): void {
    if (!this.#open.delete(opened)) {
      this.#open.add(opened);
      if (late[opened]) this.#late.bring(late[opened]);
    }
    // What could not be brought before is brought once more.
    this.#late.retry();
  }

  #find(name: keyof typeof late): JourneyPart | undefined {
    const part = late[name];
    if (part && name !== 'exchanges') this.#late.bring(part);
    return part && this.#late.make(part);
  }

  #isLost(name: keyof typeof late): boolean {
    const part = late[name];
    return part !== undefined && this.#late.misses(part);
  }

  #makeCore(): JourneyCore {
    const content = () => this.#content;
    return {
      get content() {
        return content();
      },
      adopt: (journey) => {
        this.#content = { signUps: [], ...this.#content, journey };
        this.#host.requestUpdate();
      },
      close: (opened) => {
        this.#open.delete(opened);
        this.#closed = opened;
        this.#host.requestUpdate();
      },
    };
  }
}
