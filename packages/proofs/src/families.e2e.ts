import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { samplePulse } from '../../widgets/src/feedback-prompt/samples.js';
import { everySnippetIsTried, isOfFamily, readSnippet, serveBundle } from './guides.js';
import {
  dataScript,
  objectiveJson,
  openPage,
  profileJson,
  startChromium,
  startSite,
  untilSettled,
  type Site,
} from './site.js';

// Two versions of ours on one page, told by a prefix or by a registry: each opens, looks for and answers its own, under the strict
// policy. The snippets are those of docs/embedding.md.

const guide = 'docs/embedding.md';
const folder = fileURLToPath(new URL('..', import.meta.url));

let site: Site;
let browser: Browser;

before(async () => {
  site = await startSite();
  // Who is signed in; nobody verifies it here.
  const token = `e30.${Buffer.from('{"sub":"person"}').toString('base64url')}.c2ln`;
  site.serve('/token', { type: 'application/json', body: JSON.stringify({ token }) });
  browser = await startChromium();
});

after(async () => {
  await browser.close();
  await site.close();
});

/** A collector at a path, with one objective that is called after it; tells what was handed in there. */
function serveCollector(at: string): string[] {
  const received: string[] = [];
  const objective = { ...(JSON.parse(objectiveJson) as object), title: `Objective of ${at}` };
  const json = (body: unknown) => ({ type: 'application/json', body: JSON.stringify(body) });
  site.serve(`${at}/v1/objectives`, json({ objectives: [objective], after: null }));
  site.serve(`${at}/v1/objectives/delivery/pledges`, json({ pledges: [] }));
  site.serve(`${at}/v1/experience/ox6`, json(JSON.parse(profileJson)));
  site.serve(`${at}/v1/responses`, async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    received.push(body);
    const { responses } = JSON.parse(body) as { responses: { id: string }[] };
    const results = responses.map(({ id }) => ({ id, status: 'stored', reference: '7K2Q-M3XD' }));
    response
      .writeHead(202, { 'content-type': 'application/json' })
      .end(JSON.stringify({ results }));
  });
  return received;
}

/** Gives a word to the prompt for employees with a tag. */
async function answerPulse(page: Page, tag: string, words: string): Promise<void> {
  const prompt = page.locator(tag);
  // By keyboard: while others are drawn what is pressed may move.
  await prompt.getByRole('radio', { name: /^3/ }).press('Space');
  await prompt.getByRole('button', { name: 'Next' }).click();
  await prompt.getByRole('textbox').fill(words);
  await prompt.getByRole('button', { name: 'Send' }).click();
  await prompt.locator('.receipt').first().waitFor();
}

const connected = (tag: string, at: string) =>
  tag.replace(
    '></script>',
    ` data-endpoint="${at}" data-site="pk_test" data-tokenurl="/token"></script>`,
  );
const plain = connected('<script type="module" src="/oxbow/1.0.0/oxbow.js"></script>', '/one');
const prefixed = connected(await readSnippet(guide, 'prefix-tag'), '/two');
const classic = prefixed.replace('oxbow.js', 'oxbow-classic.js').replace(' type="module"', '');
const loads: [name: string, head: string][] = [
  ['ours first', plain + prefixed],
  ['the one with a prefix first', prefixed + plain],
  ['the one with a prefix by the classic stub', plain + classic],
];

