import type { ReactiveController } from 'lit';
import type { OxElement } from '../element/element.js';
import { whenIdle } from '../element/idle.js';

/** The longest a slice may take, in milliseconds. */
const slice = 12;

/** Work that is done in slices while the page is idle and the element is in it. */
export class IdleWork implements ReactiveController {
  readonly #host: OxElement;
  /** Does a slice, until it is done or interrupted; returns whether all is done. */
  readonly #work: (interrupted: () => boolean) => boolean;
  #wanted = false;
  #scheduled = false;

  constructor(host: OxElement, work: (interrupted: () => boolean) => boolean) {
    this.#host = host;
    this.#work = work;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#wanted) this.#schedule();
  }

  /** Starts the work, or goes on with more of it. */
  start(): void {
    this.#wanted = true;
    if (this.#host.isConnected) this.#schedule();
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    whenIdle(() => this.#run(), 1000, 16);
  }

  #run(): void {
    this.#scheduled = false;
    if (!this.#host.isConnected) return;
    this.#wanted = !this.#work(aSlice());
    if (this.#wanted) this.#schedule();
  }
}

/** Tells when a slice that begins now is over. */
export function aSlice(): () => boolean {
  const end = performance.now() + slice;
  return () => performance.now() >= end;
}

/** Goes on with work that comes in steps, until it is done or interrupted; returns whether it is done. */
export function goOn(steps: Iterator<unknown>, interrupted: () => boolean = () => false): boolean {
  for (;;) {
    if (steps.next().done) return true;
    if (interrupted()) return false;
  }
}
