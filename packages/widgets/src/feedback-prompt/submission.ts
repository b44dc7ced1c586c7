import { Delivery } from '@oxbow/model/delivery';
import type { Response } from '@oxbow/model/response';
import type { OxElement } from '../element/element.js';
import { SubmitRequestEvent } from '../element/events.js';
import { RequestController } from '../element/request-controller.js';

/** What is known of a submission: the host's last word, that it is under way, or that the page could not pass it on. */
export type Outcome = Delivery | { status: 'sending' } | { status: 'failed'; reason: 'broken' };

/** How long a host may say nothing before the person reads that nothing is saved yet, in milliseconds. */
const patience = 3000;

const expected =
  'expected { status: "unsaved" }, { status: "saved" }, { status: "sent", reference: "7K2Q-M3XD" } or ' +
  '{ status: "failed", reason: "refused" | "unauthorized" | "expired" | "invalid" }';

/** One response on its way to the host. It is asked for until somebody takes it, also when the prompt has changed since. */
export class Submission {
  readonly response: Response;
  readonly #host: OxElement;
  readonly #request: RequestController<unknown>;
  #outcome: Outcome = { status: 'sending' };
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: OxElement, response: Response) {
    this.#host = host;
    this.response = response;
    this.#request = new RequestController<unknown>(host, {
      create: (signal) => new SubmitRequestEvent(this.response, signal),
      receive: (answer, first) => this.#receive(answer, first),
      fail: (error) => this.#fail(error),
      unanswered: () => this.#tell({ status: 'unsaved' }),
    });
    this.attempt();
  }

  get outcome(): Outcome {
    return this.#outcome;
  }

  /** True while nobody has said anything that lasts. */
  get isOpen(): boolean {
    return this.#outcome.status === 'sending' || this.#outcome.status === 'unsaved';
  }

  /** True when nothing else will become of it by itself. */
  get #isFinal(): boolean {
    return this.#outcome.status === 'sent' || this.#outcome.status === 'failed';
  }

  /** Hands the response to the host; again it is the same response with the same id. */
  attempt(): void {
    this.#tell({ status: 'sending' });
    // The one who took it may never answer.
    this.#timer = setTimeout(() => this.#tell({ status: 'unsaved' }), patience);
    this.#request.ask();
  }

  /** The person goes on to something else. What nobody saved yet stays asked for. */
  leave(): void {
    if (this.isOpen) return;
    clearTimeout(this.#timer);
    this.#request.cancel();
    this.#request.hostDisconnected();
    this.#host.removeController(this.#request);
  }

  get #isSafe(): boolean {
    return this.#outcome.status === 'saved' || this.#outcome.status === 'sent';
  }

  #receive(answer: unknown, first: boolean): void {
    const delivery = readDelivery(answer);
    if (delivery) {
      this.#tell(delivery);
      // That is the last word: nothing is asked again, however long the host keeps its answer open.
      if (this.#isFinal) this.#request.cancel();
      return;
    }
    this.#host.warn('delivery', `got an answer to oxsubmit that it cannot read; ${expected}.`);
    // A promise given before still holds.
    if (first || !this.#isSafe) this.#tell({ status: 'failed', reason: 'broken' });
  }

  #fail(error: unknown): void {
    this.#host.warn('submit', `the one who took oxsubmit failed: ${describe(error)}`);
    if (!this.#isSafe) this.#tell({ status: 'failed', reason: 'broken' });
  }

  #tell(outcome: Outcome): void {
    clearTimeout(this.#timer);
    this.#outcome = outcome;
    this.#host.requestUpdate();
  }
}

function readDelivery(answer: unknown): Delivery | undefined {
  try {
    return Delivery.safeParse(answer).data;
  } catch {
    // A proxy or getter of the host may throw whatever it likes.
    return undefined;
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : typeof error;
}
