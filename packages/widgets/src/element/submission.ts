import type { OxElement } from './element.js';
import { RequestController } from './request-controller.js';
import type { RequestEvent } from './request-event.js';

/** What is known of something handed in: the host's last word, that it is under way, or that the page could not pass it on. */
export type Outcome<Word> =
  Word | { status: 'sending' | 'unsaved' } | { status: 'failed'; reason: 'broken' };

/** What is handed in, and how the host's words on it are read. */
export interface SubmissionOptions<Word> {
  /** Makes the request anew for each attempt. */
  create(signal: AbortSignal): RequestEvent<unknown, Word>;
  /** Reads an answer; `undefined` for what is none. It may throw, as a host's getter may. */
  read(answer: unknown): Word | undefined;
  /** Says that what is handed in lies where it lasts. */
  isSafe(word: Outcome<Word>): boolean;
  /** Says that nothing else becomes of it by itself. */
  isFinal(word: Outcome<Word>): boolean;
  /** The answers that can be read, for the developer of the host. */
  expected: string;
}

/** How long a host may say nothing before the person reads that nothing is saved yet, in milliseconds. */
const patience = 3000;

/** Something on its way to the host. It is asked for until somebody takes it. */
export class Submission<Word extends { status: string }> {
  readonly #host: OxElement;
  readonly #options: SubmissionOptions<Word>;
  readonly #request: RequestController<unknown>;
  #outcome: Outcome<Word> = { status: 'sending' };
  #name = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: OxElement, options: SubmissionOptions<Word>) {
    this.#host = host;
    this.#options = options;
    this.#request = new RequestController<unknown>(host, {
      create: (signal) => {
        const event = options.create(signal);
        this.#name = event.type;
        return event;
      },
      receive: (answer, first) => this.#receive(answer, first),
      fail: (error) => this.#fail(error),
      unanswered: () => this.#tell({ status: 'unsaved' }),
    });
    this.attempt();
  }

  get outcome(): Outcome<Word> {
    return this.#outcome;
  }

  /** True while nobody has said anything that lasts. */
  get isOpen(): boolean {
    return this.#outcome.status === 'sending' || this.#outcome.status === 'unsaved';
  }

  /** Hands it to the host, once more if need be. */
  attempt(): void {
    this.#tell({ status: 'sending' });
    // The one who took it may never answer.
    this.#timer = setTimeout(() => this.#tell({ status: 'unsaved' }), patience);
    this.#request.ask();
  }

  /** The person goes on to something else. What nobody saved yet stays asked for. */
  leave(): void {
    if (this.isOpen) return;
    this.stop();
  }

  /** The person gives it up: nobody is asked any more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#request.cancel();
    this.#request.hostDisconnected();
    this.#host.removeController(this.#request);
  }

  #receive(answer: unknown, first: boolean): void {
    const word = this.#read(answer);
    if (word) {
      this.#tell(word);
      // That is the last word: nothing is asked again, however long the host keeps its answer open.
      if (this.#options.isFinal(word)) this.#request.cancel();
      return;
    }
    this.#host.warn(
      `answer:${this.#name}`,
      `got an answer to ${this.#name} that it cannot read; ${this.#options.expected}.`,
    );
    // A promise given before still holds.
    if (first || !this.#options.isSafe(this.#outcome))
      this.#tell({ status: 'failed', reason: 'broken' });
  }

  #read(answer: unknown): Word | undefined {
    try {
      return this.#options.read(answer);
    } catch {
      // A proxy or getter of the host may throw whatever it likes.
      return undefined;
    }
  }

  #fail(error: unknown): void {
    const reason = error instanceof Error ? error.message : typeof error;
    this.#host.warn(`failed:${this.#name}`, `the one who took ${this.#name} failed: ${reason}`);
    if (!this.#options.isSafe(this.#outcome)) this.#tell({ status: 'failed', reason: 'broken' });
  }

  #tell(outcome: Outcome<Word>): void {
    clearTimeout(this.#timer);
    this.#outcome = outcome;
    this.#host.requestUpdate();
  }
}
