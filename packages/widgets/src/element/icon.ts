import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** Draws an icon of the 16 pixel grid; always beside a word, so hidden from assistive technology. */
export function icon(shape: SVGTemplateResult): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    ${shape}
  </svg>`;
}

/** What is wrong: a shape that every widget can need. */
export const problemShape = svg`<circle cx="8" cy="8" r="6" /><path d="M8 4.75v4M8 11v.01" />`;
