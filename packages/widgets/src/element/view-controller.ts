import type { ReactiveController } from 'lit';
import type { Drawing } from './drawing.js';
import type { EarlyData } from './early-data.js';
import type { OxElement, OxElementClass } from './element.js';
import { whenViewIsDue } from './view-loader.js';

/** Fetches what draws an element, its view and its late half, when they are due; neither waits for the other. */
export class ViewController implements ReactiveController {
  readonly #host: OxElement;
  readonly #early: EarlyData;
  /** What draws the element, once it does. */
  begun: Drawing | undefined;
  /** True when the view could not be fetched. */
  failed = false;
  #isDue = false;
  #stop: (() => void) | undefined;
  #release: (() => void) | undefined;

  constructor(host: OxElement, early: EarlyData) {
    this.#host = host;
    this.#early = early;
    host.addController(this);
  }

  /** What draws the element, as soon as it can, or as soon as it has to say that it cannot. */
  get drawing(): Drawing | undefined {
    const { drawing, view } = this.#host.constructor as OxElementClass;
    if (drawing && (typeof view === 'object' || this.failed))
      this.begun ??= new drawing(this.#host, this.#early, this);
    return this.begun;
  }

  hostConnected(): void {
    if (!this.#isDue && !this.drawing)
      this.#stop = whenViewIsDue(this.#host, () => void this.#fetch());
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** Fetches again what could not be fetched. */
  retry(): void {
    if (this.failed) void this.#fetch();
  }

  /** Waits until the tree of a server can be taken over; only the view that made it can. */
  async prepareTakeOver(): Promise<void> {
    if (!this.drawing) await new Promise<void>((resolve) => (this.#release = resolve));
    await this.drawing?.prepareTakeOver();
  }

  async #fetch(): Promise<void> {
    this.#isDue = true;
    this.failed = false;
    const Class = this.#host.constructor as OxElementClass;
    const source = Class.view;
    const drawing =
      Class.drawing ?? import('./drawing.js').then((module) => (Class.drawing = module.Drawing));
    try {
      const [view] = await Promise.all([typeof source === 'function' ? source() : source, drawing]);
      if (typeof Class.view === 'function') Class.view = view;
      this.#release?.();
    } catch (error) {
      // Without it there is no way to say what is wrong.
      await Promise.allSettled([drawing]);
      this.failed = true;
      this.#host.warn('view', `its view could not be loaded: ${String(error)}`);
    }
    this.#host.requestUpdate();
  }
}
