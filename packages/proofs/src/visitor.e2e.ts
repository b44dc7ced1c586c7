import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import {
  dataScript,
  objectiveJson,
  openPage,
  promptJson,
  startChromium,
  startSite,
  untilSettled,
  type Site,
} from './site.js';

// A public page with a collector: who has no token is shown what the page has, and their browser asks for nothing that needs one.

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

const ways: [name: string, attribute: string, refusals: string[]][] = [
  ['no address for tokens', '', []],
  ['one that answers 401', 'data-tokenurl="/token"', ['/token']],
];

for (const [name, attribute, refusals] of ways) {
  test(`a visitor, ${name}: a card that could take check-ins, a prompt, and no error for either`, async () => {
    site.serve('/token', (_, response) => void response.writeHead(401).end());
    site.serve('/api/v1/prompts/after-order', { type: 'application/json', body: promptJson });
    const tag = `<script type="module" src="/oxbow/1.0.0/oxbow.js" data-endpoint="/api" data-site="pk_test" ${attribute}></script>`;
    const widgets = `<ox-okr-card>${dataScript(objectiveJson)}</ox-okr-card><ox-feedback-prompt prompt="after-order"></ox-feedback-prompt>`;
    site.servePage('/public', widgets, tag);
    const before = site.requests.length;
    const { page, complaints } = await openPage(await browser.newContext());
    await page.addInitScript(() => {
      const wished: string[] = [];
      Object.assign(globalThis, { wished });
      document.addEventListener('oxdata', (event) =>
        wished.push((event as CustomEvent<{ subject: string }>).detail.subject),
      );
    });
    await page.goto(`${site.origin}/public`);
    await untilSettled(page, 'ox-okr-card, ox-feedback-prompt');
    // The card asks the page for what others pledge; what comes of it is settled when a check-in is, too.
    await page.waitForFunction(() =>
      (globalThis as { wished?: string[] }).wished?.includes('pledges'),
    );
    await page.waitForLoadState('networkidle');
    const states = await page.$$eval('ox-okr-card, ox-feedback-prompt', (elements) =>
      elements.map((element) => (element as unknown as { state: string }).state),
    );
    assert.deepEqual(states, ['ready', 'ready']);
    const asked = site.requests.slice(before).filter((path) => /^\/(api|token)/.test(path));
    assert.deepEqual(asked.sort(), ['/api/v1/prompts/after-order', ...refusals]);
    assert.equal(complaints.length, refusals.length, complaints.join('\n'));
    await page.context().close();
  });
}
