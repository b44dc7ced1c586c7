import type { CheckInResult } from '@oxbow/model/check-in';
import type { Delivery } from '@oxbow/model/delivery';
import { toFaults } from '@oxbow/model/fault';
import { Response, sideOfResponse } from '@oxbow/model/response';
import type { TimelinePage } from '@oxbow/model/touchpoint';
import type { Subject } from '../element/events.js';
import type { RequestEvent } from '../element/request-event.js';
import { sendCheckIn } from './check-in.js';
import { followObjective } from './follow-objective.js';
import { followTimeline, readTimelinePage } from './follow-timeline.js';
import { Http, type Collector } from './http.js';
import { Identity } from './identity.js';
import { keepEntry, longestLife, type Entry } from './outbox.js';
import { Sender } from './sender.js';
import { readProfile, readPrompt } from './read-once.js';
import { readSettings, type Settings, type WrittenSettings } from './settings.js';
import { untilAborted } from './wait.js';

/** How long a response may wait for its giver's name before it is written down, in milliseconds. */
const patience = 2000;

/**
 * Makes the late part of a connection.
 * @throws TypeError when the settings are unusable
 */
export function createClient(written: WrittenSettings, warn: (problem: string) => void): Client {
  const { settings, problems } = readSettings(written);
  problems.forEach(warn);
  if (!settings) throw new TypeError(problems[0]);
  return new Client(settings);
}

/** The late part of a connection: talks with the collector and keeps the outbox. */
export class Client {
  readonly #settings: Settings;
  readonly #identity: Identity;
  readonly #collector: Collector;
  readonly #sender: Sender;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#identity = new Identity(settings);
    this.#collector = { http: new Http(settings), identity: this.#identity };
    this.#sender = new Sender(this.#collector, settings);
  }

  /** Sends what earlier pages could not, and learns who acts, so that it is known offline too. */
  async prepare(): Promise<void> {
    if (this.#identity.configured) await this.#identity.get().catch(() => {});
    await this.#sender.send(true);
  }

  /**
   * Answers a request that `OxConnection` has let through; the first value is the answer, more are live changes.
   * @throws the signal's reason when it is aborted
   */
  answer({ type, detail }: RequestEvent, signal: AbortSignal): AsyncIterable<unknown> {
    switch (type) {
      case 'oxdata':
        return this.#follow(detail as Subject, signal);
      case 'oxmore':
        return this.#readMore(detail as Subject & { before: string }, signal);
      case 'oxcheckin':
        return this.#checkIn(detail, signal);
      default:
        return this.#submit(detail, signal);
    }
  }

  /**
   * Deletes what waits to be sent from this device.
   * @throws DOMException when the device does not let it be deleted
   */
  forget(): Promise<void> {
    return this.#sender.forget();
  }

  /** Ends all that goes on; what is kept stays kept. */
  stop(): void {
    this.#sender.stop();
  }

  #follow({ subject, id }: Subject, signal: AbortSignal): AsyncGenerator<unknown> {
    switch (subject) {
      case 'objective':
        return followObjective(this.#collector, id, signal);
      case 'prompt':
        return readPrompt(this.#collector, id, signal);
      case 'instrument':
        return readProfile(this.#collector, id, signal);
      default:
        return followTimeline(this.#collector, id, signal);
    }
  }

  /** The page of a customer's timeline before a cursor. */
  async *#readMore(
    { id, before }: Subject & { before: string },
    signal: AbortSignal,
  ): AsyncGenerator<TimelinePage, void, undefined> {
    yield await readTimelinePage(this.#collector, id, signal, before);
  }

  async *#checkIn(
    request: unknown,
    signal: AbortSignal,
  ): AsyncGenerator<CheckInResult, void, undefined> {
    yield await untilAborted(sendCheckIn(this.#collector, request), signal);
  }

  /** Takes a response in: keeps it, says so, sends it, and says how that ended. It stays kept when nobody listens any more. */
  async *#submit(
    candidate: unknown,
    signal: AbortSignal,
  ): AsyncGenerator<Delivery, void, undefined> {
    const response = Response.safeParse(candidate);
    if (!response.success) {
      const [fault] = toFaults(response.error.issues);
      console.warn(`<ox-connection> refuses a response: ${fault?.path} ${fault?.message}`);
      yield { status: 'failed', reason: 'invalid' };
      return;
    }
    const entry = await this.#toEntry(response.data);
    const outcome = this.#sender.outcomeOf(entry);
    const place = await keepEntry(entry);
    void this.#sender.send();
    const until = new Date(entry.at + longestLife).toISOString();
    yield place === 'device' ? { status: 'saved', until } : { status: 'unsaved' };
    yield await untilAborted(outcome, signal);
  }

  async #toEntry(response: Response): Promise<Entry> {
    // Where no token can be had, nobody can be named, now or later: it goes without a name, which says less, never
    // something wrong. What an employee says is nobody's from the start: no name may stand beside it, here or on the way.
    const isEmployees = sideOfResponse(response) === 'employee';
    const subject = isEmployees ? undefined : await this.#identity.subject(patience);
    const { endpoint, site } = this.#settings;
    const now = Date.now();
    return {
      id: response.id,
      endpoint,
      site,
      ...(subject !== undefined && { subject }),
      response,
      at: now,
      failures: 0,
      due: now,
      told: false,
    };
  }
}
