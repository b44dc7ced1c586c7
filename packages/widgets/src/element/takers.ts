import { familyOf, isSame } from './family.js';
import type { Answers, RequestEvent } from './request-event.js';

/** Takes a request that no listener of the page may see; `undefined` where it does not answer such a one. */
export type Taker = (request: RequestEvent) => Answers<unknown> | undefined;

/**
 * The connections of the page by their element, in the order in which they came. Whoever listens on the page gets none of
 * them, and nothing of what is handed over: there is no event. Another copy of ours has a list of its own, but only one of
 * us has the tag, and so all connections of a page, or of a family.
 */
const takers = new Map<Element, { take: Taker; isForDocument: boolean }>();

/**
 * Says that an element answers what is handed over to it: by what is inside it, or by the whole document.
 * @param signal when it is aborted the element answers no more
 */
export function announceTaker(
  element: Element,
  { take, isForDocument }: { take: Taker; isForDocument: boolean },
  signal: AbortSignal,
): void {
  takers.set(element, { take, isForDocument });
  signal.addEventListener('abort', () => takers.delete(element), { once: true });
}

/** What the class of `<ox-connection>` says of itself to other copies of ours, of whatever version. */
export interface Door {
  oxbow: true;
  /** The connection for an element, as `findOwn`. */
  takerFor: (from: Element) => Taker | undefined;
}

/**
 * Lets other copies of ours on the page find the connections of this one. The registry says whose tag it is, for good, and
 * nothing can be put in place of this: an event, or a property of an element, any script could offer.
 */
export function letOthersFind(Class: CustomElementConstructor): void {
  Object.defineProperty(Class, 'takerFor', { value: findOwn });
}

/** The nearest connection of this copy around an element, else the first for its whole document; of the element's own family. */
export function findOwn(from: Element): Taker | undefined {
  const family = familyOf(from);
  const isOwn = (element: Element) => isSame(familyOf(element), family);
  for (let node = outOf(from); node; node = outOf(node)) {
    const around = takers.get(node as Element);
    if (around && isOwn(node as Element)) return around.take;
  }
  for (const [element, { take, isForDocument }] of takers)
    if (isForDocument && element.ownerDocument === from.ownerDocument && isOwn(element))
      return take;
  return undefined;
}

/** Where an event goes next, as far as trees are open. */
function outOf(node: Node): Node | null {
  return (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;
}
