import { html, nothing, type TemplateResult } from 'lit';
import { Announcer } from '../element/announcer.js';
import { renderEmpty } from '../element/empty.js';
import { NextFocus } from '../element/next-focus.js';
import { renderProblem } from '../element/problem.js';
import { readTimeZone } from '../element/time-zone.js';
import type { Verdict, View as ElementView } from '../element/view.js';
import { wordingOf } from '../element/wording.js';
import { FeedbackInboxSelectEvent } from './events.js';
import type { FeedbackInbox } from './feedback-inbox.js';
import { InboxData } from './inbox-data.js';
import { Opened } from './opened.js';
import { placeholder } from './placeholder.js';
import { Search } from './search.js';
import type { FeedbackInboxSetting, FeedbackInboxWording } from './strings.js';
import { renderFeedbackInbox, type FeedbackInboxActions } from './template.js';
import {
  toFeedbackInboxView,
  type FeedbackInboxContent,
  type FeedbackInboxView,
} from './view-model.js';
import type { Place, Working } from './working.js';
import { Workings } from './workings.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

/** Draws an inbox and holds what a person does there: what they look for, the item that is open, and what they have begun to write. */
export class View implements ElementView {
  readonly #host: FeedbackInbox;
  readonly #wording: FeedbackInboxWording;
  readonly #announcer: Announcer;
  readonly #data = new InboxData();
  readonly #search: Search;
  readonly #opened: Opened;
  readonly #workings: Workings;
  #inbox: string | undefined;
  readonly #focus: NextFocus;
  #view: FeedbackInboxView | undefined;

