import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { RequestEvent } from '@oxbow/widgets/request-event';
import {
  dataScript,
  openPage,
  promptJson,
  scriptTag,
  startChromium,
  startSite,
  type Site,
} from './site.js';

// Each place of a prompt, built, under the strict policy with Trusted Types, and what it leaves on the device.

const question = 'How likely is it that you would recommend Hollin & Wren';
const connection = '<ox-connection scope="document" endpoint="/ox" site="pk_test"></ox-connection>';

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

async function open(attributes: string, around = '') {
  const prompt = `<ox-feedback-prompt ${attributes}>${dataScript(promptJson)}</ox-feedback-prompt>`;
  site.servePage('/host.html', `<button id="first">First</button>${around}${prompt}`, scriptTag());
  const context = await browser.newContext({ viewport: { width: 1000, height: 700 } });
  return openPage(context, `${site.origin}/host.html`);
}

/** The modules that built files are made of, by their source maps. */
async function sourcesOf(files: readonly string[]): Promise<string[]> {
  const sources: string[] = [];
  for (const file of new Set(files)) {
    const map = await fetch(`${site.origin}${file}.map`);
    // What the bundler adds of its own has none.
    if (map.ok) sources.push(...((await map.json()) as { sources: string[] }).sources);
    else assert.match(file, /rolldown-runtime/);
  }
  return sources;
}

/** Everything in which a page can keep something. */
async function keptBy(page: Page): Promise<unknown> {
  const own = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  return { ...own, cookies: await page.context().cookies() };
}

const nothing = {
  ...{ cookie: '', local: 0, session: 0, databases: [], caches: [], workers: 0, cookies: [] },
};

const places: [presentation: string, opener: boolean, painted: string][] = [
  ['launcher', true, '#panel'],
  ['tab', true, '#panel'],
  ['dialog', true, '#panel'],
  ['page', false, '.root'],
  ['page" kiosk class="', false, '.root'],
];

for (const [presentation, hasOpener, frame] of places) {
  test(`under the strict policy: ${presentation} is styled, and answered by keyboard alone`, async () => {
    const { page, complaints } = await open(`presentation="${presentation}"`);
    const prompt = page.locator('ox-feedback-prompt');
    if (hasOpener) await prompt.getByRole('button', { name: 'Give feedback' }).press('Enter');
    await prompt.getByText(question).first().waitFor();
    if (!hasOpener) await prompt.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await prompt.getByRole('button', { name: 'Next' }).press('Enter');
    await page.keyboard.type('By hand.');
    assert.equal(await prompt.getByRole('textbox').inputValue(), 'By hand.');
    const style = await prompt
      .locator(frame)
      .evaluate((element) => [
        getComputedStyle(element).position,
        getComputedStyle(element).display,
      ]);
    assert.deepEqual(style, frame === '#panel' ? ['fixed', 'block'] : ['static', 'grid']);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

const parts = [
  'launcher',
  'places/tab',
  'places/dialog',
  'places/page',
  'places/kiosk',
  'when/appearing',
];
const fetched: [attributes: string, parts: string[]][] = [
  ['', []],
  ['presentation="launcher"', ['launcher']],
  // A tab is a launcher's button at the edge of the window.
  ['presentation="tab"', ['launcher', 'places/tab']],
  ['presentation="dialog"', ['places/dialog']],
  ['presentation="page"', ['places/page']],
  ['presentation="page" kiosk', ['places/page', 'places/kiosk']],
  ['trigger="now"', ['when/appearing']],
  ['presentation="dialog" trigger="now"', ['places/dialog', 'when/appearing']],
];

for (const [attributes, expected] of fetched) {
  test(`of the places and moments, only what it needs is fetched: ${attributes || 'inline'}`, async () => {
    site.requests.length = 0;
    const { page, complaints } = await open(attributes, connection);
    await page.getByText(question).first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    const sources = await sourcesOf(site.requests.filter((at) => /^\/oxbow\/.*\.js$/.test(at)));
    assert.ok(sources.some((source) => source.endsWith('/feedback-prompt/view.ts')));
    assert.deepEqual(
      parts.filter((part) => sources.some((one) => one.endsWith(`/feedback-prompt/${part}.ts`))),
      expected,
    );
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

test('shown by itself and put away, twice over, nothing of it is on the device', async () => {
  const { page, complaints } = await open('presentation="dialog" trigger="now"', connection);
  const dialog = page.getByRole('dialog');
  await dialog.getByText(question).waitFor();
  assert.deepEqual(await keptBy(page), nothing);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  assert.deepEqual(await keptBy(page), nothing);
  // What was counted is gone with the page.
  await page.reload();
  await dialog.getByText(question).waitFor();
  assert.deepEqual(await keptBy(page), nothing);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('once the page allows it, what was put away stays away on the next page', async () => {
  const allowed = connection.replace('scope=', 'storage="allowed" scope=');
  const { page } = await open('presentation="dialog" trigger="now"', allowed);
  const dialog = page.getByRole('dialog');
  await dialog.getByText(question).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await page.waitForFunction(async () => (await indexedDB.databases()).length === 1);
  // Hears what the connection answers.
  await page.addInitScript(() =>
    document.addEventListener('oxmayshow', (happened) => {
      const event = happened as RequestEvent;
      const respond = event.respondWith.bind(event);
      event.respondWith = (answer) => {
        respond(answer);
        void (answer as Promise<boolean>).then((leave) => Object.assign(window, { leave }));
      };
    }),
  );
  await page.reload();
  const leave = await page.waitForFunction(() => 'leave' in window && [window.leave]);
  assert.deepEqual(await leave.jsonValue(), [false]);
  assert.equal(await dialog.isVisible(), false);
  await page.context().close();
});
