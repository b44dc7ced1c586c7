/** How often the address is looked at where the browser does not tell of it, in milliseconds. */
const pause = 400;

/** Calls back whenever the page has another address, also by `history.pushState`; `signal` ends it. */
export function watchAddress(page: Window, changed: () => void, signal: AbortSignal): void {
  let { href } = page.location;
  const look = () => {
    if (page.location.href === href) return;
    href = page.location.href;
    changed();
  };
  const { navigation } = page as { navigation?: EventTarget };
  if (navigation) navigation.addEventListener('currententrychange', look, { signal });
  else {
    // The page's own functions are left as they are.
    const timer = setInterval(look, pause);
    signal.addEventListener('abort', () => clearInterval(timer));
    page.addEventListener('popstate', look, { signal });
  }
}
