import { isServer, type ReactiveController } from 'lit';
import type { OxElement } from '../element/element.js';

/** From so many pixels on a figure has room for its words. */
const least = 360;

/** Whether the element has less room than a figure takes. What a server drew is taken over first, as it is. */
export class RoomWatch implements ReactiveController {
  readonly #host: OxElement;
  /** A server draws it, or has drawn it. */
  readonly isServed: boolean;
  #observer: ResizeObserver | undefined;
  #isNarrow: boolean;

  constructor(host: OxElement) {
    this.#host = host;
    // Before its texts are there, an element that nobody served holds a comment of Lit.
    this.isServed = isServer || (host.shadowRoot?.childElementCount ?? 0) > 0;
    this.#isNarrow = !this.isServed && isTooNarrow(host.clientWidth);
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
    if (clientWidth === 0 || isTooNarrow(clientWidth) === this.#isNarrow) return;
    this.#isNarrow = !this.#isNarrow;
    this.#host.requestUpdate();
  }
}

function isTooNarrow(width: number): boolean {
  return width > 0 && width < least;
}
