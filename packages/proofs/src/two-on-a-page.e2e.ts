import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { sampleInbox } from '../../widgets/src/feedback-inbox/samples.js';
import { sampleOf } from '../../widgets/src/feedback-prompt/kinds/samples.js';
import { samplePulse } from '../../widgets/src/feedback-prompt/samples.js';
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

for (const order of [
  ['connection', 'prompt'],
  ['prompt', 'connection'],
]) {
  test(`employees’ answers go from one copy to the other without an event, ${order[0]} first`, async () => {
    for (const part of order)
      site.serve(`/${part}.js`, {
        type: 'text/javascript',
        body: await bundleHost(`./${part}-host.ts`),
      });
    const received: string[] = [];
    site.serve('/v1/responses', async (request, response) => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      const { responses } = JSON.parse(body) as { responses: { id: string }[] };
      received.push(body);
      const results = responses.map(({ id }) => ({ id, status: 'stored', reference: '7K2Q-M3XD' }));
      response
        .writeHead(202, { 'content-type': 'application/json' })
        .end(JSON.stringify({ results }));
    });
    site.servePage(
      '/employees',
      `<ox-connection endpoint="/" site="pk_test"><ox-feedback-prompt>${dataScript(JSON.stringify(samplePulse))}</ox-feedback-prompt></ox-connection>`,
      order.map((part) => `<script type="module" src="/${part}.js"></script>`).join(''),
    );
    const context = await browser.newContext();
    // Before any script of the page: who listens to everything, on every target.
    await context.addInitScript(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      const { dispatchEvent } = EventTarget.prototype;
      EventTarget.prototype.dispatchEvent = function (event) {
        heard.push(`${event.type} ${JSON.stringify((event as CustomEvent).detail ?? null)}`);
        return dispatchEvent.call(this, event);
      };
    });
    const { page, complaints } = await openPage(context, `${site.origin}/employees`);
    await untilSettled(page, 'ox-feedback-prompt');
    await page.getByRole('radio', { name: /^3/ }).check({ force: true });
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('textbox').fill('The night shift.');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.locator('ox-feedback-prompt .receipt').first().waitFor();
    assert.equal(received.length, 1);
    assert.match(received[0] ?? '', /The night shift\./);
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    assert.ok(heard.length > 0);
    assert.deepEqual(
      heard.filter((each) => /oxsubmit|oxanswer|night shift/.test(each)),
      [],
    );
    assert.deepEqual(complaints, []);
    await context.close();
  });
}
