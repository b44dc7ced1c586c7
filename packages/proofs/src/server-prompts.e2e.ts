// What a prompt fetches late comes before the tree of the server is taken over: each kind of question, place and addition,
// rendered on a server in German, stays as it stands, node by node, without a shift or a word in the console.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { html, type TemplateResult } from 'lit';
import type { Prompt } from '@oxbow/model/prompt';
import '@oxbow/widgets/feedback-prompt';
import { loadLanguages, renderToString } from '@oxbow/widgets/server';
import type { Browser } from 'playwright-core';
import { sampleAcknowledged } from '../../widgets/src/feedback-prompt/heard/samples.js';
import { sampleKinds, sampleOf } from '../../widgets/src/feedback-prompt/kinds/samples.js';
import { samplePrompt, samplePulse } from '../../widgets/src/feedback-prompt/samples.js';
import { shiftsOf, shownWhole, watchShifts } from './shifts.js';
import { openPage, scriptTag, startChromium, startSite, untilSettled, type Site } from './site.js';

let site: Site;
let browser: Browser;

before(async () => {
  await loadLanguages(['de'], ['ox-feedback-prompt']);
  site = await startSite();
  browser = await startChromium();
});

after(async () => {
  await browser.close();
  await site.close();
});

const inline = (data: Prompt) => html`<ox-feedback-prompt .data=${data}></ox-feedback-prompt>`;
const written = (data: unknown) => inline(data as Prompt);

const rows: [name: string, template: TemplateResult][] = [
  ...sampleKinds.questions.map(({ id, type }): (typeof rows)[number] => [
    `${type} (${id})`,
    inline(sampleOf(id)),
  ]),
  ['all kinds', inline(sampleKinds)],
  ['acknowledgements and somebody to talk to', inline(sampleAcknowledged)],
  ['a notice', inline({ ...samplePrompt, notice: 'Für unsere Werkstatt.', partial: true })],
  ['what only the schema can read', written({ ...samplePrompt, colour: 'green' })],
  [
    'a late kind that only the schema can read',
    written({ ...sampleOf('teapot'), colour: 'green', person: sampleAcknowledged.person }),
  ],
  ['employees', inline(samplePulse)],
  ['employees, as only the schema can read it', written({ ...samplePulse, colour: 'green' })],
  [
    'a launcher',
    html`<ox-feedback-prompt presentation="launcher" .data=${sampleKinds}></ox-feedback-prompt>`,
  ],
  [
    'a tab',
    html`<ox-feedback-prompt presentation="tab" .data=${sampleKinds}></ox-feedback-prompt>`,
  ],
  [
    'a dialog',
    html`<ox-feedback-prompt presentation="dialog" .data=${sampleKinds}></ox-feedback-prompt>`,
  ],
  [
    'a page',
    html`<ox-feedback-prompt presentation="page" .data=${sampleKinds}></ox-feedback-prompt>`,
  ],
  [
    'a kiosk',
    html`<ox-feedback-prompt presentation="page" kiosk .data=${sampleKinds}></ox-feedback-prompt>`,
  ],
];

for (const [name, template] of rows) {
  test(`it is taken over as it stands: ${name}`, async () => {
    const options = { stylesheets: '/dist/css', language: 'de' };
    const rendered = await renderToString(template, options);
    assert.match(rendered, / aria-label="Rückmeldung"/);
    assert.equal(await renderToString(template, options), rendered, 'rendered once more');
    const body = `${rendered}<p id="below">What the host writes below.</p>`;
    site.servePage('/host.html', body, shownWhole + scriptTag());
    const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
    const { page, complaints } = await openPage(context);
    await watchShifts(page);
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const prompt = document.querySelector('ox-feedback-prompt');
        Object.assign(window, { first: prompt?.shadowRoot?.querySelector('.root') });
      });
    });
    await page.goto(`${site.origin}/host.html`);
    await untilSettled(page, 'ox-feedback-prompt');
    const shifts = await shiftsOf(page);
    const isSame = await page.evaluate(() => {
      const root = document.querySelector('ox-feedback-prompt')?.shadowRoot?.querySelector('.root');
      return root === (window as unknown as { first: Element }).first;
    });
    assert.deepEqual(complaints, []);
    assert.equal(isSame, true, 'the nodes of the server are the nodes of the element');
    assert.deepEqual(shifts, []);
    await context.close();
  });
}
