import type { ReactiveController } from 'lit';
import { readDataAttribute, type ReadData } from './data-attribute.js';
import { dataScript } from './data-script-selector.js';
import type { OxElement } from './element.js';

/** Reads the child script with data, and again whenever it changes. */
export class DataScript implements ReactiveController {
  readonly #host: OxElement;
  readonly #take: (read: ReadData) => void;
  readonly #observer: MutationObserver | undefined;
  #text: string | undefined;

  /** @param take gets what it holds, or why that cannot be read */
  constructor(host: OxElement, take: (read: ReadData) => void) {
    this.#host = host;
    this.#take = take;
    // A server has no observers and no children to observe.
    if (typeof MutationObserver === 'function') this.#observer = new MutationObserver(this.#read);
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer?.observe(this.#host, { childList: true, characterData: true, subtree: true });
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  readonly #read = (): void => {
    const text = this.#host.querySelector(dataScript)?.textContent;
    // Nothing is there while the page is still being parsed and only the tag has come.
    if (!text?.trim() || text === this.#text) return;
    const read = readDataAttribute(text);
    const { ownerDocument } = this.#host;
    if (read.reason && ownerDocument.readyState === 'loading') {
      // Perhaps the rest is still on its way; each piece that comes is observed.
      ownerDocument.addEventListener('DOMContentLoaded', this.#read, { once: true });
      return;
    }
    this.#text = text;
    this.#take(read);
  };
}
