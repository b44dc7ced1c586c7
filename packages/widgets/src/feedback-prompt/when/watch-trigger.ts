import type { Trigger } from '@oxbow/model/trigger';

/** So much of an element, or of the window where the element is larger, has to be in sight. */
const seenShare = 0.5;

/** The steps in which the sight of an element is told: a very high one never has half of itself in sight. */
const thresholds = Array.from({ length: 41 }, (_, index) => index / 40);

/**
 * Waits for one trigger; calls back each time it happens.
 * @param signal ends the waiting
 * @throws SyntaxError when a selector cannot be read
 */
export function watchTrigger(
  trigger: Trigger,
  page: Window,
  happened: () => void,
  signal: AbortSignal,
): void {
  const { document } = page;
  switch (trigger.type) {
    case 'now':
      happened();
      break;
    case 'delay': {
      const timer = setTimeout(happened, trigger.after);
      signal.addEventListener('abort', () => clearTimeout(timer));
      break;
    }
    case 'scroll': {
      // What scrolls may be a part that fills the page.
      const look = ({ target }: Event) => {
        const scroller = target instanceof Element ? target : document.scrollingElement;
        if (scroller && fillsPage(scroller, page) && scrolledShare(scroller) >= trigger.share)
          happened();
      };
      document.addEventListener('scroll', look, { capture: true, passive: true, signal });
      break;
    }
    case 'seen':
      watchSight(trigger.selector, page, happened, signal);
      break;
    case 'exit':
      watchExit(document, happened, signal);
      break;
    case 'event':
      // On the way down it is met also where it does not bubble.
      page.addEventListener(trigger.name, happened, { capture: true, signal });
  }
}

function fillsPage(scroller: Element, { innerHeight }: Window): boolean {
  return scroller.clientHeight >= innerHeight / 2;
}

function scrolledShare({ scrollTop, scrollHeight, clientHeight }: Element): number {
  const way = scrollHeight - clientHeight;
  // Half a pixel is lost where the screen has more of them than the page.
  return way > 0 ? (scrollTop + 1) / way : 0;
}

function watchSight(
  selector: string,
  { document, innerHeight }: Window,
  happened: () => void,
  signal: AbortSignal,
): void {
  const sight = new IntersectionObserver(
    (entries) => {
      const isSeen = entries.some(
        ({ isIntersecting, intersectionRatio, intersectionRect, boundingClientRect }) =>
          isIntersecting &&
          (intersectionRatio >= seenShare ||
            boundingClientRect.height === 0 ||
            intersectionRect.height >= innerHeight * seenShare),
      );
      if (isSeen) happened();
    },
    { threshold: thresholds },
  );
  const find = () => {
    const element = document.querySelector(selector);
    if (element) sight.observe(element);
    return element !== null;
  };
  // It may be drawn later, by whatever draws the page.
  const arrival = new MutationObserver(() => find() && arrival.disconnect());
  if (!find()) arrival.observe(document, { childList: true, subtree: true, attributes: true });
  signal.addEventListener('abort', () => {
    sight.disconnect();
    arrival.disconnect();
  });
}

/**
 * A mouse leaves the page at its top, where the tabs and the address are. Fingers and keyboards do not: for them it counts
 * that the page was left for another one and is looked at again. A pause is no sign of it, since people read.
 */
function watchExit(document: Document, happened: () => void, signal: AbortSignal): void {
  document.addEventListener(
    'mouseout',
    ({ relatedTarget, clientY }) => {
      if (relatedTarget === null && clientY <= 0) happened();
    },
    { signal },
  );
  let wasHidden = document.visibilityState === 'hidden';
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden') wasHidden = true;
      else if (wasHidden) happened();
    },
    { signal },
  );
}
