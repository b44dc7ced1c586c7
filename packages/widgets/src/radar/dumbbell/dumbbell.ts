import type { TemplateResult } from 'lit';
import type { PictureContent } from '../pictures.js';
import type { RadarSetting } from '../strings.js';
import { forView } from '../view.js';
import { renderDumbbell } from './template.js';
import { toDumbbellView } from './view-model.js';

export { styles } from './styles.js';

/** Draws a line for each dimension, with the marks of both sides and the gap between them. */
export function draw({ comparisons, view }: PictureContent, setting: RadarSetting): TemplateResult {
  return forView(renderDumbbell(toDumbbellView(comparisons, view, setting.locale)));
}
