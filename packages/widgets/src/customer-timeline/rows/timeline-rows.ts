import type { Group } from '@oxbow/model/grouping';
import { facet } from '../store/facets.js';
import type { TouchpointStore } from '../store/touchpoint-store.js';
import { areOfOneBurst } from './same-burst.js';
import type { TimelineSequence } from './timeline-sequence.js';

/** From how many touchpoints on a burst is folded. */
const burstFrom = 3;

/** What a person closed: groups, and bursts that are not folded since somebody opened them. */
export interface Closed {
  /** Whether the groups are closed that `groups` does not name, rather than those that it does. */
  areAllClosed: boolean;
  /** By kind and key. */
  groups: ReadonlySet<string>;
  /** Bursts that are shown whole, by the record that is the earliest of them. */
  bursts: ReadonlySet<number>;
}

/** Touchpoints that follow on each other and are folded into one row, or were. */
export interface Burst {
  /** The first position, and the first one after it. */
  start: number;
  end: number;
  /** The record that is the earliest of them. */
  key: number;
}

/** The key by which a group is told apart from the others. */
export const keyOfGroup = ({ kind, key }: Pick<Group, 'kind' | 'key'>): string => `${kind} ${key}`;

/**
 * The rows of a sequence: each of its touchpoints has one, but of a closed group and of a folded burst only the first one
 * has, which stands for all of them.
 */
export class TimelineRows {
  readonly #store: TouchpointStore;
  readonly #sequence: TimelineSequence;
  readonly #closed: Closed;
  readonly #hasBursts: boolean;
  /** Positions by row; `undefined` where each has its row. */
  #positions: Uint32Array | undefined;

  constructor(
    store: TouchpointStore,
    sequence: TimelineSequence,
    closed: Closed,
    hasBursts: boolean,
  ) {
    this.#store = store;
    this.#sequence = sequence;
    this.#closed = closed;
    this.#hasBursts = hasBursts;
    if (hasBursts || closed.areAllClosed || closed.groups.size > 0) this.#positions = this.#fold();
  }

  get length(): number {
    return this.#positions?.length ?? this.#sequence.length;
  }

  /** The position of the first touchpoint that a row stands for; of the row after the last one, the end. */
  positionOf(row: number): number {
    if (!this.#positions) return row;
    return this.#positions[row] ?? this.#sequence.length;
  }

  /** The row that stands for a position. */
  rowOf(position: number): number {
    if (!this.#positions) return position;
    let [low, high] = [0, this.#positions.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#positions[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  isClosed(group: Group): boolean {
    return this.#closed.groups.has(keyOfGroup(group)) !== this.#closed.areAllClosed;
  }

  /** The burst that begins at a position; `undefined` where none does. */
  burstAt(position: number): Burst | undefined {
    if (!this.#hasBursts || (position > 0 && this.#isJoined(position - 1))) return undefined;
    const end = this.#endOfBurst(position, this.#sequence.length);
    if (end - position < burstFrom) return undefined;
    const earliest = this.#sequence.order === 'newest' ? end - 1 : position;
    return { start: position, end, key: this.#sequence.numberAt(earliest) };
  }

  /** The burst that a position is in. */
  burstAround(position: number): Burst | undefined {
    let start = position;
    while (this.#hasBursts && start > 0 && this.#isJoined(start - 1)) start -= 1;
    return this.burstAt(start);
  }

  isFolded({ key }: Burst): boolean {
    return !this.#closed.bursts.has(key);
  }

  #fold(): Uint32Array {
    const { length } = this.#sequence;
    const { areAllClosed, groups } = this.#closed;
    const hasClosed = areAllClosed || groups.size > 0;
    const positions = new Uint32Array(length);
    let rows = 0;
    for (let position = 0; position < length;) {
      const group = hasClosed ? this.#sequence.groupAt(position) : undefined;
      const end = group?.end ?? length;
      if (group && this.isClosed(group)) {
        positions[rows++] = position;
        position = end;
        continue;
      }
      while (position < end) {
        const stop = this.#hasBursts ? this.#endOfBurst(position, end) : position + 1;
        const burst = stop - position < burstFrom ? undefined : this.burstAt(position);
        const isOne = burst && this.isFolded(burst);
        if (isOne) positions[rows++] = position;
        else for (let each = position; each < stop; each += 1) positions[rows++] = each;
        position = stop;
      }
    }
    return positions.slice(0, rows);
  }

  #endOfBurst(position: number, end: number): number {
    let stop = position + 1;
    while (stop < end && this.#isJoined(stop - 1)) stop += 1;
    return stop;
  }

  /** Whether a position and the next one belong to the same burst. */
  #isJoined(position: number): boolean {
    const sequence = this.#sequence;
    const isNewest = sequence.order === 'newest';
    const later = sequence.numberAt(isNewest ? position : position + 1);
    if (!(this.#store.facetsOf(later) & facet.burst)) return false;
    // Of those that a filter shows, one may have been before it in time that is not shown now.
    return (
      sequence.isWhole ||
      areOfOneBurst(this.#store, later, sequence.numberAt(isNewest ? position + 1 : position))
    );
  }
}
