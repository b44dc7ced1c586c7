import type { DataDoor } from './data-door.js';
import type { Drawing } from './drawing.js';
import type { EarlyData } from './early-data.js';
import type { OxElement, OxElementClass } from './element.js';

/** Brings what draws an element together with it; here as soon as there is an element, since its class has its view. */
export class ViewController {
  protected readonly host: OxElement;
  /** What comes before there is a view. */
  protected readonly early: EarlyData | undefined;
  /** What draws the element, once it does. */
  begun: Drawing | undefined;
  /** True when the view could not be fetched. */
  failed = false;

  constructor(host: OxElement) {
    this.host = host;
    this.begun = this.drawing;
  }

  /** What draws the element, as soon as it can, or as soon as it has to say that it cannot. */
  get drawing(): Drawing | undefined {
    const Drawing = this.drawer;
    if (Drawing) this.begun ??= new Drawing(this.host, this, this.early);
    return this.begun;
  }

  /** By which data comes in. */
  get door(): EarlyData | DataDoor {
    return this.begun?.door ?? this.early!;
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
