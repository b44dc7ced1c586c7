import { Sender, type SenderOptions } from '../webhooks/sender.js';
import { Receiver, type Behaviour } from './receiver.js';
import type { TestApp } from './setup.js';
import { quickSchedule } from './webhooks.js';

/** Starts what sends and what receives, and ends it after each test with all webhooks. */
export class Sending {
  readonly #collector: () => TestApp;
  readonly #usual: SenderOptions;
  readonly #ends: (() => Promise<void>)[] = [];

  /**
   * @param collector is asked when it is needed, since it starts after this
   * @param usual options of all senders
   */
  constructor(collector: () => TestApp, usual: SenderOptions = {}) {
    this.#collector = collector;
    this.#usual = usual;
  }

  /** Starts a receiver, which takes everything unless told otherwise. */
  async startReceiver(behaviour?: Behaviour): Promise<Receiver> {
    const receiver = await Receiver.start(behaviour);
    this.endWith(() => receiver.stop());
    return receiver;
  }

  /** Starts a sender that is quick and may send to this machine. */
  startSender(options: SenderOptions = {}): Sender {
    const { database, reports } = this.#collector();
    const sender = new Sender(database, {
      private: true,
      schedule: quickSchedule,
      interval: 5,
      report: (line) => reports.push(line),
      ...this.#usual,
      ...options,
    });
    this.endWith(() => sender.stop());
    return sender;
  }

  /** Ends something else with the test. */
  endWith(end: () => Promise<void>): void {
    this.#ends.push(end);
  }

  /** Ends everything, what was started last first. */
  async end(): Promise<void> {
    for (const end of this.#ends.splice(0).reverse()) await end();
    await this.#collector().everything.query('delete from oxbow.webhook');
  }
}
