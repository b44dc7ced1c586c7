import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { Language } from './pages/language.js';
import { listen, startChromium, untilSettled } from './testing/browser.js';
import { startDemo, type RunningDemo } from './testing/running-demo.js';
import { sites } from './tokens.js';

// The three sites end to end, in Chromium, on the demo as `npm start` starts it: buy, answer, see both in the CRM; check in
// an objective, see it in a second tab; in three languages, dark and light, and no page says a word in the console.

const folder = mkdtempSync(path.join(tmpdir(), 'oxbow-demo-'));
let demo: RunningDemo;
let browser: Browser;

before(async () => {
  browser = await startChromium();
  demo = await startDemo(4200, folder);
});

after(async () => {
  await browser.close();
  await demo.stop();
  rmSync(folder, { recursive: true, force: true });
  if (!demo.database.startsWith(folder)) rmSync(demo.database, { recursive: true, force: true });
});

/** What a person reads on the buttons and in the sentences, by language. */
interface Words {
  add: string;
  buy: string;
  next: string;
  send: string;
  sent: RegExp;
  placed: RegExp;
  rating: string;
  checkIn: string;
  sendCheckIn: string;
  value: string;
  standing: RegExp;
}

/** `first` is the place of the first of two articles to buy; each run buys others. */
const runs: [
  language: Language,
  scheme: 'light' | 'dark',
  first: number,
  value: number,
  words: Words,
][] = [
  [
    'en',
    'light',
    0,
    40,
    {
      add: 'Add to basket',
      buy: 'Buy now',
      next: 'Next',
      send: 'Send',
      sent: /^Sent\b/,
      placed: /Order HW-\w+, placed on/,
      rating: 'Feedback: 9 of 10',
      checkIn: 'Check in',
      sendCheckIn: 'Send check-in',
      value: '40% of 100%',
      standing: /at 0\.40/,
    },
  ],
  [
    'de',
    'dark',
    4,
    60,
    {
      add: 'In den Korb',
      buy: 'Jetzt kaufen',
      next: 'Weiter',
      send: 'Senden',
      sent: /^Gesendet\b/,
      placed: /Bestellung HW-\w+ vom/,
      rating: 'Rückmeldung: 9 von 10',
      checkIn: 'Stand melden',
      sendCheckIn: 'Stand senden',
      value: '60 % von 100 %',
      standing: /Mit 0,60/,
    },
  ],
  [
    'fr',
    'light',
    8,
    80,
    {
      add: 'Ajouter au panier',
      buy: 'Acheter',
      next: 'Suivant',
      send: 'Envoyer',
      sent: /^Envoyé/,
      placed: /Commande HW-\w+, passée le/,
      rating: 'Avis : 9 sur 10',
      checkIn: 'Faire le point',
      sendCheckIn: 'Envoyer le point',
      value: '80 % sur 100 %',
      standing: /0,80/,
    },
  ],
];

for (const [language, colorScheme, first, value, words] of runs) {
  test(`buy, answer, see it in the CRM; check in, see it in a second tab: ${language}, ${colorScheme}`, async () => {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width: 1200, height: 900 },
    });
    const messages: string[] = [];
    const openTab = async (address: string): Promise<Page> => {
      const page = await context.newPage();
      const told = listen(page);
      page.on('close', () => messages.push(...told));
      const mark = address.includes('?') ? '&' : '?';
      await page.goto(`${demo.url}${address}${mark}lang=${language}`);
      await untilSettled(page, told);
      return page;
    };

    const crm = await openTab('/crm/?customer=15544');
    const shop = await openTab('/shop/');
    const articles = await buy(shop, first, words);
    for (const article of articles) await see(crm, `1 × ${article}`);
    await see(crm, 'Made in this demo');
    const said = `${language} ${process.pid}`;
    await answer(shop, said, words);
    await see(crm, said);
    await crm.getByText(words.rating).first().waitFor();
    assert.equal(await crm.evaluate(() => performance.getEntriesByType('navigation').length), 1);
    const day = await openTab('/crm/feedback');
    await day.getByText(said).waitFor();

    const objective = '/portal/objectives?objective=5.2';
    const [one, other] = [await openTab(objective), await openTab(objective)];
    await checkIn(one, value, words);
    const card = other.locator('ox-okr-card');
    await card.getByText(words.value).first().waitFor();
    await card.getByText(words.standing).first().waitFor();

    for (const page of context.pages()) {
      assert.equal(await schemeOf(page), colorScheme);
      assert.match(
        await page.locator('html').getAttribute('lang').then(String),
        new RegExp(language),
      );
      await page.close();
    }
    assert.deepEqual(messages, []);
    await context.close();
  });
}

