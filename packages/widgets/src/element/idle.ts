/**
 * Calls back once, when the page is idle after `load`.
 * @param signal ends the waiting
 */
export function whenPageIsIdle(
  document: Document,
  callback: () => void,
  signal: AbortSignal,
): void {
  const once = () => {
    if (!signal.aborted) callback();
  };
  if (document.readyState === 'complete') whenIdle(once);
  else document.defaultView?.addEventListener('load', () => whenIdle(once), { once: true, signal });
}

/**
 * Calls back once, when the page has nothing else to do.
 * @param timeout milliseconds after which it does so in any case
 * @param otherwise milliseconds to wait where that is not to be known, as in WebKit
 */
export function whenIdle(callback: () => void, timeout = 2000, otherwise = 200): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(callback, { timeout });
  else setTimeout(callback, otherwise);
}
