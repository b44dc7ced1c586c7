import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Channel } from '@oxbow/model/channel';
import { icon, shapes } from '../element/icon.js';
import { renderProblem } from '../element/problem.js';
import type { Verdict, View as ElementView } from '../element/view.js';
import { Announcer } from './announcer.js';
import { channelIcons } from './channel-icons.js';
import type { CustomerTimeline } from './customer-timeline.js';
import { TimelineFilterEvent, TimelineToggleEvent } from './events.js';
import { isTimeZone } from './formats.js';
import { OlderPage } from './older-page.js';
import type { TextOf } from './reader.js';
import { isReading } from './reading.js';
import { renderBones } from './render-bones.js';
import { renderTouchpoint } from './render-touchpoint.js';
import { TimelineData } from './timeline-data.js';
import type { TouchpointView } from './touchpoint-view.js';
import {
  step,
  toCustomerTimelineView,
  type ChannelView,
  type CustomerTimelineView,
  type GroupView,
} from './view-model.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

/** Draws a customer timeline and holds what a person did there: filter, opened details, how far back it is shown. */
export class View implements ElementView {
  readonly #host: CustomerTimeline;
  readonly #data: TimelineData;
  readonly #older: OlderPage;
  readonly #announcer: Announcer;
  readonly #chosen = new Set<Channel>();
  readonly #open = new Set<string>();
  #customer: string | undefined;
  #limit = step;
  #view: CustomerTimelineView | undefined;

