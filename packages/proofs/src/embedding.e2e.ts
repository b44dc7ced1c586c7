import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { readSnippet, serveGuide } from './guides.js';
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

test('the imports draw a prompt, bundled by a host', async () => {
  await serveBundle('/bundle/', await readSnippet(guide, 'import'));
  serveGuide(
    site,
    '/imports.html',
    `${prompt}<script type="module" src="/bundle/host.js"></script>`,
  );
  const { page, complaints } = await open('/imports.html');
  await page.getByText(question).first().waitFor();
  for (const tag of ['ox-customer-timeline', 'ox-connection'])
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

/** Bundles code as a host does, with Vite and its own settings, and serves the outcome. */
async function serveBundle(at: string, code: string): Promise<void> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(folder),
    base: at,
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: { host: 'virtual:host' }, output: { entryFileNames: '[name].js' } },
    },
    plugins: [
      {
        name: 'host',
        resolveId: (id) => (id === 'virtual:host' ? '\0host' : undefined),
        load: (id) => (id === '\0host' ? code : undefined),
      },
    ],
  });
  for (const bundle of [result].flat())
    for (const part of 'output' in bundle ? bundle.output : [])
      if (part.type === 'chunk')
        site.serve(at + part.fileName, { type: 'text/javascript', body: part.code });
}
