import type { ReactiveController } from 'lit';
import { EarlyData } from './early-data.js';
import type { OxElement, OxElementClass } from './element.js';
import { ViewController } from './view-controller.js';
import { whenViewIsDue } from './view-loader.js';

/**
 * Fetches what draws an element, its view and its late half, when they are due; neither waits for the other. Only the loader
 * needs it: whoever imports a widget has its view at hand.
 */
export class LateViewController extends ViewController implements ReactiveController {
  protected override readonly early = this.begun ? undefined : new EarlyData(this.host);
  #isDue = false;
  #waiting = new AbortController();
  #release: (() => void) | undefined;

  constructor(host: OxElement) {
    super(host);
    host.addController(this);
  }

  hostConnected(): void {
    // Not made here already: Lit would connect its controllers twice, as they are added and as the next of all, and what the
    // first time began (an observer of the document) nobody would ever stop.
    if (this.#isDue || this.drawer) return;
    this.#waiting = new AbortController();
    whenViewIsDue(this.host, () => void this.#fetch(), this.#waiting.signal);
  }

  hostDisconnected(): void {
    this.#waiting.abort();
  }

  override retry(): void {
    if (this.failed) void this.#fetch();
  }

  override async prepareTakeOver(): Promise<void> {
    if (!this.drawing) await new Promise<void>((resolve) => (this.#release = resolve));
    await super.prepareTakeOver();
  }

  async #fetch(): Promise<void> {
    this.#waiting.abort();
    this.#isDue = true;
    this.failed = false;
    const Class = this.host.constructor as OxElementClass;
    const { view } = Class;
    const drawing = import('./drawing.js').then(({ Drawing }) => (Class.drawing = Drawing));
    try {
      [Class.view] = await Promise.all([typeof view === 'function' ? view() : view, drawing]);
      this.#release?.();
    } catch (error) {
      // Without it there is no way to say what is wrong.
      await Promise.allSettled([drawing]);
      this.failed = true;
      this.host.warn('view', `its view could not be loaded: ${String(error)}`);
    }
    this.host.requestUpdate();
  }
}
