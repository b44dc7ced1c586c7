import type { OxElement, OxElementClass } from './element.js';
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
  // The base class knows its view only as one of some element; that it is this one's is said by the signature.
  const source = view as unknown as ViewSource;
  // A module beats a promise of one: who imports the widget itself has its view at hand.
  if (Class.view === undefined || typeof source === 'object') Class.view = source;
  register(tag, Class);
}

/** Registers a class of ours, unless the tag is taken. */
export function register(tag: string, Class: CustomElementConstructor & { oxbow: true }): void {
  const taken = customElements.get(tag);
  if (taken === undefined) customElements.define(tag, Class);
  else if (!('oxbow' in taken))
    console.warn(`<${tag}> is already defined by somebody else; Oxbow leaves it alone.`);
}
