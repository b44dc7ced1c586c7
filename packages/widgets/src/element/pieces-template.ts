import { html, nothing, type TemplateResult } from 'lit';
import type { Piece } from './wording.js';

/** Draws a sentence; what the host put into it cannot turn the words around it, nor can those of a page that reads right to left. */
export function renderPieces(pieces: readonly Piece[]): TemplateResult {
  return html`<bdi
    >${pieces.map(({ text, foreign, language }) =>
      foreign ? html`<bdi lang=${language ?? nothing}>${text}</bdi>` : text,
    )}</bdi
  >`;
}