  constructor(host: FeedbackInbox) {
    this.#host = host;
    this.#wording = wordingOf(host);
    this.#announcer = new Announcer(host);
    this.#search = new Search(host, this.#data, (page, isFirst) => this.#goOnAt(page, isFirst));
    this.#opened = new Opened(host, (answer) => this.#data.read(answer) !== undefined);
    this.#workings = new Workings(host, (id, place) => {
      if (this.#opened.id === id) this.#focus.goTo(places[place]);
    });
    this.#focus = new NextFocus(host);
  }

  check(data: unknown): Verdict {
    this.#forgetFormerInbox();
    this.#search.cancel();
    if (data == null) {
      this.#data.replace({ items: [] });
      return { state: 'empty', total: 0, invalid: 0, faults: [] };
    }
    const verdict = this.#data.replace(data);
    this.#search.takeUp();
    return verdict;
  }

  change(data: unknown): Verdict {
    const { verdict, fresh } = this.#data.change(data);
    if (fresh > 0)
      this.#announcer.say(() =>
        this.#wording.text('newItems', { count: this.#data.fresh || fresh }),
      );
    return verdict;
  }

  refresh(): void {
    this.#workings.refresh();
    this.#opened.refresh();
  }

  prepare(): void {
    this.#forgetFormerInbox();
    this.#opened.openNamed();
    for (const item of this.#workings.settle((id) => this.#data.item(id))) this.#settle(item);
    const content = this.#host.state === 'loading' ? placeholder : this.#content;
    this.#view = toFeedbackInboxView(content, this.#setting);
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

  findFocus(): HTMLElement | null {
    if (this.#host.state !== 'ready') return null;
    const place = this.#opened.id === undefined ? '.title, input' : '#detail-title';
    return this.#host.renderRoot.querySelector<HTMLElement>(place);
  }

  get #setting(): FeedbackInboxSetting {
    return { ...this.#wording, timeZone: readTimeZone(this.#host), now: Date.now() };
  }

  get #content(): FeedbackInboxContent {
    const data = this.#data;
    return {
      items: data.arrange(this.#search.choice),
      loaded: data.loaded,
      searched: data.searched,
      hasMore: data.before !== undefined,
      page: this.#search.state,
      fresh: data.fresh,
      invalid: data.invalid,
      choice: this.#search.choice,
      figures: data.figures,
      hasSuspects: this.#host.subject !== undefined || data.loaded.some(({ suspect }) => suspect),
      open: this.#open,
    };
  }

  get #open(): FeedbackInboxContent['open'] {
    const { id, hasFailed, copied } = this.#opened;
    if (id === undefined) return undefined;
    const item = this.#data.item(id);
    if (!item) return hasFailed ? 'failed' : 'loading';
    const { link, readonly } = this.#host;
    return {
      item,
      prompt: this.#data.promptOf(item),
      progress: this.#workings.get(id)?.progress ?? {},
      figures: this.#data.figures,
      link,
      copied,
      readonly,
    };
  }

  #renderState(): unknown {
    const view = this.#view;
    const inbox = view && renderFeedbackInbox(view, this.#wording, this.#actions);
    switch (this.#host.state) {
      case 'loading':
        return html`<div class="bones" inert aria-hidden="true">${inbox}</div>`;
      case 'empty':
        return renderEmpty(this.#host);
      case 'error':
        return renderProblem(this.#host);
      case 'ready':
        return [renderProblem(this.#host), inbox];
    }
  }

  readonly #actions: FeedbackInboxActions = {
    choose: (part) => {
      this.#search.choose(part);
      this.#host.requestUpdate();
      void this.#host.updateComplete.then(() =>
        this.#announcer.say(() => this.#view?.showing ?? ''),
      );
    },
    showAll: () => {
      this.#search.showAll();
      this.#focus.goTo('.chips input:checked');
    },
    reveal: () => {
      this.#data.reveal();
      this.#focus.goTo('.items .title');
    },
    more: () => this.#search.more(),
    open: (id) => {
      this.#opened.open(id);
      this.#focus.goTo('#detail-title');
      this.#host.dispatchEvent(new FeedbackInboxSelectEvent(id));
    },
    close: () => {
      const { id = '' } = this.#opened;
      this.#opened.close();
      this.#focus.goTo(`[data-id="${CSS.escape(id)}"] .title`, '.title', '.chips input:checked');
    },
    retryItem: () => {
      this.#opened.refresh();
      this.#focus.goTo('#detail-title');
    },
    begin: (task) => this.#working?.begin(task),
    reopen: () => this.#working?.reopen(),
    write: (part) => this.#working?.write(part),
    send: () => this.#working?.send(),
    cancel: () => {
      const task = this.#working?.progress.task;
      this.#working?.close();
      if (task) this.#focus.goTo(`[data-task="${task}"]`);
    },
    copy: (link) => void this.#opened.copy(link),
  };

  /** What a person does at the open item. */
  get #working(): Working | undefined {
    const { id } = this.#opened;
    const item = id === undefined ? undefined : this.#data.item(id);
    return item && this.#workings.of(item);
  }

  /** What a person did belongs to one inbox; what they have begun to write stays. */
  #forgetFormerInbox(): void {
    if (this.#inbox === this.#host.inbox) return;
    this.#inbox = this.#host.inbox;
    this.#search.startAnew();
    this.#opened.close();
  }

  #settle(item: Parameters<InboxData['adopt']>[0]): void {
    this.#data.adopt(item);
    // Whatever else has changed meanwhile is asked for.
    if (this.#opened.id === item.id.toLowerCase()) this.#opened.refresh();
  }

  #goOnAt(page: Verdict, isFirst: boolean): void {
    const known = this.#view?.rows.length ?? 0;
    this.#host.report(page);
    // Only who still waits at the button is taken along to what it brought.
    if (!isFirst && this.#host.shadowRoot?.activeElement?.matches('[part="more"]'))
      this.#focus.goTo(`.items > :nth-child(${known + 1}) .title`);
  }
}

const places: Record<Place, string> = {
  form: '.form :is(textarea, select, input)',
  obstacle: '.form :is([aria-invalid="true"], .primary)',
  rival: '.form .rival',
  saved: '.saved',
};
