import type { ReactiveController } from 'lit';
import type { OxElement } from '../../element/element.js';
import { RowHeights } from './row-heights.js';
import { RowPool, type RowSource, type Slot } from './row-pool.js';

/** The boxes in which rows are drawn; made by the element's template, which draws nothing into them. */
export interface RowBoxes {
  /** What scrolls. */
  box: HTMLElement;
  /** As tall as all rows are, as far as browsers can count. */
  extent: HTMLElement;
  /** What holds the rows that are in sight. */
  layer: HTMLElement;
}

/**
 * The most that an element is tall, in CSS px: Chromium goes to 33,554,428, Firefox to 17,895,697. Where the rows are taller,
 * the offset is kept apart from what the browser scrolls.
 */
const tallest = 15_000_000;
/** So many rows are drawn beyond what is in sight, above and below. */
const beyond = 1;
/** Never more than these, whatever their heights are. */
const mostRows = 60;

/**
 * Draws of very many rows those that are in sight, of heights that are not known before. The row that is being read stays where
 * it is, whatever changes above it.
 */
export class VirtualRows implements ReactiveController {
  readonly #source: RowSource;
  readonly #onMove: (top: number, isCut: boolean) => void;
  readonly #resize: ResizeObserver | undefined;
  #boxes: RowBoxes | undefined;
  #pool: RowPool | undefined;
  #heights = new RowHeights(0, 1);
  /** The height of a row that was not measured, in CSS px. */
  #estimate = 56;
  /** How far the rows are scrolled, in CSS px. */
  #offset = 0;
  /** How far the box is: the same, unless the rows are taller than an element can be. */
  #scrolled = 0;
  #height = 0;
  /** 0 while the box is hidden. */
  #width = 0;
  /** What was read when the boxes were taken away, to print a plain list, say. */
  #left: { key: number; into: number } | undefined;

