import { isUnavailable } from '../database/database.js';
import type { Bus } from './bus.js';
import type { Change, Changes } from './changes.js';

/** Changes are read in portions of at most this many. */
const portion = 100;

/**
 * Follows streams of changes. Messages between processes only wake the readers; what a reader gets comes
 * from the database, after the last place it has seen, so that nothing is missing, doubled or out of order whatever
 * becomes of a message.
 */
export class Live {
  readonly #readers = new Map<string, Set<() => void>>();
  readonly #stopListening: () => Promise<void>;
  readonly #clock: NodeJS.Timeout;
  #stopped = false;

  /** @param interval milliseconds after which readers look by themselves, should a message have been lost */
  constructor(bus: Pick<Bus, 'subscribe'>, interval = 10_000) {
    this.#stopListening = bus.subscribe((topics) => this.#wake(topics));
    this.#clock = setInterval(() => this.#wake(), interval);
    this.#clock.unref();
  }

  /**
   * Yields the changes after a place as they come, in order, each once, until `signal` or `stop`, or the stream's own end.
   * @param after last place that the reader has seen
   */
  async *follow(
    stream: Changes,
    after: string,
    signal: AbortSignal,
  ): AsyncGenerator<Change[], void, undefined> {
    const ended = () => signal.aborted || this.#stopped;
    let changed = true;
    let wake = () => {};
    const waker = () => {
      changed = true;
      wake();
    };
    // Before the first look: what is committed between a look and the waiting wakes the reader.
    this.#add(stream.topic, waker);
    signal.addEventListener('abort', waker);
    try {
      let last = after;
      while (!ended()) {
        changed = false;
        const changes = await read(stream, last);
        if (!changes) return;
        const newest = changes.at(-1);
        if (newest) {
          last = newest.place;
          yield changes;
        }
        if (changes.length === portion || ended()) continue;
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (changed) resolve();
        });
      }
    } finally {
      signal.removeEventListener('abort', waker);
      this.#remove(stream.topic, waker);
    }
  }

  /** How many streams are open. */
  get open(): number {
    return [...this.#readers.values()].reduce((sum, wakers) => sum + wakers.size, 0);
  }

  /** Ends all streams. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#wake();
    clearInterval(this.#clock);
    await this.#stopListening();
  }

  /** @param topics what has changed; all that is followed when anything may have */
  #wake(topics: readonly string[] = [...this.#readers.keys()]): void {
    for (const topic of topics) {
      for (const wake of this.#readers.get(topic) ?? []) wake();
    }
  }

  #add(topic: string, waker: () => void): void {
    const wakers = this.#readers.get(topic) ?? new Set();
    this.#readers.set(topic, wakers.add(waker));
  }

  #remove(topic: string, waker: () => void): void {
    const wakers = this.#readers.get(topic);
    wakers?.delete(waker);
    if (wakers?.size === 0) this.#readers.delete(topic);
  }
}

async function read(stream: Changes, after: string): Promise<Change[] | undefined> {
  try {
    return await stream.after(after, portion);
  } catch (error) {
    // The stream outlives a database that is away: the next wake, at the latest the clock's, looks again.
    if (isUnavailable(error)) return [];
    throw error;
  }
}
