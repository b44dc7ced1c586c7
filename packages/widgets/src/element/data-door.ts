import type { ReactiveController } from 'lit';
import type { BrokenReason, ReadData } from './data-attribute.js';
import { DataRequestEvent } from './data-request-event.js';
import type { OxElement } from './element.js';
import type { RequestController } from './request-controller.js';
import { FirstRequest } from './first-request.js';

/** The child that holds data as JSON. */
export const dataScript = ':scope > script[type="application/json"]';

/** What is wrong with the way data should have come: with a written form of it, or with the request for it. */
export type DoorFault =
  | { from: 'attribute' | 'script'; reason: BrokenReason }
  | { from: 'request'; reason: 'notLoaded' | 'unanswered' };

/**
 * The one way by which data comes into a widget: property, attribute, child script or an answered request. The property
 * (or the attribute, which sets it) wins over the script; nothing is asked for while either gives data.
 *
 * It is light: it reads an attribute of plain JSON. What becomes of a request, what reads the other written forms, and the words
 * for what is wrong come with `data-request.ts`.
 */
export class DataDoor implements ReactiveController {
  readonly #host: OxElement;
  #request: FirstRequest<unknown> | RequestController<unknown>;
  #read: (text: string) => ReadData | undefined = readPlain;
  /** An attribute that is no plain JSON. */
  #unread: string | undefined;
  #property: unknown;
  #script: unknown;
  /** What a child script holds is taken as it comes; until then one that is there counts as data. */
  #isScriptRead = false;
  #answer: unknown;
  #changes: unknown[] = [];
  #isNew = true;
  #asked: string | undefined;
  #brokenAttribute: DoorFault | undefined;
  #brokenScript: DoorFault | undefined;
  #failure: DoorFault | undefined;

  constructor(host: OxElement) {
    this.#host = host;
    this.#request = new FirstRequest(host, this.createEvent);
    host.addController(this);
  }

  get value(): unknown {
    return this.#given ?? this.#answer;
  }

  set value(value: unknown) {
    this.#property = value;
    this.#brokenAttribute = undefined;
    // A host may set the property instead of responding, even in its listener.
    if (value != null) this.#giveUp();
    this.#changed();
  }

  get fault(): DoorFault | undefined {
    const brokenScript = this.#property == null ? this.#brokenScript : undefined;
    return this.#brokenAttribute ?? brokenScript ?? this.#failure;
  }

  hostConnected(): void {
    // Elsewhere it is asked for anew.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // Asked anew where it is put in again; one that hears answers does that itself.
    if (this.#request instanceof FirstRequest) this.#giveUp();
  }

  /** Reads the attribute; `null` when it was taken away. */
  readAttribute(text: string | null): void {
    this.#unread = undefined;
    const { value, reason } = (text === null ? {} : this.#read(text)) ?? {};
    if (reason) this.#brokenAttribute = { from: 'attribute', reason };
    else if (value || text === null) this.value = value;
    else this.#unread = text;
    this.#host.requestUpdate();
  }

  /** Reads from now on an attribute that is not plain JSON too, also one that is there already. */
  readWith(read: (text: string) => ReadData): void {
    this.#read = read;
    this.#isScriptRead = true;
    if (this.#unread !== undefined) this.readAttribute(this.#unread);
  }

  /** Takes what the child script holds. */
  takeScript({ value, reason }: ReadData): void {
    this.#brokenScript = reason && { from: 'script', reason };
    if (value) {
      this.#script = value;
      this.#changed();
    } else this.#host.requestUpdate();
  }

  readonly createEvent = (signal: AbortSignal): DataRequestEvent | undefined =>
    this.#host.subject && new DataRequestEvent(this.#host.subject, signal);

  /** Asks the host for the data of the subject, unless it gives data or was asked for this subject already. */
  ask(again = false): void {
    const { subject } = this.#host;
    const isGiven = this.#given != null || this.#unread !== undefined || this.#hasUnreadScript;
    const wanted = subject && !isGiven ? `${subject.subject}=${subject.id}` : undefined;
    if (wanted === this.#asked && !again) return;
    if (wanted !== this.#asked) {
      this.#answer = undefined;
      this.#changed();
    }
    this.#giveUp();
    this.#asked = wanted;
    if (wanted !== undefined) this.#request.ask();
  }

  /** Lets the request be followed from now on by one that hears its answers. */
  follow(request: RequestController<unknown>): void {
    const first = this.#request;
    this.#request = request;
    if (this.#asked !== undefined && first instanceof FirstRequest) request.resume(first);
  }

  /** Takes the answer of the host. */
  receive(answer: unknown): void {
    // No data is an answer too, unlike no answer.
    this.#answer = answer ?? null;
    this.#failure = undefined;
    this.#changed();
  }

  /** Takes a live change of the answer; whoever gives it sees to the drawing. */
  change(change: unknown): void {
    this.#changes.push(change);
  }

  /** The host was asked, and there is no answer. */
  fail(reason: 'notLoaded' | 'unanswered'): void {
    this.#failure = { from: 'request', reason };
    this.#host.requestUpdate();
  }

  /** What is new since the last call: whole data, or live changes of it. */
  take(): { whole: boolean; changes: unknown[] } {
    const taken = { whole: this.#isNew, changes: this.#changes };
    this.#isNew = false;
    this.#changes = [];
    return taken;
  }

  get #given(): unknown {
    return this.#property ?? this.#script;
  }

  get #hasUnreadScript(): boolean {
    // A server has no children to look for.
    const { isConnected } = this.#host;
    return !this.#isScriptRead && isConnected && this.#host.querySelector(dataScript) !== null;
  }

  #giveUp(): void {
    this.#asked = undefined;
    this.#failure = undefined;
    this.#request.cancel();
  }

  #changed(): void {
    this.#isNew = true;
    this.#changes = [];
    this.#host.requestUpdate();
  }
}

/** JSON of an object or a list; `undefined` for what may be another form of it, or broken. */
function readPlain(text: string): ReadData | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { value } : undefined;
  } catch {
    return undefined;
  }
}