for (const [name, head] of loads) {
  test(`two script tags, ${name}: each has its cards, its connection and its answers`, async () => {
    const received = ['/one', '/two'].map(serveCollector);
    const tags = ['ox', 'acme'];
    site.servePage(
      '/tags',
      tags
        .map(
          (prefix) =>
            `<${prefix}-okr-list></${prefix}-okr-list><${prefix}-feedback-prompt>${dataScript(JSON.stringify(samplePulse))}</${prefix}-feedback-prompt>`,
        )
        .join(''),
      head,
    );
    const { page, complaints } = await openPage(await browser.newContext(), `${site.origin}/tags`);
    for (const [index, prefix] of tags.entries()) {
      await untilSettled(page, `${prefix}-okr-list, ${prefix}-feedback-prompt`);
      const list = page.locator(`${prefix}-okr-list`);
      const title = `Objective of ${['/one', '/two'][index]}`;
      await list.getByRole('button', { name: title }).click();
      await list.locator(`${prefix}-okr-card`).getByText('On time').first().waitFor();
      await answerPulse(page, `${prefix}-feedback-prompt`, `For ${prefix}`);
    }
    assert.deepEqual(
      received.map((bodies) => bodies.map((body) => /For \w+/.exec(body)?.[0])),
      [['For ox'], ['For acme']],
    );
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

test('two bundles of a host: the guide’s with a prefix, another without', async () => {
  const received = ['/one', '/two'].map(serveCollector);
  await serveBundle(site, '/plain/', await readSnippet(guide, 'import'), folder);
  const names = ['feedback-prompt', 'FeedbackPrompt', 'okr-list', 'OkrList', 'okr-card', 'OkrCard'];
  const others = names.flatMap((room, index) =>
    index % 2 === 0
      ? `import { define${names[index + 1]} } from '@oxbow/widgets/${room}/definition'; define${names[index + 1]}({ prefix: 'acme' });`
      : [],
  );
  const code = (await readSnippet(guide, 'prefix')) + others.join('\n');
  await serveBundle(site, '/own/', code, folder);
  const pulse = dataScript(JSON.stringify(samplePulse));
  site.servePage(
    '/bundles',
    `<ox-connection scope="document" endpoint="/one" site="pk_one" tokenurl="/token"></ox-connection>
    ${(await readSnippet(guide, 'prefixed')).replace('</acme-connection>', `<acme-feedback-prompt>${pulse}</acme-feedback-prompt><acme-okr-list></acme-okr-list></acme-connection>`)}
    <ox-feedback-prompt>${pulse}</ox-feedback-prompt>`,
    ['/plain/', '/own/'].map((at) => `<script type="module" src="${at}host.js"></script>`).join(''),
  );
  const { page, complaints } = await openPage(await browser.newContext(), `${site.origin}/bundles`);
  await untilSettled(page, 'acme-radar, acme-okr-list, acme-feedback-prompt, ox-feedback-prompt');
  await page.locator('acme-radar').getByRole('table').first().waitFor();
  await page.getByRole('button', { name: 'Objective of /two' }).click();
  await page.locator('acme-okr-card').getByText('On time').first().waitFor();
  await answerPulse(page, 'ox-feedback-prompt', 'For ox');
  await answerPulse(page, 'acme-feedback-prompt', 'For acme');
  assert.deepEqual(
    received.map((bodies) => bodies.map((body) => /For \w+/.exec(body)?.[0])),
    [['For ox'], ['For acme']],
  );
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('the guide’s registry: the same tags beside those of the page, of another version', async () => {
  serveCollector('/one');
  const card = `import { defineOkrCard } from '@oxbow/widgets/okr-card/definition';
    import { defineOkrList } from '@oxbow/widgets/okr-list/definition';
    ${await readSnippet(guide, 'registry')}
    defineOkrList({ registry });
    defineOkrCard({ registry });
    const list = document.createElement('ox-okr-list', { customElementRegistry: registry });
    list.data = { objectives: [${objectiveJson}] };
    root.append(list);`;
  await serveBundle(site, '/scoped/', card, folder);
  site.servePage(
    '/registry',
    '<ox-radar instrument="ox6"></ox-radar><div id="experience"></div>',
    `${plain}<script type="module" src="/scoped/host.js"></script>`,
  );
  const { page, complaints } = await openPage(
    await browser.newContext(),
    `${site.origin}/registry`,
  );
  await untilSettled(page, 'body > ox-radar');
  const own = page.locator('#experience');
  await own.getByRole('button', { name: 'Parcels arrive' }).click();
  await own.locator('ox-okr-card').getByText('On time').first().waitFor();
  await own.locator('ox-radar').getByRole('table').first().waitFor();
  const classes = await page.evaluate(() => {
    const inside = document.querySelector('#experience')?.shadowRoot;
    const list = inside?.querySelector('ox-okr-list');
    const card = list?.shadowRoot?.querySelector('ox-okr-card');
    return ['ox-radar', 'ox-okr-list', 'ox-okr-card'].map((tag) => {
      const element = tag === 'ox-okr-card' ? card : inside?.querySelector(tag);
      return element instanceof (customElements.get(tag) as CustomElementConstructor);
    });
  });
  assert.deepEqual(classes, [false, false, false]);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('the style sheet of the script tag keeps the place under a prefix, rewritten as the guide says', async () => {
  const pattern = /s\/(.+?)\/(.+?)\/g/.exec(await readSnippet(guide, 'sheet'));
  assert.ok(pattern?.[1] && pattern[2]);
  const sheet = await (await fetch(`${site.origin}/oxbow/1.0.0/oxbow.css`)).text();
  const own = sheet.replaceAll(new RegExp(pattern[1], 'g'), pattern[2].replace('\\1', '$1'));
  site.serve('/acme.css', { type: 'text/css', body: own });
  site.servePage(
    '/sheet',
    '<ox-radar></ox-radar><acme-radar></acme-radar>',
    '<link rel="stylesheet" href="/oxbow/1.0.0/oxbow.css"><link rel="stylesheet" href="/acme.css">',
  );
  const { page } = await openPage(await browser.newContext(), `${site.origin}/sheet`);
  const heights = await page.evaluate(() =>
    ['ox-radar', 'acme-radar'].map(
      (tag) => document.querySelector(tag)?.getBoundingClientRect().height,
    ),
  );
  assert.ok((heights[0] ?? 0) > 100);
  assert.equal(heights[1], heights[0]);
  await page.context().close();
});

test('every snippet of the guide with two on a page was tried', () =>
  everySnippetIsTried(guide, isOfFamily));
