import { html, type TemplateResult } from 'lit';
import { renderPieces } from '../../element/pieces-template.js';
import type { PictureContent } from '../pictures.js';
import type { RadarSetting } from '../strings.js';
import { forView } from '../view.js';
import type { MethodSetting } from './strings.js';
import { toMethod } from './view-model.js';

export { strings } from './strings.js';

/** Says how it was measured: each a sentence or two. */
export function toMethodWords({ profile, comparisons }: PictureContent, setting: RadarSetting) {
  // The texts of this part are among those of its element by now.
  return forView(toMethod(profile, comparisons, setting as MethodSetting));
}

/** Draws how it was measured. */
export function draw(content: PictureContent, setting: RadarSetting): TemplateResult {
  return html`<ul>
    ${toMethodWords(content, setting).map((pieces) => html`<li>${renderPieces(pieces)}</li>`)}
  </ul>`;
}
