/** Answers of a host: one value, or a first value and then its live changes. */
export type Answers<Answer> = PromiseLike<Answer> | AsyncIterable<Answer>;

/**
 * A wish of a widget that wants an answer. The host calls `respondWith` in its listener, as with a `FetchEvent`:
 *
 * ```js
 * document.addEventListener('oxdata', (event) => event.respondWith(fetch('/…').then((answer) => answer.json())));
 * ```
 *
 * Unanswered, it is asked again when a connection announces itself (`oxready` on `document`), when the host calls
 * `refresh()` and when the widget is connected anew.
 */
export class RequestEvent<Detail = unknown, Answer = unknown> extends CustomEvent<Detail> {
  /** Aborted when the widget is gone or asks for something else. */
  readonly signal: AbortSignal;
  #answer: Answers<Answer> | undefined;
  #open = false;

  constructor(type: string, detail: Detail, signal: AbortSignal) {
    super(type, { detail, bubbles: true, composed: true });
    this.signal = signal;
  }

  /** True once somebody has taken this request; a listener farther out then need not do anything. */
  get answered(): boolean {
    return this.#answer !== undefined;
  }

  /**
   * Takes the request. The first caller wins, later calls are ignored.
   * @param answer a promise for the one answer, or an async iterable: its first value is the answer, further values are live changes
   * @throws InvalidStateError when called after the listeners have run
   */
  respondWith(answer: Answers<Answer>): void {
    if (!this.#open) {
      throw new DOMException(
        `${this.type}: too late; call event.respondWith(load()) in the listener itself, before any await.`,
        'InvalidStateError',
      );
    }
    this.#answer ??= answer;
    // Nobody waits for a promise that lost, and not yet for one that came early: its rejection is no unhandled one.
    if ('then' in answer) answer.then(undefined, () => {});
  }

  /**
   * Dispatches the request on `target`; for widgets.
   * @returns what the first caller gave, or `undefined` when nobody took it
   */
  dispatch(target: EventTarget): Answers<Answer> | undefined {
    this.#open = true;
    try {
      target.dispatchEvent(this);
    } finally {
      this.#open = false;
    }
    return this.#answer;
  }
}
