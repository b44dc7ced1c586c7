import { html, nothing, type TemplateResult } from 'lit';
import type { Journey as PlannedJourney } from '@oxbow/model/journey';
import { renderEmpty } from '../element/empty.js';
import type { LatePart } from '../element/late-part.js';
import { MadeParts } from '../element/made-parts.js';
import { renderProblem } from '../element/problem.js';
import { RoomWatch } from '../element/room-watch.js';
import type { Verdict, View as ElementView } from '../element/view.js';
import { wordingOf } from '../element/wording.js';
import { JourneySelectEvent } from './events.js';
import type { Journey } from './journey.js';
import {
  late,
  lateFacts,
  lateStages,
  type JourneyCore,
  type JourneyPart,
  type Opened,
} from './late-parts.js';
import { placeholder } from './placeholder.js';
import { lateReader, readEither, type JourneyContent } from './reading.js';
import type { JourneySetting, JourneyWording } from './strings.js';
import { renderJourney, renderLost, type JourneyFrame } from './template.js';
import { toJourneyView, type JourneyView, type Presentation } from './view-model.js';
import type { StagesView } from './stages/view-model.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

/** All that comes late, for a server. */
export const parts: readonly LatePart[] = [
  lateReader,
  lateFacts,
  lateStages,
  ...Object.values(late),
];

/** From so many pixels on there is room for a map. */
const leastWidth = 560;

/** Draws a journey; what only some journeys or some people need comes late. */
export class View implements ElementView {
  readonly #host: Journey;
  readonly #wording: JourneyWording;
  readonly #late: MadeParts<JourneyPart, [Journey, JourneyWording, JourneyCore]>;
  readonly #open = new Set<Opened>();
  /** Some of the data was no bare journey. */
  #needsReader = false;
  readonly #room: RoomWatch;
  #content: JourneyContent | undefined;
  #invalid = 0;
  /** How a person wants it shown. */
  #wish: Presentation | undefined;
  #view: JourneyView | undefined;
  #stages: StagesView | undefined;
  /** What is shown of it, with what a person has made of it. */
  #shown: JourneyContent | undefined;
  /** What was brought in, until it is taken. */
  #broughtIn: PlannedJourney | undefined;
  /** The tool that gets the focus back. */
  #closed: Opened | undefined;

  constructor(host: Journey) {
    this.#host = host;
    this.#wording = wordingOf(host);
    this.#room = new RoomWatch(host, leastWidth);
    this.#late = new MadeParts(host, host, this.#wording, this.#makeCore());
  }

  get parts(): readonly LatePart[] {
    return [
      lateStages,
      ...(this.#needsReader ? [lateReader] : []),
      ...([this.#content, this.#shown].some(needsFacts) ? [lateFacts] : []),
      ...this.#late.here,
    ];
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
    this.#invalid = least;
    if (content.journey.exchanges?.length && late.exchanges) this.#late.bring(late.exchanges);
    // What is shown at first is shown whole: nothing moves away under somebody who reads.
    const isAwaited = this.#host.state !== 'ready' && this.#late.isComing;
    return isAwaited ? undefined : { state: 'ready', ...counts };
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
    const content = isLoading ? placeholder : this.#show();
    if (!content) return;
    const setting: JourneySetting = {
      ...this.#wording,
      locale: this.#wording.locale,
      now: Date.now(),
    };
    const presentation = this.#wanted;
    const sight = { presentation, invalid: isLoading ? 0 : this.#invalid };
    this.#view = toJourneyView(content, sight, setting);
    // Its texts are there no later than the data is shown.
    if (isLoading) return;
    this.#stages = lateStages.module?.toStagesView(
      content,
      this.#view,
      presentation,
      lateFacts.module?.tellFacts,
      setting,
    );
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

  /** What is to be shown of what is stored. */
  #show(): JourneyContent | undefined {
    if (!this.#content) return undefined;
    for (const opened of this.#open) this.#find(opened);
    this.#find('exchanges');
    const edit = this.#broughtIn && this.#find('edit');
    if (this.#broughtIn && edit?.bringIn) {
      edit.bringIn(this.#broughtIn);
      this.#broughtIn = undefined;
    }
    this.#shown = this.#late.all.reduce(
      (content, part) => part.show?.(content) ?? content,
      this.#content,
    );
    return this.#shown;
  }

  #renderState(): unknown {
    const view = this.#view;
    switch (this.#host.state) {
      case 'loading':
        return (
          view &&
          html`<div class="bones" inert aria-hidden="true">${this.#renderJourney(view)}</div>`
        );
      case 'empty':
        return renderEmpty(this.#host);
      case 'error':
        return renderProblem(this.#host);
      case 'ready':
        return [renderProblem(this.#host), view && this.#renderJourney(view)];
    }
  }

  #renderJourney(view: JourneyView): TemplateResult {
    const frame = this.#frame;
    const { module } = lateStages;
    const stages = this.#host.state === 'ready' ? this.#stages : undefined;
    return renderJourney(view, this.#wording, {
      ...frame,
      legend: stages && module?.renderLegend(stages, this.#wording),
      stages: stages && module?.renderStages(stages, this.#wording, frame),
    });
  }

  /** How it is to be shown: as a person wants, else as the host, else as there is room for. */
  get #wanted(): Presentation {
    const { presentation } = this.#host;
    const isKnown = presentation === 'map' || presentation === 'list';
    return this.#wish ?? (isKnown ? presentation : this.#room.isNarrow ? 'list' : 'map');
  }

  get #frame(): JourneyFrame {
    const isReady = this.#host.state === 'ready';
    const tools = (['edit', 'take'] as const).filter(
      (id) => isReady && late[id] && (id !== 'edit' || this.#host.editable),
    );
    const exchanges = isReady ? this.#find('exchanges') : undefined;
    const opened = tools.filter((id) => this.#open.has(id));
    return {
      tools: tools.map((id) => ({ id, isOpen: this.#open.has(id) })),
      toggle: (id) => this.#toggle(id),
      show: (presentation) => {
        this.#wish = presentation;
        this.#late.retry();
      },
      open: (detail) => void this.#host.dispatchEvent(new JourneySelectEvent(detail)),
      panel: opened.map((id) => [
        this.#isLost(id) ? renderLost(id, this.#wording, () => this.#late.retry()) : nothing,
        this.#find(id)?.render?.() ?? nothing,
      ]),
      instead: opened.map((id) => this.#find(id)?.renderInstead?.()).find((one) => one),
      legend: nothing,
      stages: nothing,
      at: (stage) => exchanges?.renderAt?.(stage) ?? nothing,
      hasExchanges: exchanges?.renderAt !== undefined,
      facts: lateFacts.module,
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
      isOpen: (opened) => this.#open.has(opened),
      close: (opened) => {
        this.#open.delete(opened);
        this.#closed = opened;
        this.#host.requestUpdate();
      },
      bringIn: (journey) => {
        this.#broughtIn = journey;
        this.#open.add('edit');
        this.#host.requestUpdate();
      },
    };
  }
}

/** Whether a journey holds what only some hold. */
function needsFacts(content: JourneyContent | undefined): boolean {
  const { engagement, measures } = content?.journey ?? {};
  return Boolean(content?.actuals ?? (engagement?.length || measures?.length));
}
