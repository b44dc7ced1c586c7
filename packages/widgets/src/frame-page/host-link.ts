import type { Answers, RequestEvent } from '../element/request-event.js';
import { AnswerQueue } from './answer-queue.js';
import {
  readGreeting,
  readHostWord,
  toMessage,
  type FrameWord,
  type HostWord,
} from './messages.js';

/** Most requests that are remembered as nobody's. */
const mostUntaken = 200;

/** What the frame does with what its host says. */
export interface HostListener {
  set(settings: Extract<HostWord, { kind: 'set' }>['settings']): void;
  refresh(): void;
  /** Somebody who could answer has come, or the line is there. */
  ready(): void;
}

/**
 * The frame's end of the line to the page around it. Windows are where everybody listens, so they only greet each other there;
 * everything else is said over a port that the host page's helper alone has.
 */
export class HostLink {
  readonly #origin: string;
  readonly #listener: HostListener;
  /** Tells this line from those of earlier times, of being loaded too. */
  #id = createId();
  #port: MessagePort | undefined;
  #last = 0;
  readonly #open = new Map<number, { key: string; queue: AnswerQueue }>();
  /** What nobody took; asked again when somebody has come. */
  readonly #untaken = new Set<string>();

  /** @param origin of the page around the frame; no other is listened to */
  constructor(origin: string, listener: HostListener) {
    this.#origin = origin;
    this.#listener = listener;
    addEventListener('message', (event) => this.#greeted(event));
    this.#greet();
  }

  /** Says something to the host; what cannot be copied into another page is not said. */
  say(word: FrameWord): boolean {
    try {
      this.#port?.postMessage(word);
      return this.#port !== undefined;
    } catch (error) {
      console.warn(`What cannot leave the frame was not passed on: ${String(error)}`);
      return false;
    }
  }

  /**
   * Passes a request on.
   * @returns the answers; `undefined` where there is no host to ask, or it said already that nobody takes this
   */
  ask(request: RequestEvent, isHandedOver: boolean): Answers<unknown> | undefined {
    const { type, detail, signal } = request;
    const key = keyOf(request);
    if (!this.#port || this.#untaken.has(key)) return undefined;
    const id = ++this.#last;
    const { shared, outside } = request as { shared?: unknown; outside?: unknown };
    const isSaid = this.say({
      ...{ kind: 'request', id, type, detail, isHandedOver },
      ...{ shared: shared === true, outside: outside === true },
    });
    if (!isSaid) return undefined;
    const queue = new AnswerQueue();
    this.#open.set(id, { key, queue });
    signal.addEventListener('abort', () => {
      if (this.#open.delete(id)) this.say({ kind: 'abort', id });
    });
    // One thing is kept once: nothing is to follow.
    return type === 'oxkeep' ? queue.first() : queue;
  }

  #greet(): void {
    parent.postMessage(toMessage({ kind: 'ready', id: this.#id }), this.#origin);
  }

  #greeted({ source, origin, data, ports }: MessageEvent): void {
    if (source !== parent || origin !== this.#origin) return;
    const greeting = readGreeting(data);
    if (greeting?.kind === 'hello') this.#greet();
    const [port] = ports;
    if (greeting?.kind !== 'connect' || greeting.id !== this.#id || !port) return;
    // The first one stays until it leaves by itself: a script that comes later is not given what the person says.
    if (this.#port) return;
    this.#port = port;
    port.onmessage = ({ data: word }) => this.#heard(word);
    this.#listener.ready();
  }

  #heard(message: unknown): void {
    const word = readHostWord(message);
    if (!word) return;
    switch (word.kind) {
      case 'set':
        this.#listener.set(word.settings);
        break;
      case 'refresh':
        this.#untaken.clear();
        this.#listener.refresh();
        break;
      case 'ready':
        this.#untaken.clear();
        this.#listener.ready();
        break;
      case 'leave':
        this.#leave();
        break;
      default:
        this.#answered(word);
    }
  }

  #leave(): void {
    this.#port?.close();
    this.#port = undefined;
    this.#untaken.clear();
    for (const { queue } of this.#open.values()) queue.end(toNobody());
    this.#open.clear();
    // The next one may have greeted before this word came, and was refused.
    this.#id = createId();
    this.#greet();
  }

  #answered(word: Extract<HostWord, { id: number }>): void {
    const asked = this.#open.get(word.id);
    if (!asked) return;
    if (word.kind === 'answer') {
      asked.queue.push(word.value);
      return;
    }
    this.#open.delete(word.id);
    if (word.kind === 'end') asked.queue.end();
    else if (word.kind === 'fail') asked.queue.end(toError(word));
    else {
      if (this.#untaken.size >= mostUntaken) this.#untaken.clear();
      this.#untaken.add(asked.key);
      asked.queue.end(toNobody());
    }
  }
}

const createId = () => crypto.getRandomValues(new Uint32Array(4)).join('-');

/** As of one who took it and left: the widget asks once more, and is told if nobody is there. */
const toNobody = () => new DOMException('nobody takes it', 'AbortError');

/** What tells one request from another; a draft changes while it is the same request to keep one. */
function keyOf({ type, detail }: RequestEvent): string {
  return JSON.stringify([type, detail], (name, value: unknown) =>
    name === 'draft' ? undefined : value,
  );
}

function toError({ name, message, status }: Extract<HostWord, { kind: 'fail' }>): Error {
  const error =
    name === 'AbortError'
      ? new DOMException(message, name)
      : Object.assign(new Error(message), { name });
  return status === undefined ? error : Object.assign(error, { status });
}
