// The same real customers as in timeline-data.test.ts in a real browser, on the built files: every touchpoint is an article,
// each once, in the order of time, and what the list says of its length is true.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Touchpoint } from '@oxbow/model/touchpoint';
import type { Browser, Page } from 'playwright-core';
import { openPage, scriptTag, startChromium, startSite, type Site } from './site.js';
import {
  missing,
  readComplaints,
  readOlist,
  readRetail,
  type Source,
} from './timeline-data/sources.js';
import { someOf } from './timeline-data/some-of.js';

let site: Site;
let browser: Browser;

before(async () => {
  if (missing) return;
  site = await startSite();
  browser = await startChromium();
});

after(async () => {
  await browser?.close();
  await site?.close();
});

/** What is read of an article of the feed. */
interface Article {
  at: string;
  place: number;
  of: number;
}

/** A page under the strict policy with one timeline, which waits for data. */
async function openTimeline(timeZone: string): Promise<{ page: Page; complaints: string[] }> {
  site.servePage(
    '/host.html',
    `<h1>Customers</h1><ox-customer-timeline timezone="${timeZone}"></ox-customer-timeline>`,
    scriptTag(),
  );
  const opened = await openPage(await browser.newContext(), `${site.origin}/host.html`);
  await opened.page.waitForFunction(() => customElements.get('ox-customer-timeline'));
  return opened;
}

/** Gives touchpoints to the timeline as a host does, opens all that is folded, and reads it to its end. */
function readArticles(page: Page, touchpoints: readonly Touchpoint[]): Promise<Article[]> {
  // No function in here has a name: what the test runner adds for those is not there in the page.
  return page.evaluate(async (given) => {
    type Timeline = HTMLElement & {
      data: unknown;
      state: string;
      updateComplete: Promise<unknown>;
    };
    const timeline = document.querySelector<Timeline>('ox-customer-timeline')!;
    const root = timeline.shadowRoot!;
    timeline.data = { touchpoints: given };
    for (;;) {
      do {
        await timeline.updateComplete;
        await new Promise((resolve) => setTimeout(resolve));
      } while (timeline.state !== 'ready' || !root.querySelector('article'));
      // What is folded has no touchpoint of its own that would describe it.
      const fold = '[aria-expanded="false"]:not([aria-describedby])';
      const next =
        root.querySelector<HTMLElement>(`article button${fold}`) ??
        [...root.querySelectorAll('button')].find((one) =>
          /^Show \d+ older$/.test(one.textContent.trim()),
        );
      if (!next) break;
      next.click();
    }
    return [...root.querySelectorAll('article')].map((article) => ({
      at: article.querySelector('time')?.dateTime ?? '',
      place: Number(article.ariaPosInSet),
      of: Number(article.ariaSetSize),
    }));
  }, touchpoints as Touchpoint[]);
}

const newestFirst = (touchpoints: readonly Touchpoint[]) =>
  touchpoints.map(({ at }) => Date.parse(at)).sort((one, other) => other - one);

for (const readSource of [readRetail, readComplaints, readOlist])
  test(
    `each touchpoint of a customer is an article, once, in order: ${readSource.name.replace('read', '')}`,
    { skip: missing },
    async (context) => {
      const { timelines, timeZone, name }: Source = readSource();
      const { page, complaints } = await openTimeline(timeZone);
      const looked = someOf([...timelines.values()], 20);
      let shown = 0;
      for (const given of looked) {
        const articles = await readArticles(page, given);
        assert.deepEqual(
          articles.map(({ at }) => Date.parse(at)),
          newestFirst(given),
        );
        assert.deepEqual(
          articles.map(({ place, of }) => [place, of]),
          given.map((_, index) => [index + 1, given.length]),
        );
        shown += articles.length;
      }
      assert.deepEqual(complaints, []);
      await page.context().close();
      const figures = { source: name, customersInBrowser: looked.length, articles: shown };
      context.diagnostic(`timeline-data: ${JSON.stringify(figures)}`);
    },
  );

/** Scrolls through a list of which only what is in sight is in the page, and reads every article that comes by. */
function readByScrolling(page: Page, touchpoints: readonly Touchpoint[]): Promise<Article[]> {
  return page.evaluate(async (given) => {
    type Timeline = HTMLElement & {
      data: unknown;
      state: string;
      updateComplete: Promise<unknown>;
    };
    const timeline = document.querySelector<Timeline>('ox-customer-timeline')!;
    const root = timeline.shadowRoot!;
    timeline.setAttribute('virtual', 'on');
    timeline.data = { touchpoints: given };
    const seen = new Map<number, Article>();
    const newest = Math.max(...given.map(({ at }) => Date.parse(at)));
    for (let last = -1; ;) {
      await timeline.updateComplete;
      // It scrolls, draws and measures in the frames that follow.
      for (let frame = 0; frame < 3; frame += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      const feed = root.querySelector('[role="feed"]');
      const box = feed?.parentElement;
      if (timeline.state !== 'ready' || !feed || !box) continue;
      // Who scrolls before a long list is in order stays with what is being read then.
      const first = feed.querySelector('time')?.dateTime ?? '';
      if (last < 0 && Date.parse(first) !== newest) continue;
      for (const article of feed.querySelectorAll('article')) {
        const place = Number(article.ariaPosInSet);
        const at = article.querySelector('time')?.dateTime ?? '';
        seen.set(place, { at, place, of: Number(article.ariaSetSize) });
      }
      if (box.scrollTop === last) break;
      last = box.scrollTop;
      box.scrollTop += box.clientHeight / 2;
    }
    return [...seen.values()].sort((one, other) => one.place - other.place);
  }, touchpoints as Touchpoint[]);
}

test(
  'all complaints in one long list: each comes by, once, in order',
  { skip: missing },
  async (context) => {
    const all = [...readComplaints().timelines.values()].flat();
    const given = someOf(all, 500);
    const { page, complaints } = await openTimeline('UTC');
    const articles = await readByScrolling(page, given);
    assert.deepEqual(
      articles.map(({ at, place, of }) => [Date.parse(at), place, of]),
      newestFirst(given).map((at, index) => [at, index + 1, given.length]),
    );
    assert.deepEqual(complaints, []);
    await page.context().close();
    context.diagnostic(
      `timeline-data: ${JSON.stringify({ source: 'CFPB complaints, one list', articles: articles.length })}`,
    );
  },
);
