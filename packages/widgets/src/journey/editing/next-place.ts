import type { OxElement } from '../../element/element.js';

/** Keeps the focus where a person is, or takes it along, where a drawing moves what they pressed, or takes it away. */
export class NextPlace {
  readonly #host: OxElement;
  #ids: readonly string[] = [];
  #isInvalid = false;

  constructor(host: OxElement) {
    this.#host = host;
  }

  /** Draws, and then focuses the first of these that is there; in a field the words are chosen, so that others can be typed over them. */
  goTo(...ids: readonly string[]): void {
    this.#ids = ids;
    this.#host.requestUpdate();
  }

  /** Draws, and leaves the focus where it is; where that is gone, it goes to the first of these. */
  stay(...ids: readonly string[]): void {
    const present = this.#host.shadowRoot?.activeElement?.id;
    this.goTo(...(present ? [present] : []), ...ids);
  }

  /** Draws, and goes to the field whose text cannot be taken. */
  goToInvalid(): void {
    this.#isInvalid = true;
    this.#host.requestUpdate();
  }

  /** After a drawing. */
  finish(): void {
    const ids = this.#ids;
    const isInvalid = this.#isInvalid;
    this.#ids = [];
    this.#isInvalid = false;
    const { shadowRoot } = this.#host;
    const place = isInvalid
      ? shadowRoot?.querySelector<HTMLElement>('.editing [aria-invalid="true"]')
      : ids.map((id) => shadowRoot?.getElementById(id)).find((one) => one);
    if (!place || place === shadowRoot?.activeElement) return;
    place.focus();
    if (place instanceof HTMLInputElement && place.type === 'text' && !isInvalid) place.select();
  }
}
