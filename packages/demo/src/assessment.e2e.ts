// Who is asked answers, in Chromium on the running demo, and the collector holds it: an employee and a customer, each once.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { open, startChromium, untilSettled } from './testing/browser.js';
import { startDemo, type RunningDemo } from './testing/running-demo.js';

const folder = mkdtempSync(path.join(tmpdir(), 'oxbow-demo-'));
let demo: RunningDemo;
let browser: Browser;

before(async () => {
  browser = await startChromium();
  demo = await startDemo(4260, folder);
});

after(async () => {
  await browser.close();
  await demo.stop();
  rmSync(folder, { recursive: true, force: true });
  if (!demo.database.startsWith(folder)) rmSync(demo.database, { recursive: true, force: true });
});

/** Answers every statement, page by page, and hands it in. */
async function answerAll(page: Page): Promise<void> {
  await untilSettled(page);
  const element = page.locator('ox-assessment');
  const start = element.getByRole('button', { name: 'Start' });
  if (await start.isVisible()) await start.click();
  await element.locator('fieldset[part~=question]').first().waitFor();
  for (;;) {
    for (const group of await element.locator('fieldset[part~=question]').all()) {
      const radios = group.getByRole('radio');
      // Where somebody stands has fewer answers than a statement.
      const place = Math.min(3, (await radios.count()) - 1);
      await radios.nth(place).focus();
      await page.keyboard.press('Space');
    }
    const next = element.getByRole('button', { name: /^Next/ });
    if (!(await next.isVisible())) break;
    const heading = element.locator('h2').first();
    const before = await heading.innerText();
    await next.click();
    await page.waitForFunction(
      (text) =>
        document.querySelector('ox-assessment')?.shadowRoot?.querySelector('h2')?.innerText !==
        text,
      before,
    );
  }
  await element.getByRole('button', { name: 'Send my answers' }).click();
}

for (const [who, address, signIn] of [
  ['an employee', '/portal/assessment', '/portal/'],
  ['a customer', '/shop/assessment', '/shop/'],
] as const)
  test(`${who} answers, the collector holds it, and a second answer in the quarter is refused`, async () => {
    const { page, close } = await open(browser, `${demo.url}${signIn}?lang=en`);
    const events: string[] = [];
    await page.exposeFunction('tell', (type: string) => events.push(type));
    await page.addInitScript(() => {
      for (const type of ['oxsubmit', 'oxkeep', 'oxrecall'])
        addEventListener(
          type,
          () => void (window as unknown as { tell(type: string): void }).tell(type),
          true,
        );
    });
    const posted = page.waitForRequest(
      (request) => request.method() === 'POST' && request.url().endsWith('/v1/assessments'),
    );
    await page.goto(`${demo.url}${address}?lang=en`);
    await answerAll(page);
    const outcome = page.locator('ox-assessment [part~=outcome]');
    // What waits on the device is said to be sent soon, before it is.
    const sent = (await posted).postData() ?? '';
    await outcome.getByText('Sent. Thank you.').first().waitFor();
    const body = JSON.parse(sent) as { assessments: Record<string, unknown>[] };
    const [assessment = {}] = body.assessments;
    assert.ok(Object.values(assessment['answers'] as object).every((value) => value === 4));
    // Neither who it was nor when.
    assert.doesNotMatch(sent, /employee:|15544|"at"|\d{4}-\d{2}-\d{2}/);
    assert.equal(events.includes('oxsubmit'), who === 'a customer');
    if (who === 'an employee') assert.deepEqual(events, [], 'nothing of it is in an event');

    await page.goto(`${demo.url}${address}?lang=en`);
    await answerAll(page);
    await outcome
      .getByText(/answered already/)
      .first()
      .waitFor();
    await close();
  });
