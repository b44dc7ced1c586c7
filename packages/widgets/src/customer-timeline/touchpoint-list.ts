import type { TouchpointBatch, Entry } from './touchpoint-batch.js';

/**
 * All touchpoints of one timeline in the order they are shown: newest first, those of unknown date last. Lists come in
 * one after the other; a touchpoint with an id takes the place of the one that had it.
 */
export class TouchpointList {
  /** Lists in which something is wrong, or may be. */
  readonly #batches = new Set<TouchpointBatch>();
  readonly #ids = new Set<string>();
  readonly #keys = new Map<string, number>();
  #entries: Entry[] = [];
  #isSorted = true;

  get entries(): readonly Entry[] {
    // Changes that came together are put into order together. A sort is stable, so touchpoints of the same time keep the
    // host's order.
    if (!this.#isSorted)
      this.#entries.sort((a, b) => (b.at ?? -Infinity) - (a.at ?? -Infinity) || 0);
    this.#isSorted = true;
    return this.#entries;
  }

  get size(): number {
    return this.#entries.length;
  }

  /** Records that are not shown, or not whole, as far as they were looked at. */
  get invalid(): number {
    return [...this.#batches].reduce((sum, { invalid }) => sum + invalid, 0);
  }

  has(id: string | undefined): boolean {
    return id !== undefined && this.#ids.has(id);
  }

  /** Counts what is wrong with a list, whether or not its touchpoints are shown yet. */
  count(batch: TouchpointBatch): void {
    // A whole one will never count; kept, all live changes of a long day would be.
    if (!batch.checked || batch.invalid > 0) this.#batches.add(batch);
  }

  /** Takes in touchpoints, before those of the same time. */
  add(added: readonly Entry[]): void {
    const readable = added.filter(isReadable);
    this.#replace(readable);
    for (const entry of readable) this.#name(entry);
    if (readable.length === 0) return;
    this.#entries = [...readable, ...this.#entries];
    this.#isSorted = false;
  }

  /** Leaves out records that turned out to be unreadable; returns whether there were any. */
  drop(): boolean {
    const readable = this.#entries.filter(isReadable);
    const dropped = readable.length < this.#entries.length;
    if (dropped) this.#entries = readable;
    return dropped;
  }

  #replace(added: readonly Entry[]): void {
    const ids = new Set(added.flatMap(({ id }) => (this.has(id) ? [id] : [])));
    if (ids.size === 0) return;
    const kept: Entry[] = [];
    for (const entry of this.#entries) {
      if (!ids.has(entry.id)) kept.push(entry);
      else {
        entry.batch.forget(entry);
        this.#keys.delete(identityOf(entry));
      }
    }
    this.#entries = kept;
  }

  /** Two records of one list may have the same id, or none: their keys differ all the same. */
  #name(entry: Entry): void {
    const identity = identityOf(entry);
    const count = (this.#keys.get(identity) ?? 0) + 1;
    this.#keys.set(identity, count);
    entry.key = count === 1 ? identity : `${identity}#${count}`;
    if (entry.id !== undefined) this.#ids.add(entry.id);
  }
}

function isReadable({ touchpoint }: Entry): boolean {
  return touchpoint !== null;
}

function identityOf({ id, at, channel }: Entry): string {
  return id === undefined ? `at ${at} ${channel}` : `id ${id}`;
}
