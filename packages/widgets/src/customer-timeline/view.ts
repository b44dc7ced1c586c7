import { html, nothing, type TemplateResult } from 'lit';
import type { Channel } from '@oxbow/model/channel';
import { Announcer } from '../element/announcer.js';
import { renderEmpty } from '../element/empty.js';
import { renderProblem } from '../element/problem.js';
import { readTimeZone } from '../element/time-zone.js';
import type { Verdict, View as ElementView } from '../element/view.js';
import { wordingOf } from '../element/wording.js';
import { renderBones } from './bones-template.js';
import type { CustomerTimeline } from './customer-timeline.js';
import { TimelineFilterEvent, TimelineToggleEvent } from './events.js';
import { isReading } from './is-reading.js';
import { OlderPage } from './older-page.js';
import type { CustomerTimelineWording } from './strings.js';
import { renderCustomerTimeline, type CustomerTimelineActions } from './template.js';
import { TimelineData } from './timeline-data.js';
import { pageSize, toCustomerTimelineView, type CustomerTimelineView } from './view-model.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

/** Draws a customer timeline and holds what a person did there: filter, opened details, how far back it is shown. */
export class View implements ElementView {
  readonly #host: CustomerTimeline;
  readonly #wording: CustomerTimelineWording;
  readonly #data: TimelineData;
  readonly #older: OlderPage;
  readonly #announcer: Announcer;
  readonly #chosen = new Set<Channel>();
  readonly #open = new Set<string>();
  #customer: string | undefined;
  #limit = pageSize;
  /** New touchpoints that nobody was told of yet. */
  #unsaid = 0;
  #view: CustomerTimelineView | undefined;

  constructor(host: CustomerTimeline) {
    this.#host = host;
    this.#wording = wordingOf(host);
    this.#data = new TimelineData(host);
    this.#older = new OlderPage(host, (answer) => this.#append(answer));
    this.#announcer = new Announcer(host);
  }

  check(data: unknown): Verdict {
    this.#forgetFormerCustomer();
    const { verdict, before } = this.#data.replace(data);
    this.#older.reset(before);
    return verdict;
  }

  change(change: unknown): Verdict {
    const feed = this.#host.renderRoot.querySelector('.feed');
    const { verdict, fresh } = this.#data.change(change, () => isReading(this.#host, feed));
    if (this.#data.waiting === 0) this.#limit += fresh;
    this.#unsaid += fresh;
    if (fresh > 0) this.#announcer.say(() => this.#wordArrivals());
    return verdict;
  }

  prepare(): void {
    this.#forgetFormerCustomer();
    if (this.#host.state !== 'ready') return;
    const { entries, waiting } = this.#data;
    this.#view = toCustomerTimelineView(
      {
        entries,
        waiting,
        chosen: this.#chosen,
        open: this.#open,
        limit: this.#limit,
        olderPage: this.#older.more ? this.#older.state : undefined,
        invalid: this.#data.invalid,
      },
      { ...this.#wording, timeZone: readTimeZone(this.#host), now: Date.now() },
    );
  }

  render(): TemplateResult {
    const foreign = this.#host.foreignLanguage;
    return html`
      <div class="root" lang=${foreign ?? nothing} dir=${foreign ? 'ltr' : nothing}>
        ${this.#renderState()}
        <p class="visually-hidden" role="status">${this.#announcer.text}</p>
      </div>
    `;
  }

  #renderState(): unknown {
    const view = this.#view;
    switch (this.#host.state) {
      case 'loading':
        return renderBones();
      case 'empty':
        return renderEmpty(this.#host);
      case 'error':
        return renderProblem(this.#host);
      case 'ready':
        return [
          renderProblem(this.#host),
          view && renderCustomerTimeline(view, this.#wording, this.#actions),
        ];
    }
  }

  /** What a person did belongs to one customer. */
  #forgetFormerCustomer(): void {
    if (this.#customer === this.#host.customer) return;
    this.#customer = this.#host.customer;
    this.#chosen.clear();
    this.#open.clear();
    this.#limit = pageSize;
    this.#unsaid = 0;
    this.#older.cancel();
  }

  readonly #actions: CustomerTimelineActions = {
    choose: (channel, chosen) => {
      if (chosen) this.#chosen.add(channel);
      else this.#chosen.delete(channel);
      this.#filtered();
    },
    showAll: () => {
      this.#chosen.clear();
      this.#filtered();
      void this.#focus('input');
    },
    toggle: ({ key, id }) => {
      const open = !this.#open.delete(key);
      if (open) this.#open.add(key);
      this.#host.requestUpdate();
      this.#host.dispatchEvent(new TimelineToggleEvent({ ...(id !== undefined && { id }), open }));
    },
    reveal: () => {
      this.#limit += this.#data.reveal();
      void this.#focus('article');
    },
    showOlder: () => {
      const shown = this.#view?.shown ?? 0;
      this.#limit = shown + pageSize;
      void this.#focus(`#touchpoint-${shown}`);
    },
    askOlder: () => this.#older.ask(),
  };

  #wordArrivals(): string {
    const count = Math.max(this.#unsaid, this.#data.waiting);
    this.#unsaid = 0;
    return this.#wording.text('newTouchpoints', { count });
  }

  #filtered(): void {
    this.#limit = pageSize;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new TimelineFilterEvent({ channels: [...this.#chosen] }));
    void this.#host.updateComplete.then(() => this.#announcer.say(() => this.#view?.showing ?? ''));
  }

  #append(answer: unknown): boolean {
    const shown = this.#view?.shown ?? 0;
    const page = this.#data.append(answer);
    if (!page) return false;
    this.#older.reset(page.before);
    this.#limit = shown + pageSize;
    // Only who still waits at the button is taken along to what it brought.
    const waits = this.#host.shadowRoot?.activeElement?.matches('[part="older"]');
    if (waits) void this.#focus(`#touchpoint-${shown}`);
    return true;
  }

  /** Moves the focus on, since what was pressed may be gone. */
  async #focus(selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const { renderRoot } = this.#host;
    // What was asked for may be hidden by the filter.
    const target =
      renderRoot.querySelector(selector) ?? [...renderRoot.querySelectorAll('article')].at(-1);
    if (target instanceof HTMLElement) target.focus();
  }
}
