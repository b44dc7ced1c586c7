import assert from 'node:assert/strict';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Role, WordPress } from './wordpress.js';

/** A page, and everything that it complained of. */
export interface Watched {
  page: Page;
  /** Errors, warnings and uncaught errors, without those of WordPress itself. */
  complaints: string[];
}

/** What WordPress says of itself in its own pages, whatever plugin is there. */
const notOurs =
  /JQMIGRATE|ariakit|wp-polyfill|Autofocus processing was blocked|net::ERR_BLOCKED_BY_ORB/;

/** Opens a new page and listens to it from the start. */
export async function watch(context: BrowserContext, address?: string): Promise<Watched> {
  const page = await context.newPage();
  page.setDefaultTimeout(45_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    const said = `${message.type()}: ${message.text()} (${message.location().url})`;
    if (/error|warning/.test(message.type()) && !notOurs.test(said)) complaints.push(said);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  if (address) await page.goto(address);
  return { page, complaints };
}

/** A visitor: nobody is signed in. */
export const visit = (browser: Browser) =>
  browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US' });

/** Signs somebody in by the real form. */
export async function signIn(
  browser: Browser,
  { home }: WordPress,
  role: Role,
): Promise<BrowserContext> {
  const context = await visit(browser);
  const { page } = await watch(context, `${home}/wp-login.php`);
  await page.fill('#user_login', role);
  await page.fill('#user_pass', role);
  await page.click('#wp-submit');
  // Its dashboard asks for what is elsewhere; nobody here waits for that.
  await page.waitForURL(/wp-admin/, { waitUntil: 'domcontentloaded' });
  await page.close();
  return context;
}

/** Waits until each element that fits is drawn; one that shows an error or nothing fails. */
export async function untilReady(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const elements = [...document.querySelectorAll(wanted)] as (Element & { state?: string })[];
      return elements.length > 0 && elements.every(({ state }) => state && state !== 'loading');
    },
    selector,
    { timeout: 30_000 },
  );
  const states = await page
    .locator(selector)
    .evaluateAll((found) =>
      found.map((one) => `${one.localName} ${(one as Element & { state?: string }).state}`),
    );
  assert.deepEqual(
    states.filter((state) => !state.endsWith(' ready')),
    [],
  );
}

/** Answers the sample prompt in the page as a visitor does, and waits until it says that the answer was sent. */
export async function answer(page: Page, words: string): Promise<void> {
  const prompt = page.locator('ox-feedback-prompt').first();
  await prompt.scrollIntoViewIfNeeded();
  // The scale is drawn over the circles that are chosen.
  await prompt.getByRole('radio', { name: /^9\b/ }).check({ force: true });
  await prompt.getByRole('button', { name: 'Next' }).click();
  await prompt.getByRole('textbox').fill(words);
  await prompt.getByRole('button', { name: 'Send' }).click();
  await prompt
    .getByText(/^Sent\b/)
    .first()
    .waitFor();
}