  constructor(host: CustomerTimeline) {
    this.#host = host;
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
    const { waiting } = this.#data;
    if (waiting === 0) this.#limit += fresh;
    if (fresh > 0)
      this.#announcer.say(this.#text('newTouchpoints', { count: Math.max(waiting, fresh) }));
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
        more: this.#older.more,
      },
      {
        locale: this.#host.locale,
        now: Date.now(),
        timeZone: this.#timeZone,
        text: this.#text,
      },
    );
  }

  render(): TemplateResult {
    return html`
      <div class="root">
        ${this.#renderState()}
        <p class="visually-hidden" role="status">${this.#announcer.text}</p>
      </div>
    `;
  }

  #renderState(): unknown {
    const { state } = this.#host;
    if (state === 'loading') return renderBones();
    if (state === 'error') return renderProblem(this.#host);
    if (state === 'empty') return this.#renderEmpty();
    return this.#view && this.#renderReady(this.#view);
  }

  #renderEmpty(): TemplateResult {
    return html`
      ${renderProblem(this.#host)}
      <h2 class="sentence" part="sentence">${this.#text('empty')}</h2>
      <p class="hint">${this.#text('emptyHint')}</p>
    `;
  }

  #renderReady(view: CustomerTimelineView): TemplateResult {
    return html`
      ${renderProblem(this.#host)}
      <h2 class="sentence" part="sentence">${view.sentence}</h2>
      <fieldset class="filter" part="filter">
        <legend class="visually-hidden">${this.#text('filter')}</legend>
        ${repeat(
          view.channels,
          ({ channel }) => channel,
          (channel) => this.#renderChannel(channel),
        )}
      </fieldset>
      <div class="feed">
        ${view.waiting === undefined ? nothing : this.#renderWaiting(view.waiting)}
        ${view.nothing ? this.#renderNothing() : nothing}
        ${repeat(
          view.groups,
          ({ key }) => key,
          (group) => this.#renderGroup(group),
        )}
      </div>
      ${this.#renderFoot(view)}
    `;
  }

  #renderChannel({ channel, label, count, chosen }: ChannelView): TemplateResult {
    return html`
      <label class="chip">
        <input
          type="checkbox"
          .checked=${live(chosen)}
          @change=${(event: Event) => this.#filter(channel, event)}
        />
        ${icon(shapes.check)} ${icon(channelIcons[channel])}
        <span>${label}</span> <span class="count">${count}</span>
      </label>
    `;
  }

  #renderWaiting(label: string): TemplateResult {
    return html`
      <div class="waiting">
        <button type="button" class="primary" part="new" @click=${this.#reveal}>
          ${icon(shapes.arrowUp)} ${label}
        </button>
      </div>
    `;
  }

  #renderNothing(): TemplateResult {
    return html`
      <div class="nothing">
        <p>${this.#text('noneChosen')}</p>
        <button type="button" @click=${this.#showAll}>${this.#text('showAll')}</button>
      </div>
    `;
  }

  #renderGroup({ heading, count, touchpoints }: GroupView): TemplateResult {
    const details = this.#text('details');
    return html`
      <section class="group">
        <div class="day" part="day">
          <h3>${heading}</h3>
          <span class="count">${count}</span>
        </div>
        ${repeat(
          touchpoints,
          ({ key }) => key,
          (touchpoint) => renderTouchpoint(touchpoint, { details, toggle: this.#toggle }),
        )}
      </section>
    `;
  }

  #renderFoot({ showing, older }: CustomerTimelineView): TemplateResult {
    const { invalid } = this.#data;
    return html`
      <div class="foot">
        <p class="small muted">${showing}</p>
        ${
          older
            ? html`<button type="button" part="older" @click=${this.#showOlder}>
                ${older.label}
              </button>`
            : this.#renderOlderPage()
        }
      </div>
      ${
        invalid > 0
          ? html`<p class="small muted">${this.#text('notShown', { count: invalid })}</p>`
          : nothing
      }
    `;
  }

  #renderOlderPage(): TemplateResult | typeof nothing {
    const { more, state } = this.#older;
    if (!more) return nothing;
    const loading = state === 'loading';
    const problem = state === 'failed' ? 'olderFailed' : 'olderUnanswered';
    const label = loading ? 'loadingOlder' : state === 'idle' ? 'showOlderPage' : 'tryAgain';
    return html`
      ${
        state === 'failed' || state === 'unanswered'
          ? html`<p class="bad with-icon" role="alert">
              ${icon(shapes.problem)} <span>${this.#text(problem)}</span>
            </p>`
          : nothing
      }
      <button
        type="button"
        part="older"
        aria-disabled=${loading ? 'true' : nothing}
        @click=${this.#askOlder}
      >
        ${this.#text(label)}
      </button>
    `;
  }

  /** What a person did belongs to one customer. */
  #forgetFormerCustomer(): void {
    if (this.#customer === this.#host.customer) return;
    this.#customer = this.#host.customer;
    this.#chosen.clear();
    this.#open.clear();
    this.#limit = step;
  }

  get #timeZone(): string | undefined {
    const { timezone } = this.#host;
    if (timezone === undefined || timezone === null) return undefined;
    if (isTimeZone(timezone)) return timezone;
    this.#host.warn(
      `timezone:${timezone}`,
      `does not know timezone="${timezone}" and shows the browser's; write an IANA name such as Europe/Berlin.`,
    );
    return undefined;
  }

  readonly #text: TextOf = (key, values) => this.#host.text(key, values);

  #filter(channel: Channel, event: Event): void {
    if ((event.target as HTMLInputElement).checked) this.#chosen.add(channel);
    else this.#chosen.delete(channel);
    this.#filtered();
  }

  readonly #showAll = (): void => {
    this.#chosen.clear();
    this.#filtered();
    void this.#focus('input');
  };

  #filtered(): void {
    this.#limit = step;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new TimelineFilterEvent({ channels: [...this.#chosen] }));
    void this.#host.updateComplete.then(() => this.#announcer.say(this.#view?.showing ?? ''));
  }

  readonly #toggle = ({ key, id }: TouchpointView): void => {
    const open = !this.#open.delete(key);
    if (open) this.#open.add(key);
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new TimelineToggleEvent({ ...(id !== undefined && { id }), open }));
  };

  readonly #reveal = (): void => {
    this.#limit += this.#data.reveal();
    this.#host.requestUpdate();
    void this.#focus('article');
  };

  readonly #showOlder = (): void => {
    const shown = this.#view?.shown ?? 0;
    this.#limit = shown + step;
    this.#host.requestUpdate();
    void this.#focus(`#touchpoint-${shown}`);
  };

  readonly #askOlder = (): void => this.#older.ask();

  #append(answer: unknown): boolean {
    const shown = this.#view?.shown ?? 0;
    const page = this.#data.append(answer);
    if (!page) return false;
    this.#older.reset(page.before);
    this.#limit = shown + step;
    // Only who still waits at the button is taken along to what it brought.
    const waits = this.#host.shadowRoot?.activeElement?.matches('[part="older"]');
    if (waits) void this.#focus(`#touchpoint-${shown}`);
    return true;
  }

  /** Moves the focus on, since what was pressed may be gone. */
  async #focus(selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
