import type { Page } from 'playwright-core';

/** What was moved without anybody's doing. */
export interface Shift {
  /** Its share in the Cumulative Layout Shift. */
  value: number;
  /** What was moved, from where to where, in px, with what its page had fetched until then. */
  moved: string[];
}

/**
 * Lets a page be shown only when it was read up to the element `#below`: what the browser moves while it reads a page,
 * as a row whose next items are still to come, is not what we move.
 */
export const shownWhole = '<link rel="expect" href="#below" blocking="render">';

/** Lets each page that is opened from now on note what is moved in it. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface Source {
      node?: Element;
      previousRect: DOMRectReadOnly;
      currentRect: DOMRectReadOnly;
    }
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as unknown as { value: number; sources: Source[] };
        const moved = sources.map(({ node, previousRect, currentRect }) => {
          const places = [previousRect, currentRect].map((rect) =>
            [rect.x, rect.y, rect.width, rect.height].join(' '),
          );
          return `${node?.nodeName} ${node?.className} from ${places.join(' to ')}`;
        });
        const fetched = performance
          .getEntriesByType('resource')
          .map(({ name }) => name.split('/').at(-1));
        shifts.push({ value, moved: [...moved, `after ${fetched.join(', ')}`] });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What was moved in a page until its next frame but one is drawn. */
export function shiftsOf(page: Page): Promise<Shift[]> {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return (window as unknown as { shifts: Shift[] }).shifts;
  });
}

/** The Cumulative Layout Shift of what was moved. */
export function sumOf(shifts: readonly Shift[]): number {
  return shifts.reduce((total, { value }) => total + value, 0);
}
