import { html, isServer, nothing, render, type TemplateResult } from 'lit';
import type { CustomerTimeline } from './customer-timeline.js';
import { DetailSlots } from './detail-slots.js';
import { toHeading, type HeadingView } from './heading-view-model.js';
import { renderHeading, renderRow, type RowActions } from './row-template.js';
import type { RowView } from './row-view-model.js';
import type { ShownRows } from './rows/shown-rows.js';
import { VirtualRows } from './rows/virtual-rows.js';
import { toSections, type SectionView } from './sections.js';
import { WordedRows, type RowSurroundings } from './worded-rows.js';

/** A press on “show older” shows this many more of a plain list. */
export const pageSize = 100;
/** From so many touchpoints on only those are in the page that are in sight. */
const virtualFrom = 300;
/** So many rows are known as drawn before those are forgotten that are out of sight. */
const mostDrawn = 200;
/** No more than these are printed. */
const mostPrinted = 500;

/** The rows of a timeline as they are drawn: those in sight of very many, or a plain list that is read in pages. */
export class TimelineList {
  readonly #host: CustomerTimeline;
  readonly #shown: ShownRows;
  readonly #actions: RowActions;
  readonly #virtual: VirtualRows;
  readonly #slots: DetailSlots;
  readonly #worded = new WordedRows();
  /** Of the records that were drawn. */
  readonly #ids = new Map<number, string | undefined>();
  readonly #templates = new WeakMap<RowView, TemplateResult>();
  /** The tree of a server holds a plain list, and is taken over as such. */
  #isServed: boolean;
  #isPrinted = false;
  #isVirtual = false;
  #limit = pageSize;
  /** The rows are others than those that are drawn. */
  #change: 'first' | 'anchor' | undefined;
  /** The record of the row that Tab reaches. */
  #current: number | undefined;
  sections: SectionView[] = [];
  /** The heading that stands over the rows. */
  stuck: HeadingView | undefined;

