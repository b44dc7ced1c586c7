import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { answerOrder, open, startChromium, untilSettled, type Open } from './testing/browser.js';
import { startDemo, type RunningDemo } from './testing/running-demo.js';
import { sites } from './tokens.js';

// The loop end to end, in Chromium, on the demo as `npm start` starts it: what is said in the shop stands in the CRM's
// open timeline at once, and is still there, once, whatever is killed or cut off.

const folder = mkdtempSync(path.join(tmpdir(), 'oxbow-demo-'));
const customer = '15544';

let demo: RunningDemo;
let browser: Browser;

before(async () => {
  browser = await startChromium();
  demo = await startDemo(4180, folder);
});

after(async () => {
  await browser.close();
  await demo.stop();
  rmSync(folder, { recursive: true, force: true });
  if (!demo.database.startsWith(folder)) rmSync(demo.database, { recursive: true, force: true });
});

test('what is said in the shop stands in the open timeline of the CRM, without reload', async () => {
  const crm = await openTimeline();
  const shop = await openShop();
  const words = unique('Quick delivery');
  await answerOrder(shop.page, 9, words);
  await shop.page
    .getByText(/Sent\b/)
    .first()
    .waitFor();

  await crm.page.getByText('Feedback: 9 of 10').first().waitFor();
  assert.equal(await timesShown(crm.page, words), 1);
  assert.equal(await crm.page.evaluate(() => performance.getEntriesByType('navigation').length), 1);
  await shop.close();
  await crm.close();
});

test('the launcher takes what somebody says at any time', async () => {
  const crm = await openTimeline();
  const shop = await openShop(undefined, '/shop/');
  const words = unique('Do you have a store in Leeds?');
  await shop.page.getByRole('button', { name: 'Give feedback' }).click();
  await shop.page.getByRole('textbox').fill(words);
  await shop.page.getByRole('button', { name: 'Send' }).click();
  await shop.page
    .getByText(/Sent\b/)
    .first()
    .waitFor();
  await untilShown(crm.page, words);
  assert.equal(await timesShown(crm.page, words), 1);
  await shop.close();
  await crm.close();
});

test('an answer is there once after collector and database were killed right after the acknowledgement', async () => {
  const crm = await openTimeline();
  const shop = await openShop();
  const words = unique('Killed');
  const acknowledged = shop.page.waitForResponse(
    (response) =>
      response.url().endsWith('/v1/responses') && response.request().method() === 'POST',
  );
  await answerOrder(shop.page, 3, words);
  assert.equal((await acknowledged).status(), 202);
  demo.killCollectorAndDatabase();

  // The open timeline finds its way back by itself, and a fresh one shows the same; one that is opened while nobody
  // answers says so, which is not what this is about.
  await untilShown(crm.page, words);
  await untilCollectorAnswers();
  const fresh = await openTimeline();
  await untilShown(fresh.page, words);
  assert.deepEqual(
    [await timesShown(crm.page, words), await timesShown(fresh.page, words)],
    [1, 1],
  );
  await Promise.all([shop.close(), crm.close(), fresh.close()]);
});

test('everything is still there after every process was killed and started again', async () => {
  const words = unique('Before the end');
  const shop = await openShop();
  await answerOrder(shop.page, 10, words);
  await shop.page
    .getByText(/Sent\b/)
    .first()
    .waitFor();
  await shop.close();

  demo.killEverything();
  demo = await startDemo(4180, folder);
  const crm = await openTimeline();
  await untilShown(crm.page, words);
  assert.equal(await timesShown(crm.page, words), 1);
  await crm.close();
});

test('an answer given offline, the tab closed, is sent once when its customer is back', async () => {
  const crm = await openTimeline();
  const words = unique('From the tunnel');
  const context = await browser.newContext();
  const shop = await openShop(context);
  // Who is signed in is known once the connection has asked; a phone that loses its network later still knows it.
  await shop.page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/shop/token')),
  );
  await context.setOffline(true);
  await answerOrder(shop.page, 8, words);
  await shop.page
    .getByText(/Saved on this device/)
    .first()
    .waitFor();
  assert.equal(await shop.page.getByText(/\bSent\b/).count(), 0);
  await shop.page.close();

  await context.setOffline(false);
  const back = await openShop(context);
  await untilShown(crm.page, words);
  await back.page.reload();
  const fresh = await openTimeline();
  await untilShown(fresh.page, words);
  assert.deepEqual(
    [await timesShown(crm.page, words), await timesShown(fresh.page, words)],
    [1, 1],
  );
  await Promise.all([context.close(), crm.close(), fresh.close()]);
});

test('a timeline is read only with a token, and only of the customers it names', async () => {
  const at = (id: string) => `${demo.collector}/v1/customers/${id}/touchpoints`;
  const publicKey = { 'Oxbow-Site': sites.shop };
  const crm = await openTimeline();
  const token = await crm.page.evaluate(
    async () => ((await (await fetch('/crm/token')).json()) as { token: string }).token,
  );
  const headers = { ...publicKey, Authorization: `Bearer ${token}` };
  assert.equal((await fetch(at(customer), { headers: publicKey })).status, 401);
  assert.equal((await fetch(at(customer), { headers })).status, 200);
  assert.equal((await fetch(at('somebody-else'), { headers })).status, 403);
  await crm.close();
});

const openShop = (context?: BrowserContext, path = '/shop/order') =>
  open(browser, `${demo.url}${path}`, context);

async function openTimeline(): Promise<Open> {
  const crm = await open(browser, `${demo.url}/crm/?customer=${customer}`);
  await untilSettled(crm.page);
  return crm;
}

/** How often a text stands in the timeline, in unfolded details too. While one reads, new touchpoints wait for a press. */
async function timesShown(page: Page, words: string): Promise<number> {
  await unfold(page);
  return page.getByText(words).count();
}

async function untilShown(page: Page, words: string): Promise<void> {
  for (const deadline = Date.now() + 45_000; Date.now() < deadline; await wait(100)) {
    if ((await timesShown(page, words)) > 0) return;
  }
  assert.fail(`“${words}” does not appear`);
}

async function untilCollectorAnswers(): Promise<void> {
  for (const deadline = Date.now() + 45_000; Date.now() < deadline; await wait(50)) {
    const answer = await fetch(`${demo.collector}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
  }
  assert.fail('the collector does not come back');
}

async function unfold(page: Page): Promise<void> {
  const waiting = page.getByRole('button', { name: /new touchpoint/ });
  if ((await waiting.count()) > 0) await waiting.click();
  const folded = page
    .locator('ox-customer-timeline article')
    .getByRole('button', { expanded: false });
  while ((await folded.count()) > 0) await folded.first().click();
}

let count = 0;
function unique(words: string): string {
  count += 1;
  return `${words} (${process.pid}-${count})`;
}
