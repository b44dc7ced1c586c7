import type { ReactiveController } from 'lit';
import type { OxElement } from './element.js';

/** At most one announcement in this time, in milliseconds. */
const pause = 2000;

/** What is said politely to those who do not see a change: at most one thing in two seconds, the latest one. */
export class Announcer implements ReactiveController {
  readonly #host: OxElement;
  #said = '';
  #next: (() => string) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: OxElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The text for the live region. */
  get text(): string {
    return this.#said;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#next = undefined;
    this.#said = '';
  }

  /** Says something now, or after the pause if nothing newer has come by then; words it when it is said. */
  say(word: () => string): void {
    if (this.#timer === undefined) this.#speak(word);
    else this.#next = word;
  }

  #speak(word: () => string): void {
    this.#said = word();
    this.#timer = setTimeout(() => this.#rest(), pause);
    this.#host.requestUpdate();
  }

  #rest(): void {
    this.#timer = undefined;
    const word = this.#next;
    this.#next = undefined;
    if (word) this.#speak(word);
    else {
      // Emptied, so that the same words are heard again next time.
      this.#said = '';
      this.#host.requestUpdate();
    }
  }
}
