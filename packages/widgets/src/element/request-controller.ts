import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Answers, RequestEvent } from './request-event.js';

/** How long somebody who could answer may take to appear, in milliseconds after `load` or after connecting. */
const defaultPatience = 3000;

/**
 * How many in a row may take a request and leave without an answer. A connection that is being set up leaves a few times;
 * a host that always aborts must not be asked for ever.
 */
const mostLeavers = 10;

/** What a request needs from its widget. */
export interface RequestOptions<Answer> {
  /** Makes the event anew for each attempt; `undefined` when there is nothing to ask, `null` while nobody has said what. */
  create(signal: AbortSignal): RequestEvent<unknown, Answer> | null | undefined;
  /** Takes an answer; `first` is false for a live change. */
  receive(answer: Answer, first: boolean): void;
  /** The one who took the request failed. */
  fail(error: unknown): void;
  /** Nobody has taken the request in three seconds, or said what to ask for; it stays open. */
  unanswered(): void;
  /** Milliseconds instead of three seconds. */
  patience?: number;
}

/**
 * Asks the host for something and keeps asking until somebody takes it: again on `oxready`, on `ask()` and when the
 * widget is connected anew. Whether widget or host was there first makes no difference.
 */
export class RequestController<Answer> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: RequestOptions<Answer>;
  /** Where `oxready` is heard; another one once the element was moved into another document. */
  #document: Document | undefined;
  #abort: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Wanted, and not answered to the end. */
  #open = false;
  #taken = false;
  #leavers = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, options: RequestOptions<Answer>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#document = this.#host.ownerDocument;
    this.#document.addEventListener('oxready', this.#askAgain);
    if (this.#open) this.ask();
  }

  hostDisconnected(): void {
    this.#document?.removeEventListener('oxready', this.#askAgain);
    this.#stop();
  }

  /** Asks, and gives up what was asked before. */
  ask(): void {
    this.#leavers = 0;
    this.#attempt();
  }

  /** Goes on with what was asked before this was there; asks again where nobody took it. */
  resume({ abort, answers }: { abort: AbortController; answers?: Answers<Answer> }): void {
    if (answers === undefined) {
      this.ask();
      return;
    }
    this.#open = true;
    this.#take(answers, abort);
  }

  /** Stops asking and listening. */
  cancel(): void {
    this.#open = false;
    this.#stop();
  }

  #attempt(): void {
    this.#stop();
    this.#open = true;
    if (!this.#host.isConnected) return;
    this.#dispatch();
    if (this.#isWanted) this.#waitForSomebody();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
    this.#abort = undefined;
    this.#taken = false;
  }

  readonly #askAgain = () => {
    if (this.#isWanted) this.ask();
  };

  get #isWanted(): boolean {
    return this.#open && !this.#taken;
  }

  #dispatch(): void {
    const abort = (this.#abort = new AbortController());
    const event = this.#options.create(abort.signal);
    this.#open = event !== undefined;
    if (!event) return;
    const answers = event.dispatch(this.#host);
    if (answers !== undefined) this.#take(answers, abort);
  }

  #take(answers: Answers<Answer>, abort: AbortController): void {
    this.#abort = abort;
    this.#taken = true;
    clearTimeout(this.#timer);
    void this.#follow(answers, abort.signal);
  }

  #waitForSomebody(): void {
    const { ownerDocument } = this.#host;
    const wait = () => {
      this.#timer = setTimeout(() => {
        // A listener may have been added meanwhile by a host that announced nothing.
        this.#dispatch();
        if (this.#isWanted) this.#options.unanswered();
      }, this.#options.patience ?? defaultPatience);
    };
    if (ownerDocument.readyState === 'complete') wait();
    else
      ownerDocument.defaultView?.addEventListener('load', wait, {
        once: true,
        signal: this.#abort?.signal as AbortSignal,
      });
  }

  async #follow(answers: Answers<Answer>, signal: AbortSignal): Promise<void> {
    try {
      if (Symbol.asyncIterator in answers) {
        let first = true;
        for await (const answer of answersUntil(answers, signal)) {
          this.#receive(answer, first);
          first = false;
        }
        if (first && !signal.aborted)
          throw new TypeError('the answer ended before its first value');
      } else {
        const answer = await answers;
        if (signal.aborted) return;
        this.#receive(answer, true);
      }
      if (!signal.aborted) this.#open = false;
    } catch (error) {
      if (signal.aborted) return;
      this.#taken = false;
      if (isAbort(error) && this.#leavers < mostLeavers) {
        // The one who answered has left the page; perhaps somebody else is there.
        this.#leavers += 1;
        this.#attempt();
      } else this.#options.fail(error);
    }
  }

  #receive(answer: Answer, first: boolean): void {
    this.#leavers = 0;
    this.#options.receive(answer, first);
  }
}

/** Ends with the signal even if the source hangs, and lets the source clean up. */
async function* answersUntil<Answer>(
  source: AsyncIterable<Answer>,
  signal: AbortSignal,
): AsyncGenerator<Answer> {
  const iterator = source[Symbol.asyncIterator]();
  const aborted = new Promise<undefined>((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
  try {
    for (;;) {
      const step = await Promise.race([iterator.next(), aborted]);
      if (step === undefined || signal.aborted || step.done === true) return;
      yield step.value;
    }
  } finally {
    // Not awaited: a source that hangs in next() would hang here too.
    void Promise.resolve(iterator.return?.()).catch(() => {});
  }
}

function isAbort(error: unknown): boolean {
  return (error as { name?: unknown } | null | undefined)?.name === 'AbortError';
}
