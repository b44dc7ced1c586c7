// What becomes of answers when everything goes wrong: a real widget, connection, collector and browser, and in between a
// line that fails in seeded ways, devices that store nothing, people who leave at once and browsers that are killed. Each
// answer is stored exactly once, or the person was never told that it is saved or sent.
import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { startCollector, type Collector } from '@oxbow/collector';
import { mostCharacters, type Answer } from '@oxbow/model/answer';
import type { InboxItem } from '@oxbow/model/inbox-item';
import { parse } from 'csv-parse/sync';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { makeRandom } from '../../collector/src/testing/random.js';
import { FaultyLine } from './faults/faulty-line.js';
import { KillableBrowser } from './faults/killable-browser.js';
import { drawSituation, type Situation } from './faults/situations.js';
import { startChromium, startSite, type Site } from './site.js';

const rounds = Number(process.env['OXBOW_ROUNDS'] ?? 25);
const seed = Number(process.env['OXBOW_SEED'] ?? 1);

/** Answers that are under way at the same time. */
const atOnce = 3;

/** Milliseconds in which everything has to be well again once the line is. */
const patience = 30_000;

const siteKey = 'pk_faults';
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const data = mkdtempSync(path.join(tmpdir(), 'oxbow-faults-'));

let site: Site;
let line: FaultyLine;
let collector: Collector;
let browser: Browser;

/** What the page showed of each answer, in order, as it told the site before anybody could see it. */
const shown = new Map<string, string[]>();