test('what an employee answers is sent without who they are, and is nowhere in the CRM', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const messages = listen(page);
  // Hears all that is dispatched under a name of ours, by whomever, before any listener.
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      if (event.type.startsWith('ox'))
        heard.push(`${event.type} ${JSON.stringify((event as CustomEvent).detail ?? null)}`);
      return dispatchEvent.call(this, event);
    };
  });
  await page.goto(`${demo.url}/portal/?lang=en`);
  await untilSettled(page);
  const sent = page.waitForRequest(
    (request) => request.url().endsWith('/v1/responses') && request.method() === 'POST',
  );
  const said = `Quieter night shifts ${process.pid}`;
  const pulse = page.locator('ox-feedback-prompt');
  await pulse.getByText('No page of this demo shows them').waitFor();
  await pulse.getByRole('radio', { name: /^4\b/ }).check({ force: true });
  await pulse.getByRole('button', { name: 'Next' }).click();
  await pulse.getByRole('textbox').fill(said);
  await pulse.getByRole('button', { name: 'Send' }).click();
  const request = await sent;
  await page
    .getByText(/^Sent\b/)
    .first()
    .waitFor();
  const headers = await request.allHeaders();
  assert.equal(headers['authorization'], undefined);
  assert.equal(headers['cookie'], undefined);
  assert.equal(headers['oxbow-site'], sites.portal);
  assert.doesNotMatch(request.postData() ?? '', /Priya|member|employee:/);
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  assert.ok(
    heard.some((each) => each.startsWith('oxdata')),
    'it hears what is dispatched',
  );
  assert.deepEqual(
    heard.filter((each) => /oxsubmit|oxanswer|oxkeep|Quieter|recommend|change/.test(each)),
    [],
  );
  assert.deepEqual(await page.evaluate(async () => indexedDB.databases()), []);
  await pulse.getByRole('group', { name: 'Your code' }).waitFor();

  await page.goto(`${demo.url}/crm/feedback?lang=en`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  assert.equal(await page.getByText(said).count(), 0);
  assert.deepEqual(messages, []);
  await context.close();
});

/** Puts two articles into the basket and buys them; returns their names. */
async function buy(page: Page, first: number, words: Words): Promise<string[]> {
  for (const index of [first, first + 1]) {
    await page.getByRole('button', { name: words.add }).nth(index).click();
    await page.waitForURL(/#/);
  }
  await page.getByRole('link', { name: /\(2\)/ }).click();
  await page.getByRole('button', { name: words.buy }).click();
  await page.getByText(words.placed).waitFor();
  const articles = await page.getByRole('rowheader').allTextContents();
  assert.equal(articles.length, 2);
  return articles.map((article) => article.trim());
}

async function answer(page: Page, said: string, words: Words): Promise<void> {
  const prompt = page.locator('ox-feedback-prompt').first();
  await prompt.getByRole('radio', { name: /^9\b/ }).check({ force: true });
  await prompt.getByRole('button', { name: words.next }).click();
  await prompt.getByRole('textbox').fill(said);
  await prompt.getByRole('button', { name: words.send }).click();
  await page.getByText(words.sent).first().waitFor();
}

async function checkIn(page: Page, value: number, words: Words): Promise<void> {
  const card = page.locator('ox-okr-card');
  await card.getByRole('button', { name: words.checkIn }).first().click();
  await card.getByRole('textbox').first().fill(String(value));
  await card.getByRole('button', { name: words.sendCheckIn }).click();
  await card.getByText(words.value).first().waitFor();
}

/** Waits until a text stands in the timeline; what is new may wait for a press, and details are folded. */
async function see(page: Page, text: string): Promise<void> {
  const timeline = page.locator('ox-customer-timeline');
  const found = timeline.getByText(text);
  for (const deadline = Date.now() + 20_000; Date.now() < deadline;) {
    const waiting = timeline.locator('[part="new"]');
    if ((await waiting.count()) > 0) await waiting.first().click();
    const folded = timeline.locator('article').getByRole('button', { expanded: false });
    if ((await folded.count()) > 0) await folded.first().click();
    if ((await found.count()) > 0) return;
    await page.waitForTimeout(50);
  }
  assert.fail(`“${text}” does not appear`);
}

const schemeOf = (page: Page) =>
  page.evaluate(() => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
