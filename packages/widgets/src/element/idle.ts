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

function whenIdle(callback: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(callback, { timeout: 2000 });
  // WebKit has no idle callback.
  else setTimeout(callback, 200);
}
