import type { OxElement, OxElementClass } from './element.js';
import { tagIn, toMember, type Family } from './family.js';
import { register, registerClass } from './register.js';
import type { ViewSource } from './view.js';

/** Registers the light element of a room in a family, unless the tag is taken there. */
export function addTo<Host extends OxElement>(
  family: Family,
  room: string,
  Class: OxElementClass & (new () => Host),
  view: ViewSource<Host>,
): void {
  register(tagIn(family, room), toMember(Class, family), view);
}

/** The same for a class of ours that draws nothing. */
export function addClassTo(
  family: Family,
  room: string,
  Class: CustomElementConstructor & { oxbow: true },
): void {
  registerClass(tagIn(family, room), toMember(Class, family));
}