  constructor(host: CustomerTimeline, shown: ShownRows, actions: RowActions) {
    this.#host = host;
    this.#shown = shown;
    this.#actions = actions;
    this.#isServed = isServer || host.renderRoot.childElementCount > 0;
    const keyOf = (row: number) => shown.sequence.numberAt(shown.rows.positionOf(row));
    this.#virtual = new VirtualRows(
      host,
      {
        get length() {
          return shown.rows.length;
        },
        keyOf,
        rowOf: (key) => this.rowOf(key),
        draw: (row) => this.#draw(row),
      },
      (row, isCut) => this.#drawStuck(row, isCut),
    );
    this.#slots = new DetailSlots(host, () => this.#drawnNow());
  }

  get isVirtual(): boolean {
    return this.#isVirtual;
  }

  /** Whether somebody has scrolled on in the rows. */
  get isScrolled(): boolean {
    return this.#isVirtual && this.#virtual.isScrolled;
  }

  get slotTypes(): ReadonlySet<string> {
    return this.#slots.types;
  }

  /** How many rows are drawn, or can be scrolled to. */
  get reach(): number {
    const { length } = this.#shown.rows;
    if (this.#isVirtual) return length;
    return Math.min(length, this.#isPrinted ? mostPrinted : this.#limit);
  }

  /** The row that stands for a record; −1 where there is none. */
  rowOf(key: number): number {
    const position = this.#shown.sequence.positionOf(key);
    return position < 0 ? -1 : this.#shown.rows.rowOf(position);
  }

  /** Takes other rows; goes to the first one, or leaves the one that is being read where it is. */
  change(to: 'first' | 'anchor'): void {
    this.#change = this.#change === 'first' ? 'first' : to;
    if (to === 'first') this.#limit = pageSize;
  }

  /** The id of a record that was drawn, as it was then. */
  idOf(key: number): string | undefined {
    return this.#ids.get(key);
  }

  /** Knows the records of former data by the numbers that they have in new data, so that a person stays where they are. */
  rename(numberOf: (key: number) => number | undefined): void {
    this.#virtual.rename(numberOf);
    if (this.#current !== undefined) this.#current = numberOf(this.#current);
  }

  /** Shows more of those that are loaded. */
  extend(count: number): void {
    this.#limit = Math.min(this.#shown.rows.length, this.#limit) + count;
  }

  /** Leaves shown what is shown when some more come above it, several times before they are drawn maybe. */
  grow(count: number): void {
    this.#limit += count;
  }

  /** Draws all that is printed, or what was there before. */
  print(isPrinted: boolean): void {
    this.#isPrinted = isPrinted;
  }

  /** @param size how many touchpoints there are, shown or not: a filter does not change how it works */
  prepare(surroundings: RowSurroundings, size: number): void {
    const { strings, virtual } = this.#host;
    this.#worded.begin(surroundings, strings);
    const isWanted = virtual === 'on' || (virtual !== 'off' && size > virtualFrom);
    this.#isVirtual = isWanted && !this.#isServed && !this.#isPrinted;
    this.#ids.clear();
    // What Tab came back to may be gone.
    if (this.#current !== undefined && this.rowOf(this.#current) < 0) this.#current = undefined;
    if (this.#isVirtual) {
      this.sections = [];
      return;
    }
    const rows: RowView[] = [];
    for (let row = 0; row < this.reach; row += 1) {
      const view = this.#toView(row);
      if (view) rows.push(view);
    }
    this.sections = toSections(rows);
  }

  /** Draws the rows that are in sight; after the boxes were drawn. */
  finish(): void {
    const find = (name: string) => this.#host.renderRoot.querySelector<HTMLElement>(`.${name}`);
    const [box, extent, layer] = [find('box'), find('extent'), find('rows')];
    const isNew = this.#virtual.attach(
      this.#isVirtual && box && extent && layer ? { box, extent, layer } : undefined,
    );
    if (this.#isVirtual) {
      // After print the same rows are there again.
      if (isNew || this.#change)
        this.#virtual.reset(isNew && this.#change ? 'first' : (this.#change ?? 'anchor'));
      else this.#virtual.redraw();
    }
    this.#slots.update();
    this.#change = undefined;
    if (this.#isServed && !isServer) {
      this.#isServed = false;
      this.#host.requestUpdate();
    }
  }

  /** Brings a row into sight. */
  async show(row: number, where: 'top' | 'nearest' = 'top'): Promise<HTMLElement | undefined> {
    if (row >= this.reach) this.#limit = row + pageSize;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.#isVirtual) this.#virtual.scrollTo(row, where);
    const article = this.#articleOf(row);
    if (!this.#isVirtual) article?.scrollIntoView({ block: where === 'top' ? 'start' : 'nearest' });
    return article;
  }

  /** Moves the focus to a row. */
  async focus(row: number): Promise<void> {
    const last = this.#shown.rows.length - 1;
    const target = Math.max(0, Math.min(row, last));
    if (last < 0) return;
    // The heading of a closed group of a plain list is reached by itself.
    if (this.#isVirtual)
      this.#current = this.#shown.sequence.numberAt(this.#shown.rows.positionOf(target));
    const article = await this.show(target, 'nearest');
    article?.focus({ preventScroll: this.#isVirtual });
    // The box itself may be in sight in part only.
    if (this.#isVirtual) article?.scrollIntoView({ block: 'nearest' });
  }

  /** Somebody came to a row: Tab comes back to it. */
  enter(node: Node): void {
    const row = this.rowOfNode(node);
    if (row < 0 || !(node instanceof Element && node.closest('article'))) return;
    const current = this.#shown.sequence.numberAt(this.#shown.rows.positionOf(row));
    if (current === this.#current) return;
    this.#current = current;
    this.#host.requestUpdate();
  }

  /** The row in which a node is; −1 for none. */
  rowOfNode(node: Node): number {
    if (this.#isVirtual) return this.#virtual.rowOf(node);
    return this.#plainRows().findIndex((each) => each.contains(node));
  }

  /** What shows each row of the plain list: of a group that is closed, its heading. */
  #plainRows(): HTMLElement[] {
    const closed = '.group > .day [aria-expanded=false]';
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>(`article, ${closed}`)];
  }

  /** In a long list rows go out of sight, and are drawn no longer. */
  #drawnNow(): Iterable<RowView> {
    return this.#worded.keep((row) => !this.#isVirtual || this.#virtual.find(row) !== undefined);
  }

  #articleOf(row: number): HTMLElement | undefined {
    if (!this.#isVirtual) return this.#plainRows()[row];
    return this.#virtual.find(row)?.querySelector('article') ?? undefined;
  }

  #toView(row: number): RowView | undefined {
    const read = this.#shown.reader.read(row);
    const { surroundings } = this.#worded;
    if (!read || !surroundings) return undefined;
    const isCurrent = this.#current === undefined ? row === 0 : read.key === this.#current;
    const whole = { ...surroundings.complete(read), isCurrent };
    this.#ids.set(read.key, read.touchpoint.id);
    return this.#worded.word(row, whole, surroundings);
  }

  #draw(row: number): TemplateResult {
    if (this.#worded.size > mostDrawn) this.#drawnNow();
    const view = this.#toView(row);
    // One that cannot be read is left out as soon as all were looked at.
    if (!view) return html`<article hidden></article>`;
    let template = this.#templates.get(view);
    if (!template) this.#templates.set(view, (template = renderRow(view, this.#actions)));
    return template;
  }

  /** The heading of the group that is being read, once its own is out of sight. */
  #drawStuck(row: number, isCut: boolean): void {
    const { sequence, rows } = this.#shown;
    const stuck = this.#host.renderRoot.querySelector<HTMLElement>('.stuck > div');
    const { surroundings } = this.#worded;
    if (!stuck || !surroundings) return;
    const position = rows.positionOf(row);
    const group = sequence.groupAt(position);
    const isApart = group !== undefined && (isCut || group.start !== position);
    const read = isApart ? this.#shown.reader.read(row) : undefined;
    this.stuck =
      group &&
      read &&
      toHeading(
        {
          ...surroundings.complete(read),
          group: {
            kind: group.kind,
            key: group.key,
            count: group.end - group.start,
            collapsed: false,
          },
        },
        surroundings.setting,
        surroundings.formats,
      );
    render(this.stuck ? renderHeading(this.stuck, this.#actions, 'stuck') : nothing, stuck);
    if (surroundings.setting.slots?.size) this.#slots.update();
  }
}
