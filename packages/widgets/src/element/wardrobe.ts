import { adoptStyles, type CSSResultOrNative } from 'lit';

/** Puts on an element its styles, which may come late with the view, and keeps them on in another document. */
export class Wardrobe {
  readonly #host: HTMLElement;
  readonly #styles: () => CSSResultOrNative[];
  #dressed = false;
  /** True while a tree of a server, which brings its own styles, is not taken over yet. */
  waiting = false;

  constructor(host: HTMLElement, styles: () => CSSResultOrNative[]) {
    this.#host = host;
    this.#styles = styles;
  }

  /** Puts on the styles, once. */
  dress(): void {
    const { shadowRoot } = this.#host;
    if (this.#dressed || !shadowRoot || this.waiting) return;
    this.#dressed = true;
    adoptStyles(shadowRoot, this.#styles());
  }

  /** A style sheet belongs to the document it was made in; in another one the element makes its own anew. */
  move(): void {
    const { ownerDocument, shadowRoot } = this.#host;
    const view = ownerDocument.defaultView as (Window & typeof globalThis) | null;
    if (!view || !shadowRoot || this.waiting) return;
    shadowRoot.adoptedStyleSheets = this.#styles().map((style) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(style instanceof CSSStyleSheet ? cssText(style) : style.cssText);
      return sheet;
    });
  }
}

function cssText(sheet: CSSStyleSheet): string {
  return [...sheet.cssRules].map((rule) => rule.cssText).join('\n');
}
