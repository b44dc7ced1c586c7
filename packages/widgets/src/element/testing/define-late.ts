import { Drawing } from '../drawing.js';
import type { OxElement, OxElementClass } from '../element.js';
import { LateViewController } from '../late-view-controller.js';
import { register } from '../register.js';
import type { ViewModule } from '../view.js';

/** Registers an element whose view is fetched when it is due, as the loader does. */
export function defineLate<Host extends OxElement>(
  tag: string,
  Class: OxElementClass & (new () => Host),
  fetchView: () => Promise<ViewModule<Host>>,
): void {
  Object.assign(Class, { views: LateViewController, drawing: Drawing });
  register(tag, Class, fetchView);
}
