import { setTimeout as pause } from 'node:timers/promises';
import type { Touchpoint } from '@oxbow/model/touchpoint';
import { EventReader, type StreamEvent } from './events.js';
import { headersOf } from './setup.js';
import type { TestSite } from './site.js';

/**
 * A client that follows a customer through everything, as a widget's connection does: when its stream breaks it comes
 * back, at the next of the addresses, with the id of the last event that it has.
 */
export class Follower {
  readonly customer: string;
  /** How often it opened a stream. */
  opened = 0;
  readonly #site: TestSite;
  readonly #urls: readonly string[];
  readonly #gone = new AbortController();
  readonly #taken: StreamEvent<Touchpoint>[] = [];
  readonly #following: Promise<void>;
  #place: number;
  #reader: EventReader<Touchpoint> | undefined;

  /** @param first which of the addresses it opens first */
  constructor(site: TestSite, customer: string, urls: readonly string[], first: number) {
    this.customer = customer;
    this.#site = site;
    this.#urls = urls;
    this.#place = first;
    this.#following = this.#follow();
  }

  /** Everything that came, in the order in which it came. */
  get events(): StreamEvent<Touchpoint>[] {
    return [...this.#taken, ...(this.#reader?.events ?? [])];
  }

  async stop(): Promise<void> {
    this.#gone.abort();
    await this.#following;
  }

  async #follow(): Promise<void> {
    while (!this.#gone.signal.aborted) {
      const url = this.#urls[this.#place % this.#urls.length];
      this.#place += 1;
      try {
        const answer = await fetch(`${url}/v1/customers/${this.customer}/stream`, {
          signal: this.#gone.signal,
          headers: {
            ...(await headersOf(this.#site, { customers: [this.customer] })),
            'Last-Event-ID': this.#taken.at(-1)?.id ?? '0',
          },
        });
        if (answer.status !== 200) throw new Error(`the stream answered ${answer.status}`);
        this.opened += 1;
        this.#reader = new EventReader<Touchpoint>(answer, 'touchpoint');
        await this.#reader.end;
        this.#taken.push(...this.#reader.events);
        this.#reader = undefined;
      } catch {
        // The process is not there; the next may be.
        await pause(20);
      }
    }
  }
}
