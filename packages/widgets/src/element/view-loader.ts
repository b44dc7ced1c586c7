import { whenPageIsIdle } from './idle.js';

/**
 * Waits for the moment to fetch a view: when the element comes near the screen, or when the page is idle after `load`,
 * so that headings, find-in-page and print see the elements off screen too.
 * @param signal ends the waiting; aborted by whoever is called, since both may come
 */
export function whenViewIsDue(element: Element, due: () => void, signal: AbortSignal): void {
  const observer = new IntersectionObserver(
    (entries) => entries.some((entry) => entry.isIntersecting) && due(),
    { rootMargin: '50%' },
  );
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
  whenPageIsIdle(element.ownerDocument, due, signal);
}
