/** What one request wants stored: it is never divided, so that a request is in one statement. */
export interface Entry {
  /** Rows it becomes. */
  rows: number;
  /** What it takes of the memory, about. */
  bytes: number;
  /** Whose order counts: entries with a key in common are written in the order in which they came. */
  keys: ReadonlySet<string>;
}

/** What a queue keeps to. */
export interface QueueLimits {
  /** Most rows in one statement; an entry with more goes alone. */
  rowsAtOnce: number;
  /** Milliseconds that a lane with one statement under way waits for company. */
  window: number;
  /** Statements under way at the same time, of one lane and of all. */
  statements: { lane: number; all: number };
  /** What may wait or be under way, of one lane and of all. */
  rows: { lane: number; all: number };
  bytes: { lane: number; all: number };
}

/** Entries that go into one statement. */
export interface Batch<E extends Entry> {
  lane: string;
  entries: readonly E[];
}

interface Lane<E extends Entry> {
  waiting: { entry: E; since: number }[];
  waitingRows: number;
  /** Waiting or under way. */
  rows: number;
  bytes: number;
  statements: number;
  /** Keys of what is under way. */
  busy: Set<string>;
  /** When it last gave more than one entry at once. */
  joined: number;
}

/** So many windows after several came together, others are waited for. */
const recently = 10;

/**
 * Decides what is written together, and when. It has no clock and writes nothing: whoever uses it says what time it is,
 * writes what `take` gives, and says when that is done.
 *
 * A lane (a site's records of one kind) with nothing under way gives what it has at once, unless several came together just
 * before; then, and with one statement under way, it waits for company, at most `window`; with two it waits until one is
 * done. So a single request is not held up, and under load statements become larger, not more. Lanes take turns.
 */
export class Queue<E extends Entry> {
  readonly #limits: QueueLimits;
  /** One that was used stays: there are no more of them than sites and kinds. */
  readonly #lanes = new Map<string, Lane<E>>();
  /** Lanes in which something waits; whose turn is next comes first. */
  readonly #turns = new Set<string>();
  #rows = 0;
  #bytes = 0;
  #statements = 0;

  constructor(limits: QueueLimits) {
    this.#limits = limits;
  }

  /** Whether nothing waits and nothing is under way. */
  get idle(): boolean {
    return this.#rows === 0;
  }

  /**
   * Puts an entry at the end of its lane.
   * @param now milliseconds, of any clock that does not go back
   * @returns `false`, and keeps nothing of it, when there is no room
   */
  offer(name: string, entry: E, now: number): boolean {
    const lane = this.#lanes.get(name) ?? makeLane<E>();
    const { rows, bytes } = this.#limits;
    const full =
      lane.rows + entry.rows > rows.lane ||
      lane.bytes + entry.bytes > bytes.lane ||
      this.#rows + entry.rows > rows.all ||
      this.#bytes + entry.bytes > bytes.all;
    if (full) return false;
    this.#lanes.set(name, lane);
    this.#turns.add(name);
    lane.waiting.push({ entry, since: now });
    lane.waitingRows += entry.rows;
    this.#count(lane, entry, 1);
    return true;
  }

  /** Gives what is to be written now, as one statement; `undefined` when that is nothing, or nothing yet. */
  take(now: number): Batch<E> | undefined {
    if (this.#statements >= this.#limits.statements.all) return undefined;
    for (const name of this.#turns) {
      const lane = this.#lanes.get(name)!;
      if (this.#waitOf(lane, now) !== 0) continue;
      const entries = this.#collect(lane);
      if (entries.length === 0) continue;
      this.#turns.delete(name);
      if (lane.waiting.length > 0) this.#turns.add(name);
      lane.statements += 1;
      this.#statements += 1;
      if (entries.length > 1) lane.joined = now;
      return { lane: name, entries };
    }
    return undefined;
  }

  /** Milliseconds after which `take` may give something without anything else having happened. */
  wait(now: number): number | undefined {
    let shortest: number | undefined;
    if (this.#statements >= this.#limits.statements.all) return undefined;
    for (const name of this.#turns) {
      const wait = this.#waitOf(this.#lanes.get(name)!, now);
      // What could go and was not taken waits for the same customer's former entry, whose end is told by `done`.
      if (wait && (shortest === undefined || wait < shortest)) shortest = wait;
    }
    return shortest;
  }

  /** Says that a batch was written, or will not be. */
  done({ lane: name, entries }: Batch<E>): void {
    const lane = this.#lanes.get(name)!;
    lane.statements -= 1;
    this.#statements -= 1;
    for (const entry of entries) {
      this.#count(lane, entry, -1);
      for (const key of entry.keys) lane.busy.delete(key);
    }
  }

  /** @returns `undefined` when the lane has to wait for one of its statements */
  #waitOf(lane: Lane<E>, now: number): number | undefined {
    const { statements, rowsAtOnce, window } = this.#limits;
    if (lane.statements >= statements.lane) return undefined;
    const isAlone = lane.statements === 0 && now - lane.joined > recently * window;
    if (isAlone || lane.waitingRows >= rowsAtOnce) return 0;
    return Math.max(0, window - (now - lane.waiting[0]!.since));
  }

  /** Takes entries from the front; one whose key is under way stays, and with it what comes after it of that key. */
  #collect(lane: Lane<E>): E[] {
    const entries: E[] = [];
    const held = new Set(lane.busy);
    const staying: Lane<E>['waiting'] = [];
    let rows = 0;
    for (const [index, item] of lane.waiting.entries()) {
      const { entry } = item;
      if (rows > 0 && rows + entry.rows > this.#limits.rowsAtOnce) {
        staying.push(...lane.waiting.slice(index));
        break;
      }
      if ([...entry.keys].some((key) => held.has(key))) {
        staying.push(item);
        for (const key of entry.keys) held.add(key);
      } else {
        entries.push(entry);
        rows += entry.rows;
      }
    }
    for (const { keys } of entries) for (const key of keys) lane.busy.add(key);
    lane.waiting = staying;
    lane.waitingRows -= rows;
    return entries;
  }

  #count(lane: Lane<E>, { rows, bytes }: Entry, sign: 1 | -1): void {
    lane.rows += sign * rows;
    lane.bytes += sign * bytes;
    this.#rows += sign * rows;
    this.#bytes += sign * bytes;
  }
}

function makeLane<E extends Entry>(): Lane<E> {
  return {
    waiting: [],
    waitingRows: 0,
    rows: 0,
    bytes: 0,
    statements: 0,
    busy: new Set(),
    joined: -Infinity,
  };
}
