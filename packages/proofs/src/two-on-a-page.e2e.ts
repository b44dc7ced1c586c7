import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { sampleInbox } from '../../widgets/src/feedback-inbox/samples.js';
import { sampleOf } from '../../widgets/src/feedback-prompt/kinds/samples.js';
import { sampleSeries } from '../../widgets/src/score-card/samples.js';
import { bundleHost } from './hosts/bundle.js';
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

// Proof (e): two versions of ours, and ours beside a host app with its own Lit, in both orders, under the strict policy.

let site: Site;
let browser: Browser;

before(async () => {
  site = await startSite();
  browser = await startChromium();
  site.serve('/host.js', { type: 'text/javascript', body: await bundleHost('./lit-host.ts') });
});

after(async () => {
  await browser.close();
  await site.close();
});

const hostTag = '<script type="module" src="/host.js"></script>';
const orders: [string, string, string][] = [
  ['one version, then another', scriptTag('1.0.0') + scriptTag('2.0.0'), ''],
  ['the other version first', scriptTag('2.0.0') + scriptTag('1.0.0'), ''],
  ["ours, then the host's Lit", scriptTag() + hostTag, '<host-page></host-page>'],
  ["the host's Lit, then ours", hostTag + scriptTag(), '<host-page></host-page>'],
];

for (const [name, head, body] of orders) {
  test(`${name}: everything works and nothing is complained of`, async () => {
    site.servePage(
      '/',
      `<ox-feedback-prompt>${dataScript(promptJson)}</ox-feedback-prompt>${body}`,
      head,
    );
    const context = await browser.newContext();
    const { page, complaints } = await openPage(context, site.origin);
    await untilSettled(page, 'ox-feedback-prompt');
    await page.getByRole('radio', { name: /^7/ }).check({ force: true });
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('textbox').fill('Both.');
    if (body !== '') {
      await page.getByRole('heading', { name: 'The host’s own Lit' }).waitFor();
      await page.getByText('Seen by the host').waitFor();
    }
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test(`${name}: a late kind of question, inbox and score card too`, async () => {
    const given = (tag: string, data: unknown) =>
      `<${tag}>${dataScript(JSON.stringify(data))}</${tag}>`;
    const tags = ['ox-feedback-prompt', 'ox-feedback-inbox', 'ox-score-card'];
    site.servePage(
      '/feedback',
      [sampleOf('teapot'), sampleInbox, sampleSeries]
        .map((data, index) => given(tags[index]!, data))
        .join('') + body,
      head,
    );
    const context = await browser.newContext();
    const { page, complaints } = await openPage(context, `${site.origin}/feedback`);
    await untilSettled(page, tags.join(', '));
    await page.getByRole('radio', { name: '4 stars' }).check({ force: true });
    await page.getByRole('button', { name: 'Send' }).waitFor();
    await page.locator('ox-feedback-inbox .items .title').first().click();
    await page.getByRole('heading', { name: 'Asked and answered' }).waitFor();
    await page.getByRole('heading', { name: /Recommendation/ }).waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  });
}
