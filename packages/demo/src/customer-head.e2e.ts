import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { listen, startChromium, untilSettled } from './testing/browser.js';
import { startDemo, type RunningDemo } from './testing/running-demo.js';

// The CRM tells its timeline what it knows of a customer, and hears who wants to talk to whom, by a script of its own.

const folder = mkdtempSync(path.join(tmpdir(), 'oxbow-demo-'));
let demo: RunningDemo;
let browser: Browser;

before(async () => {
  browser = await startChromium();
  demo = await startDemo(4240, folder);
});

after(async () => {
  await browser.close();
  await demo.stop();
  rmSync(folder, { recursive: true, force: true });
  if (!demo.database.startsWith(folder)) rmSync(demo.database, { recursive: true, force: true });
});

test('the head of a record shows what the CRM knows, filters by case and says who would be called', async () => {
  const page = await browser.newPage();
  const messages = listen(page);
  await page.goto(`${demo.url}/crm/?customer=15544&lang=en`);
  await untilSettled(page, messages);
  const timeline = page.locator('ox-customer-timeline');
  await timeline.getByText('Regular customer (sample)').waitFor();
  await timeline.getByText(/^due on /).waitFor();
  await timeline.getByText('Who sees this').click();
  await timeline.getByText('Constructed for this demo', { exact: true }).first().waitFor();

  const all = await timeline.getByRole('article').count();
  await timeline.getByRole('button', { name: 'Three chipped cups (sample)' }).click();
  await timeline
    .getByText(/^Showing 3 of /)
    .first()
    .waitFor();
  assert.ok((await timeline.getByRole('article').count()) < all);

  await timeline.getByRole('button', { name: 'Talk to R. Hale (sample)' }).click();
  await page.getByText('Here your CRM would call R. Hale (sample).').waitFor();
  assert.deepEqual([...messages], []);
  await page.close();
});

test('a customer of whom the CRM knows no more has no head', async () => {
  const page = await browser.newPage();
  await page.goto(`${demo.url}/crm/?customer=15638&lang=en`);
  await untilSettled(page);
  const timeline = page.locator('ox-customer-timeline');
  await timeline.getByRole('article').first().waitFor();
  assert.equal(await timeline.getByText('Who sees this').count(), 0);
  await page.close();
});
