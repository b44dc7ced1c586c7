import { html, isServer, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Announcer } from '../element/announcer.js';
import { renderEmpty } from '../element/empty.js';
import { whenIdle } from '../element/idle.js';
import { NextFocus } from '../element/next-focus.js';
import { renderProblem } from '../element/problem.js';
import { readTimeZone } from '../element/time-zone.js';
import type { Verdict, View as ElementView } from '../element/view.js';
import { wordingOf } from '../element/wording.js';
import { CardData } from './card-data.js';
import { everything, readFilter, type Choice } from './choice.js';
import { OkrListSelectEvent } from './events.js';
import { ObjectiveList } from './objective-list.js';
import type { OkrList } from './okr-list.js';
import { deepFocus, OpenedCards } from './opened-cards.js';
import { placeholder } from './placeholder.js';
import type { Row } from './row-template.js';
import type { OkrListWording } from './strings.js';
import { renderOkrList, type OkrListActions } from './template.js';
import { noFolds, type Folds } from './tree.js';
import { TreeKeys } from './tree-keys.js';
import { toOkrListView, type OkrListView, type RowCache } from './view-model.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

/** So many rows are drawn at once, more than any screen holds; the others follow while the page is idle, as many at a time. */
const portion = 60;

/** Draws objectives and holds what a person does there: what they look for, what is folded and what is open. */
export class View implements ElementView {
  readonly #host: OkrList;
  readonly #wording: OkrListWording;
  readonly #announcer: Announcer;
  readonly #focus: NextFocus;
  readonly #list = new ObjectiveList();
  readonly #keys = new TreeKeys();
  readonly #data = new CardData();
  readonly #cards: OpenedCards;
  /** What had the focus before the drawing, in a card too. */
  #focused: HTMLElement | null = null;
  #choice: Choice = everything;
  /** The host's filter that the choice began with. */
  #filter: unknown;
  #folds: Folds = noFolds;
  #opened: ReadonlySet<string> = new Set();
  /** Those that stay while they are open: they were to be seen since a person last chose what they want to see. */
  #held: ReadonlySet<string> = new Set();
  /** The last objective that was gone from the data is no longer needed. */
  isStale = false;
  #limit = portion;
  #isDrawingOn = false;
  #cache: RowCache = new WeakMap();
  #cachedFor: unknown;
  #view: OkrListView | undefined;

