import { familyOf, tagIn } from './family.js';
import { findOwn, type Door, type Taker } from './takers.js';

export { announceTaker } from './takers.js';

/**
 * The nearest connection around an element, also beyond the shadow tree it stands in, else the first for its whole document; of
 * whichever copy of ours it is, and of the element's own family.
 */
export function findTaker(from: Element): Taker | undefined {
  return findOwn(from) ?? findOther(from);
}

/** The same among the connections of the copy of ours that has the tag. */
export function findOther(from: Element): Taker | undefined {
  const family = familyOf(from);
  const registry = family.registry ?? from.ownerDocument.defaultView?.customElements;
  const Class = registry?.get(tagIn(family, 'connection')) as Partial<Door> | undefined;
  // One from before this has no such door: then it is as if there were none.
  return Class?.oxbow ? Class.takerFor?.(from) : undefined;
}
