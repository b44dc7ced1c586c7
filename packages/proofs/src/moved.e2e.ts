import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
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

// Proof (g): moved, disconnected, connected again, morphed: what a person has typed stays.

let site: Site;
let browser: Browser;
const prompt = `<ox-feedback-prompt>${dataScript(promptJson)}</ox-feedback-prompt>`;
const body = `<div id="first">${prompt}</div><div id="second"></div>`;

before(async () => {
  site = await startSite();
  browser = await startChromium();
  const idiomorph = new URL('idiomorph.js', import.meta.resolve('idiomorph'));
  site.serve('/idiomorph.js', { type: 'text/javascript', body: await readFile(idiomorph) });
  // Morphing takes HTML as text, which Trusted Types forbid to the host; so this page has no policy.
  site.serve('/', {
    type: 'text/html',
    body: `<!doctype html><html lang="en"><head><title>Host</title>${scriptTag()}<script src="/idiomorph.js"></script></head><body>${body}</body></html>`,
  });
});

after(async () => {
  await browser.close();
  await site.close();
});

const disturbances: [string, (page: Page) => Promise<void>][] = [
  [
    'moved to another place',
    (page) =>
      page.evaluate(() =>
        document.querySelector('#second')!.append(document.querySelector('ox-feedback-prompt')!),
      ),
  ],
  [
    'taken out and put back a task later',
    (page) =>
      page.evaluate(async () => {
        const element = document.querySelector('ox-feedback-prompt')!;
        const parent = element.parentElement!;
        element.remove();
        await new Promise((resolve) => setTimeout(resolve, 0));
        parent.append(element);
      }),
  ],
  [
    "morphed to the server's page",
    (page) =>
      page.evaluate((html) => {
        const { Idiomorph } = window as unknown as {
          Idiomorph: { morph(old: Node, html: string, options: object): void };
        };
        Idiomorph.morph(document.body, html, { morphStyle: 'innerHTML' });
      }, body),
  ],
  [
    'morphed with another attribute and text around it',
    (page) =>
      page.evaluate((html) => {
        const { Idiomorph } = window as unknown as {
          Idiomorph: { morph(old: Node, html: string, options: object): void };
        };
        Idiomorph.morph(
          document.body,
          `<p>New</p>${html.replace('<ox-feedback-prompt', '<ox-feedback-prompt class="new"')}`,
          { morphStyle: 'innerHTML' },
        );
      }, body),
  ],
  [
    'given the same data again',
    (page) =>
      page.$eval(
        'ox-feedback-prompt',
        (element, json) => void ((element as unknown as { data: unknown }).data = JSON.parse(json)),
        promptJson,
      ),
  ],
];

for (const [name, disturb] of disturbances) {
  test(`half-typed text survives being ${name}`, async () => {
    const context = await browser.newContext();
    const { page, complaints } = await openPage(context, site.origin);
    await untilSettled(page, 'ox-feedback-prompt');
    await page.getByRole('radio', { name: /^9/ }).check({ force: true });
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('textbox').fill('Quick deliv');
    await disturb(page);
    await page.$eval(
      'ox-feedback-prompt',
      (element) => (element as unknown as { updateComplete: Promise<boolean> }).updateComplete,
    );
    assert.equal(await page.getByRole('textbox').inputValue(), 'Quick deliv');

    await page.getByRole('button', { name: 'Back' }).click();
    assert.equal(await page.getByRole('radio', { name: /^9/ }).isChecked(), true);
    assert.equal(await page.locator('ox-feedback-prompt').count(), 1);
    assert.deepEqual(complaints, []);
    await context.close();
  });
}