  constructor(host: OkrList) {
    this.#host = host;
    this.#wording = wordingOf(host);
    this.#announcer = new Announcer(host);
    this.#focus = new NextFocus(host);
    this.#cards = new OpenedCards(host, (objective) => {
      if (this.#list.store(objective)) host.requestUpdate();
    });
    // What a server has drawn is taken over whole.
    if (isServer || host.shadowRoot?.hasChildNodes()) this.#limit = Infinity;
  }

  check(data: unknown): Verdict {
    this.isStale = false;
    return this.#list.replace(data ?? { objectives: [] }, this.#cards.begun);
  }

  change(data: unknown): Verdict {
    return data == null ? this.check(data) : this.#list.change(data);
  }

  prepare(): void {
    const { filter, state, layout, strings } = this.#host;
    if (filter !== this.#filter) {
      this.#filter = filter;
      this.#choice = { ...this.#choice, filter: readFilter(filter) };
      this.#held = new Set();
    }
    if (strings !== this.#cachedFor) {
      this.#cachedFor = strings;
      this.#cache = new WeakMap();
    }
    const isLoading = state === 'loading';
    this.#view = toOkrListView(
      {
        entries: isLoading ? placeholder : this.#list.entries,
        invalid: this.#list.invalid,
        layout: layout === 'tree' ? 'tree' : 'list',
        choice: isLoading ? everything : this.#choice,
        folds: this.#folds,
        opened: this.#opened,
        held: this.#held,
        limit: this.#limit,
      },
      { ...this.#wording, timeZone: readTimeZone(this.#host), now: Date.now() },
      this.#cache,
    );
    if (!isLoading) this.#held = new Set(this.#view.opened);
    this.#focused = isServer ? null : deepFocus(this.#host.shadowRoot);
  }

  render(): TemplateResult {
    const foreign = this.#host.foreignLanguage;
    return html`
      <div class="root" lang=${foreign ?? nothing} dir=${foreign ? 'ltr' : nothing}>
        ${this.#renderState()}
        <p class="visually-hidden" role="status">${this.#announcer.text}</p>
        <div hidden>${this.#renderRest()}</div>
      </div>
    `;
  }

  finish(): void {
    this.#keys.refresh(this.#host.renderRoot);
    if (this.#host.state === 'ready' && this.#view?.hasMore) this.#drawOn();
  }

  findFocus(): HTMLElement | null {
    if (this.#host.state !== 'ready') return null;
    // A row that was moved has taken away the focus of who writes in it.
    if (this.#focused?.isConnected && this.#focused.checkVisibility()) return this.#focused;
    return this.#host.renderRoot.querySelector<HTMLElement>(
      '.tree .title[tabindex="0"], .title, #search',
    );
  }

  #renderState(): unknown {
    const view = this.#view;
    const list =
      view &&
      renderOkrList(view, this.#wording, this.#actions, (row: Row) => this.#renderCard(row));
    switch (this.#host.state) {
      case 'loading':
        return html`<div class="bones" inert aria-hidden="true">${list}</div>`;
      case 'empty':
        return renderEmpty(this.#host);
      case 'error':
        return renderProblem(this.#host);
      case 'ready':
        return [renderProblem(this.#host), list];
    }
  }

  #renderCard({ id }: Row): HTMLElement {
    const { readonly, timezone } = this.#host;
    const entry = this.#list.get(id);
    const data = entry && this.#data.of(entry, this.#list.entries);
    return this.#cards.of(id, { data, readonly, timezone });
  }

  /** The cards that no row shows, and in which somebody wrote. */
  #renderRest(): unknown {
    const drawn = this.#host.state === 'ready' ? (this.#view?.opened ?? []) : [];
    return repeat(
      this.#cards.rest(drawn),
      (card) => card,
      (card) => card,
    );
  }

  readonly #actions: OkrListActions = {
    choose: (kind, value) => {
      // What stands for several is what the host has chosen.
      if (value === '*') return;
      const filter = { ...this.#choice.filter, [kind]: value === '' ? [] : [value] };
      this.#choose({ ...this.#choice, filter });
    },
    search: (words) => this.#choose({ ...this.#choice, words }),
    showAll: () => {
      this.#choose(everything);
      this.#focus.goTo('.tree .title[tabindex="0"]', '.title');
    },
    foldAll: (all) => {
      this.#folds = { own: new Map(), all };
      this.#host.requestUpdate();
    },
    press: (event) => {
      const { open, fold } = pressed(event)?.dataset ?? {};
      if (open !== undefined) this.#open(open);
      if (fold !== undefined)
        this.#fold(fold, pressed(event)?.getAttribute('aria-expanded') !== 'true');
    },
    key: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const isMeant = this.#keys.press(event, { fold: (id, on) => this.#fold(id, on) });
      if (isMeant) event.preventDefault();
    },
    enter: (event) => {
      const title = pressed(event);
      if (title?.dataset['open'] !== undefined) this.#keys.enter(this.#host.renderRoot, title);
    },
  };

  #choose(choice: Choice): void {
    this.#choice = choice;
    this.#held = new Set();
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#announcer.say(() => this.#view?.showing ?? ''));
  }

  #fold(id: string, isUnfolded: boolean): void {
    this.#folds = { ...this.#folds, own: new Map(this.#folds.own).set(id, isUnfolded) };
    this.#host.requestUpdate();
  }

  #open(id: string): void {
    const opened = new Set(this.#opened);
    if (!opened.delete(id)) {
      if (!this.#host.dispatchEvent(new OkrListSelectEvent(id))) return;
      this.#cards.warnIfUnknown();
      opened.add(id);
    }
    if (!opened.has(id) && this.#list.drop(id)) {
      this.#cards.drop(id);
      this.isStale = this.#list.entries.length === 0;
    }
    this.#opened = opened;
    this.#host.requestUpdate();
  }

  /** Draws the rows that wait, a portion at a time, so that no task is long. */
  #drawOn(): void {
    if (this.#isDrawingOn) return;
    this.#isDrawingOn = true;
    whenIdle(
      () => {
        this.#isDrawingOn = false;
        this.#limit += portion;
        this.#host.requestUpdate();
      },
      100,
      16,
    );
  }
}

/** The button of a row that something happened at; nothing where it happened in an opened card. */
function pressed({ target }: Event): HTMLElement | null {
  return (target as Element).closest('button');
}
