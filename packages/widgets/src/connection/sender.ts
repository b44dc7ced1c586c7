import { attempt, bounds, failed, type Outcome } from './attempt.js';
import type { Collector } from './http.js';
import { keepReceipt } from './kept-receipts.js';
import {
  isInPage,
  isOfEmployee,
  listEntries,
  longestLife,
  removeEntries,
  removeEntry,
  sequenceOf,
  updateEntry,
  type Entry,
} from './outbox.js';
import type { Settings } from './settings.js';

const name = 'oxbow-outbox';

/** How long to wait for another page to say what became of an entry that it has sent, in milliseconds. */
const patience = 1000;

/** Longest time that browsers' timers take. */
const longestTimer = 2 ** 31 - 1;

/**
 * Sends what is in the outbox, one entry at a time and in one page of the origin at a time, as often as it takes, and
 * tells those who wait what became of it.
 */
export class Sender {
  readonly #collector: Collector;
  readonly #settings: Pick<Settings, 'endpoint' | 'site'>;
  readonly #waiting = new Map<string, { entry: Entry; settle: (outcome: Outcome) => void }>();
  readonly #channel = openChannel();
  readonly #stopped = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #again = false;
  #eager = false;

  constructor(collector: Collector, settings: Pick<Settings, 'endpoint' | 'site'>) {
    this.#collector = collector;
    this.#settings = settings;
    const { signal } = this.#stopped;
    const eager = () => void this.send(true);
    globalThis.addEventListener('online', eager, { signal });
    globalThis.addEventListener('pageshow', eager, { signal });
    document.addEventListener('visibilitychange', eager, { signal });
    this.#channel?.addEventListener('message', ({ data }) => this.#hear(data), { signal });
  }

