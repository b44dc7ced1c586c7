// @oxbow/widgets/react as hosts in React 18 and 19 use it, bundled with their own copy of React.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { bundleHost } from './hosts/bundle.js';
import { openPage, startChromium, startSite, untilSettled, type Site } from './site.js';

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

const fileOf = (name: string) => fileURLToPath(import.meta.resolve(name));
const versions = [
  ['19', []],
  [
    '18',
    [
      { find: /^react$/, replacement: fileOf('react18') },
      { find: /^react-dom\/client$/, replacement: fileOf('react-dom18/client') },
    ],
  ],
] as const;

for (const [version, alias] of versions)
  test(`React ${version}: components take objects, tell events, give the element, and bring what they need alone`, async () => {
    const code = await bundleHost('./react-components-host.mjs', {
      resolve: { alias: [...alias] },
    });
    // Of all elements, the bundle has those that are used.
    assert.ok(code.includes('ox-customer-timeline'));
    for (const tag of ['ox-radar', 'ox-journey', 'ox-channel-mix'])
      assert.ok(!code.includes(`"${tag}"`) && !code.includes(`\`${tag}\``), tag);
    site.serve(`/${version}.js`, { type: 'text/javascript', body: code });
    const body = `<div id="root"></div><script type="module" src="/${version}.js"></script>`;
    site.servePage(`/${version}.html`, body);
    const context = await browser.newContext();
    const { page, complaints } = await openPage(context, `${site.origin}/${version}.html`);
    const heard = (words: string) =>
      page.locator('output').getByText(words, { exact: true }).waitFor();
    const press = (name: string) => page.getByRole('button', { name }).first().click();

    await untilSettled(page, 'ox-feedback-prompt, ox-customer-timeline');
    await page.getByText('Touchpoint number 0').waitFor();
    assert.equal(await page.locator('.history').getAttribute('data'), null);
    await press('Ask the element');
    await heard('ready');

    await press('Add a touchpoint');
    await page.getByText('Touchpoint number 1').waitFor();
    await press('Turn the page');
    await page.locator('ox-customer-timeline').waitFor({ state: 'detached' });
    await press('Ask the element');
    await heard('ready none');
    await press('Turn the page');
    await page.getByText('Touchpoint number 1').waitFor();

    await page.getByRole('radio', { name: /^9/ }).check({ force: true });
    await press('Send');
    await page.getByText('REAC-T018').waitFor();
    await heard('ready none oxanswer oxsubmit');
    assert.deepEqual(complaints, []);
    await context.close();
  });
