import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { constructed } from './constructed.js';
import { demoData } from './demo-data.js';
import { answerOrder, listen, startChromium, untilSettled } from './testing/browser.js';
import { startDemo, type RunningDemo } from './testing/running-demo.js';

// The mix of channels in the CRM, in Chromium with the real collector, against counts of the data by other and simpler code.

const folder = mkdtempSync(path.join(tmpdir(), 'oxbow-mix-'));
let demo: RunningDemo;
let browser: Browser;

before(async () => {
  browser = await startChromium();
  demo = await startDemo(4280, folder);
});

after(async () => {
  await browser.close();
  await demo.stop();
  rmSync(folder, { recursive: true, force: true });
  if (!demo.database.startsWith(folder)) rmSync(demo.database, { recursive: true, force: true });
});

/** The contacts with customers of the page's days, each by its day. */
const inTheDays = [...demoData.customers.flatMap(({ touchpoints }) => touchpoints), ...constructed]
  .filter(({ at }) => at >= '2010-12-09' && at < '2011-12-10')
  .filter(({ side, direction }) => side === 'customer' && direction !== 'internal');

const countOf = (wanted: string) => inTheDays.filter(({ channel }) => channel === wanted).length;

async function openMix(query = ''): Promise<{ page: Page; messages: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const messages = listen(page);
  await page.goto(`${demo.url}/crm/channels?lang=en${query}`);
  await untilSettled(page, messages);
  return { page, messages };
}

test('the CRM shows the share of each channel as the data have it', async () => {
  const { page, messages } = await openMix();
  const mix = page.locator('ox-channel-mix');
  for (const [channel, name] of [
    ['ecommerce', 'Online shop'],
    ['hotline', 'Hotline'],
    ['email', 'E-mail'],
  ] as const) {
    const row = mix.getByRole('row', { name: new RegExp(name) }).first();
    assert.match(await row.innerText(), new RegExp(`\\b${countOf(channel)}\\b`), name);
  }
  await mix.getByText(`${inTheDays.length} contacts with customers`).first().waitFor();
  assert.deepEqual(messages, []);
  await page.close();
});

test('what somebody says in the shop is counted in the days until today, and in no others', async () => {
  const { page: before } = await openMix('&days=recent');
  await before.locator('ox-channel-mix').getByText('There are no contacts yet.').waitFor();
  await before.goto(`${demo.url}/shop/order?lang=en`);
  await answerOrder(before, 9, 'Quick and whole.');
  await before.getByText(/^Sent\b/).waitFor();
  await before.close();

  const { page } = await openMix('&days=recent');
  await page.locator('ox-channel-mix').getByText('Of 1 contact with customers').waitFor();
  await page.close();
});
