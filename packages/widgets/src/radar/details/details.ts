import '../view.js';
import type { TemplateResult } from 'lit';
import type { PictureContent } from '../pictures.js';
import type { RadarSetting } from '../strings.js';
import type { DetailsWording } from './strings.js';
import { renderDetails } from './template.js';
import { toDetailsView } from './view-model.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

/** Draws what else there is to know of the dimension that a person chose. */
export function draw(content: PictureContent, setting: RadarSetting): TemplateResult {
  // The texts of this part are among those of its element by now.
  return renderDetails(toDetailsView(content, setting as DetailsWording));
}
