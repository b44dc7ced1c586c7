import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { OncePerFrame } from '../../element/frame.js';

/** Frameworks write a value that is false as "false". */
const selector = '[data-oxhold]:not([data-oxhold="false" i])';

/** Whether the page holds all prompts back, by the attribute `data-oxhold` on any of its elements. */
export function isHeld({ ownerDocument }: HTMLElement): boolean {
  return ownerDocument.querySelector(selector) !== null;
}

/** Tells whenever the page may have begun or ended to hold prompts back. */
export class HoldController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer: MutationObserver | undefined;
  #isHeld: boolean | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    // A server has no observers, and no page to observe.
    if (typeof MutationObserver === 'function') {
      const look = new OncePerFrame(() => this.#look());
      this.#observer = new MutationObserver(() => look.request());
    }
    host.addController(this);
  }

  get isHeld(): boolean {
    return (this.#isHeld ??= this.#observer ? isHeld(this.#host) : false);
  }

  hostConnected(): void {
    this.#isHeld = undefined;
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
    const held = isHeld(this.#host);
    if (held === this.#isHeld) return;
    this.#isHeld = held;
    this.#host.requestUpdate();
  }
}
