import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { importJWK, SignJWT } from 'jose';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { InboxItem, InboxPage } from '@oxbow/model/inbox-item';
import { answerOrder, open, startChromium, untilSettled } from './testing/browser.js';
import { startDemo, type RunningDemo } from './testing/running-demo.js';
import { loadSecrets, sites } from './tokens.js';

// Being heard, end to end, in Chromium, with the real collector: who gave feedback in the shop comes back, reads what became
// of it, answers back and deletes it; what was never sent is deleted from the device.

const folder = mkdtempSync(path.join(tmpdir(), 'oxbow-heard-'));

let demo: RunningDemo;
let browser: Browser;

before(async () => {
  browser = await startChromium();
  demo = await startDemo(4190, folder);
});

after(async () => {
  await browser.close();
  await demo.stop();
  rmSync(folder, { recursive: true, force: true });
  if (!demo.database.startsWith(folder)) rmSync(demo.database, { recursive: true, force: true });
});

test('who comes back reads that it was read, answered and what was changed, answers back and deletes it', async () => {
  const context = await browser.newContext();
  const words = `One cup had a chip (${process.pid})`;
  const shop = await openOrder(context);
  await answerOrder(shop, 6, words);
  await shop.getByText(/^Sent\b/).waitFor();
  await shop.close();

  const item = await findItem(words);
  assert.ok(item, 'the response stands in the inbox');
  await ask('GET', `/v1/responses/${item.id}`);
  const back = await openOrder(context);
  await back.getByText('New since your last visit: Read').waitFor();
  await back.close();

  const answer = { id: randomUUID(), text: 'A new cup is on its way.', by: 'Team Gifts' };
  await ask('POST', `/v1/responses/${item.id}/replies`, { body: answer });
  const change = { change: 'Cups now travel in moulded trays.' };
  await ask('PATCH', `/v1/responses/${item.id}`, { body: change, match: item.revision + 1 });

  const page = await openOrder(context);
  await page.getByText('New since your last visit: Your feedback led to a change').waitFor();
  await page.getByRole('button', { name: 'Your earlier feedback' }).click();
  for (const told of [words, 'Answered by Team Gifts', answer.text, change.change])
    await page.getByText(told).first().waitFor();
  await page.getByRole('button', { name: 'Answer back' }).click();
  await page.getByLabel('Your answer', { exact: true }).fill('It has come. Thank you!');
  await page.getByRole('button', { name: 'Send answer' }).click();
  await page.getByText('Your answer has arrived.').waitFor();
  const heard = (await ask('GET', `/v1/responses/${item.id}`)) as InboxItem;
  assert.deepEqual(
    heard.replies.map(({ from, text }) => [from, text]),
    [
      ['firm', answer.text],
      ['giver', 'It has come. Thank you!'],
    ],
  );

  await page.getByRole('button', { name: 'Delete this feedback' }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await page.getByText('Deleted. It is no longer kept.').waitFor();
  assert.equal(await findItem(words), undefined);
  await page.close();
  const after = await openOrder(context);
  await after.getByRole('button', { name: 'I have a code from earlier' }).waitFor();
  assert.equal(await after.getByRole('button', { name: 'Your earlier feedback' }).count(), 0);
  await context.close();
});

test('a code opens the same feedback in another browser, and keeps nothing there', async () => {
  const words = `From the phone (${process.pid})`;
  const first = await browser.newContext();
  const phone = await openOrder(first);
  await answerOrder(phone, 9, words);
  await phone.getByRole('button', { name: 'Your earlier feedback' }).click();
  await phone.getByText('Code for another device').click();
  const code = await phone.locator('ox-feedback-prompt .code').first().textContent();
  await first.close();

  const second = await browser.newContext();
  const desk = await openOrder(second);
  await desk.getByRole('button', { name: 'I have a code from earlier' }).click();
  await desk.getByLabel('Your code').fill(code ?? '');
  await desk.getByLabel('Your code').press('Enter');
  await desk.getByText(words).waitFor();
  const kept = await desk.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name),
  );
  assert.deepEqual(kept, []);
  await second.close();
});

test('an answer that was given offline and deleted is never sent', async () => {
  const context = await browser.newContext();
  const words = `Better not (${process.pid})`;
  const shop = await openOrder(context);
  // The part that deletes is fetched as long as there is a network.
  await shop.getByRole('button', { name: 'I have a code from earlier' }).waitFor();
  await context.setOffline(true);
  await answerOrder(shop, 2, words);
  await shop.getByText('Saved on this device').first().waitFor();
  await shop.getByRole('button', { name: 'Delete my unsent answer' }).click();
  await shop.getByText('It is no longer on this device').waitFor();
  await context.setOffline(false);
  await shop.reload();
  const other = `After all (${process.pid})`;
  await answerOrder(shop, 8, other);
  await shop.getByText(/^Sent\b/).waitFor();
  assert.ok(await findItem(other));
  assert.equal(await findItem(words), undefined);
  await context.close();
});

async function openOrder(context: BrowserContext): Promise<Page> {
  const { page } = await open(browser, `${demo.url}/shop/order?lang=en`, context);
  await untilSettled(page);
  return page;
}

/** The response that holds these words, as the firm sees it. */
async function findItem(words: string): Promise<InboxItem | undefined> {
  const { items } = (await ask('GET', '/v1/responses?limit=200')) as InboxPage;
  return items.find(({ response }) => JSON.stringify(response).includes(words));
}

/** Asks as somebody of the firm who answers for every team. */
async function ask(
  method: string,
  address: string,
  { body, match }: { body?: object; match?: number } = {},
): Promise<unknown> {
  const { signingKey } = await loadSecrets(folder);
  const token = await new SignJWT({ scope: 'inbox:read inbox:answer', teams: '*' })
    .setProtectedHeader({ alg: 'EdDSA', ...(signingKey.kid ? { kid: signingKey.kid } : {}) })
    .setIssuer(sites.shop)
    .setAudience('oxbow-collector')
    .setSubject('clerk')
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(await importJWK(signingKey, 'EdDSA'));
  const answer = await fetch(demo.collector + address, {
    method,
    headers: {
      'Oxbow-Site': sites.shop,
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      ...(match !== undefined && { 'If-Match': `"${match}"` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  assert.ok(answer.ok, `${method} ${address}: ${answer.status} ${await answer.clone().text()}`);
  return answer.json();
}
