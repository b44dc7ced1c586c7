import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { bundleHost } from './hosts/bundle.js';
import {
  openPage,
  scriptTag,
  startChromium,
  startSite,
  filesOfTags,
  untilSettled,
  type Site,
} from './site.js';

// Proof (d): React 19, with the elements defined before it mounts and their views coming after mount and first update.

let site: Site;
let browser: Browser;

before(async () => {
  site = await startSite();
  browser = await startChromium();
  site.serve('/host.js', { type: 'text/javascript', body: await bundleHost('./react-host.ts') });
  site.servePage(
    '/',
    '<div id="root"></div>',
    `${scriptTag()}<script type="module" src="/host.js"></script>`,
  );
});

after(async () => {
  await browser.close();
  await site.close();
});

test('React 19 hands over objects and hears events, though the views come after mount and first update', async () => {
  const ours = await filesOfTags(site);
  const context = await browser.newContext();
  const { page, complaints } = await openPage(context);
  let release: () => void = () => {};
  const mounted = new Promise<void>((resolve) => (release = resolve));
  await page.route(
    ({ pathname }) => pathname.startsWith('/oxbow/') && !ours.has(pathname),
    async (route) => {
      await mounted;
      await route.continue();
    },
  );
  await page.goto(site.origin);
  await page.getByRole('button', { name: 'Add a touchpoint' }).click();
  const early = await page.$eval('ox-customer-timeline', async (element) => {
    const timeline = element as unknown as {
      state: string;
      data: unknown[];
      updateComplete: Promise<boolean>;
      hasUpdated: boolean;
    };
    await timeline.updateComplete;
    return {
      state: timeline.state,
      count: timeline.data.length,
      updated: timeline.hasUpdated,
      attribute: element.getAttribute('data'),
    };
  });
  assert.deepEqual(early, { state: 'loading', count: 3, updated: true, attribute: null });

  release();
  await untilSettled(page, 'ox-feedback-prompt, ox-customer-timeline');
  for (const index of [0, 1, 2]) await page.getByText(`Touchpoint number ${index}`).waitFor();

  await page.getByRole('button', { name: 'Add a touchpoint' }).click();
  await page.getByText('Touchpoint number 3').waitFor();

  await page.getByRole('checkbox', { name: /Hotline/ }).check({ force: true });
  await page
    .getByRole('button', { name: /Details/ })
    .first()
    .click();
  await page.getByRole('radio', { name: /^9/ }).check({ force: true });
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('textbox').fill('Because of React.');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('REAC-T019').waitFor();
  for (const event of ['oxfilter', 'oxtoggle', 'oxanswer', 'oxsubmit'])
    await page.locator('output', { hasText: event }).waitFor();
  assert.deepEqual(complaints, []);
  await context.close();
});
