import type { TimelinePage } from '../../../model/src/touchpoint/touchpoint.js';
import type { RequestEvent } from '../../../widgets/src/element/request-event.js';
import type { Candidate } from '../timeline-candidate.js';

// Our element, as a host has it that imports it: `timeline-element.js` holds the element itself.

type TimelineElement = HTMLElement & {
  data: unknown;
  filter: unknown;
  updateComplete: Promise<boolean>;
};

const element = document.createElement('ox-customer-timeline') as HTMLElement as TimelineElement;
element.setAttribute('timezone', 'UTC');
element.setAttribute('virtual', 'on');

let records: readonly unknown[] = [];
/** Gives a live change to the element that listens. */
let tell: ((change: { added: unknown[] }) => void) | undefined;

const inside = <Found extends Element>(selector: string) =>
  element.shadowRoot!.querySelector<Found>(selector);

async function* answer(): AsyncGenerator<TimelinePage | { added: unknown[] }> {
  yield { touchpoints: [...records] };
  for (;;) yield await new Promise<{ added: unknown[] }>((resolve) => (tell = resolve));
}

document.addEventListener('oxdata', (event) => {
  (event as RequestEvent).respondWith(answer());
});

const pages: Record<string, object> = {};

document.addEventListener('oxmore', (event) => {
  const request = event as RequestEvent<{ before?: string; after?: string }>;
  const { before, after } = request.detail;
  request.respondWith(Promise.resolve(pages[before ?? after ?? '']));
});

/** What scrolls in the element. */
const scroller = () => inside('[part~="box"]') ?? element;

window.candidate = {
  row: 'article',
  prepare(box) {
    box.append(element);
  },
  mount(given) {
    records = given;
    element.data = given;
  },
  scroller,
  append(record) {
    if (!tell) throw new Error('the element listens to nothing');
    tell({ added: [record] });
  },
  filter: (channel) => (element.filter = channel === undefined ? {} : { channels: [channel] }),
  own: {
    listen() {
      element.data = undefined;
      element.setAttribute('customer', 'c');
    },
    mountPart(given, without) {
      const touchpoints = given.slice(without, -without);
      element.data = { touchpoints, before: 'older', after: 'newer' };
      pages.older = { touchpoints: given.slice(-without), before: null };
      pages.newer = { touchpoints: given.slice(0, without), after: null };
    },
    ask: (end) => inside<HTMLElement>(`[part~="${end}"]`)!.click(),
    async openAll(open) {
      if (!inside('#tool-show[aria-expanded="true"]')) inside<HTMLElement>('#tool-show')!.click();
      const find = () =>
        [...element.shadowRoot!.querySelectorAll('button')].find(
          (one) => one.textContent.trim() === (open ? 'Open all details' : 'Close all details'),
        );
      // The panel is fetched when it is opened for the first time.
      while (!find()) await new Promise(requestAnimationFrame);
      find()!.click();
      inside<HTMLElement>('#tool-show')!.click();
      await element.updateComplete;
    },
    expandBefore(row) {
      const rows = [...element.shadowRoot!.querySelectorAll('article')];
      const box = scroller().getBoundingClientRect();
      // The nearest one that is drawn, but not to be seen.
      const before = rows
        .filter((one) => one !== row && one.getBoundingClientRect().bottom <= box.top)
        .toSorted((a, b) => b.getBoundingClientRect().top - a.getBoundingClientRect().top);
      for (const one of before) {
        const button = one.querySelector<HTMLButtonElement>('[aria-expanded="false"]');
        if (!button) continue;
        button.click();
        return true;
      }
      return false;
    },
    search: (words) => (element.filter = { words }),
  },
} satisfies Candidate;
