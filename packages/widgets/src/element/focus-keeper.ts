import type { OxElement } from './element.js';

/**
 * Keeps a person's place: where a drawing takes away what had the focus, the focus goes on to what the view names, or to
 * the button beside a problem, instead of to the page. It waits for that while the element is loading.
 */
export class FocusKeeper {
  readonly #host: OxElement;
  #had = false;

  constructor(host: OxElement) {
    this.#host = host;
  }

  /** Before a drawing. */
  look(): void {
    if (this.#host.shadowRoot?.activeElement) this.#had = true;
  }

  /** After a drawing. */
  goOn(findPlace: () => HTMLElement | null | undefined): void {
    if (!this.#had) return;
    const { shadowRoot, ownerDocument, state } = this.#host;
    const { activeElement, body } = ownerDocument;
    const isLost = !shadowRoot?.activeElement && (!activeElement || activeElement === body);
    if (isLost && state === 'loading') return;
    this.#had = false;
    if (!isLost) return;
    const place = findPlace() ?? shadowRoot?.querySelector<HTMLElement>('[role="alert"] button');
    place?.focus();
  }
}
