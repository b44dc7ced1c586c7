// Makes docs/pictures anew: the three sites at 1280 px, and each widget as it stands in one of them. Starts a demo of its own.
//   CHROME_PATH=/usr/bin/chromium node --import tsx packages/demo/pictures.ts [port]
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { listen, startChromium, untilSettled } from './src/testing/browser.js';
import { startDemo } from './src/testing/running-demo.js';

const pictures = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
/** The most that a picture may weigh, in bytes: a README shows several of them. */
const limit = 210_000;
/** What of the page is shown around a widget, in px. */
const margin = 16;

const folder = mkdtempSync(path.join(tmpdir(), 'oxbow-pictures-'));
const demo = await startDemo(Number(process.argv[2] ?? 4300), folder);
const browser = await startChromium();
try {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 880 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const told = listen(page);
  const openPage = async (address: string) => {
    await page.goto(`${demo.url}${address}`);
    await untilSettled(page);
    await page.evaluate(async () => void (await document.fonts.ready));
  };

  await openPage('/shop/?lang=en');
  await buy(page);
  const prompt = page.locator('ox-feedback-prompt').first();
  await prompt.getByRole('radio', { name: /^9\b/ }).check({ force: true });
  await takeSite(page, 'shop');
  await takeWidget(page, prompt, 'feedback-prompt');
  await prompt.getByRole('button', { name: 'Next' }).click();
  await prompt.getByRole('textbox').fill('Quick to arrive and well packed.');
  await prompt.getByRole('button', { name: 'Send' }).click();
  await page
    .getByText(/^Sent\b/)
    .first()
    .waitFor();

  await openPage('/crm/?customer=15544&lang=en');
  const timeline = page.locator('ox-customer-timeline');
  await timeline.getByText('Feedback: 9 of 10').waitFor();
  await timeline.locator('article').getByRole('button', { expanded: false }).first().click();
  await page.mouse.move(0, 0);
  await takeSite(page, 'crm');
  await takeWidget(page, timeline, 'customer-timeline', 620);

  await openPage('/crm/channels?lang=en');
  await takeWidget(page, page.locator('ox-channel-mix'), 'channel-mix', 760);

  await openPage('/portal/?lang=en');
  await takeSite(page, 'portal');

  const objective = '/portal/objectives?objective=5.2&lang=en';
  await openPage(objective);
  const card = page.locator('ox-okr-card');
  await card.getByRole('button', { name: 'Check in' }).first().click();
  await card.getByRole('textbox').first().fill('40');
  await card.getByRole('button', { name: 'Send check-in' }).click();
  await card.getByText('40% of 100%').first().waitFor();
  await openPage(objective);
  await takeWidget(page, card, 'okr-card', 900);

  await page.getByRole('button', { name: 'Sign in as leader' }).click();
  await openPage('/portal/journey?lang=en');
  await takeWidget(page, page.locator('ox-journey'), 'journey', 820);

  await openPage('/portal/radar?lang=en');
  await takeWidget(page, page.locator('ox-radar'), 'radar', 1000);

  await openPage('/portal/assessment?lang=en');
  const assessment = page.locator('ox-assessment');
  await assessment.getByRole('button', { name: 'Start' }).click();
  for (const [index, place] of [3, 2, 4].entries()) {
    const statement = assessment.locator('fieldset[part~=question]').nth(index);
    await statement.getByRole('radio').nth(place).focus();
    await page.keyboard.press('Space');
  }
  await page.mouse.move(0, 0);
  await takeWidget(page, assessment, 'assessment', 760);

  if (told.length > 0) throw new Error(`The pages complained:\n${told.join('\n')}`);
} finally {
  await browser.close();
  await demo.stop();
  rmSync(folder, { recursive: true, force: true });
  if (!demo.database.startsWith(folder)) rmSync(demo.database, { recursive: true, force: true });
}

/** Puts two articles into the basket and buys them, up to the order with the question under it. */
async function buy(shop: Page): Promise<void> {
  for (const index of [0, 1]) {
    await shop.getByRole('button', { name: 'Add to basket' }).nth(index).click();
    await shop.waitForURL(/#/);
  }
  await shop.getByRole('link', { name: /\(2\)/ }).click();
  await shop.getByRole('button', { name: 'Buy now' }).click();
  await shop.getByText(/Order HW-\w+, placed on/).waitFor();
  await untilSettled(shop);
}

/** What a person sees of a site without scrolling. */
async function takeSite(page: Page, name: string): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: fileOf(name), animations: 'disabled' });
  tell(name);
}

/** A widget with a little of its page around it. @param height the most that is shown of it, in px */
async function takeWidget(page: Page, widget: Locator, name: string, height = Infinity) {
  await page.evaluate(() => scrollTo(0, 0));
  const box = await widget.boundingBox();
  if (!box) throw new Error(`There is no ${name} to be seen.`);
  const clip = {
    x: Math.max(0, box.x - margin),
    y: Math.max(0, box.y - margin),
    width: Math.min(1280, box.width + 2 * margin),
    height: Math.min(height, box.height + 2 * margin),
  };
  await page.screenshot({ path: fileOf(name), clip, fullPage: true, animations: 'disabled' });
  tell(name);
}

function fileOf(name: string): string {
  return path.join(pictures, `${name}.png`);
}

function tell(name: string): void {
  const { size } = statSync(fileOf(name));
  console.log(`docs/pictures/${name}.png ${Math.round(size / 1000)} kB`);
  if (size > limit) throw new Error(`${name}.png is over ${limit / 1000} kB.`);
}
