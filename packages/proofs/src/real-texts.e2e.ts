// What people really write, in the script they write it in: typed into a prompt, taken by a real collector, and shown to the
// team in timeline and inbox without a character changed.
import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { startCollector, type Collector } from '@oxbow/collector';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { startChromium, startSite, type Site } from './site.js';

const folder = new URL('../../../../shared/data/feedback/', import.meta.url);
const skip = existsSync(folder) ? false : '../shared/data is not there, so no real texts are shown';

const siteKey = 'pk_texts';
const customer = 'c-4711';
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const data = mkdtempSync(path.join(tmpdir(), 'oxbow-texts-'));

let site: Site;
let collector: Collector;
let browser: Browser;

before(async () => {
  if (skip) return;
  // PostgreSQL refuses to run as root, and its user has to reach the folder.
  chmodSync(data, 0o755);
  site = await startSite();
  const jwk = publicKey.export({ format: 'jwk' }) as Record<string, unknown>;
  const unlimited = '1000000 per 1 s';
  collector = await startCollector({
    port: 0,
    data: path.join(data, 'collector'),
    limits: { anonymous: unlimited, token: unlimited },
    // What looks like a number to call is left as it is: this is about what arrives.
    sites: [
      { key: siteKey, origins: [site.origin], publicKeys: [jwk], settings: { redaction: false } },
    ],
  });
  for (const [at, claims] of [
    ['/giver-token', { sub: customer, scope: 'feedback:write' }],
    [
      '/team-token',
      { sub: 'clerk', scope: 'timeline:read inbox:read', customers: [customer], teams: '*' },
    ],
  ] as const)
    site.serve(at, (_request, response) => {
      const type = { 'content-type': 'application/json' };
      response.writeHead(200, type).end(JSON.stringify({ token: makeToken(claims) }));
    });
  browser = await startChromium();
});

after(async () => {
  await browser?.close();
  await collector?.stop();
  await site?.close();
  rmSync(data, { recursive: true, force: true });
});

function makeToken(claims: object): string {
  const now = Math.floor(Date.now() / 1000);
  const all = { iss: siteKey, aud: 'oxbow-collector', iat: now, exp: now + 300, ...claims };
  const text = [{ alg: 'EdDSA' }, all]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${text}.${sign(null, Buffer.from(text), privateKey).toString('base64url')}`;
}

/** The texts of a file, as a text field gives them back. */
function readTexts(name: string, column: string): string[] {
  const csv = readFileSync(new URL(`${name}.csv`, folder));
  const rows = parse(csv, { columns: true }) as Record<string, string>[];
  return rows.map((row) => (row[column] ?? '').replace(/\r\n?/g, '\n').trim());
}

/** The texts that are handed in, by what is special about them. */
function chooseTexts(): [name: string, text: string, direction: 'ltr' | 'rtl'][] {
  const longest = (texts: string[]) =>
    texts
      .filter((text) => text.length <= 5000)
      .reduce((one, other) => (other.length > one.length ? other : one));
  const thai = readTexts('social-messages-th', 'text');
  const portuguese = readTexts('olist-reviews-pt', 'message');
  const hebrew = readTexts('comments-he', 'text').filter((text) => /^[\u05d0-\u05ea]/.test(text));
  return [
    ['Thai', longest(thai), 'ltr'],
    ['one emoji', thai.find((text) => text === '🤤')!, 'ltr'],
    ['Hebrew', longest(hebrew), 'rtl'],
    ['German', longest(readTexts('million-posts-de', 'body').slice(0, 200)), 'ltr'],
    [
      'Portuguese with line breaks',
      longest(portuguese.filter((text) => /\n.*\n/.test(text))),
      'ltr',
    ],
    ['English, the longest', longest(readTexts('fine-foods-en', 'text')), 'ltr'],
  ];
}

const page = (token: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><script type="module" src="/oxbow/1.0.0/oxbow.js" data-endpoint="${collector.url}" data-site="${siteKey}" data-tokenurl="${token}"></script>${body}`;

/** Types a text into a prompt of its own and hands it in, with the keyboard's pace left out. */
async function handIn(at: Page, prompt: string, text: string): Promise<void> {
  const asked = { id: prompt, version: 1, questions: [{ type: 'text', id: 'words' }] };
  const body = `<ox-feedback-prompt><script type="application/json">${JSON.stringify(asked)}</script></ox-feedback-prompt>`;
  site.serve(`/${prompt}`, { type: 'text/html', body: page('/giver-token', body) });
  await at.goto(`${site.origin}/${prompt}`);
  await at.getByRole('textbox').fill(text);
  await at.getByRole('button', { name: 'Send' }).click();
  await at.getByText(/^Sent\b/).waitFor();
}

/** What is shown of a text. */
interface Shown {
  text: string;
  direction: string;
  keepsLines: boolean;
}

/** Runs in the page. */
const look = (element: Element): Shown => {
  // What is in line is set by the block that it is in.
  let block = element.querySelector('bdi bdi') ?? element;
  while (getComputedStyle(block).display === 'inline' && block.parentElement)
    block = block.parentElement;
  const { direction, whiteSpace } = getComputedStyle(block);
  return {
    text: element.textContent ?? '',
    direction,
    keepsLines: /^pre-(wrap|line)/.test(whiteSpace),
  };
};

test('real texts are shown as they were written, in timeline and inbox', { skip }, async () => {
  const texts = chooseTexts();
  const context = await browser.newContext();
  const giver = await context.newPage();
  for (const [index, [, text]] of texts.entries()) await handIn(giver, `t${index}`, text);

  site.serve('/team', {
    type: 'text/html',
    body: page(
      '/team-token',
      `<ox-customer-timeline customer="${customer}"></ox-customer-timeline><ox-feedback-inbox inbox="all"></ox-feedback-inbox>`,
    ),
  });
  const team = await context.newPage();
  await team.goto(`${site.origin}/team`);
  const closed = team.locator('ox-customer-timeline article button[aria-expanded=false]');
  await closed.nth(texts.length - 1).waitFor();
  while ((await closed.count()) > 0) await closed.first().click();
  const inTimeline: Shown[] = [];
  for (const shown of await team.locator('ox-customer-timeline .plain-text bdi').all())
    inTimeline.push(await shown.evaluate(look));

  const titles = team.locator('ox-feedback-inbox .items .title');
  await titles.nth(texts.length - 1).waitFor();
  const inInbox: Shown[] = [];
  for (const [index] of texts.entries()) {
    await titles.nth(index).click();
    // What is opened is the current one, and its answer is drawn together with that.
    await team.locator(`.items > :nth-child(${index + 1}) [aria-current=true]`).waitFor();
    inInbox.push(await team.locator('ox-feedback-inbox .answers .said').evaluate(look));
  }

  const wanted = (name: string, text: string, direction: string) => ({ name, text, direction });
  const expected = texts.map(([name, text, direction]) => wanted(name, text, direction));
  for (const [place, all] of Object.entries({ inTimeline, inInbox })) {
    assert.equal(all.length, texts.length, place);
    const found = texts.map(([name, text]) => {
      const shown = all.find((one) => one.text === text);
      return wanted(name, shown?.text ?? 'is not shown', shown?.direction ?? '');
    });
    assert.deepEqual(found, expected, place);
    assert.ok(
      all.every(({ keepsLines }) => keepsLines),
      `${place} keeps line breaks`,
    );
  }
  console.log(
    `real texts: ${texts.map(([name, text]) => `${name} (${text.length} characters)`).join(', ')}`,
  );
  await context.close();
});
