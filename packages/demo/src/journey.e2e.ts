import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { answerOrder, listen, startChromium, untilSettled } from './testing/browser.js';
import { startDemo, type RunningDemo } from './testing/running-demo.js';

// One journey of customers and employees in the portal, in Chromium with the real collector: what a customer does in the shop counts in it,
// a leader changes it, and whoever is signed in joins an offer.

const folder = mkdtempSync(path.join(tmpdir(), 'oxbow-journey-'));
let demo: RunningDemo;
let browser: Browser;

before(async () => {
  browser = await startChromium();
  demo = await startDemo(4300, folder);
});

after(async () => {
  await browser.close();
  await demo.stop();
  rmSync(folder, { recursive: true, force: true });
  if (!demo.database.startsWith(folder)) rmSync(demo.database, { recursive: true, force: true });
});

/** Somebody who is signed in to the portal. */
async function signIn(role: 'member' | 'leader'): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${demo.url}/portal/?lang=en`);
  if (role === 'leader') {
    await page.getByRole('button', { name: 'Sign in as leader' }).click();
    await page.getByText('Jonas, leader').waitFor();
  }
  await page.close();
  return context;
}

async function openJourney(context: BrowserContext): Promise<{ page: Page; messages: string[] }> {
  const page = await context.newPage();
  const messages = listen(page);
  await page.goto(`${demo.url}/portal/journey?lang=en`);
  await untilSettled(page, messages);
  return { page, messages };
}

test('the journey says where both sides feel least well, and how often what happened departed from the plan', async () => {
  const context = await signIn('member');
  const { page, messages } = await openJourney(context);
  const journey = page.locator('ox-journey');
  await journey
    .getByText(/Customers and employees both feel least well at .*Get help.*: 2 and 2.4 of 5/)
    .waitFor();
  await journey.getByText(/departed from the plan \d+ times, over 8 people/).waitFor();
  assert.deepEqual(messages, []);
  await context.close();
});

test('who buys in the shop and says how it was is counted when the journey is opened next', async () => {
  const shop = await browser.newContext();
  const order = await shop.newPage();
  await order.goto(`${demo.url}/shop/order?lang=en`);
  await answerOrder(order, 9, 'Quick and whole.');
  await order.getByText(/^Sent\b/).waitFor();
  await shop.close();

  const context = await signIn('member');
  const { page } = await openJourney(context);
  const journey = page.locator('ox-journey');
  await journey.getByRole('radio', { name: 'List' }).check({ force: true });
  // 9 of 0 to 10 is 4.6 of 1 to 5.
  await journey
    .getByRole('listitem')
    .filter({ hasText: 'Says how it was' })
    .getByText(/4\.6 of 5/)
    .first()
    .waitFor();
  await context.close();
});

test('a leader changes the plan by keyboard alone, and everybody sees it', async () => {
  const leader = await signIn('leader');
  const { page, messages } = await openJourney(leader);
  const journey = page.locator('ox-journey');
  await journey.getByRole('button', { name: 'Edit' }).focus();
  await page.keyboard.press('Enter');
  await journey.getByRole('button', { name: 'Add a stage' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Come again');
  await page.keyboard.press('Escape');
  await journey.getByRole('button', { name: 'Save', exact: true }).focus();
  await page.keyboard.press('Enter');
  await journey.getByText('Saved', { exact: true }).waitFor();
  assert.deepEqual(messages, []);
  await leader.close();

  const member = await signIn('member');
  const { page: other } = await openJourney(member);
  await other.locator('ox-journey').getByText('Come again').first().waitFor();
  assert.equal(await other.locator('ox-journey').getByRole('button', { name: 'Edit' }).count(), 0);
  await member.close();
});

test('a member takes the one place of an offer, is the only one to have it, and gives it back', async () => {
  const member = await signIn('member');
  const { page } = await openJourney(member);
  const offer = (within: Page) =>
    within.locator('ox-journey').getByRole('group', { name: 'An hour with a second headset' });
  await offer(page).getByRole('button', { name: 'Take part' }).click();
  await offer(page).getByRole('button', { name: 'Sign up' }).click();
  await offer(page).getByText('You have a place.').waitFor();

  const leader = await signIn('leader');
  const { page: other } = await openJourney(leader);
  await offer(other).getByText('All places are taken.').waitFor();
  await leader.close();

  await page.reload();
  await untilSettled(page);
  await offer(page).getByText('You have signed up.').waitFor();
  await offer(page).getByRole('button', { name: 'Give my place back' }).click();
  await offer(page).getByText('Your place is given back.').waitFor();
  await member.close();
});

test('what is measured leads to its objective', async () => {
  const context = await signIn('member');
  const { page } = await openJourney(context);
  await page
    .locator('ox-journey')
    .getByRole('button', { name: 'Objective of this measure' })
    .first()
    .click();
  await page.waitForURL(/\/portal\/objectives\?.*objective=/);
  await page.locator('ox-okr-card').getByRole('heading').first().waitFor();
  await context.close();
});
