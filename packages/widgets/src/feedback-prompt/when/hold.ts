import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { OncePerFrame } from '../../element/frame.js';
import { isHeld } from './held.js';

/** Draws its element anew whenever the page begins or ends to hold prompts back. */
export class HoldController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer: MutationObserver | undefined;
  /** As it was when it was last asked for. */
  #wasHeld = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    // A server has no observers, and no page to observe.
    if (typeof MutationObserver === 'function') {
      const look = new OncePerFrame(() => this.#look());
      this.#observer = new MutationObserver(() => look.request());
    }
    host.addController(this);
  }

  /** Looked for each time: what falls due in the moment in which the page begins to hold back must not come before that. */
  get isHeld(): boolean {
    return (this.#wasHeld = isHeld(this.#host));
  }

  hostConnected(): void {
    this.#observer?.observe(this.#host.ownerDocument, {
      attributeFilter: ['data-oxhold'],
      childList: true,
      subtree: true,
    });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #look(): void {
    if (this.#wasHeld !== this.isHeld) this.#host.requestUpdate();
  }
}