before(async () => {
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
  line = new FaultyLine(collector.url, site.origin);
  const endpoint = await line.listen();
  const head = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><script type="module" src="/oxbow/1.0.0/oxbow.js" data-endpoint="${endpoint}" data-site="${siteKey}"></script>`;
  const body = `${head}<ox-feedback-prompt></ox-feedback-prompt><script src="/watch.js"></script>`;
  site.serve('/asks.html', { type: 'text/html', body });
  site.serve('/sandboxed.html', {
    type: 'text/html',
    body,
    // Without an origin of its own the page may store nothing.
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
  });
  site.serve('/back.html', { type: 'text/html', body: `${head}<p>Another page` });
  site.serve('/watch.js', { type: 'text/javascript', body: `(${watch.toString()})()` });
  site.serve('/shown', (request, response) => {
    const { searchParams } = new URL(request.url ?? '', site.origin);
    const answer = searchParams.get('answer') ?? '';
    shown.set(answer, [...(shown.get(answer) ?? []), searchParams.get('state') ?? '']);
    response.writeHead(204, { 'Access-Control-Allow-Origin': '*' }).end();
  });
  browser = await startChromium();
});

after(async () => {
  await browser?.close();
  await line?.close();
  await collector?.stop();
  await site?.close();
  rmSync(data, { recursive: true, force: true });
});

/** Runs in the page, as its text: asks, and tells the site each state that is about to be shown. */
function watch() {
  const prompt = document.querySelector('ox-feedback-prompt') as HTMLElement & {
    data: unknown;
    strings: unknown;
  };
  const id = new URLSearchParams(location.search).get('answer') ?? '';
  prompt.strings = Object.fromEntries(
    ['sending', 'unsaved', 'saved', 'sent', 'failed'].map((state) => [state, `[${state}]`]),
  );
  prompt.data = {
    id,
    version: 1,
    questions: [
      { type: 'nps', id: 'recommend', subject: 'Hollin & Wren' },
      { type: 'text', id: 'reason' },
    ],
  };
  let last = '';
  const states: string[] = [];
  Object.assign(window, { states });
  const observer = new MutationObserver(() => {
    const [, state] = /\[(\w+)\]/.exec(prompt.shadowRoot?.textContent ?? '') ?? [];
    if (!state || state === last) return;
    last = state;
    states.push(state);
    const tell = new XMLHttpRequest();
    // The page waits for it: what anybody could see, the site knows.
    tell.open('POST', `/shown?answer=${id}&state=${state}`, false);
    try {
      tell.send();
    } catch {
      // The browser is offline; then the states are read from the page.
    }
  });
  void customElements
    .whenDefined('ox-feedback-prompt')
    .then(() =>
      observer.observe(prompt.shadowRoot!, { subtree: true, childList: true, characterData: true }),
    );
}

/** Answers the prompt of the page as a person does, up to pressing “Send”. */
async function answer(page: Page, { score, words }: Situation): Promise<void> {
  await page.getByRole('radio').nth(score).check();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('textbox').fill(words);
  await page
    .getByRole('button', { name: 'Send' })
    .evaluate((button: HTMLElement) => button.click());
}

/** Opens a page of the site that asks. */
async function ask(context: BrowserContext, prompt: string, situation: Situation): Promise<Page> {
  const page = await context.newPage();
  const file = situation.device === 'denied' ? 'sandboxed.html' : 'asks.html';
  await page.goto(`${site.origin}/${file}?answer=${prompt}`);
  if (situation.device === 'full') {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 1 });
  }
  await page.getByRole('radio').first().waitFor();
  if (situation.prepared) await page.waitForLoadState('networkidle');
  if (situation.line === 'slow 3G') {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 400,
      downloadThroughput: 50_000,
      uploadThroughput: 50_000,
    });
  }
  return page;
}

const statesIn = async (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { states: string[] }).states).catch(() => []);

/** Waits until nothing waits to be sent any more on the device. */
async function untilSent(page: Page): Promise<void> {
  const begun = Date.now();
  for (;;) {
    const left = await page.evaluate(async () => {
      const databases = await indexedDB.databases();
      if (!databases.some(({ name }) => name === 'oxbow-outbox')) return 0;
      const open = indexedDB.open('oxbow-outbox');
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        open.onsuccess = () => resolve(open.result);
        open.onerror = () => reject(new Error('it does not open'));
      });
      try {
        if (!database.objectStoreNames.contains('entries')) return 0;
        const count = database.transaction('entries').objectStore('entries').count();
        return await new Promise<number>((resolve) => {
          count.onsuccess = () => resolve(count.result);
        });
      } finally {
        database.close();
      }
    });
    if (left === 0) return;
    if (Date.now() - begun > patience) throw new Error(`${left} wait still, ${patience} ms after`);
    await wait(50);
  }
}

/** Lets one answer, or with a second tab two, meet a situation; the prompts' ids are the answers' names. */
async function live(name: string, situation: Situation): Promise<void> {
  const names = situation.twoTabs ? [`${name}a`, `${name}b`] : [name];
  const profile = path.join(data, name);
  const isKilled = situation.person === 'browser killed';
  const killable = isKilled ? await KillableBrowser.start(profile) : undefined;
  let context = killable?.context ?? (await browser.newContext());
  const pages = await Promise.all(names.map((one) => ask(context, one, situation)));
  for (const one of names) line.plan(one, situation);
  // The browser itself is offline, where its states can be read before it ends.
  const isOffline = situation.line === 'offline' && !isKilled;
  if (isOffline) await context.setOffline(true);
  await Promise.all(pages.map((page) => answer(page, situation)));
  await wait(situation.after);

  let ended: KillableBrowser | undefined;
  if (killable) {
    await killable.kill();
    ended = await KillableBrowser.start(profile);
    context = ended.context;
  } else {
    const states = await Promise.all(pages.map(statesIn));
    states.forEach((list, index) => shown.set(names[index] ?? '', list));
    if (situation.person === 'closes the tab') await Promise.all(pages.map((page) => page.close()));
  }
  const stays = situation.person === 'stays';
  if (!stays && isOffline) await wait(100);
  if (isOffline) await context.setOffline(false);
  for (const one of names) line.heal(one);
  if (stays) {
    await Promise.all(
      pages.map((page) =>
        page.waitForFunction(
          () => /sent|failed/.test((window as unknown as { states: string[] }).states.at(-1) ?? ''),
          undefined,
          { timeout: patience },
        ),
      ),
    );
    for (const [index, page] of pages.entries())
      shown.set(names[index] ?? '', await statesIn(page));
  }
  const back = situation.person === 'goes to another page' ? pages[0]! : await context.newPage();
  await back.goto(`${site.origin}/back.html`);
  await untilSent(back);
  if (ended) {
    await ended.kill();
    rmSync(profile, { recursive: true, force: true });
  } else await context.close();
}

/** What the collector has, by the prompt that was answered. */
async function readStored(): Promise<Map<string, InboxItem[]>> {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: siteKey, aud: 'oxbow-collector', sub: 'clerk', iat: now, exp: now + 300 };
  const text = [{ alg: 'EdDSA' }, { ...claims, scope: 'inbox:read', teams: '*' }]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const token = `${text}.${sign(null, Buffer.from(text), privateKey).toString('base64url')}`;
  const stored = new Map<string, InboxItem[]>();
  let before: string | null = '';
  while (before !== null) {
    const query = before ? `&before=${encodeURIComponent(before)}` : '';
    const answered = await fetch(`${collector.url}/v1/responses?limit=200${query}`, {
      headers: { 'Oxbow-Site': siteKey, Authorization: `Bearer ${token}` },
    });
    const page = (await answered.json()) as { items: InboxItem[]; before: string | null };
    for (const item of page.items) {
      const { prompt } = item.response;
      stored.set(prompt, [...(stored.get(prompt) ?? []), item]);
    }
    before = page.before;
  }
  return stored;
}

/** Real feedback where it is there, as a text field gives it back: in several scripts, of up to 5,000 characters. */
function readTexts(): string[] {
  const own = ['Quick delivery.', 'Schön & schnell\n\nGern wieder', '🤤', 'ไปคะ', 'שירות טוב'];
  const folder = new URL('../../../../shared/data/feedback/', import.meta.url);
  if (!existsSync(folder)) {
    console.log('faults: ../shared/data is not there, so no real texts are handed in');
    return own;
  }
  const columns = {
    'social-messages-th': 'text',
    'comments-he': 'text',
    'million-posts-de': 'body',
    'olist-reviews-pt': 'message',
    'fine-foods-en': 'text',
  };
  const real = Object.entries(columns).flatMap(([name, column]) => {
    const csv = readFileSync(new URL(`${name}.csv`, folder));
    const rows = parse(csv, { columns: true }) as Record<string, string>[];
    return rows.map((row) => (row[column] ?? '').replace(/\r\n?/g, '\n').trim());
  });
  return [...own, ...real.filter((text) => text !== '' && text.length <= mostCharacters)];
}

test(
  `${rounds} answers in a seeded mix of faults: each is stored once, or was never promised`,
  { timeout: rounds * 10_000 + 120_000 },
  async () => {
    const texts = readTexts();
    const random = makeRandom(seed);
    const situations = Array.from({ length: rounds }, () => drawSituation(random, texts));
    const names: [string, Situation][] = situations.map((situation, index) => [
      `r${index}`,
      situation,
    ]);
    const queue = [...names];
    const broken: string[] = [];
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        for (let next = queue.shift(); next; next = queue.shift()) {
          const [name, situation] = next;
          await live(name, situation).catch((error: unknown) =>
            broken.push(`${name} ${JSON.stringify(situation)}: ${String(error)}`),
          );
        }
      }),
    );
    assert.deepEqual(broken, []);

    const stored = await readStored();
    const counts = {
      answers: 0,
      stored: 0,
      neverPromised: 0,
      lost: 0,
      doubled: 0,
      changed: 0,
      killed: 0,
      shownSaved: 0,
      shownUnsaved: 0,
      shownSent: 0,
    };
    const wrong: string[] = [];
    for (const [name, situation] of names)
      for (const one of situation.twoTabs ? [`${name}a`, `${name}b`] : [name]) {
        const items = stored.get(one) ?? [];
        const states = shown.get(one) ?? [];
        const last = states.at(-1) ?? 'nothing';
        const promised = states.includes('saved') || states.includes('sent');
        counts.answers += 1;
        if (situation.person === 'browser killed') counts.killed += 1;
        if (states.includes('saved')) counts.shownSaved += 1;
        if (states.includes('unsaved')) counts.shownUnsaved += 1;
        if (states.includes('sent')) counts.shownSent += 1;
        if (items.length > 1) counts.doubled += 1;
        else if (items.length === 1) counts.stored += 1;
        else if (promised) counts.lost += 1;
        else counts.neverPromised += 1;
        const text = items[0]?.response.answers.find(
          (given): given is Extract<Answer, { type: 'text' }> => given.type === 'text',
        );
        if (items.length > 0 && text?.value !== situation.words) counts.changed += 1;
        if (
          items.length > 1 ||
          (items.length === 0 && promised) ||
          (items.length > 0 && text?.value !== situation.words)
        )
          wrong.push(
            `${one}: ${items.length} stored, last shown ${last}, ${JSON.stringify(situation)}, got ${JSON.stringify(text?.value)}`,
          );
      }
    console.log(`faults: ${JSON.stringify(counts)}`);
    assert.deepEqual(wrong, []);
    // Else the pages were not watched, or nothing went wrong.
    for (const count of ['killed', 'shownSaved', 'shownUnsaved', 'shownSent'] as const)
      assert.ok(counts[count] > 0, `${count} is 0`);
  },
);
