import { html, nothing, type TemplateResult } from 'lit';
import type { PictureContent } from '../pictures.js';
import type { RadarSetting } from '../strings.js';
import { forView } from '../view.js';
import type { DetailsWording } from './strings.js';
import { toGapWords } from './gap-words.js';
import { renderGaps } from './gap-words-template.js';
import { renderList } from './list-template.js';
import { renderDetails } from './template.js';
import { toDetailsView } from './view-model.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

/** Draws the gaps in words, the list of dimensions, and what else there is to know of the one that a person chose. */
export function draw(content: PictureContent, setting: RadarSetting): TemplateResult {
  // The texts of this part are among those of its element by now.
  const wording = setting as DetailsWording;
  return forView(html`
    ${renderGaps(toGapWords(content.comparisons, wording), wording.text('gaps'))}
    ${renderList(content, wording)}
    ${content.chosen === undefined ? nothing : renderDetails(toDetailsView(content, wording))}
  `);
}