  /** What finally becomes of an entry that is kept; it may take days. */
  outcomeOf(entry: Entry): Promise<Outcome> {
    return new Promise((settle) => this.#waiting.set(entry.id, { entry, settle }));
  }

  /**
   * Sends what is due.
   * @param eager also what waits only because an attempt failed: something has changed
   */
  async send(eager = false): Promise<void> {
    this.#eager ||= eager;
    this.#again = true;
    this.#running ??= this.#run().finally(() => (this.#running = undefined));
    return this.#running;
  }

  /**
   * Deletes everything that waits to be sent from this device, for every site; what is on its way cannot be called back.
   * @throws DOMException when the device does not let it be deleted
   */
  async forget(): Promise<void> {
    const { stored, own } = await removeEntries();
    for (const id of own) this.#settle(id, failed('refused'));
    for (const id of stored) this.#tell(id, failed('refused'));
  }

  /** Takes an entry back: no page sends it any more once what is on its way has ended. */
  async giveUp(id: string): Promise<void> {
    await this.#finish(id, failed('refused'));
  }

  /** Aborted when nothing more is sent. */
  get stopped(): AbortSignal {
    return this.#stopped.signal;
  }

  /** Sends nothing more after what is on its way. */
  stop(): void {
    this.#stopped.abort(new DOMException('the connection is gone', 'AbortError'));
    clearTimeout(this.#timer);
    if (this.#running) void this.#running.finally(() => this.#channel?.close());
    else this.#channel?.close();
  }

  async #run(): Promise<void> {
    while (this.#again && !this.#stopped.signal.aborted) {
      this.#again = false;
      const eager = this.#eager;
      this.#eager = false;
      await withLock(lockOf(this.#settings), () => this.#sendDue(eager));
    }
    if (!this.#stopped.signal.aborted) await this.#schedule();
  }

  async #sendDue(eager: boolean): Promise<void> {
    const tried = new Set<string>();
    for (;;) {
      const entries = await this.#list();
      const isDue = (entry: Entry) =>
        !tried.has(entry.id) && (isNow(entry.due) || (eager && !entry.told));
      const entry = entries.find(isDue) ?? (await this.#missing(entries, tried));
      if (!entry || this.#stopped.signal.aborted) return;
      tried.add(entry.id);
      await this.#attempt(entry);
    }
  }

  /** The entries of this site; those that are too old are deleted, whose ever they are. */
  async #list(): Promise<Entry[]> {
    const { endpoint, site } = this.#settings;
    const entries = await listEntries();
    const oldest = Date.now() - longestLife;
    for (const { id, at } of entries) if (at < oldest) await this.#finish(id, failed('expired'));
    return entries.filter(
      (entry) => entry.at >= oldest && entry.endpoint === endpoint && entry.site === site,
    );
  }

  /**
   * Something is waited for that is no longer in the outbox: another page has sent it and says how it ended. If that
   * page is gone before it could, sending it once more tells: the collector stores it once.
   */
  async #missing(entries: Entry[], tried: Set<string>): Promise<Entry | undefined> {
    const isMissing = (id: string) =>
      !tried.has(id) && this.#waiting.has(id) && !entries.some((entry) => entry.id === id);
    const missing = [...this.#waiting.keys()].filter(isMissing);
    if (missing.length === 0) return undefined;
    const until = Date.now() + patience;
    while (missing.some(isMissing) && Date.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 20));
    const id = missing.find(isMissing);
    return id === undefined ? undefined : this.#waiting.get(id)?.entry;
  }

  async #attempt(entry: Entry): Promise<void> {
    const verdict = await attempt(this.#collector, entry);
    if ('outcome' in verdict) {
      // Before the entry is gone: a page that ends now leaves one of both.
      if (verdict.outcome.status === 'sent' && !isOfEmployee(entry)) await keepReceipt(entry);
      return this.#finish(entry.id, verdict.outcome, sequenceOf(entry));
    }
    if ('wait' in verdict) return this.#retry(entry, verdict.wait, verdict.told);
    // Whoever still waits is told, and has their words before them. What was called saved to somebody who has left is not
    // given up: the refusal may be a fault of keys or versions that is mended before it expires.
    if (this.#waiting.has(entry.id))
      return this.#finish(entry.id, verdict.refusal, sequenceOf(entry));
    return this.#retry(entry, bounds.cap, true);
  }

  async #retry(entry: Entry, wait: number, told: boolean): Promise<void> {
    const failures = entry.failures + 1;
    // Without any network nothing has left the device; else the answer alone may have been lost.
    const arrived = entry.arrived === true || navigator.onLine;
    await updateEntry({ ...entry, failures, due: Date.now() + wait, told, arrived });
  }

  /** @param sequence the part that it became of; later ones are still on their way */
  async #finish(id: string, outcome: Outcome, sequence?: number): Promise<void> {
    // No other page can wait for what is in this one alone, and none is told that an employee has handed in.
    const isOwn = isInPage(id);
    await removeEntry(id, sequence);
    if (isOwn) this.#settle(id, outcome, sequence);
    else this.#tell(id, outcome, sequence);
  }

  #tell(id: string, outcome: Outcome, sequence?: number): void {
    this.#channel?.postMessage({ id, outcome, sequence });
    this.#settle(id, outcome, sequence);
  }

  #settle(id: string, outcome: Outcome, sequence = Infinity): void {
    const waiting = this.#waiting.get(id);
    if (!waiting || sequenceOf(waiting.entry) > sequence) return;
    waiting.settle(outcome);
    this.#waiting.delete(id);
  }

  #hear(message: unknown): void {
    const { id, outcome, sequence } = (message ?? {}) as {
      id?: unknown;
      outcome?: Outcome;
      sequence?: number;
    };
    if (typeof id === 'string' && outcome) this.#settle(id, outcome, sequence);
  }

  async #schedule(): Promise<void> {
    clearTimeout(this.#timer);
    const entries = await this.#list();
    if (entries.length === 0 || this.#stopped.signal.aborted) return;
    const next = Math.min(...entries.map(({ due, at }) => Math.min(due, at + longestLife)));
    const ms = Math.min(Math.max(next - Date.now(), 0) + 5, longestTimer);
    this.#timer = setTimeout(() => void this.send(), ms);
  }
}

/** A time farther away than anything may wait was written before the device's clock was set back. */
function isNow(due: number): boolean {
  return due <= Date.now() || due > Date.now() + longestLife;
}

/** The name of the lock under which is sent to one place. */
export function lockOf({ endpoint, site }: Pick<Settings, 'endpoint' | 'site'>): string {
  return `${name} ${site} ${endpoint}`;
}

/** Only one page of the origin sends to one place at a time, where the browser can see to that. */
export async function withLock(lock: string, send: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return send();
  let entered = false;
  try {
    await navigator.locks.request(lock, () => {
      entered = true;
      return send();
    });
  } catch (error) {
    if (entered) throw error;
    // Denied, as in a sandboxed frame; then the id alone sees that it is stored once.
    await send();
  }
}

function openChannel(): BroadcastChannel | undefined {
  return typeof BroadcastChannel === 'function' ? new BroadcastChannel(name) : undefined;
}
