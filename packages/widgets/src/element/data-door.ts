import type { ReactiveController } from 'lit';
import { readDataAttribute, type ReadData } from './data-attribute.js';
import { DataRequestEvent } from './events.js';
import type { OxElement } from './element.js';
import { RequestController } from './request-controller.js';
import type { CommonStrings } from './strings.js';

/** Why there is no data: a text's key and whether asking again may help. */
export interface DoorProblem {
  key: keyof CommonStrings;
  retry: boolean;
}

/**
 * The one way by which data comes into a widget: property, attribute, child script or an answered request. The property
 * (or the attribute, which sets it) wins over the script; nothing is asked for while either gives data.
 */
export class DataDoor implements ReactiveController {
  readonly #host: OxElement;
  readonly #request: RequestController<unknown>;
  readonly #observer: MutationObserver | undefined;
  #property: unknown;
  #answer: unknown;
  #script: unknown;
  #changes: unknown[] = [];
  #dirty = true;
  #asked: string | undefined;
  #problem: DoorProblem | undefined;

  constructor(host: OxElement) {
    this.#host = host;
    // A server has no observers and no children to observe.
    if (typeof MutationObserver === 'function')
      this.#observer = new MutationObserver(() => this.#readScript());
    this.#request = new RequestController<unknown>(host, {
      create: (signal) => (host.subject ? new DataRequestEvent(host.subject, signal) : undefined),
      receive: (answer, first) => this.#receive(answer, first),
      fail: (error) => {
        host.warn(`request:${String(error)}`, `the request for its data failed: ${String(error)}`);
        this.#fail({ key: 'failed', retry: true });
      },
      unanswered: () => this.#fail({ key: 'unanswered', retry: true }),
    });
    host.addController(this);
  }

  get value(): unknown {
    return this.#property ?? (this.#answer === undefined ? this.#script : this.#answer);
  }

  set value(value: unknown) {
    this.#property = value;
    this.#problem = undefined;
    this.#changed();
  }

  get problem(): DoorProblem | undefined {
    return this.#problem;
  }

  hostConnected(): void {
    this.#observer?.observe(this.#host, { childList: true, characterData: true, subtree: true });
    this.#readScript();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Reads the attribute; `null` when it was taken away. */
  readAttribute(text: string | null): void {
    if (text === null) this.value = undefined;
    else
      this.#take(readDataAttribute(text), (read) => (this.value = read), 'the attribute "data"', {
        object: 'brokenObject',
        syntax: 'brokenAttribute',
        type: 'brokenAttribute',
      });
  }

  /** Asks the host for the data of the subject, unless it gives data or was asked for this subject already. */
  ask(again = false): void {
    const { subject } = this.#host;
    const given = this.#property ?? this.#script;
    const wanted = subject && given == null ? `${subject.subject}=${subject.id}` : undefined;
    if (wanted === this.#asked && !again) return;
    if (wanted !== this.#asked) this.#answer = undefined;
    this.#asked = wanted;
    this.#problem = undefined;
    this.#dirty = true;
    if (wanted === undefined) this.#request.cancel();
    else this.#request.ask();
  }

  /** What is new since the last call: whole data, or live changes of it. */
  take(): { whole: boolean; changes: unknown[] } {
    const taken = { whole: this.#dirty, changes: this.#changes };
    this.#dirty = false;
    this.#changes = [];
    return taken;
  }

  #receive(answer: unknown, first: boolean): void {
    if (first) {
      // No data is an answer too, unlike no answer.
      this.#answer = answer ?? null;
      this.#problem = undefined;
      this.#changed();
    } else {
      this.#changes.push(answer);
      this.#host.requestUpdate();
    }
  }

  #fail(problem: DoorProblem): void {
    this.#problem = problem;
    this.#host.requestUpdate();
  }

  #changed(): void {
    this.#dirty = true;
    this.#changes = [];
    this.#host.requestUpdate();
  }

  #readScript(): void {
    const text = this.#host.querySelector(':scope > script[type="application/json"]')?.textContent;
    // While the page is still being parsed the script is there before its text.
    if (!text || text.trim() === '') return;
    const keys = { object: 'brokenScript', syntax: 'brokenScript', type: 'brokenScript' } as const;
    this.#take(readDataAttribute(text), (read) => (this.#script = read), 'the child script', keys);
  }

  #take(
    read: ReadData,
    set: (value: object) => void,
    from: string,
    keys: Record<'object' | 'syntax' | 'type', keyof CommonStrings>,
  ): void {
    if ('value' in read) {
      set(read.value);
      this.#changed();
      return;
    }
    const hints = {
      object: 'holds "[object Object]"',
      syntax: 'is no valid JSON',
      type: 'holds neither an object nor a list',
    };
    this.#host.warn(
      `broken:${from}`,
      `${from} ${hints[read.broken]}; what was there before is kept.`,
    );
    this.#fail({ key: keys[read.broken], retry: false });
  }
}
