import type { TemplateResult } from 'lit';
import type { PictureContent } from '../pictures.js';
import type { RadarSetting } from '../strings.js';
import { forView } from '../view.js';
import { renderGroups } from './template.js';
import { toGroupsView } from './view-model.js';

export { styles } from './styles.js';

/** Draws each group of the people as a small figure and as a row of a table. */
export function draw(content: PictureContent, setting: RadarSetting): TemplateResult {
  return forView(renderGroups(toGroupsView(content, setting)));
}
