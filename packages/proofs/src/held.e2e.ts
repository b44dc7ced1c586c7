// What waits for its moment, and what a page holds back, takes no room and shows nothing: neither while only the style sheet
// is there, nor by the light element before its view, nor as a server rendered it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { html, unsafeStatic } from 'lit/static-html.js';
import '@oxbow/widgets/feedback-prompt';
import { renderToString } from '@oxbow/widgets/server';
import type { Browser } from 'playwright-core';
import { shiftsOf, watchShifts } from './shifts.js';
import {
  dataScript,
  openPage,
  promptJson,
  scriptTag,
  startChromium,
  startSite,
  untilSettled,
  type Site,
} from './site.js';

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

const rows: [attributes: string, around?: string][] = [
  ['trigger="exit"'],
  ['trigger="exit" presentation="dialog"'],
  ['pages="/nowhere"'],
  ['sample="0.000001"'],
  ['devices="touch"'],
  ['', 'data-oxhold'],
  ['presentation="launcher"', 'data-oxhold="true"'],
  ['presentation="tab"', 'data-oxhold'],
  ['presentation="page"', 'data-oxhold'],
];

for (const [attributes, around = ''] of rows) {
  const template = html`<ox-feedback-prompt
    ${unsafeStatic(attributes)}
    data=${promptJson}
  ></ox-feedback-prompt>`;
  const makers = {
    'in the page': async () =>
      `<ox-feedback-prompt ${attributes}>${dataScript(promptJson)}</ox-feedback-prompt>`,
    'rendered on a server': () => renderToString(template, { stylesheets: '/dist/css' }),
  };
  for (const [way, make] of Object.entries(makers)) {
    test(`it takes no room from the first frame on, ${way}: ${attributes} ${around}`, async () => {
      const prompt = await make();
      const body = `<div ${around}></div>${prompt}<p id="below">What the host writes below.</p>`;
      site.servePage('/host.html', body, scriptTag());
      const context = await browser.newContext({ viewport: { width: 1000, height: 700 } });
      const { page, complaints } = await openPage(context);
      await watchShifts(page);
      await page.addInitScript(() => {
        const heights = new Set<number>();
        Object.assign(window, { heights });
        const watch = {
          look() {
            const prompt = document.querySelector('ox-feedback-prompt');
            for (const { height } of prompt?.getClientRects() ?? [])
              if (height > 0) heights.add(height);
            requestAnimationFrame(() => watch.look());
          },
        };
        watch.look();
      });
      const twoFrames = () =>
        page.evaluate(
          () =>
            new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
      // The loader comes when the style sheet has been seen alone, and the view when the light element has.
      const [loader, view] = [new Gate(), new Gate()];
      await page.route(/\/oxbow\/.*\.js$/, async (route) => {
        const isView = route.request().url().includes('/parts/view');
        await (isView ? view : loader).opened;
        await route.continue();
      });
      await page.goto(`${site.origin}/host.html`, { waitUntil: 'commit' });
      await page.locator('#below').waitFor();
      await twoFrames();
      loader.open();
      await page.waitForFunction(() => customElements.get('ox-feedback-prompt') !== undefined);
      await twoFrames();
      view.open();
      await untilSettled(page, 'ox-feedback-prompt');
      const shifts = await shiftsOf(page);
      const heights = await page.evaluate(() => [
        ...(window as unknown as { heights: Set<number> }).heights,
      ]);
      assert.deepEqual(heights, [], 'no box in any frame');
      assert.deepEqual(shifts, []);
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }
}

/** Something that is waited for until it is opened. */
class Gate {
  open: () => void = () => {};
  readonly opened = new Promise<void>((resolve) => (this.open = resolve));
}
