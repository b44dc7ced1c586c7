import type { OxElement, OxElementClass } from './element.js';
import type { Family } from './family.js';
import type { ViewSource } from './view.js';

/**
 * Registers a light element, unless the tag is taken: two bundles on one page, of ours or of anybody, do no harm.
 * Templates and texts are fetched along with the view; `define` brings them at once.
 * @param view the module itself, or how to fetch it when it is due
 */
export function register<Host extends OxElement>(
  tag: string,
  Class: OxElementClass & (new () => Host),
  view: ViewSource<Host>,
): void {
  // The base class knows its view only as one of some element; that it is this one's is said by the signature.
  const source = view as unknown as ViewSource;
  // A module beats a promise of one: who imports the widget itself has its view at hand.
  if (!Object.hasOwn(Class, 'view') || typeof source === 'object') Class.view = source;
  registerClass(tag, Class);
}

/** Registers a class of ours in the registry of its family, unless the tag is taken. */
export function registerClass(
  tag: string,
  Class: CustomElementConstructor & { oxbow: true } & Family,
): void {
  const { registry = customElements } = Class;
  const taken = registry.get(tag);
  if (taken === undefined) registry.define(tag, Class);
  else if (!('oxbow' in taken)) console.warn(`<${tag}> is already defined by somebody else.`);
}
