import { readInbox, standOf, type InboxFigures } from '@oxbow/model/inbox';
import type { InboxItem } from '@oxbow/model/inbox-item';
import type { Prompt } from '@oxbow/model/prompt';
import type { Verdict } from '../element/view.js';
import { arrange, type Choice } from './choice.js';

/** Items in the order in which the host gave them, page by page. */
interface List {
  ids: Set<string>;
  /** Asks for the next page; absent where there is none. */
  before: string | undefined;
}

/** The items of one inbox: what the host gave, its live changes, its further pages, and what a person made of them. */
export class InboxData {
  readonly #items = new Map<string, InboxItem>();
  /** What came without a filter. */
  #base: List = { ids: new Set(), before: undefined };
  /** What came for the filter that is chosen; absent where the base will do. */
  #chosen: List | undefined;
  /** New ones that nobody has let in yet, so that the list does not jump. */
  #fresh = new Set<string>();
  #figures: InboxFigures | undefined;
  /** By id and version, and the newest of each by its id alone. */
  readonly #prompts = new Map<string, Prompt>();
  #invalid = 0;

  /** What is said of all, also of what is not loaded. */
  get figures(): InboxFigures | undefined {
    return this.#figures;
  }

  /** What was asked, in the version that was answered or in another one. */
  promptOf({ response: { prompt, version } }: InboxItem): Prompt | undefined {
    return this.#prompts.get(`${version} ${prompt}`) ?? this.#prompts.get(prompt);
  }

  /** Records that are not shown. */
  get invalid(): number {
    return this.#invalid;
  }

  /** How many new ones wait to be let in. */
  get fresh(): number {
    return this.#fresh.size;
  }

  /** The cursor of what is shown now. */
  get before(): string | undefined {
    return (this.#chosen ?? this.#base).before;
  }

  /** All that is loaded without a filter, however it is arranged. */
  get loaded(): InboxItem[] {
    return this.#toItems(this.#base.ids);
  }

  item(id: string): InboxItem | undefined {
    return this.#items.get(id.toLowerCase());
  }

  /** The items that a choice takes of what is there. */
  arrange(choice: Choice): InboxItem[] {
    return arrange(this.#toItems((this.#chosen ?? this.#base).ids), choice);
  }

  /** The items that a choice's words were looked for in. */
  get searched(): number {
    return (this.#chosen ?? this.#base).ids.size;
  }

  /** Takes the host's data in place of what was there. */
  replace(data: unknown): Verdict {
    const { inbox, ...counts } = readInbox(data);
    if (!inbox) return { state: 'error', ...counts };
    // An item that is open may not be of this page: it stays. What the host gives now holds, whatever was known of it.
    for (const { id } of inbox.items) this.#items.delete(id.toLowerCase());
    this.#fresh.clear();
    this.#chosen = undefined;
    this.#base = { ids: this.#keep(inbox.items), before: inbox.before };
    this.#figures = inbox.figures;
    this.#prompts.clear();
    this.#learn(inbox.prompts);
    this.#invalid = counts.invalid;
    return { state: this.#state, ...counts };
  }

  /** Takes a live change: items that are new or changed, and newer figures. Returns how many are new. */
  change(data: unknown): { verdict: Verdict; fresh: number } {
    const { inbox, ...counts } = readInbox(data);
    if (!inbox) return { verdict: { state: 'error', ...counts }, fresh: 0 };
    this.#learn(inbox.prompts);
    let fresh = 0;
    const ids = this.#keep(inbox.items);
    // What the host counts holds against what was counted on here.
    this.#figures = inbox.figures ?? this.#figures;
    for (const id of ids) {
      if (this.#base.ids.has(id) || this.#fresh.has(id)) continue;
      this.#fresh.add(id);
      fresh += 1;
    }
    // Into an empty inbox they may come at once: there is nothing that could jump.
    if (this.#base.ids.size === 0) this.reveal();
    return { verdict: { state: this.#state, ...counts }, fresh };
  }

  /** Lets the new ones in. */
  reveal(): void {
    for (const id of this.#fresh) {
      this.#base.ids.add(id);
      this.#chosen?.ids.add(id);
    }
    this.#fresh.clear();
  }

  /** Takes over an item as somebody has just made it, unless a newer one is there. */
  adopt(item: InboxItem): void {
    this.#keep([item]);
  }

  /** Takes over an item that the host gave alone; `undefined` where it is none. */
  read(answer: unknown): InboxItem | undefined {
    const item = readInbox({ items: [answer] }).inbox?.items[0];
    if (item) this.adopt(item);
    return item;
  }

  /**
   * Goes over to another choice.
   * @returns whether the host has to be asked for it: not where all that there is is loaded
   */
  choose({ stand, team, band, order }: Choice): boolean {
    this.#chosen = undefined;
    const isAll = order === 'newest' && stand === undefined && team === undefined && !band;
    if (isAll) return false;
    const hasSuspects = this.loaded.some(({ suspect }) => suspect);
    return this.#base.before !== undefined || (stand === 'suspect' && !hasSuspects);
  }

  /**
   * Takes a page of items.
   * @param isFirst it is the first one of what was chosen, and takes the place of what was found for it in the base
   * @returns whether it could be used
   */
  append(answer: unknown, isFirst: boolean): { verdict: Verdict } | undefined {
    const { inbox, ...counts } = readInbox(answer);
    if (!inbox) return undefined;
    const ids = this.#keep(inbox.items);
    this.#learn(inbox.prompts);
    this.#invalid += counts.invalid;
    if (isFirst) this.#chosen = { ids, before: inbox.before };
    else {
      const list = this.#chosen ?? this.#base;
      for (const id of ids) list.ids.add(id);
      list.before = inbox.before;
      for (const id of ids) this.#fresh.delete(id);
    }
    return { verdict: { state: this.#state, ...counts } };
  }

  #learn(prompts: readonly Prompt[]): void {
    for (const prompt of prompts) {
      const { id, version } = prompt;
      this.#prompts.set(`${version} ${id}`, prompt);
      if (version >= (this.#prompts.get(id)?.version ?? 0)) this.#prompts.set(id, prompt);
    }
  }

  get #state(): 'empty' | 'ready' {
    return this.#base.ids.size + this.#fresh.size > 0 ? 'ready' : 'empty';
  }

  #toItems(ids: Iterable<string>): InboxItem[] {
    return [...ids].flatMap((id) => this.#items.get(id) ?? []);
  }

  /** Keeps items unless newer ones are there: what was stored from here may have come sooner than the change that tells of it. */
  #keep(items: readonly InboxItem[]): Set<string> {
    const ids = new Set<string>();
    for (const item of items) {
      const id = item.id.toLowerCase();
      ids.add(id);
      const known = this.#items.get(id);
      if (!known || known.revision <= item.revision) {
        if (known) this.#countOn(known, item);
        // That it was read is never taken back, and raises no revision.
        this.#items.set(id, { ...item, id, ...((known?.read || item.read) && { read: true }) });
      }
    }
    return ids;
  }
  /** Counts what waits on from the host's figures, until it gives newer ones: an answer is no longer waited for at once. */
  #countOn(before: InboxItem, after: InboxItem): void {
    if (!this.#figures || after.suspect) return;
    const [did, does] = [before, after].map((item) => Number(standOf(item) === 'waiting'));
    const waiting = Math.max(0, this.#figures.waiting + (does ?? 0) - (did ?? 0));
    this.#figures = { ...this.#figures, waiting };
  }
}
