import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

/** Starts Chromium; the test runner has found it. */
export function startChromium(): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'];
  if (!executablePath) {
    throw new Error('CHROME_PATH is not set: run this by `npm test -- demo`, or set it.');
  }
  const isRoot = process.getuid?.() === 0 || process.env['CHROME_NO_SANDBOX'] === '1';
  return chromium.launch({
    executablePath,
    args: ['--disable-gpu', '--disable-quic', ...(isRoot ? ['--no-sandbox'] : [])],
  });
}

/** A page, and how to close it with all that belongs to it. */
export interface Open {
  page: Page;
  close(): Promise<void>;
}

/** Opens an address in a context of its own, or in the given one. */
export async function open(
  browser: Browser,
  address: string,
  context?: BrowserContext,
): Promise<Open> {
  const own = context ?? (await browser.newContext({ viewport: { width: 1200, height: 900 } }));
  const page = await own.newPage();
  await page.goto(address);
  return { page, close: () => own.close() };
}

/**
 * Waits until every element of ours in the page has something else to say than that it is loading.
 * @param told what the page has complained of so far, for the failure's message
 */
export async function untilSettled(page: Page, told: readonly string[] = []): Promise<void> {
  const isSettled = () =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('ox-') && localName !== 'ox-connection')
      .every((element) => {
        const { state } = element as Element & { state?: string };
        return state !== undefined && state !== 'loading';
      });
  try {
    await page.waitForFunction(isSettled, undefined, { timeout: 20_000 });
  } catch (cause) {
    throw new Error(`${page.url()} goes on loading. It said: ${told.join('; ') || 'nothing'}`, {
      cause,
    });
  }
}

/** Collects everything that a page complains of: console messages of every kind, uncaught errors, failed requests. */
export function listen(page: Page): string[] {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) messages.push(`${response.status()}: ${response.url()}`);
  });
  return messages;
}

/** Answers the question under an order of the shop. */
export async function answerOrder(page: Page, score: number, words: string): Promise<void> {
  const prompt = page.locator('ox-feedback-prompt').first();
  await prompt.getByRole('radio', { name: new RegExp(`^${score}\\b`) }).check({ force: true });
  await prompt.getByRole('button', { name: 'Next' }).click();
  await prompt.getByRole('textbox').fill(words);
  await prompt.getByRole('button', { name: 'Send' }).click();
}
