import { Drawing } from './drawing.js';
import type { OxElement, OxElementClass } from './element.js';
import { register } from './register.js';
import type { ViewModule } from './view.js';

/**
 * Registers an element with its view, unless the tag is taken: two bundles on one page, of ours or of anybody, do no harm.
 */
export function define<Host extends OxElement>(
  tag: string,
  Class: OxElementClass & (new () => Host),
  view: ViewModule<Host>,
): void {
  Class.drawing = Drawing;
  register(tag, Class, view);
}
