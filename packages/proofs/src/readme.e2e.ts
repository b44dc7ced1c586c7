import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { startCollector, type Collector } from '@oxbow/collector';
import type { Browser, Page } from 'playwright-core';
import { everySnippetIsTried, readGuide, readSnippet, serveBundle, serveGuide } from './guides.js';
import { installPacked } from './installed.js';
import { openPage, startChromium, startSite, untilSettled, type Site } from './site.js';

// The snippets of the README, as they are written there, in pages that hold nothing else.

const customer = '17850';
const siteKey = 'your-site';
const collectorAddress = 'https://collector.example.com';

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

/** The snippets that are markup with data, and what a person reads of each. */
const markup: readonly [name: string, tag: string, text: string][] = [
  ['prompt', 'ox-feedback-prompt', 'How likely is it that you would recommend Hollin & Wren'],
  ['timeline', 'ox-customer-timeline', 'Asked where the parcel is'],
  ['objective', 'ox-okr-card', 'Who waits in vain stays at home for nothing.'],
  ['profile', 'ox-radar', 'where the two sides differ most: customers rate it 15 points higher'],
];

for (const [name, tag, text] of markup) {
  test(`README: ${name}, with the script tag`, async () => {
    const [loader, snippet] = [await read('loader'), await read(name)];
    serveGuide(site, `/${name}.html`, loader + snippet);
    await see(`/${name}.html`, tag, text);
  });
}

test('README: the prompt with a host that keeps the answers', async () => {
  const kept: unknown[] = [];
  site.serve('/feedback', async (request, response) => {
    kept.push(JSON.parse(await readBody(request)));
    response.writeHead(204).end();
  });
  serveGuide(site, '/kept.html', (await read('loader')) + (await read('prompt')));
  const { page, complaints } = await openPage(
    await browser.newContext(),
    `${site.origin}/kept.html`,
  );
  await untilSettled(page, 'ox-feedback-prompt');

  await answer(page);

  await page.getByText('Sent. Thank you.').waitFor();
  const [response] = kept as { id: string; answers: unknown }[];
  assert.equal(kept.length, 1);
  assert.deepEqual(response?.answers, [
    { type: 'nps', question: 'recommend', value: 9 },
    { type: 'text', question: 'reason', value: 'Fast, and well packed.' },
  ]);
  await page.getByText(response.id.slice(-8)).waitFor();
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('README: all four, from the packed packages in an empty folder, bundled', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'oxbow-installed-'));
  try {
    await installPacked(folder);
    await serveBundle(site, '/installed/', await read('imports'), folder);
    await serveBundle(
      site,
      '/property/',
      `${await read('imports')}${await read('property')}`,
      folder,
    );
    for (const [name, tag, text] of markup) {
      serveGuide(
        site,
        `/installed-${name}.html`,
        `<script type="module" src="/installed/host.js"></script>${await read(name)}`,
      );
      await see(`/installed-${name}.html`, tag, text);
    }
    serveGuide(
      site,
      '/property.html',
      `<ox-customer-timeline></ox-customer-timeline><script type="module" src="/property/host.js"></script>`,
    );
    await see('/property.html', 'ox-customer-timeline', 'Order of 22 items');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('README: the timeline with a collector, to which an answer comes live', async () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const data = await mkdtemp(path.join(tmpdir(), 'oxbow-guides-'));
  // PostgreSQL refuses to run as root, and its user has to reach the folder.
  await chmod(data, 0o755);
  let collector: Collector | undefined;
  try {
    collector = await startCollector({
      port: 0,
      data,
      sites: [
        {
          key: siteKey,
          origins: [site.origin],
          publicKeys: [publicKey.export({ format: 'jwk' }) as Record<string, unknown>],
        },
      ],
    });
    const toToken = (scope: string) => {
      const now = Math.floor(Date.now() / 1000);
      const claims = {
        iss: siteKey,
        aud: 'oxbow-collector',
        sub: customer,
        iat: now,
        exp: now + 300,
      };
      const parts = [{ alg: 'EdDSA' }, { ...claims, scope, customers: [customer] }];
      const text = parts.map((part) => encode(JSON.stringify(part))).join('.');
      return `${text}.${sign(null, Buffer.from(text), privateKey).toString('base64url')}`;
    };
    site.serve('/oxbow-token', {
      type: 'application/json',
      body: JSON.stringify({ token: toToken('timeline:read') }),
    });
    const written = await read('connected');
    assert.ok(written.includes(collectorAddress));
    serveGuide(site, '/connected.html', written.replace(collectorAddress, collector.url));
    const { page, complaints } = await openPage(
      await browser.newContext(),
      `${site.origin}/connected.html`,
    );
    await untilSettled(page, 'ox-customer-timeline');

    const { status } = await fetch(`${collector.url}/v1/responses`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Oxbow-Site': siteKey,
        Authorization: `Bearer ${toToken('feedback:write')}`,
      },
      body: JSON.stringify({ responses: [await exampleResponse()] }),
    });

    assert.equal(status, 202);
    await page.getByText('9 of 10').first().waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  } finally {
    await collector?.stop();
    await rm(data, { recursive: true, force: true });
  }
});

test('README: every snippet was tried', () => everySnippetIsTried('README.md'));

async function exampleResponse(): Promise<unknown> {
  const guide = await readGuide('docs/data-formats.md');
  return JSON.parse(/<!-- schema: Response -->\s+```json\n([^]*?)```/.exec(guide)?.[1] ?? '');
}

const read = (name: string) => readSnippet('README.md', name);

/** Opens a page: its element is ready, a text can be read, and nothing complains. */
async function see(at: string, tag: string, text: string): Promise<void> {
  const { page, complaints } = await openPage(await browser.newContext(), `${site.origin}${at}`);
  await untilSettled(page, tag);
  await page.getByText(text).first().waitFor();
  assert.deepEqual(complaints, []);
  await page.context().close();
}

const encode = (text: string) => Buffer.from(text).toString('base64url');

async function readBody(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}

async function answer(page: Page): Promise<void> {
  await page.getByRole('radio', { name: '9', exact: true }).check();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('textbox').fill('Fast, and well packed.');
  await page.getByRole('button', { name: 'Send' }).click();
}
