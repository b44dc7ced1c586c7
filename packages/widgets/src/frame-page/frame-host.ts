import { KeepRequestEvent, SubmitRequestEvent } from '../element/events.js';
import { findTaker } from '../element/hand-over.js';
import { RequestEvent, type Answers } from '../element/request-event.js';
import { aroundOf, edgesOf, whenSchemeChanges } from './around-frame.js';
import {
  readFrameWord,
  readGreeting,
  toMessage,
  type FrameRequest,
  type FrameWord,
  type Greeting,
  type HostWord,
} from './messages.js';

/** Something of employees that no listener of the page may hear, where there is no connection to take it. */
export interface HandedRequest {
  /** `oxsubmit`, `oxwithdraw`, `oxgive`, … */
  type: string;
  detail: unknown;
  /** Aborted when the widget wants it no more. */
  signal: AbortSignal;
}

/** What a host page gives to a frame. All of it can be set later too. */
export interface FrameOptions {
  /** What `data` of the element takes; absent where the page answers `oxdata`. */
  data?: unknown;
  /** What `strings` of the element takes. */
  strings?: Readonly<Record<string, unknown>>;
  /** Custom properties by name, such as `--ox-accent`; the page's own are not seen inside a frame. */
  tokens?: Readonly<Record<string, string>>;
  /** Takes what employees hand in, where no `<ox-connection>` is around the frame nor for the whole page. */
  handler?: (request: HandedRequest) => Answers<unknown> | undefined;
}

/**
 * The host page's end of a frame that holds `frame.html`: what the widget inside asks for becomes the same event on the `<iframe>`,
 * which a listener or an `<ox-connection>` answers as it would answer the widget.
 *
 * ```js
 * const host = new FrameHost(document.querySelector('iframe'), { tokens: { '--ox-accent': '#23503c' } });
 * ```
 */
export class FrameHost {
  readonly #frame: HTMLIFrameElement;
  readonly #options: FrameOptions;
  readonly #end = new AbortController();
  readonly #open = new Map<number, AbortController>();
  #port: MessagePort | undefined;
  #id = '';
  #state = 'loading';

