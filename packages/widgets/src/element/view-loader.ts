import { whenPageIsIdle } from './idle.js';

/**
 * Waits for the moment to fetch a view: when the element comes near the screen, or when the page is idle after `load`,
 * so that headings, find-in-page and print see the elements off screen too.
 * @returns how to stop waiting
 */
export function whenViewIsDue(element: Element, due: () => void): () => void {
  const stop = new AbortController();
  const once = () => {
    stop.abort();
    due();
  };

  const observer = new IntersectionObserver(
    (entries) => entries.some((entry) => entry.isIntersecting) && once(),
    { rootMargin: '50%' },
  );
  observer.observe(element);
  stop.signal.addEventListener('abort', () => observer.disconnect());
  whenPageIsIdle(element.ownerDocument, once, stop.signal);
  return () => stop.abort();
}
