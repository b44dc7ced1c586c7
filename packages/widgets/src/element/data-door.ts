import type { ReactiveController } from 'lit';
import { readDataAttribute, type BrokenReason } from './data-attribute.js';
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
  #scriptText: string | undefined;
  #changes: unknown[] = [];
  #dirty = true;
  #asked: string | undefined;
  #brokenAttribute: DoorProblem | undefined;
  #brokenScript: DoorProblem | undefined;
  /** What became of the request. */
  #failure: DoorProblem | undefined;

  constructor(host: OxElement) {
    this.#host = host;
    // A server has no observers and no children to observe.
    if (typeof MutationObserver === 'function')
      this.#observer = new MutationObserver(this.#readScript);
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
    this.#brokenAttribute = undefined;
    // A host may set the property instead of responding, even in its listener.
    if (value != null) {
      this.#asked = undefined;
      this.#failure = undefined;
      this.#request.cancel();
    }
    this.#changed();
  }

  get problem(): DoorProblem | undefined {
    const brokenScript = this.#property == null ? this.#brokenScript : undefined;
    return this.#brokenAttribute ?? brokenScript ?? this.#failure;
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
    else {
      const read = readDataAttribute(text);
      if ('value' in read) this.value = read.value;
      else {
        const key = read.broken === 'object' ? 'brokenObject' : 'brokenAttribute';
        this.#brokenAttribute = this.#tellBroken('the attribute "data"', read.broken, key);
      }
    }
  }

  /** Asks the host for the data of the subject, unless it gives data or was asked for this subject already. */
  ask(again = false): void {
    const { subject } = this.#host;
    const given = this.#property ?? this.#script;
    const wanted = subject && given == null ? `${subject.subject}=${subject.id}` : undefined;
    if (wanted === this.#asked && !again) return;
    if (wanted !== this.#asked) {
      this.#answer = undefined;
      this.#changed();
    }
    this.#asked = wanted;
    this.#failure = undefined;
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
      this.#failure = undefined;
      this.#changed();
    } else {
      this.#changes.push(answer);
      this.#host.requestUpdate();
    }
  }

  #fail(problem: DoorProblem): void {
    this.#failure = problem;
    this.#host.requestUpdate();
  }

  #changed(): void {
    this.#dirty = true;
    this.#changes = [];
    this.#host.requestUpdate();
  }

  readonly #readScript = (): void => {
    const text = this.#host.querySelector(':scope > script[type="application/json"]')?.textContent;
    // Nothing is there while the page is still being parsed and only the tag has come.
    if (!text?.trim() || text === this.#scriptText) return;
    const read = readDataAttribute(text);
    const { ownerDocument } = this.#host;
    if ('broken' in read && ownerDocument.readyState === 'loading') {
      // Perhaps the rest is still on its way; each piece that comes is observed.
      ownerDocument.addEventListener('DOMContentLoaded', this.#readScript, { once: true });
      return;
    }
    this.#scriptText = text;
    if ('value' in read) {
      this.#script = read.value;
      this.#brokenScript = undefined;
      this.#changed();
    } else this.#brokenScript = this.#tellBroken('the child script', read.broken, 'brokenScript');
  };

  #tellBroken(from: string, reason: BrokenReason, key: keyof CommonStrings): DoorProblem {
    const hints = {
      object: 'holds "[object Object]"',
      syntax: 'is no valid JSON',
      type: 'holds neither an object nor a list',
    };
    this.#host.warn(`broken:${from}`, `${from} ${hints[reason]}; what was there before is kept.`);
    this.#host.requestUpdate();
    return { key, retry: false };
  }
}
