import { html, nothing, type TemplateResult } from 'lit';
import { renderPieces } from '../element/pieces-template.js';
import type { LinkedView } from './linked.js';

/** Draws a title that may be followed, and an address that may only be read. */
export function renderLinked({ title, link, address }: LinkedView): TemplateResult {
  const words = renderPieces(title);
  return html`${
    link === undefined ? words : html`<a href=${link} rel="noopener noreferrer">${words}</a>`
  }${renderAddress(address)}`;
}

/** Draws an address that may only be read. */
export function renderAddress(address: string | undefined): unknown {
  return address === undefined ? nothing : html`<p class="small muted"><bdi>${address}</bdi></p>`;
}
