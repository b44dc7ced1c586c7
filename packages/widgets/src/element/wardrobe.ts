import { adoptStyles, ReactiveElement, type CSSResult, type CSSResultGroup } from 'lit';
import type { OxElement, OxElementClass } from './element.js';
import type { LatePart } from './late-part.js';

/** Puts on an element its styles, those of its view too, and keeps them on in another document. */
export class Wardrobe {
  readonly #host: OxElement;
  #document: Document | undefined;
  #parts: readonly LatePart[] = [];

  constructor(host: OxElement) {
    this.#host = host;
  }

  /**
   * Puts on the styles, unless they are on: a style sheet belongs to the document it was made in.
   * @param parts what is there of the late parts
   */
  dress(parts = this.#parts): void {
    const { ownerDocument, shadowRoot } = this.#host;
    const isOn = this.#document === ownerDocument && parts.length === this.#parts.length;
    if (isOn || !shadowRoot) return;
    this.#document = ownerDocument;
    this.#parts = parts;
    if (ownerDocument === document) adoptStyles(shadowRoot, this.#styles);
    else this.#makeAnew(shadowRoot, ownerDocument.defaultView);
  }

  #makeAnew(shadowRoot: ShadowRoot, view: (Window & { CSSStyleSheet?: unknown }) | null): void {
    if (!view) return;
    const { CSSStyleSheet: Sheet } = view as Window & typeof globalThis;
    shadowRoot.adoptedStyleSheets = this.#styles.map(({ cssText }) => {
      const sheet = new Sheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
  }

  /** All of ours are written as `css`, and none is a sheet of some document already. */
  get #styles(): CSSResult[] {
    const Class = this.#host.constructor as OxElementClass;
    const { view } = Class;
    const { finalizeStyles } = ReactiveElement as unknown as {
      finalizeStyles(styles: CSSResultGroup): CSSResult[];
    };
    const late = this.#parts.map(({ module }) => module?.styles ?? []);
    return finalizeStyles.call(Class, [
      Class.styles,
      typeof view === 'object' ? view.styles : [],
      late,
    ]);
  }
}
