import type { TemplateResult } from 'lit';
import type { PictureContent } from '../pictures.js';
import type { RadarSetting } from '../strings.js';
import { forView } from '../view.js';
import type { SlopeWording } from './strings.js';
import { renderSlope } from './template.js';
import { toSlopeView } from './view-model.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

/** Draws each dimension over the waves, the earliest first. */
export function draw({ profile, view }: PictureContent, setting: RadarSetting): TemplateResult {
  // The texts of this part are among those of its element by now.
  return forView(renderSlope(toSlopeView(profile, view, setting as SlopeWording)));
}
