// The outbox over several tabs of one origin, with the built files: what several tabs could send is sent once, and each
// tab learns what became of its own.
import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { after, before, beforeEach, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startChromium, startSite, type Site } from './site.js';

let site: Site;
let browser: Browser;
/** Ids in the order in which they came. */
let came: string[] = [];
let answer: (id: string, response: ServerResponse) => void;

before(async () => {
  site = await startSite();
  browser = await startChromium();
  site.serve('/page.html', {
    type: 'text/html',
    body: `<!doctype html><title>Host</title><script type="module" src="/oxbow/1.0.0/oxbow.js" data-endpoint="/api" data-site="pk"></script><p>text`,
  });
  site.serve('/api/v1/responses', async (request: IncomingMessage, response: ServerResponse) => {
    const { responses } = JSON.parse(await text(request)) as { responses: { id: string }[] };
    const id = responses[0]?.id ?? '';
    came.push(id);
    answer(id, response);
  });
});

beforeEach(() => {
  came = [];
  answer = accept;
});

after(async () => {
  await browser.close();
  await site.close();
});

function accept(id: string, response: ServerResponse): void {
  response.writeHead(202, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify({ results: [{ id, status: 'stored', reference: `REF-${id}` }] }));
}

async function openTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site.origin}/page.html`);
  await page.waitForSelector('ox-connection', { state: 'attached' });
  return page;
}

/** Hands something in as a widget does; what became of it is collected in the page. */
function handIn(page: Page, id: string): Promise<void> {
  return page.evaluate((of) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const detail = {
      id: of,
      prompt: 'p',
      version: 1,
      answers: [{ type: 'nps', question: 'q', value: 9 }],
      at: new Date().toISOString(),
      language: 'en',
      channel: 'website',
    };
    const event = new CustomEvent('oxsubmit', { detail, bubbles: true });
    Object.assign(event, {
      signal: new AbortController().signal,
      answered: false,
      async respondWith(answers: AsyncIterable<{ status: string }>) {
        for await (const { status } of answers) heard.push(status);
      },
    });
    document.body.dispatchEvent(event);
  }, id);
}

const heardIn = (page: Page, expected: string) =>
  page.waitForFunction(
    (wanted) => (window as unknown as { heard?: string[] }).heard?.join() === wanted,
    expected,
    { timeout: 10_000 },
  );

test('two tabs that hand in at the same time send each answer once', async () => {
  const context = await browser.newContext();
  const [one, other] = [await openTab(context), await openTab(context)];
  answer = (id, response) => void setTimeout(() => accept(id, response), 400);
  const ids = [crypto.randomUUID(), crypto.randomUUID()];
  await Promise.all([handIn(one, ids[0] ?? ''), handIn(other, ids[1] ?? '')]);
  await Promise.all([heardIn(one, 'saved,sent'), heardIn(other, 'saved,sent')]);
  assert.deepEqual(came.toSorted(), ids.toSorted());
  await context.close();
});

test('what one tab could not send another one sends, and the first is told', async () => {
  const context = await browser.newContext();
  const one = await openTab(context);
  // The next attempt of the first tab would be far away.
  answer = (_, response) => response.writeHead(503, { 'Retry-After': '3' }).end();
  const id = crypto.randomUUID();
  await handIn(one, id);
  await heardIn(one, 'saved');
  while (came.length === 0) await one.waitForTimeout(10);
  answer = accept;
  // Both tabs know when it is due; only one of them sends.
  await openTab(context);
  await heardIn(one, 'saved,sent');
  assert.deepEqual(came, [id, id]);
  await context.close();
});

test('of a tab that is closed at once the next one sends what was saved', async () => {
  const context = await browser.newContext();
  const one = await openTab(context);
  answer = (_, response) => response.writeHead(500).end();
  const id = crypto.randomUUID();
  await handIn(one, id);
  await heardIn(one, 'saved');
  await one.close();
  const before = came.length;
  answer = accept;
  const other = await openTab(context);
  while (came.length === before) await other.waitForTimeout(10);
  assert.deepEqual(new Set(came), new Set([id]));
  // Nothing is left on the device.
  await other.waitForFunction(async () => {
    const open = indexedDB.open('oxbow-outbox');
    const database = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const count = database.transaction('entries').objectStore('entries').count();
    const left = await new Promise((resolve) => (count.onsuccess = () => resolve(count.result)));
    database.close();
    return left === 0;
  });
  await context.close();
});
