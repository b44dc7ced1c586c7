import { Drawing } from './drawing.js';
import type { OxElement, OxElementClass } from './element.js';
import { tagIn, type Family } from './family.js';
import { addClassTo, addTo } from './add-to-family.js';
import type { ViewModule } from './view.js';

/** Where an element of ours is registered; without any of it as `ox-` for the whole page, as the import of the element does. */
export interface DefineOptions {
  /** What stands before the hyphen instead of `ox`: lower-case letters and digits, such as `acme` for `<acme-radar>`. */
  prefix?: string;
  /** A registry of your own, made by `new CustomElementRegistry()`: only trees that were attached with it know the element. */
  registry?: CustomElementRegistry;
}

/**
 * Registers an element with its view under a prefix or in a registry of the host's own, unless the tag is taken there.
 * @throws NotSupportedError where `registry` is named and is none of the host's own, as in browsers without scoped registries
 * @throws SyntaxError where no element can have such a prefix
 */
export function defineIn<Host extends OxElement>(
  options: DefineOptions,
  room: string,
  Class: OxElementClass & (new () => Host),
  view: ViewModule<Host>,
): void {
  Class.drawing = Drawing;
  addTo(readFamily(options, room), room, Class, view);
}

/** The same for an element that draws nothing. */
export function defineClassIn(
  options: DefineOptions,
  room: string,
  Class: CustomElementConstructor & { oxbow: true },
): void {
  addClassTo(readFamily(options, room), room, Class);
}

function readFamily(options: DefineOptions, room: string): Family {
  const { prefix, registry } = options;
  // Named, and not there: a tree's `customElementRegistry` is nothing, or the page's own, in browsers without scoped registries.
  // Then the elements would be everybody's.
  if ('registry' in options && !isOwnRegistry(registry))
    throw new DOMException(
      `<${tagIn(options, room)}> was given a registry that is none of your own. This browser may have no scoped registries, ` +
        'and new CustomElementRegistry() throws; give a prefix instead.',
      'NotSupportedError',
    );
  return { prefix, registry };
}

function isOwnRegistry(registry: unknown): boolean {
  return registry instanceof CustomElementRegistry && registry !== customElements;
}
