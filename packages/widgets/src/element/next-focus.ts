import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Moves the focus on with the next drawing, where what a person pressed may be gone. */
export class NextFocus implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  #selectors: readonly string[] = [];

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  /** Draws, and then focuses the first of these that is there. */
  goTo(...selectors: string[]): void {
    this.#selectors = selectors;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const selectors = this.#selectors;
    this.#selectors = [];
    for (const selector of selectors) {
      const place = this.#host.renderRoot.querySelector<HTMLElement>(selector);
      if (place) return place.focus();
    }
  }
}
