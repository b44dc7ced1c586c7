import type { Assessment } from '@oxbow/model/assessment';
import type { Delivery } from '@oxbow/model/delivery';
import type { Response } from '@oxbow/model/response';
import type { Handed, HandedState, Subject } from '../element/events.js';
import { readMade } from '../element/made.js';
import type { RequestEvent } from '../element/request-event.js';
import type { AnswerModule, Surroundings } from './answers.js';
import { checkInStore } from './check-in-store.js';
import { Http, type Actor, type Collector } from './http.js';
import type { Identity } from './identity.js';
import { hasReceipts, removeReceipts } from './kept-receipts.js';
import { isOfEmployee, keepEntry, longestLife, type Entry } from './outbox.js';
import { readPrompt } from './read-prompt.js';
import { Sender } from './sender.js';
import { readSettings, type Settings, type WrittenSettings } from './settings.js';
import { untilAborted, whenLookedAt } from './wait.js';
import { answer as withdraw } from './withdraw.js';

/** How long a response may wait for its giver's name before it is written down, in milliseconds. */
const patience = 2000;

/** Who acts where the host says nothing about it. */
const nobody: Actor = {
  configured: false,
  turn: 0,
  isNamed: false,
  confirm: () => Promise.resolve(false),
  get: () => Promise.resolve(undefined),
  drop: () => {},
  reconsider: () => {},
  subject: () => Promise.resolve(undefined),
};

/**
 * Makes the late part of a connection.
 * @param NamedIdentity what knows who acts, where the host says so
 * @throws TypeError when the settings are unusable
 */
export function createClient(
  written: WrittenSettings,
  warn: (problem: string) => void,
  NamedIdentity?: typeof Identity,
): Client {
  const { settings, problems } = readSettings(written);
  problems.forEach(warn);
  if (!settings) throw new TypeError(problems[0]);
  return new Client(settings, NamedIdentity ? new NamedIdentity(settings) : nobody);
}

/**
 * The late part of a connection: brings prompts, takes responses, and keeps the outbox. What else is asked for is answered
 * by modules of their own, see `answers.ts`.
 */
export class Client {
  readonly #settings: Settings;
  readonly #collector: Collector;
  readonly #sender: Sender;

  constructor(settings: Settings, identity: Actor) {
    this.#settings = settings;
    this.#collector = { http: new Http(settings), identity };
    this.#sender = new Sender(this.#collector, settings);
    const signal = this.#sender.stopped;
    document.addEventListener('oxready', () => identity.reconsider(), { signal });
  }

  get #surroundings(): Surroundings {
    return { ...this.#collector, sender: this.#sender };
  }

  /** Sends what earlier pages could not, and learns who acts, so that it is known offline too. */
  async prepare(): Promise<void> {
    await this.#collector.identity.get().catch(() => {});
    await this.#sender.send(true);
    if (await checkInStore.isThere()) {
      const { queueOf } = await import('./check-in-queue.js');
      await queueOf(this.#surroundings).send(true);
    }
  }

  /**
   * Answers a request that `OxConnection` has let through; the first value is the answer, more are live changes.
   * @param module what answers it, where that is not the client itself
   * @throws the signal's reason when it is aborted
   */
  answer(
    { type, detail, shared, outside }: RequestEvent & { shared?: unknown; outside?: unknown },
    signal: AbortSignal,
    module: AnswerModule | undefined,
  ): AsyncIterable<unknown> {
    const surroundings = this.#surroundings;
    if (module) return module.answer(surroundings, detail, signal);
    switch (type) {
      case 'oxdata':
        return readPrompt(surroundings, (detail as Subject).id, signal);
      case 'oxstatus':
        return tellStatus(surroundings, detail as Handed, signal);
      case 'oxwithdraw':
        return withdraw(surroundings, detail, signal);
      default:
        return this.#submit(
          detail,
          { isShared: shared === true, isOutside: outside === true },
          signal,
        );
    }
  }

  /**
   * Deletes what waits to be sent, and the receipts of what was sent, from this device.
   * @throws DOMException when the device does not let it be deleted
   */
  async forget(): Promise<void> {
    const forgetCheckIns = checkInStore.useIfThere('readwrite', async (entries) => entries.clear());
    await Promise.all([this.#sender.forget(), removeReceipts(), forgetCheckIns]);
  }

  /** Ends all that goes on; what is kept stays kept. */
  stop(): void {
    this.#sender.stop();
  }

  /** Takes a response in: keeps it, says so, sends it, and says how that ended. It stays kept when nobody listens any more. */
  async *#submit(
    candidate: unknown,
    { isShared, isOutside }: { isShared: boolean; isOutside: boolean },
    signal: AbortSignal,
  ): AsyncGenerator<Delivery, void, undefined> {
    const response = readMade<Response | Assessment>(candidate) ?? (await checkLate(candidate));
    if (!response) {
      yield { status: 'failed', reason: 'invalid' };
      return;
    }
    const entry = await this.#toEntry(response, isOutside);
    const outcome = this.#sender.outcomeOf(entry);
    const place = await keepEntry(entry, isShared);
    // The person waits for it, perhaps once more: what failed before is tried now.
    void this.#sender.send(true);
    const until = new Date(entry.at + longestLife).toISOString();
    // What an employee says, or somebody at a kiosk, is never on the device: the widget says so, unless it is sent at once.
    if (place === 'device') yield { status: 'saved', until };
    else if (!isShared && !isOfEmployee(entry)) yield { status: 'unsaved' };
    yield await untilAborted(outcome, signal);
  }

  async #toEntry(response: Response | Assessment, isOutside: boolean): Promise<Entry> {
    // Where no token can be had, nobody can be named, now or later: it goes without a name, which says less, never
    // something wrong. What an employee says is nobody's from the start: no name may stand beside it, here or on the way.
    const marked = isOutside ? { outside: true as const } : {};
    const isEmployees = isOfEmployee({ response, ...marked });
    const { identity } = this.#collector;
    const subject = isEmployees ? undefined : await identity.subject(patience);
    const { endpoint, site } = this.#settings;
    const now = Date.now();
    return {
      id: response.id,
      endpoint,
      site,
      ...(subject !== undefined && { subject }),
      ...(isEmployees && { turn: identity.turn }),
      response,
      ...('instrument' in response && { kind: 'assessments' as const, ...marked }),
      at: now,
      failures: 0,
      due: now,
      told: false,
    };
  }
}

/** Says what became of what was handed in; what asks for that comes only where something was. */
async function* tellStatus(
  surroundings: Surroundings,
  handed: Handed,
  signal: AbortSignal,
): AsyncGenerator<HandedState[], void, undefined> {
  while (handed.receipt === undefined && !(await hasReceipts())) {
    yield [];
    await whenLookedAt(signal);
  }
  const { answer } = await import('./read-receipts.js');
  yield* answer(surroundings, handed, signal);
}

/** Reads a response that no widget of ours has made; one that is none is told to the developer of the host. */
async function checkLate(candidate: unknown): Promise<Response | Assessment | undefined> {
  const { checkResponse } = await import('./check-response.js');
  const { response, fault } = await checkResponse(candidate);
  if (fault) console.warn(`<ox-connection> refuses a response: ${fault.path} ${fault.message}`);
  return response;
}
