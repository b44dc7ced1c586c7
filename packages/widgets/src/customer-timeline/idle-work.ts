import type { ReactiveController } from 'lit';
import type { OxElement } from '../element/element.js';

/** The longest a slice may take, in milliseconds. */
const slice = 8;

/** Work that is done in slices while the page is idle and the element is in it. */
export class IdleWork implements ReactiveController {
  readonly #host: OxElement;
  /** Does a slice, until it is done or interrupted; returns whether all is done. */
  readonly #work: (interrupted: () => boolean) => boolean;
  #wanted = false;
  #cancel: (() => void) | undefined;

  constructor(host: OxElement, work: (interrupted: () => boolean) => boolean) {
    this.#host = host;
    this.#work = work;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#wanted) this.#schedule();
  }

  hostDisconnected(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  /** Starts the work, or goes on with more of it. */
  start(): void {
    this.#wanted = true;
    if (this.#host.isConnected) this.#schedule();
  }

  #schedule(): void {
    this.#cancel ??= whenIdle(() => {
      this.#cancel = undefined;
      const end = performance.now() + slice;
      this.#wanted = !this.#work(() => performance.now() >= end);
      if (this.#wanted) this.#schedule();
    });
  }
}

/** Calls back when the page is idle; returns how to stop waiting. */
function whenIdle(callback: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(callback, { timeout: 1000 });
    return () => cancelIdleCallback(handle);
  }
  // WebKit has no idle callback.
  const handle = setTimeout(callback, 16);
  return () => clearTimeout(handle);
}
