import type { Answers, RequestEvent } from './request-event.js';

/**
 * A request that is made before there is anything to hear its answer with: data and view are on their way at once. A
 * `RequestController` goes on with it.
 */
export class FirstRequest<Answer> {
  readonly #host: HTMLElement;
  readonly #create: (signal: AbortSignal) => RequestEvent<unknown, Answer> | undefined;
  abort = new AbortController();
  /** What somebody gave who took it. */
  answers: Answers<Answer> | undefined;

  constructor(
    host: HTMLElement,
    create: (signal: AbortSignal) => RequestEvent<unknown, Answer> | undefined,
  ) {
    this.#host = host;
    this.#create = create;
  }

  /** Asks, and gives up what was asked before. */
  ask(): void {
    this.cancel();
    if (!this.#host.isConnected) return;
    this.abort = new AbortController();
    this.answers = this.#create(this.abort.signal)?.dispatch(this.#host);
  }

  /** Gives up what was asked. */
  cancel(): void {
    this.abort.abort();
    this.answers = undefined;
  }
}
