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
    const abort = new AbortController();
    this.abort = abort;
    const answers = this.#create(abort.signal)?.dispatch(this.#host);
    this.answers =
      answers && Symbol.asyncIterator in answers ? begin(answers, abort.signal) : answers;
  }

  /** Gives up what was asked. */
  cancel(): void {
    this.abort.abort();
    this.answers = undefined;
  }
}

/** Asks an iterable for its first value now, since a generator does nothing until it is asked. */
function begin<Answer>(source: AsyncIterable<Answer>, signal: AbortSignal): AsyncIterable<Answer> {
  const iterator = source[Symbol.asyncIterator]();
  const asked = [iterator.next()];
  asked[0]?.catch(() => {});
  const end = async () => iterator.return?.();
  signal.addEventListener('abort', () => void end().catch(() => {}));
  return { [Symbol.asyncIterator]: () => ({ next: () => asked.pop() ?? iterator.next() }) };
}
