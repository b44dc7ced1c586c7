import { randomUUID } from 'node:crypto';
import type { Database } from '../database/database.js';
import { isUnavailable } from '../database/database.js';
import type { AttemptOutcome } from '../metrics.js';
import { DeliveryQueue, type Lease, type Message, type QueueLimits } from './delivery-queue.js';
import { toPayload } from './payload.js';
import { post, type Attempt } from './post.js';
import { nextDelay, schedule as usualSchedule, type Schedule } from './schedule.js';
import { sign } from './sign.js';

/** How webhooks are told; times in milliseconds. */
export interface SenderOptions {
  /** Also to addresses that are not public, and to those without encryption. */
  private?: boolean;
  schedule?: Schedule;
  limits?: QueueLimits;
  /** For one attempt. */
  timeout?: number;
  /** How long a delivery is one process's own; longer than `timeout`. */
  lease?: number;
  /** Between two looks at what is due, when there is nothing to do. */
  interval?: number;
  /** What is under way when the process stops may take this long. */
  patience?: number;
  /** Is told of each attempt. */
  count?: (outcome: AttemptOutcome) => void;
  /** Is told of failures that are the collector's own, in one line without content. */
  report?: (line: string) => void;
}

/**
 * Tells webhooks what is due. Every process has one; each takes what no other has taken. An attempt's end is kept before the
 * lease ends, so each event is told once; where a process is killed, or the database away, in between, it is told again.
 */
export class Sender {
  readonly #queue: DeliveryQueue;
  readonly #options: Required<SenderOptions>;
  readonly #busy = new Map<Lease, Promise<void>>();
  readonly #cutOff = new AbortController();
  readonly #loop: Promise<void>;
  #stopped = false;
  #wake = () => {};

  constructor(database: Database, options: SenderOptions = {}) {
    this.#queue = new DeliveryQueue(database);
    this.#options = {
      private: false,
      schedule: usualSchedule,
      limits: { perWebhook: 4, perSite: 16, all: 64 },
      timeout: 10_000,
      lease: 30_000,
      interval: 1000,
      patience: 5000,
      count: () => {},
      report: () => {},
      ...options,
    };
    this.#loop = this.#run();
  }

  /** Takes nothing more, waits for what is under way, and leaves the rest to the other processes. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#wake();
    const late = setTimeout(() => this.#cutOff.abort(), this.#options.patience);
    await this.#loop;
    await Promise.all(this.#busy.values());
    clearTimeout(late);
  }

  async #run(): Promise<void> {
    const { limits, lease, interval } = this.#options;
    while (!this.#stopped) {
      // Taken before the look: an end in between is noticed by it, or wakes.
      const woken = new Promise<void>((resolve) => (this.#wake = resolve));
      const taken = await this.#try(() =>
        this.#queue.take(limits, [...this.#busy.keys()], randomUUID(), lease),
      );
      for (const one of taken ?? []) this.#begin(one);
      // All that is due was taken, or as much as may be under way: more comes with time, or when something has ended.
      const clock = setTimeout(this.#wake, interval);
      await woken;
      clearTimeout(clock);
    }
  }

  #begin(lease: Lease): void {
    const work = this.#try(() => this.#deliver(lease)).then(() => {
      this.#busy.delete(lease);
      this.#wake();
    });
    this.#busy.set(lease, work);
  }

  async #deliver(lease: Lease): Promise<void> {
    // What was taken at the very end of a stop.
    if (this.#cutOff.signal.aborted) return this.#queue.giveBack([lease]);
    const message = await this.#queue.read(lease);
    if (!message) return;
    if (!message.active)
      return this.#queue.record(lease, { state: 'failed', failure: 'inactive' }, {});
    const attempt = await this.#post(lease, message);
    if (attempt.failure === 'stopped') return this.#queue.giveBack([lease]);
    await this.#judge(lease, attempt);
  }

  #post({ delivery }: Lease, message: Message): Promise<Attempt> {
    const { timeout, private: isPrivate } = this.#options;
    const { body, headers } = toPayload(message);
    const now = Date.now();
    const secrets = message.secrets
      .filter(({ until }) => until === undefined || Date.parse(until) > now)
      .map(({ secret }) => secret);
    return post(
      new URL(message.webhook.url),
      { ...headers, ...sign(delivery, body, now, secrets) },
      body,
      { timeout, private: isPrivate, signal: this.#cutOff.signal },
    );
  }

  async #judge(lease: Lease, attempt: Attempt): Promise<void> {
    const { schedule, count } = this.#options;
    const { failure, status, retryAfter } = attempt;
    if (failure === undefined) {
      await this.#queue.record(lease, { state: 'delivered' }, attempt);
      return count('delivered');
    }
    if (status === 410) {
      await this.#queue.record(lease, { state: 'failed', failure }, attempt);
      await this.#queue.stop(lease);
      return count('failed');
    }
    const delay = nextDelay(schedule, lease.attempt + 1, retryAfter, Math.random());
    await this.#queue.record(
      lease,
      delay === undefined ? { state: 'failed', failure } : { state: 'waiting', failure, delay },
      attempt,
      { ...schedule, retryAfter: retryAfter ?? 0 },
    );
    count(delay === undefined ? 'failed' : 'retried');
  }

  /** While the database is away nothing is sent; what was under way is told again when its lease has ended. */
  async #try<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await work();
    } catch (error) {
      if (isUnavailable(error)) return undefined;
      const { code = 'without a code' } = error as { code?: string };
      this.#options.report(`Telling webhooks failed unexpectedly: error ${code}.`);
      return undefined;
    }
  }
}
