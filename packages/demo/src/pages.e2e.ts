import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Language } from './pages/language.js';
import { listen, startChromium, untilSettled } from './testing/browser.js';
import { startDemo, type RunningDemo } from './testing/running-demo.js';

// The pages of the demo in Chromium, wide and narrow, light and dark, in three languages: nothing in the console, nothing
// wider than the window, axe finds nothing; and the keyboard reaches everything.

const folder = mkdtempSync(path.join(tmpdir(), 'oxbow-demo-'));
let demo: RunningDemo;
let browser: Browser;

before(async () => {
  browser = await startChromium();
  demo = await startDemo(4220, folder);
});

after(async () => {
  await browser.close();
  await demo.stop();
  rmSync(folder, { recursive: true, force: true });
  if (!demo.database.startsWith(folder)) rmSync(demo.database, { recursive: true, force: true });
});

// The accessibility addon of Storybook brings it.
const { resolve } = createRequire(import.meta.url);
const axe = readFileSync(
  createRequire(resolve('@storybook/addon-a11y/package.json')).resolve('axe-core'),
  'utf8',
);

const pages = [
  '/',
  '/data/',
  '/shop/',
  '/shop/basket',
  '/shop/order',
  '/shop/assessment',
  '/crm/',
  '/crm/?customer=15544',
  '/crm/?customer=15638',
  '/crm/feedback',
  '/crm/inbox',
  '/crm/channels',
  '/crm/channels?days=recent',
  '/crm/cases',
  '/portal/',
  '/portal/objectives',
  '/portal/objectives?objective=5.3',
  '/portal/journey',
  '/portal/notes',
  '/portal/assessment',
  '/portal/radar',
  '/portal/radar?organisation=OFWAT',
];

const settings: [language: Language, scheme: 'light' | 'dark', width: number][] = [
  ['en', 'light', 1280],
  ['de', 'dark', 320],
  ['fr', 'light', 320],
  ['de', 'dark', 1280],
];

/** A visitor with something in the basket who is signed in as leader, so that every page has all its parts. */
async function visit(scheme: 'light' | 'dark', width: number): Promise<BrowserContext> {
  const context = await browser.newContext({
    colorScheme: scheme,
    viewport: { width, height: 800 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${demo.url}/shop/?lang=en`);
  await page.getByRole('button', { name: 'Add to basket' }).first().click();
  await page.goto(`${demo.url}/portal/?lang=en`);
  await page.getByRole('button', { name: 'Sign in as leader' }).click();
  await page.getByText('Jonas, leader').waitFor();
  await page.close();
  return context;
}

/** In a soak each page in each setting; else one page in the first two, the next one in the others. */
const isSoak = process.env['OXBOW_ROUNDS'] !== undefined;

for (const [index, [language, scheme, width]] of settings.entries()) {
  const chosen = pages.filter((_, place) => isSoak || place % 2 === Number(index > 1));
  test(`${chosen.length} pages in ${language}, ${scheme}, ${width} px: silent, within the window, and axe finds nothing`, async () => {
    const context = await visit(scheme, width);
    const found: object[] = [];
    for (const address of chosen) {
      const page = await context.newPage();
      const messages = listen(page);
      const mark = address.includes('?') ? '&' : '?';
      await page.goto(`${demo.url}${address}${mark}lang=${language}`);
      await untilSettled(page, messages);
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      // Before axe runs: it writes styles that the page's policy refuses.
      const told = [...messages];
      const violations = await violationsOf(page);
      if (told.length > 0 || tooWide > 0 || violations.length > 0) {
        found.push({ address, told, tooWide, violations });
      }
      await page.close();
    }
    assert.deepEqual(found, []);
    await context.close();
  });
}

/** What axe finds, by rule and place. */
async function violationsOf(page: Page): Promise<string[]> {
  // The browser's own console runs it, so that the page's policy holds.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    interface Result {
      violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[];
    }
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<Result> } };
    const { violations } = await axe.run({ preload: false });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary ?? ''}`),
    );
  });
}

for (const address of ['/shop/', '/crm/?customer=15544', '/portal/', '/portal/journey']) {
  test(`the keyboard reaches every link, button and field of ${address} in order, and the skip link skips`, async () => {
    const context = await visit('light', 1280);
    const page = await context.newPage();
    const mark = address.includes('?') ? '&' : '?';
    await page.goto(`${demo.url}${address}${mark}lang=en`);
    await untilSettled(page);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    await skip.waitFor();
    assert.ok((await skip.boundingBox())?.y ?? -1 >= 0);

    const expected = await page
      .locator(':is(a[href], button, input:not([type=hidden]), select, summary):visible')
      .evaluateAll((elements) => elements.filter((each) => each.getRootNode() === document).length);
    const reached = new Set<string>();
    for (let presses = 0; presses < expected * 3; presses += 1) {
      const place = await page.evaluate(() => {
        const { activeElement } = document;
        if (!activeElement || activeElement === document.body) return undefined;
        const outline = getComputedStyle(activeElement).outlineStyle;
        const all = [...document.querySelectorAll('*')];
        return {
          index: all.indexOf(activeElement),
          own: activeElement.localName.startsWith('ox-'),
          seen: outline !== 'none',
        };
      });
      if (place && !place.own) {
        assert.ok(place.seen, `focus cannot be seen on element ${place.index}`);
        reached.add(String(place.index));
      }
      await page.keyboard.press('Tab');
    }
    assert.equal(reached.size, expected);

    await skip.focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'main');
    await context.close();
  });
}