  /** @param frame whose address is that of `frame.html`, with the origin of this page in it */
  constructor(frame: HTMLIFrameElement, options: FrameOptions = {}) {
    this.#frame = frame;
    this.#options = { ...options };
    const { signal } = this.#end;
    const { ownerDocument: page } = frame;
    page.defaultView?.addEventListener('message', (event) => this.#greeted(event), { signal });
    page.addEventListener('oxready', () => this.#say({ kind: 'ready' }), { signal });
    whenSchemeChanges(() => this.#giveSettings({}), signal);
    // It may be there already.
    this.#greet({ kind: 'hello' });
  }

  /** As `state` of the element in the frame. */
  get state(): string {
    return this.#state;
  }

  /** Gives something else; what is absent stays as it was. `set({})` looks anew at the language and scheme around the frame. */
  set(options: FrameOptions): void {
    Object.assign(this.#options, options);
    this.#giveSettings(options);
  }

  /** Has the widget ask again for its data, and for what nobody answered. */
  refresh(): void {
    this.#say({ kind: 'refresh' });
  }

  /** Ends the line; the frame keeps what it shows, and is free for another helper. */
  disconnect(): void {
    this.#end.abort();
    this.#say({ kind: 'leave' });
    this.#hangUp();
  }

  /** Where messages come from, and go to: a sandboxed frame has no origin of its own. */
  get #origin(): string {
    const { sandbox, src, ownerDocument } = this.#frame;
    const hasNone = this.#frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin');
    if (hasNone) return 'null';
    return URL.canParse(src, ownerDocument.baseURI)
      ? new URL(src, ownerDocument.baseURI).origin
      : '';
  }

  #greet(greeting: Greeting, ports: MessagePort[] = []): void {
    const origin = this.#origin;
    // A mere question may be read by anybody, and a frame that is still empty has another origin, of which the browser complains.
    const target = greeting.kind === 'hello' || origin === 'null' ? '*' : origin;
    if (origin) this.#frame.contentWindow?.postMessage(toMessage(greeting), target, ports);
  }

  #greeted({ source, origin, data }: MessageEvent): void {
    const { contentWindow } = this.#frame;
    if (contentWindow === null || source !== contentWindow || origin !== this.#origin) return;
    const greeting = readGreeting(data);
    if (greeting?.kind !== 'ready' || greeting.id === this.#id) return;
    this.#hangUp();
    this.#id = greeting.id;
    this.#state = 'loading';
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = ({ data: word }) => this.#heard(word);
    this.#greet({ kind: 'connect', id: greeting.id }, [port2]);
    this.#giveSettings(this.#options);
  }

  #hangUp(): void {
    this.#port?.close();
    this.#port = undefined;
    for (const abort of this.#open.values()) abort.abort();
    this.#open.clear();
  }

  #say(word: HostWord): void {
    this.#port?.postMessage(word);
  }

  #giveSettings({ data, strings, tokens }: FrameOptions): void {
    const settings = { ...aroundOf(this.#frame), tokens, strings, data };
    for (const [name, value] of Object.entries(settings)) {
      if (value === undefined) continue;
      try {
        this.#say({ kind: 'set', settings: { [name]: value } });
      } catch (error) {
        // One by one, so that all else is given.
        console.warn(`“${name}” cannot be copied into the frame: ${String(error)}`);
      }
    }
  }

  #heard(message: unknown): void {
    const word = readFrameWord(message);
    if (word?.kind === 'size') this.#size(word);
    else if (word?.kind === 'event') {
      const { type, detail } = word;
      this.#frame.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
    } else if (word?.kind === 'abort') {
      this.#open.get(word.id)?.abort();
      this.#open.delete(word.id);
    } else if (word) void this.#answer(word);
  }

  /** At least one pixel: a browser draws nothing in a frame without any, so it could not say that it has grown. */
  #size({ height, state }: Extract<FrameWord, { kind: 'size' }>): void {
    this.#frame.style.blockSize = `${Math.max(height, 1) + edgesOf(this.#frame)}px`;
    this.#state = state;
  }

  async #answer(request: FrameRequest): Promise<void> {
    const { id } = request;
    const abort = new AbortController();
    this.#open.set(id, abort);
    // A frame that was taken away cannot say that it wants nothing any more.
    const isWanted = () => this.#open.get(id) === abort && this.#frame.isConnected;
    try {
      const answers = this.#ask(request, abort.signal);
      if (answers === undefined) {
        this.#say({ kind: 'untaken', id });
        return;
      }
      for await (const value of toIterable(answers)) {
        if (!isWanted()) {
          abort.abort();
          return;
        }
        this.#say({ kind: 'answer', id, value: toCopyable(value) });
      }
      if (isWanted()) this.#say({ kind: 'end', id });
    } catch (error) {
      if (isWanted()) this.#say({ kind: 'fail', id, ...toParts(error) });
    } finally {
      if (this.#open.get(id) === abort) this.#open.delete(id);
    }
  }

  /** Asks as the widget would: by an event on the frame, or without any where no listener may hear of it. */
  #ask(request: FrameRequest, signal: AbortSignal): Answers<unknown> | undefined {
    const event = toEvent(request, signal);
    if (!request.isHandedOver) return event.dispatch(this.#frame);
    const { type, detail } = request;
    return findTaker(this.#frame)?.(event) ?? this.#options.handler?.({ type, detail, signal });
  }
}

/** The event of the widget. Those that may hold what employees say refuse to be dispatched with it, here as there. */
function toEvent(
  { type, detail, shared, outside, isHandedOver }: FrameRequest,
  signal: AbortSignal,
): RequestEvent {
  const isOfJourney = typeof detail === 'object' && detail !== null && 'journey' in detail;
  if (type === 'oxsubmit' && !isOfJourney)
    return new SubmitRequestEvent(
      detail as SubmitRequestEvent['detail'],
      signal,
      shared,
      outside,
    ) as RequestEvent;
  if (type === 'oxkeep' && !isHandedOver)
    return new KeepRequestEvent(
      detail as KeepRequestEvent['detail'],
      signal,
      outside,
    ) as RequestEvent;
  return Object.assign(new RequestEvent(type, detail, signal), { outside });
}

async function* toIterable(answers: Answers<unknown>): AsyncGenerator<unknown, void, undefined> {
  if (isIterable(answers)) yield* answers;
  else yield await answers;
}

/** A handler of the host may give anything. */
const isIterable = (answers: Answers<unknown>): answers is AsyncIterable<unknown> =>
  Symbol.asyncIterator in Object(answers);

/** A response of `fetch` cannot be copied; of one that is answered as it is, only the status counts. */
const toCopyable = (value: unknown): unknown =>
  value instanceof Response ? { status: value.status } : value;

function toParts(error: unknown): { name: string; message: string; status: number | undefined } {
  const { name, message, status } = Object(error) as Record<string, unknown>;
  return {
    name: typeof name === 'string' ? name : 'Error',
    message: typeof message === 'string' ? message : String(error),
    status: typeof status === 'number' ? status : undefined,
  };
}
