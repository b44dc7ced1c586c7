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

/** Positions that one row stands for, and how many there are before it that have none of their own. */
interface Fold {
  start: number;
  end: number;
  hiddenBefore: number;
}

/**
 * The rows of a sequence: each of its touchpoints has one, but of a closed group and of a folded burst only the first one
 * has, which stands for all of them.
 */
export class TimelineRows {
  readonly #store: TouchpointStore;
  readonly #sequence: TimelineSequence;
  readonly #closed: Closed;
  readonly #hasBursts: boolean;
  /** In the order of their positions. */
  readonly #folds: Fold[];
  readonly length: number;

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
    this.#folds = this.#fold();
    const last = this.#folds.at(-1);
    this.length = sequence.length - (last ? hiddenAfter(last) : 0);
  }

  /** The position of the first touchpoint that a row stands for; of the row after the last one, the end. */
  positionOf(row: number): number {
    const fold = lastOf(this.#folds, ({ start, hiddenBefore }) => start - hiddenBefore < row);
    return row + (fold ? hiddenAfter(fold) : 0);
  }

  /** The row that stands for a position. */
  rowOf(position: number): number {
    const fold = lastOf(this.#folds, ({ start }) => start <= position);
    if (!fold) return position;
    const { start, end, hiddenBefore } = fold;
    return position < end ? start - hiddenBefore : position - hiddenAfter(fold);
  }

  isClosed(group: Group): boolean {
    return this.#closed.groups.has(keyOfGroup(group)) !== this.#closed.areAllClosed;
  }

  /** The burst that begins at a position; `undefined` where none does. */
  burstAt(position: number): Burst | undefined {
    if (!this.#hasBursts || (position > 0 && this.#isJoined(position - 1))) return undefined;
    let end = position + 1;
    while (end < this.#sequence.length && this.#isJoined(end - 1)) end += 1;
    return this.#toBurst(position, end);
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

  #fold(): Fold[] {
    const groups = this.#closedGroups();
    const bursts = this.#bursts().filter((burst) => this.isFolded(burst));
    const folds: Fold[] = [];
    let hidden = 0;
    let covered = 0;
    for (const { start, end } of [...groups, ...bursts].sort(
      (one, other) => one.start - other.start,
    )) {
      // A burst of a closed group is hidden with it.
      if (start < covered) continue;
      folds.push({ start, end, hiddenBefore: hidden });
      hidden += end - start - 1;
      covered = end;
    }
    return folds;
  }

  #closedGroups(): Group[] {
    const { areAllClosed, groups } = this.#closed;
    if (!areAllClosed) return [...groups].flatMap((key) => this.#sequence.findGroup(key) ?? []);
    const closed: Group[] = [];
    for (let position = 0; position < this.#sequence.length;) {
      const group = this.#sequence.groupAt(position);
      if (!group) break;
      if (this.isClosed(group)) closed.push(group);
      position = group.end;
    }
    return closed;
  }

  #bursts(): Burst[] {
    if (!this.#hasBursts) return [];
    const bursts: Burst[] = [];
    const sequence = this.#sequence;
    for (const position of this.#joined()) {
      // What was found with the former one is not looked at again.
      if (position < (bursts.at(-1)?.end ?? 0)) continue;
      let end = position + 1;
      while (end < sequence.length && this.#isJoined(end - 1)) end += 1;
      const burst = this.#toBurst(position, end);
      if (burst) bursts.push(burst);
    }
    return bursts;
  }

  /** The positions that may be joined with the next one, the first ones first. */
  *#joined(): Iterable<number> {
    const { isWhole, length, order } = this.#sequence;
    if (!isWhole) {
      for (let position = 0; position + 1 < length; position += 1) yield position;
      return;
    }
    const places = this.#store.placesWith(facet.burst);
    if (order === 'oldest') for (const place of places) yield place - 1;
    else for (const place of places.reverse()) yield this.#store.dated - 1 - place;
  }

  #toBurst(start: number, end: number): Burst | undefined {
    if (end - start < burstFrom) return undefined;
    const earliest = this.#sequence.order === 'newest' ? end - 1 : start;
    return { start, end, key: this.#sequence.numberAt(earliest) };
  }

  /** Whether a position and the next one belong to the same burst. */
  #isJoined(position: number): boolean {
    const sequence = this.#sequence;
    const isNewest = sequence.order === 'newest';
    const later = sequence.numberAt(isNewest ? position : position + 1);
    if (!(this.#store.facetsOf(later) & facet.burst)) return false;
    // What was before it in time may be gone, or left out by the filter.
    const earlier = sequence.numberAt(isNewest ? position + 1 : position);
    return areOfOneBurst(this.#store, later, earlier);
  }
}

const hiddenAfter = ({ start, end, hiddenBefore }: Fold): number => hiddenBefore + end - start - 1;

/** The last fold, of those in order, for which something holds. */
function lastOf(folds: readonly Fold[], holds: (fold: Fold) => boolean): Fold | undefined {
  let [low, high] = [0, folds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const fold = folds[middle];
    if (fold && holds(fold)) low = middle + 1;
    else high = middle;
  }
  return folds[low - 1];
}
