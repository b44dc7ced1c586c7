import { readDataAttribute, type BrokenReason, type ReadData } from './data-attribute.js';
import { DataRequestEvent, toAsked } from './data-request-event.js';
import { DataScript } from './data-script.js';
import type { EarlyData } from './early-data.js';
import type { OxElement } from './element.js';
import { OncePerFrame } from './frame.js';
import { RequestController } from './request-controller.js';

/** What is wrong with the way data should have come: with a written form of it, or with the request for it. */
export type DoorFault =
  | { from: 'attribute' | 'script'; reason: BrokenReason }
  | { from: 'request'; reason: 'notLoaded' | 'unanswered' };

/** What is wanted where nobody has said yet what to ask for. */
const nothingSaid = '';

/**
 * The one way by which data comes into a widget that draws: property, attribute, child script or an answered request. The
 * property (or the attribute, which sets it) wins over the script; nothing is asked for while either gives data.
 */
export class DataDoor {
  readonly #host: OxElement;
  readonly #request: RequestController<unknown>;
  #property: unknown;
  #script: unknown;
  #answer: unknown;
  #changes: unknown[] = [];
  #isNew = true;
  #asked: string | undefined;
  #brokenAttribute: DoorFault | undefined;
  #brokenScript: DoorFault | undefined;
  #failure: DoorFault | undefined;

  /** @param early what has come so far */
  constructor(host: OxElement, early?: EarlyData) {
    this.#host = host;
    this.#request = this.#createRequest();
    new DataScript(host, (read) => this.#takeScript(read));
    if (!early) return;
    host.removeController(early);
    this.#property = early.value;
    if (early.attribute !== undefined) this.readAttribute(early.attribute);
    if (early.asked === undefined) return;
    this.#asked = early.asked;
    this.#request.resume(early);
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

  /** Reads the attribute; `null` when it was taken away. */
  readAttribute(text: string | null): void {
    const { value, reason } = text === null ? {} : readDataAttribute(text);
    if (reason) this.#brokenAttribute = { from: 'attribute', reason };
    else this.value = value;
    this.#host.requestUpdate();
  }

  /** Asks the host for the data of the subject, unless it gives data or was asked for this subject already. */
  ask(again = false): void {
    const { subject } = this.#host;
    const wanted = this.#given == null ? (subject ? toAsked(subject) : nothingSaid) : undefined;
    if (wanted === this.#asked && !again) return;
    if (wanted !== this.#asked) {
      this.#answer = undefined;
      this.#changed();
    }
    this.#giveUp();
    this.#asked = wanted;
    if (wanted !== undefined) this.#request.ask();
  }

  /** Takes a live change of the answer back: its turn comes later. */
  change(change: unknown): void {
    this.#changes.push(change);
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

  #createRequest(): RequestController<unknown> {
    const host = this.#host;
    // Changes may come by the hundred in a second; each is taken, in order, but not drawn by itself.
    const drawing = new OncePerFrame(() => host.requestUpdate());
    return new RequestController<unknown>(host, {
      create: (signal) => (host.subject ? new DataRequestEvent(host.subject, signal) : null),
      receive: (answer, isFirst) => {
        if (isFirst) this.#receive(answer);
        else {
          this.change(answer);
          drawing.request();
        }
      },
      fail: (error) => {
        host.warn(`request:${String(error)}`, `the request for its data failed: ${String(error)}`);
        this.#fail('notLoaded');
      },
      unanswered: () => {
        if (this.#asked !== nothingSaid) void this.#standIn();
        else host.warn('data', 'has no data yet, nor an attribute that says what to ask for.');
      },
    });
  }

  #receive(answer: unknown): void {
    // No data is an answer too, unlike no answer.
    this.#answer = answer ?? null;
    this.#failure = undefined;
    this.#changed();
  }

  /** Shows what stands in for an answer, if there is any; the request stays open, and an answer takes its place. */
  async #standIn(): Promise<void> {
    const asked = this.#asked;
    const found = await this.#host.standIn()?.catch(() => undefined);
    if (asked !== this.#asked || this.#answer != null) return;
    if (found == null) this.#fail('unanswered');
    else this.#receive(found);
  }

  #fail(reason: 'notLoaded' | 'unanswered'): void {
    this.#failure = { from: 'request', reason };
    this.#host.requestUpdate();
  }

  #takeScript({ value, reason }: ReadData): void {
    this.#brokenScript = reason && { from: 'script', reason };
    if (value) {
      this.#script = value;
      this.#changed();
    } else this.#host.requestUpdate();
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
