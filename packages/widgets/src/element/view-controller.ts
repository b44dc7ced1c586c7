import type { Drawing } from './drawing.js';
import type { EarlyData } from './early-data.js';
import type { OxElement, OxElementClass } from './element.js';

/** Brings what draws an element together with it; here as soon as its class has its view. */
export class ViewController {
  protected readonly host: OxElement;
  readonly #early: EarlyData;
  /** What draws the element, once it does. */
  begun: Drawing | undefined;
  /** True when the view could not be fetched. */
  failed = false;

  constructor(host: OxElement, early: EarlyData) {
    this.host = host;
    this.#early = early;
  }

  /** What draws the element, as soon as it can, or as soon as it has to say that it cannot. */
  get drawing(): Drawing | undefined {
    const Drawing = this.drawer;
    if (Drawing) this.begun ??= new Drawing(this.host, this.#early, this);
    return this.begun;
  }

  /** What can draw now, be it only to say that the view could not be fetched. */
  protected get drawer(): typeof Drawing | undefined {
    const { drawing, view } = this.host.constructor as OxElementClass;
    return typeof view === 'object' || this.failed ? drawing : undefined;
  }

  /** Fetches again what could not be fetched. */
  retry(): void {}

  /** Waits until the tree of a server can be taken over; only the view that made it can. */
  prepareTakeOver(): Promise<void> | undefined {
    return this.drawing?.prepareTakeOver();
  }
}
