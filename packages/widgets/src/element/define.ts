import { Drawing } from './drawing.js';
import type { OxElement, OxElementClass } from './element.js';
import { register } from './register.js';
import type { ViewSource } from './view.js';

/**
 * Registers an element with its view, unless the tag is taken: two bundles on one page, of ours or of anybody, do no harm.
 * @param view the module itself, or how to fetch it when it is due
 */
export function define<Host extends OxElement>(
  tag: string,
  Class: OxElementClass & (new () => Host),
  view: ViewSource<Host>,
): void {
  Class.drawing = Drawing;
  register(tag, Class, view);
}
