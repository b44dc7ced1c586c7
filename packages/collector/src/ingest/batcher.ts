import { Queue, type Batch, type Entry, type QueueLimits } from './queue.js';

/** Records of one kind: how they are kept, and what the batcher has to know of them. */
export interface Kind<Item, Outcome> {
  /**
   * Keeps items of one site, of several requests and customers, in one transaction; durable when the promise resolves.
   * @returns what became of each, in their order
   */
  write(site: string, items: readonly Item[]): Promise<readonly Outcome[]>;
  /** Whose stream the item belongs to; `undefined` where no order counts. */
  keyOf(item: Item): string | undefined;
  /** About how many bytes it takes. */
  sizeOf(item: Item): number;
}

/** There is no room for a request now; it may be sent again. */
export class OverloadedError extends Error {
  override readonly name = 'OverloadedError';
}

/** What a batcher is made of. */
export interface BatcherOptions {
  limits?: QueueLimits;
  /** Whether an error says that nothing can be stored now, so that each of a failed batch would fail alone, too. */
  isHopeless(error: unknown): boolean;
}

/**
 * 500 rows fill a statement without making others wait for long (about 30 ms); six statements leave four of the pool's ten
 * connections to those who read. One site can fill a quarter of the room, so that others still find some.
 */
const defaultLimits: QueueLimits = {
  rowsAtOnce: 500,
  window: 3,
  statements: { lane: 2, all: 6 },
  rows: { lane: 5000, all: 20_000 },
  bytes: { lane: 16_000_000, all: 64_000_000 },
};

interface Request extends Entry {
  site: string;
  kind: Kind<unknown, unknown>;
  items: readonly unknown[];
  resolve(outcomes: unknown[]): void;
  reject(error: unknown): void;
}

/**
 * Stores what requests bring at the same time together: one statement and one commit for many. A request hears what became of
 * its own records, after the commit; when a statement fails, its requests are tried one by one, so that no request fails by
 * another's fault.
 */
export class Batcher {
  readonly #queue: Queue<Request>;
  readonly #isHopeless: (error: unknown) => boolean;
  #timer: NodeJS.Timeout | undefined;
  #isPumping = false;
  #isStopping = false;
  #whenIdle: (() => void)[] = [];

  constructor({ limits = defaultLimits, isHopeless }: BatcherOptions) {
    this.#queue = new Queue(limits);
    this.#isHopeless = isHopeless;
  }

  /**
   * Stores the records of one request.
   * @param name of the kind; what has the same name and site is stored together
   * @returns what became of each, in their order, once it is durable
   * @throws OverloadedError when there is no room, or it is stopping
   */
  add<Item, Outcome>(
    site: string,
    name: string,
    kind: Kind<Item, Outcome>,
    items: readonly Item[],
  ): Promise<Outcome[]> {
    if (items.length === 0) return Promise.resolve([]);
    return new Promise((resolve, reject) => {
      const keys = new Set(items.map(kind.keyOf).filter((key) => key !== undefined));
      const bytes = items.reduce((sum, item) => sum + kind.sizeOf(item), 0);
      const request = { site, kind, items, rows: items.length, bytes, keys, resolve, reject };
      const lane = `${name} ${site}`;
      const isTaken =
        !this.#isStopping &&
        this.#queue.offer(lane, request as unknown as Request, performance.now());
      if (!isTaken) return reject(new OverloadedError('no room in the queue'));
      this.#pumpSoon();
    });
  }

  /** Takes nothing more; resolves when all that was taken is stored, or failed. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    if (!this.#queue.idle) await new Promise<void>((resolve) => this.#whenIdle.push(resolve));
    clearTimeout(this.#timer);
  }

  /** After all that the sockets have brought in this turn, so that it goes together. */
  #pumpSoon(): void {
    if (this.#isPumping) return;
    this.#isPumping = true;
    setImmediate(() => {
      this.#isPumping = false;
      this.#pump();
    });
  }

  #pump(): void {
    clearTimeout(this.#timer);
    const now = performance.now();
    for (let batch = this.#queue.take(now); batch; batch = this.#queue.take(now)) {
      void this.#write(batch);
    }
    const wait = this.#queue.wait(now);
    if (wait !== undefined) this.#timer = setTimeout(() => this.#pump(), Math.ceil(wait));
  }

  async #write(batch: Batch<Request>): Promise<void> {
    const { entries } = batch;
    try {
      await store(entries);
    } catch (error) {
      if (entries.length === 1 || this.#isHopeless(error)) {
        for (const { reject } of entries) reject(error);
      } else {
        for (const entry of entries) await store([entry]).catch(entry.reject);
      }
    }
    this.#queue.done(batch);
    if (this.#queue.idle) for (const resolve of this.#whenIdle.splice(0)) resolve();
    this.#pumpSoon();
  }
}

/** Stores requests of one site and kind by one statement, and gives each its own results. */
async function store(entries: readonly Request[]): Promise<void> {
  const [{ site, kind }] = entries as [Request];
  const outcomes = await kind.write(
    site,
    entries.flatMap(({ items }) => items),
  );
  let start = 0;
  for (const { items, resolve } of entries) {
    resolve(outcomes.slice(start, start + items.length));
    start += items.length;
  }
}
