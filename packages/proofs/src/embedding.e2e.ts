import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { text } from 'node:stream/consumers';
import type { Browser, Page } from 'playwright-core';
import { everySnippetIsTried, isOfFamily, readSnippet, serveBundle, serveGuide } from './guides.js';
import {
  dataScript,
  objectiveJson,
  openPage,
  profileJson,
  promptJson,
  scriptTag,
  startChromium,
  startSite,
  untilSettled,
  type Site,
} from './site.js';

// The snippets of docs/embedding.md, as they are written there.

const guide = 'docs/embedding.md';
/** This package, from where ours are imported as a host does. */
const folder = new URL('..', import.meta.url);
const prompt = `<ox-feedback-prompt>${dataScript(promptJson)}</ox-feedback-prompt>`;
const question = 'How likely is it that you would recommend Hollin & Wren';

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

const open = async (at: string) => openPage(await browser.newContext(), `${site.origin}${at}`);

for (const name of ['module', 'classic']) {
  test(`the ${name} script tag draws a prompt`, async () => {
    serveGuide(site, `/${name}.html`, (await readSnippet(guide, name)) + prompt);
    const { page, complaints } = await open(`/${name}.html`);
    await page.getByText(question).first().waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

test('a tag without data that asks nobody is found by its state, and one with data is not', async () => {
  const loader = await readSnippet(guide, 'module');
  serveGuide(site, '/waiting.html', `${loader}${prompt}<ox-okr-card></ox-okr-card>`);
  const { page, complaints } = await open('/waiting.html');
  await page.getByText(question).first().waitFor();
  const said = page.waitForEvent('console');
  await page.evaluate(await readSnippet(guide, 'waiting'));
  const found = await Promise.all(
    (await said).args().map((each) => each.evaluate((element: Element) => element.localName)),
  );
  assert.deepEqual(found, ['ox-okr-card']);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('the imports draw a prompt, bundled by a host', async () => {
  await serveBundle(site, '/bundle/', await readSnippet(guide, 'import'), fileURLToPath(folder));
  serveGuide(
    site,
    '/imports.html',
    `${prompt}<script type="module" src="/bundle/host.js"></script>`,
  );
  const { page, complaints } = await open('/imports.html');
  await page.getByText(question).first().waitFor();
  for (const tag of ['ox-customer-timeline', 'ox-okr-card', 'ox-radar', 'ox-connection'])
    assert.ok(await page.evaluate((each) => customElements.get(each) !== undefined, tag), tag);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('a listener answers for a customer', async () => {
  const touchpoints = [
    { at: '2026-03-01T10:02:00Z', channel: 'hotline', title: 'Asked for an invoice copy' },
  ];
  site.serve('/timeline/17850', {
    type: 'application/json',
    body: JSON.stringify({ touchpoints, before: null }),
  });
  const timeline = '<ox-customer-timeline customer="17850"></ox-customer-timeline>';
  serveGuide(site, '/answer.html', scriptTag() + timeline + (await readSnippet(guide, 'answer')));
  const { page, complaints } = await open('/answer.html');
  await page.getByText('Asked for an invoice copy').waitFor();
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('a listener answers for a prompt, which waits behind a launcher', async () => {
  serveJson('/prompts/after-order', promptJson);
  await openSnippet('ask', async (page) => {
    await page.getByRole('button', { name: 'Give feedback' }).click();
    await page.getByText(question).first().waitFor();
  });
});

for (const [leave, wanted] of [
  [true, 'shows itself'],
  [false, 'does not show itself'],
] as const) {
  test(`a prompt ${wanted} when the order was placed and a listener says ${leave}; not over a checkout`, async () => {
    serveJson('/prompts/after-order', promptJson);
    const asked: string[] = [];
    site.serve('/may-show/after-order', (request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(leave));
    });
    const others = (await readSnippet(guide, 'ask')).replace(/<ox-[^]*?>\s*<\/ox-[^>]*>/, '');
    const body = scriptTag() + (await readSnippet(guide, 'when'));
    serveGuide(site, '/shop/thanks', body + (await readSnippet(guide, 'hold')) + others);
    const { page, complaints } = await open('/shop/thanks');
    await page.waitForFunction(
      () => document.querySelector('ox-feedback-prompt')?.state === 'ready',
    );
    const tell = (name: string) =>
      page.evaluate((type) => document.dispatchEvent(new Event(type)), name);
    await tell('checkout-opened');
    await tell('order-placed');
    assert.deepEqual(asked, []);
    const answered = page.waitForResponse('**/may-show/after-order');
    await tell('checkout-closed');
    await answered;
    const dialog = page.getByRole('dialog');
    if (leave) {
      await dialog.getByText(question).waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
    } else assert.equal(await dialog.isVisible(), false);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

test('a consent tool lets the device keep how often somebody was asked, and has it deleted', async () => {
  const connection = '<ox-connection scope="document" endpoint="/ox" site="pk"></ox-connection>';
  const body = scriptTag() + connection + (await readSnippet(guide, 'consent'));
  serveGuide(site, '/consent.html', body);
  const { page } = await open('/consent.html');
  await page.waitForFunction(() => customElements.get('ox-connection') !== undefined);
  const act = (type: string, detail?: object) =>
    page.evaluate(
      ([name, value]) =>
        document.body.dispatchEvent(new CustomEvent(name, { bubbles: true, detail: value })),
      [type, detail] as const,
    );
  const kept = () =>
    page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  const until = async (names: string[]) => {
    while (JSON.stringify(await kept()) !== JSON.stringify(names)) await page.waitForTimeout(20);
  };
  await act('oxshow', { prompt: 'after-order' });
  assert.deepEqual(await kept(), []);
  await act('consent-given');
  await until(['oxbow-caps']);
  await act('consent-withdrawn');
  await until([]);
  await page.context().close();
});

test('a listener answers with older touchpoints', async () => {
  const day = (at: string, title: string) => ({ id: title, at, channel: 'hotline', title });
  const [newest, oldest] = [
    day('2026-03-01T10:02:00Z', 'Asked for an invoice copy'),
    day('2026-02-01T10:02:00Z', 'Asked for a new password'),
  ];
  site.serve('/timeline/17850', async (request, response) => {
    const more = request.url?.endsWith('?before=c2') === true;
    const page = more
      ? { touchpoints: [oldest], before: null }
      : { touchpoints: [newest], before: 'c2' };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(page));
  });
  const timeline = '<ox-customer-timeline customer="17850"></ox-customer-timeline>';
  const answers = await readSnippet(guide, 'answer');
  await openSnippet(
    'more',
    async (page) => {
      await page.getByRole('button', { name: 'Show older' }).click();
      await page.getByText('Asked for a new password').waitFor();
    },
    timeline + answers,
  );
});

for (const [status, said] of [
  [200, 'Stored'],
  [412, 'Somebody was faster'],
  [503, 'Not stored'],
] as const) {
  test(`a listener takes a check-in, and says what became of it: ${status}`, async () => {
    const asked: { url: string | undefined; revision: unknown; body: unknown }[] = [];
    site.serve('/objectives/delivery/check-ins', async (request, response) => {
      const { url, headers } = request;
      const body: unknown = JSON.parse(await text(request));
      asked.push({ url, revision: headers['if-match'], body });
      const objective = JSON.parse(objectiveJson);
      objective.revision += 1;
      objective.keyResults[0].current = status === 200 ? 6 : 7;
      response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(JSON.stringify(objective));
    });
    const card = `<ox-okr-card>${dataScript(objectiveJson)}</ox-okr-card>`;
    await openSnippet(
      'check-in',
      async (page) => {
        await page.getByRole('button', { name: 'Check in' }).click();
        await page.getByRole('textbox').first().fill('6');
        await page.getByRole('button', { name: 'Send check-in' }).click();
        await page.getByText(said).first().waitFor();
      },
      card,
      status === 200 ? [] : [/status of \d+/],
    );
    assert.equal(asked.length, 1);
    assert.equal(asked[0]?.revision, '"7"');
    assert.equal((asked[0]?.body as { value: number }).value, 6);
  });
}

test('a listener answers with the results of an instrument', async () => {
  serveJson('/results/ox6', profileJson);
  await openSnippet('results', async (page) => {
    await page.getByRole('rowheader').first().waitFor();
  });
});

test('an inbox names the item that is opened in the address', async () => {
  await openSnippet('inbox', async (page) => {
    await page.waitForFunction(() => customElements.get('ox-feedback-inbox') !== undefined);
    await page.locator('ox-feedback-inbox').evaluate((inbox) => {
      const detail = { id: 'r-17' };
      inbox.dispatchEvent(new CustomEvent('oxselect', { bubbles: true, composed: true, detail }));
    });
    assert.equal(new URL(page.url()).pathname, '/inbox/r-17');
  });
});

test('a note is written to whom the page names', async () => {
  const snippet = await readSnippet(guide, 'feedforward');
  const answers = `<script>document.addEventListener('oxdata', (event) => event.respondWith(Promise.resolve({ notes: [], before: null })))</script>`;
  serveGuide(site, '/feedforward.html', scriptTag() + answers + snippet);
  const { page, complaints } = await open('/feedforward.html');
  await page.getByRole('button', { name: 'Write a note' }).click();
  const offered = page.getByRole('option', { name: /^(?!Please choose)/ });
  await offered.first().waitFor({ state: 'attached' });
  assert.deepEqual(await offered.allTextContents(), ['Jonas Brandt', 'Mirela Popescu']);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('the property "strings" replaces a text', async () => {
  const words = `${scriptTag()}${prompt}<script>${await readSnippet(guide, 'strings')}</script>`;
  serveGuide(site, '/strings.html', words);
  const { page, complaints } = await open('/strings.html');
  await page.getByRole('button', { name: 'Off you go' }).waitFor();
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('a nonce on the script tag is enough for its parts', async () => {
  const tag = scriptTag().replace('<script', '<script nonce="r4nd0m"');
  serveGuide(site, '/nonce.html', tag + prompt, {
    'content-security-policy': "default-src 'none'; script-src 'nonce-r4nd0m'; style-src 'self'",
  });
  const { page, complaints } = await open('/nonce.html');
  await untilSettled(page, 'ox-feedback-prompt');
  await page.getByText(question).first().waitFor();
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('a server renders a timeline, styled by a link', async () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module'], {
    cwd: fileURLToPath(folder),
    input: await readSnippet(guide, 'server'),
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  assert.match(stdout, /<template shadowroot(mode)?="open"/);
  assert.match(
    stdout,
    /<link rel="stylesheet" href="\/oxbow\/1\.2\.3\/css\/ox-customer-timeline\.css">/,
  );
  assert.ok(stdout.includes('Frage zur Rechnung') && stdout.includes('Kundenverlauf'), stdout);
});

test('every snippet of the page but those of families.e2e.ts was tried', () =>
  everySnippetIsTried(guide, (name) => !isOfFamily(name)));

function serveJson(at: string, body: string): void {
  site.serve(at, { type: 'application/json', body });
}

/** Serves a snippet with the script tag, acts on the page, and expects no complaint but those that are known. */
async function openSnippet(
  name: string,
  act: (page: Page) => Promise<void>,
  before = '',
  known: readonly RegExp[] = [],
): Promise<void> {
  serveGuide(site, `/${name}.html`, scriptTag() + before + (await readSnippet(guide, name)));
  const { page, complaints } = await open(`/${name}.html`);
  await act(page);
  const others = complaints.filter((each) => !known.some((pattern) => pattern.test(each)));
  assert.deepEqual(others, []);
  await page.context().close();
}
