import { isServer, type ReactiveController } from 'lit';
import type { OxElement } from './element.js';

/** Whether the element has less room than something takes. What a server drew is taken over first, as it is. */
export class RoomWatch implements ReactiveController {
  readonly #host: OxElement;
  readonly #least: number;
  /** A server draws it, or has drawn it. */
  readonly isServed: boolean;
  #observer: ResizeObserver | undefined;
  #isNarrow: boolean;

  /** @param least from so many pixels on there is room */
  constructor(host: OxElement, least: number) {
    this.#host = host;
    this.#least = least;
    // Before its texts are there, an element that nobody served holds a comment of Lit.
    this.isServed = isServer || (host.shadowRoot?.childElementCount ?? 0) > 0;
    this.#isNarrow = !this.isServed && this.#isTooNarrow(host.clientWidth);
    host.addController(this);
  }

  get isNarrow(): boolean {
    return this.#isNarrow;
  }

  hostUpdated(): void {
    if (this.#observer) return;
    // In a frame of its own: what is drawn has another height, and an observer must not change what it observes.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#look()));
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  #look(): void {
    const { clientWidth } = this.#host;
    // Where it is not drawn at all nothing is known of its room.
    if (clientWidth === 0 || this.#isTooNarrow(clientWidth) === this.#isNarrow) return;
    this.#isNarrow = !this.#isNarrow;
    this.#host.requestUpdate();
  }

  #isTooNarrow(width: number): boolean {
    return width > 0 && width < this.#least;
  }
}
