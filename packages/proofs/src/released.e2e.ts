// What a page takes out is gone: of every element, built, nothing is held by us any more, however far it had come. Seen by weak
// references after a collection of garbage; that it stays so over many rounds is measured by `npm run bench -- host-page`.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { RequestEvent } from '@oxbow/widgets/request-event';
import type { Browser, Page } from 'playwright-core';
import { everyElement } from './every-element.js';
import { openPage, scriptTag, startChromium, startSite, untilSettled, type Site } from './site.js';

let site: Site;
let browser: Browser;

before(async () => {
  site = await startSite();
  browser = await startChromium();
});

after(async () => {
  await browser.close();
  await site.close();
});

/** The attribute by which each asks its host. */
const subjects: Readonly<Record<string, string>> = {
  'ox-feedback-prompt': 'prompt',
  'ox-customer-timeline': 'customer',
  'ox-okr-card': 'objective',
  'ox-okr-list': 'list',
  'ox-radar': 'instrument',
  'ox-assessment': 'instrument',
  'ox-score-card': 'series',
  'ox-channel-mix': 'days',
  'ox-journey': 'journey',
  'ox-feedback-inbox': 'inbox',
  'ox-feedforward': 'person',
};

const tags = Object.keys(everyElement);
const all = tags.join(', ');

/** What the page holds of the elements while they are not in it. */
interface Held {
  made: HTMLElement[];
  released: [tag: string, reference: WeakRef<HTMLElement>][];
}

/** Makes two of each: what is kept of the last one only would be seen too. */
function make(page: Page, what: 'with data' | 'that asks'): Promise<void> {
  return page.evaluate(
    ({ what, everyElement, subjects }) => {
      const made = Object.entries(everyElement).flatMap(([tag, data]) =>
        [0, 1].map(() => {
          const element = document.createElement(tag) as HTMLElement & { data: unknown };
          if (what === 'with data') element.data = structuredClone(data);
          else element.setAttribute(subjects[tag]!, '1');
          return element;
        }),
      );
      const { held } = window as unknown as { held?: Held };
      Object.assign(window, { held: { released: [], ...held, made } satisfies Held });
    },
    { what, everyElement, subjects },
  );
}

const insert = (page: Page) =>
  page.evaluate(() => document.body.append(...(window as unknown as { held: Held }).held.made));

/** Takes all of them out, and lets go of them. */
const remove = (page: Page) =>
  page.evaluate(() => {
    const { held } = window as unknown as { held: Held };
    for (const element of held.made) {
      element.remove();
      held.released.push([element.localName, new WeakRef(element)]);
    }
    held.made.length = 0;
  });

/** Those that are still there, by name; asked again for a while, since a request or a task may end first. */
async function findHeld(page: Page): Promise<string[]> {
  const end = performance.now() + 10_000;
  for (;;) {
    await page.requestGC();
    const held = await page.evaluate(() =>
      (window as unknown as { held: Held }).held.released.flatMap(([tag, reference]) =>
        reference.deref() ? [tag] : [],
      ),
    );
    if (held.length === 0 || performance.now() > end) return held;
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  }
}

const rows: [
  how: string,
  what: 'with data' | 'that asks',
  come: (page: Page) => Promise<unknown>,
][] = [
  ['that was never in the page', 'with data', async () => {}],
  ['that was in the page for one task', 'with data', insert],
  [
    'that is drawn',
    'with data',
    async (page) => {
      await insert(page);
      await untilSettled(page, all);
    },
  ],
  [
    'that was drawn, moved and drawn in another language',
    'with data',
    async (page) => {
      await insert(page);
      await untilSettled(page, all);
      await page.evaluate(() => (document.documentElement.lang = 'de'));
      await insert(page);
      await untilSettled(page, all);
    },
  ],
  [
    'that came when others of its kind were drawn',
    'with data',
    async (page) => {
      await insert(page);
      await untilSettled(page, all);
      await remove(page);
      await make(page, 'with data');
      await insert(page);
      await untilSettled(page, all);
    },
  ],
  [
    'in which a person has opened what can be opened',
    'with data',
    async (page) => {
      await insert(page);
      await untilSettled(page, all);
      const opened = await page.evaluate((all) => {
        const buttons = [...document.querySelectorAll(all)].flatMap((element) => [
          ...element.shadowRoot!.querySelectorAll<HTMLElement>('[aria-expanded="false"], summary'),
        ]);
        for (const button of buttons) button.click();
        return buttons.length;
      }, all);
      assert.ok(opened > tags.length, `${opened} opened`);
      // What comes late with some of them is fetched now.
      await page.waitForLoadState('networkidle');
    },
  ],
  [
    'that has asked, and waits',
    'that asks',
    async (page) => {
      const asked = page.evaluate(
        (count) =>
          new Promise<void>((resolve) => {
            const seen = new Set<EventTarget | null>();
            document.addEventListener('oxdata', ({ target }) => {
              seen.add(target);
              if (seen.size < count) return;
              seen.clear();
              resolve();
            });
          }),
        2 * tags.length,
      );
      await insert(page);
      await asked;
    },
  ],
  [
    'that is answered, and followed live',
    'that asks',
    async (page) => {
      await page.evaluate((everyElement) => {
        document.addEventListener('oxdata', (happened) => {
          const event = happened as RequestEvent;
          const data = everyElement[(event.target as Element).localName];
          event.respondWith(
            new ReadableStream({
              start(controller) {
                controller.enqueue(structuredClone(data));
              },
            }) as unknown as AsyncIterable<unknown>,
          );
        });
      }, everyElement);
      await insert(page);
      await untilSettled(page, all);
    },
  ],
  [
    'with its connection, which waits for the collector',
    'that asks',
    async (page) => {
      // Never answered.
      await page.route('**/silent/**', () => {});
      const sent = page.waitForRequest('**/silent/**');
      await page.evaluate(() => {
        const { made } = (window as unknown as { held: Held }).held;
        const connection = document.createElement('ox-connection');
        connection.setAttribute('endpoint', '/silent');
        connection.setAttribute('site', 'pk_test');
        Object.assign(connection, {
          token() {
            return Promise.resolve('a.b.c');
          },
        });
        connection.append(...made);
        document.body.append(connection);
        made.push(connection);
      });
      await sent;
    },
  ],
];

for (const [how, what, come] of rows)
  test(`every element ${how} is gone once it is out of the page`, async () => {
    site.servePage('/host.html', '<h1>Host</h1>', scriptTag());
    const context = await browser.newContext();
    const { page, complaints } = await openPage(context, `${site.origin}/host.html`);
    await page.waitForFunction(() => customElements.get('ox-connection') !== undefined);
    await make(page, what);
    await come(page);
    await remove(page);
    assert.deepEqual(await findHeld(page), []);
    assert.deepEqual(complaints, []);
    await context.close();
  });
