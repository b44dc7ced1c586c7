import { render, type TemplateResult } from 'lit';

/** An element that shows one row, and another one when that is out of sight. */
export interface Slot {
  readonly element: HTMLElement;
  key: number;
  row: number;
  /** What it shows. */
  template?: TemplateResult;
}

/** What the rows are. */
export interface RowSource {
  readonly length: number;
  /** Names a row for as long as it is there. */
  keyOf(row: number): number;
  /** The row that is named so; −1 where there is none. */
  rowOf(key: number): number;
  draw(row: number): TemplateResult;
}

/**
 * The elements of the rows that are in sight, in the order of the rows. One that goes out of sight is used for another row,
 * unless it has the focus.
 */
export class RowPool {
  readonly #layer: HTMLElement;
  readonly #slots = new Map<number, Slot>();
  readonly #free: Slot[] = [];

  constructor(layer: HTMLElement) {
    this.#layer = layer;
  }

  get slots(): Iterable<Slot> {
    return this.#slots.values();
  }

  /** The element that shows a row. */
  find(key: number): Slot | undefined {
    return this.#slots.get(key);
  }

  /** The one that shows a row, or something in it. */
  slotOf(node: Node): Slot | undefined {
    for (const slot of this.#slots.values()) if (slot.element.contains(node)) return slot;
    return undefined;
  }

  /** Gives rows that were there before other names; those that have none any more are let go. */
  rename(nameOf: (key: number) => number | undefined): void {
    const slots = [...this.#slots.values()].map((slot) => ({ slot, key: nameOf(slot.key) }));
    for (const { slot, key } of slots) if (key === undefined) this.#release(slot);
    this.#slots.clear();
    for (const { slot, key } of slots) {
      if (key === undefined) continue;
      // Two that have no id may be taken for the same.
      if (this.#slots.has(key)) {
        slot.element.remove();
        continue;
      }
      slot.key = key;
      this.#slots.set(key, slot);
    }
  }

  /**
   * Shows rows.
   * @param kept the row that stays though it is not among them, since it has the focus
   * @param isFresh whether all are drawn anew, or only those that were not there
   * @returns those that were drawn
   */
  show(
    source: RowSource,
    { first, last }: { first: number; last: number },
    kept: Slot | undefined,
    isFresh: boolean,
  ): Slot[] {
    const rows: number[] = [];
    if (kept && kept.row >= 0 && kept.row < first) rows.push(kept.row);
    for (let row = first; row <= last; row += 1) rows.push(row);
    if (kept && kept.row > last) rows.push(kept.row);
    const wanted = new Map(rows.map((row) => [source.keyOf(row), row]));
    for (const slot of [...this.#slots.values()]) if (!wanted.has(slot.key)) this.#release(slot);
    const drawn: Slot[] = [];
    let next = this.#layer.firstElementChild;
    for (const [key, row] of wanted) {
      const known = this.#slots.get(key);
      const slot = known ?? this.#take(key, row);
      const isDrawn = !known || isFresh || slot.row !== row;
      slot.row = row;
      if (slot.element === next) next = next.nextElementSibling;
      else this.#layer.insertBefore(slot.element, next);
      if (!isDrawn) continue;
      const template = source.draw(row);
      // The very same says that nothing of it is another than before.
      if (known && template === slot.template) continue;
      slot.template = template;
      render(template, slot.element);
      drawn.push(slot);
    }
    return drawn;
  }

  #take(key: number, row: number): Slot {
    const free = this.#free.pop();
    const slot = free ?? { element: document.createElement('div'), key, row };
    slot.element.className = 'row';
    slot.key = key;
    this.#slots.set(key, slot);
    return slot;
  }

  #release(slot: Slot): void {
    this.#slots.delete(slot.key);
    slot.element.remove();
    slot.element.style.cssText = '';
    this.#free.push(slot);
  }
}