  /** @param onMove is told which row is the first in sight, and whether its beginning is not */
  constructor(host: OxElement, source: RowSource, onMove: (top: number, isCut: boolean) => void) {
    this.#source = source;
    this.#onMove = onMove;
    this.#resize =
      typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(() => this.#resized());
    host.addController(this);
  }

  hostConnected(): void {
    const { box } = this.#boxes ?? {};
    if (!box) return;
    this.#resize?.observe(box);
    // What is put into a page begins at its top again.
    box.scrollTop = this.#scrolled;
  }

  hostDisconnected(): void {
    this.#resize?.disconnect();
  }

  /** Whether somebody has scrolled on from the first row. */
  get isScrolled(): boolean {
    return this.#offset > 1;
  }

  /** The first row in sight. */
  get top(): number {
    return this.#heights.rowAt(this.#offset);
  }

  /** Takes the boxes that the element drew, none where the rows are not virtual; returns whether these are new. */
  attach(boxes: RowBoxes | undefined): boolean {
    if (boxes?.box === this.#boxes?.box) return false;
    this.#resize?.disconnect();
    this.#boxes?.box.removeEventListener('scroll', this.#scroll);
    const { top } = this;
    if (this.#boxes && top < this.#source.length)
      this.#left = { key: this.#source.keyOf(top), into: this.#intoTop() };
    this.#boxes = boxes;
    this.#pool = boxes && new RowPool(boxes.layer);
    this.#offset = this.#scrolled = 0;
    if (!boxes) return false;
    boxes.box.addEventListener('scroll', this.#scroll, { passive: true });
    this.#resize?.observe(boxes.box);
    this.#height = 0;
    return true;
  }

  /** Knows rows that were there before by other keys; those that are gone have none. */
  rename(nameOf: (key: number) => number | undefined): void {
    this.#pool?.rename(nameOf);
    const left = this.#left && nameOf(this.#left.key);
    this.#left = this.#left && left !== undefined ? { ...this.#left, key: left } : undefined;
  }

  /**
   * Takes other rows, or more or fewer.
   * @param to the first row, or `anchor`: the one that is being read stays where it is
   */
  reset(to: 'first' | 'anchor'): void {
    const anchor = to === 'anchor' ? this.#anchor() : undefined;
    for (const slot of this.#pool?.slots ?? []) slot.row = this.#source.rowOf(slot.key);
    this.#left = undefined;
    const { length } = this.#source;
    this.#heights = new RowHeights(length, this.#estimate);
    this.#look();
    if (anchor && length > 0) {
      // What was read may be gone; what stands in its place now is near.
      const row = this.#source.rowOf(anchor.key);
      const near = row >= 0 ? row : Math.min(anchor.row, length - 1);
      // A row that stands for it now, since its group was closed, is seen from its beginning on.
      const isSame = row < 0 || this.#source.keyOf(row) === anchor.key;
      this.#moveTo(this.#heights.offsetOf(near) + (isSame ? anchor.into : 0));
    } else this.#moveTo(0);
    this.#draw(true);
    this.#learn();
  }

  /** Draws what is in sight anew. */
  redraw(): void {
    this.#draw(true);
  }

  /**
   * Scrolls a row into sight.
   * @param where at the top, or where it is if it is whole in sight already
   */
  scrollTo(row: number, where: 'top' | 'nearest' = 'top'): void {
    const box = this.#boxes?.box;
    if (!box) return;
    const margin = Number.parseFloat(getComputedStyle(box).scrollPaddingTop) || 0;
    const top = this.#heights.offsetOf(row) - margin;
    const bottom = this.#heights.offsetOf(row + 1) - this.#height;
    if (where === 'top' || top < this.#offset) this.#moveTo(top);
    else if (bottom > this.#offset) this.#moveTo(Math.min(top, bottom));
    this.#draw(false);
  }

  /** The element that shows a row, if it is drawn. */
  find(row: number): HTMLElement | undefined {
    return this.#pool?.find(this.#source.keyOf(row))?.element;
  }

  /** The row in which a node is; −1 for none. */
  rowOf(node: Node): number {
    return this.#pool?.slotOf(node)?.row ?? -1;
  }

  readonly #scroll = () => {
    const box = this.#boxes?.box;
    if (!box || box.clientWidth === 0) return;
    const { scrollTop } = box;
    const change = scrollTop - this.#scrolled;
    if (change === 0) return;
    this.#scrolled = scrollTop;
    const { total } = this.#heights;
    const most = Math.max(0, total - this.#height);
    const mostScrolled = Math.min(total, tallest) - this.#height;
    if (total <= tallest) this.#offset = scrollTop;
    else if (scrollTop <= 0) this.#offset = 0;
    else if (scrollTop >= mostScrolled - 1) this.#offset = most;
    // Who reads on goes on by as much as was scrolled, who drags the bar far goes to that share.
    else if (Math.abs(change) <= this.#height * 2)
      this.#offset = Math.min(most, Math.max(0, this.#offset + change));
    else this.#offset = (scrollTop / mostScrolled) * most;
    this.#draw(false);
  };

  #resized(): void {
    const box = this.#boxes?.box;
    if (!box) return;
    const { clientHeight, clientWidth } = box;
    if (clientHeight === this.#height && clientWidth === this.#width) return;
    const isWider = clientWidth !== this.#width;
    this.#width = clientWidth;
    // Hidden: nothing can be measured, and nobody has scrolled.
    if (clientWidth === 0) return;
    this.#height = clientHeight;
    this.#scrolled = box.scrollTop;
    if (isWider) this.reset('anchor');
    else this.#draw(false);
  }

  /** The row that is being read, or was when the boxes were taken away; `undefined` while nobody has scrolled. */
  #anchor(): { key: number; row: number; into: number } | undefined {
    const { top } = this;
    const slots = [...(this.#pool?.slots ?? [])];
    if (slots.length === 0) return this.#left && { ...this.#left, row: 0 };
    const slot = this.isScrolled ? slots.find(({ row }) => row === top) : undefined;
    return slot && { key: slot.key, row: top, into: this.#intoTop() };
  }

  /** How far the first row in sight is scrolled out of it. */
  #intoTop(): number {
    return this.#offset - this.#heights.offsetOf(this.top);
  }

  /** How large the box is, that grows with what is in it. */
  #look(): void {
    const { box } = this.#boxes ?? {};
    if (!box || this.#height > 0) return;
    this.#stretch();
    this.#height = box.clientHeight;
    this.#width = box.clientWidth;
  }

  /** Goes to an offset, and scrolls the box so far. */
  #moveTo(offset: number): void {
    const box = this.#boxes?.box;
    if (!box) return;
    const { total } = this.#heights;
    this.#stretch();
    const most = Math.max(0, total - this.#height);
    this.#offset = Math.min(most, Math.max(0, offset));
    const share = total <= tallest || most === 0 ? 1 : (tallest - this.#height) / most;
    const scrolled = this.#offset * share;
    if (Math.abs(this.#scrolled - scrolled) < 1) return;
    box.scrollTop = scrolled;
    this.#scrolled = box.scrollTop;
  }

  #stretch(): void {
    const { extent } = this.#boxes ?? {};
    const height = `${Math.min(this.#heights.total, tallest)}px`;
    if (extent && extent.style.height !== height) extent.style.height = height;
  }

  #draw(isFresh: boolean): void {
    const pool = this.#pool;
    if (!this.#boxes || !pool) return;
    const { length } = this.#source;
    let [first, last] = [0, -1];
    const isAtEnd = this.#offset > 0 && this.#offset >= this.#heights.total - this.#height - 1;
    // Rows that are not as tall as assumed bring others into sight.
    for (let pass = 0; pass < 5; pass += 1) {
      first = Math.max(0, this.top - beyond);
      const sight = this.#heights.rowAt(this.#offset + this.#height) + beyond;
      last = Math.min(length - 1, sight, first + mostRows);
      const rows = { first, last };
      const drawn = pool.show(this.#source, rows, this.#focused(), isFresh && pass === 0);
      const isFirst = isFresh && pass === 0;
      // Far from what is in sight, browsers measure in whole pixels.
      if (this.#heights.total > tallest) this.#place(first, last);
      if (!this.#measure(isFirst ? [...pool.slots] : drawn, isAtEnd)) break;
    }
    this.#stretch();
    this.#place(first, last);
    const { top } = this;
    this.#onMove(top, this.#offset > this.#heights.offsetOf(top) + 1);
  }

  /** Measures rows that were drawn; what is being read stays where it is. Returns whether one was not as tall as assumed. */
  #measure(slots: readonly Slot[], isAtEnd: boolean): boolean {
    if (this.#boxes?.box.clientWidth === 0) return false;
    const measured = slots.map(heightOf);
    const { top } = this;
    const into = this.#intoTop();
    let changed = false;
    for (const [index, { row }] of slots.entries())
      if (Math.abs(this.#heights.measure(row, measured[index] ?? 0)) > 0.1) changed = true;
    if (!changed) return false;
    if (isAtEnd) this.#moveTo(Infinity);
    else if (this.isScrolled) {
      const offset = this.#heights.offsetOf(top) + Math.min(into, this.#heights.heightOf(top));
      // Where rows are taller than an element can be, the bar need not move with them.
      if (this.#heights.total > tallest) this.#offset = offset;
      else if (Math.abs(offset - this.#offset) > 0.1) this.#moveTo(offset);
    }
    return true;
  }

  /** Where all rows turn out to be much taller than assumed, or much less tall, the others will be too. */
  #learn(): void {
    const slots = [...(this.#pool?.slots ?? [])];
    if (slots.length === 0) return;
    const usual =
      slots.reduce((sum, { row }) => sum + this.#heights.heightOf(row), 0) / slots.length;
    if (Math.abs(usual - this.#estimate) < this.#estimate / 4) return;
    const { top } = this;
    const into = this.#intoTop();
    const known = slots.map(({ row }) => [row, this.#heights.heightOf(row)] as const);
    this.#estimate = Math.max(1, usual);
    this.#heights = new RowHeights(this.#source.length, this.#estimate);
    for (const [row, height] of known) this.#heights.measure(row, height);
    this.#moveTo(this.#heights.offsetOf(top) + into);
    this.#draw(false);
  }

  #place(first: number, last: number): void {
    const { layer } = this.#boxes ?? {};
    if (!layer) return;
    const begin = this.#heights.offsetOf(first);
    layer.style.transform = `translateY(${Math.round(begin + this.#scrolled - this.#offset)}px)`;
    for (const { element, row } of this.#pool?.slots ?? []) {
      // One that has the focus and is out of sight stands apart from the others, where it belongs.
      const isApart = row < first || row > last;
      const far = Math.max(-1e5, Math.min(1e5, this.#heights.offsetOf(row) - begin));
      const style = isApart ? `position: absolute; inset-inline: 0px; top: ${far}px;` : '';
      if (element.style.cssText !== style) element.style.cssText = style;
    }
  }

  #focused(): Slot | undefined {
    const root = this.#boxes?.layer.getRootNode();
    const active = root instanceof ShadowRoot ? root.activeElement : null;
    return active ? this.#pool?.slotOf(active) : undefined;
  }
}

function heightOf({ element }: Slot): number {
  return element.getBoundingClientRect().height;
}
