import type { Answers, RequestEvent } from './request-event.js';

/** Takes a request that no listener of the page may see; `undefined` where it does not answer such a one. */
export type Taker = (request: RequestEvent) => Answers<unknown> | undefined;

/**
 * The connections of the page by their element, in the order in which they came. Whoever listens on the page gets none of
 * them, and nothing of what is handed over: there is no event. Another copy of ours has a list of its own, but only one of
 * us has the tag, and so all connections of a page.
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
interface Door {
  oxbow: true;
  /** The connection for an element, as `findTaker`. */
  takerFor: (from: Element) => Taker | undefined;
}

/**
 * Lets other copies of ours on the page find the connections of this one. The page's registry says whose tag it is, for good, and
 * nothing can be put in place of this: an event, or a property of an element, any script could offer.
 */
export function letOthersFind(Class: CustomElementConstructor): void {
  Object.defineProperty(Class, 'takerFor', { value: findOwn });
}

/**
 * The nearest connection around an element, also beyond the shadow tree it stands in, else the first for its whole document; of
 * whichever copy of ours it is.
 */
export function findTaker(from: Element): Taker | undefined {
  return findOwn(from) ?? findOther(from);
}

function findOther(from: Element): Taker | undefined {
  const { defaultView } = from.ownerDocument;
  const Class = defaultView?.customElements.get('ox-connection') as Partial<Door> | undefined;
  // One from before this has no such door: then it is as if there were none.
  return Class?.oxbow ? Class.takerFor?.(from) : undefined;
}

function findOwn(from: Element): Taker | undefined {
  for (let node: Node | null = from; node; node = outOf(node)) {
    const around = node === from ? undefined : takers.get(node as Element);
    if (around) return around.take;
  }
  for (const [element, { take, isForDocument }] of takers)
    if (isForDocument && element.ownerDocument === from.ownerDocument) return take;
  return undefined;
}

/** Where an event goes next, as far as trees are open. */
function outOf(node: Node): Node | null {
  return (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;
}
