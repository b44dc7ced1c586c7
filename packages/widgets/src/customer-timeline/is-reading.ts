/**
 * Whether a person is reading or working in a part of an element, so that nothing may be put above it: the focus is
 * inside the element, or the part's top was scrolled out of sight.
 */
export function isReading(host: HTMLElement, part: Element | null): boolean {
  if (host.matches(':focus-within')) return true;
  if (!part) return false;
  const { top, height } = part.getBoundingClientRect();
  // A pixel of tolerance for pages at a fractional zoom.
  return height > 0 && top < topOfSight(host) - 1;
}

/** Where what can be seen of an element begins: at the top of the window or of a box it scrolls in. */
function topOfSight(element: Element): number {
  let top = 0;
  for (let box = parentOf(element); box; box = parentOf(box)) {
    // The root and the body scroll with the window.
    if (box === box.ownerDocument.documentElement || box === box.ownerDocument.body) continue;
    if (getComputedStyle(box).overflowY !== 'visible')
      top = Math.max(top, box.getBoundingClientRect().top);
  }
  return top;
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
