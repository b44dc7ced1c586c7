import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { listen, open, startChromium, untilSettled } from './testing/browser.js';
import { startDemo, type RunningDemo } from './testing/running-demo.js';

// A note from one person to another, end to end, in Chromium, with the real collector: its writer does not see it again, its
// recipient shares it, takes that back and deletes it.

const folder = mkdtempSync(path.join(tmpdir(), 'oxbow-notes-'));

let demo: RunningDemo;
let browser: Browser;

before(async () => {
  browser = await startChromium();
  demo = await startDemo(4340, folder);
});

after(async () => {
  await browser.close();
  await demo.stop();
  rmSync(folder, { recursive: true, force: true });
  if (!demo.database.startsWith(folder)) rmSync(demo.database, { recursive: true, force: true });
});

/** A page of one of the two employees, in a browser of their own; `told` is what it complains of. */
async function enter(role: 'member' | 'leader') {
  const { page, close } = await open(browser, `${demo.url}/portal/notes?lang=en`);
  if (role === 'leader') {
    await page.getByRole('button', { name: 'Sign in as leader' }).click();
    await page.getByRole('button', { name: 'Sign in as team member' }).waitFor();
  }
  const told = listen(page);
  await untilSettled(page, told);
  return { page, close, told };
}

/** The page anew: what the collector has now. */
async function look(page: Page, words: string): Promise<number> {
  await page.reload();
  await untilSettled(page);
  return page.getByText(words).count();
}

/** From now on keeps what is dispatched by name and detail, as whoever listens on the page may, in whatever way. */
async function listenForEvents(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      const { detail } = event as CustomEvent;
      if (event.type.startsWith('ox')) heard.push(`${event.type} ${JSON.stringify(detail)}`);
      return dispatchEvent.call(this, event);
    };
  });
}

const heardOn = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);

test('Jonas thanks Priya; the note is hers: she shares it, takes it back and deletes it', async () => {
  const words = `You stayed until the lorry was unloaded, at ${process.pid}.`;
  const jonas = await enter('leader');
  await listenForEvents(jonas.page);
  await jonas.page.getByRole('button', { name: 'Write a note' }).click();
  await jonas.page.getByLabel('To whom').selectOption({ label: 'Priya' });
  await jonas.page.getByRole('radio', { name: 'Thanks' }).check({ force: true });
  await jonas.page.getByLabel('Your note').fill(words);
  await jonas.page.getByLabel('Occasion').fill('Friday');
  await jonas.page.getByRole('button', { name: 'Give the note' }).click();
  await jonas.page.getByText('Given. It is shown to Priya now, and to nobody else.').waitFor();
  assert.deepEqual(await heardOn(jonas.page), []);
  const kept = await jonas.page.evaluate(async () =>
    JSON.stringify([await indexedDB.databases(), { ...localStorage }, { ...sessionStorage }]),
  );
  assert.equal(kept, '[[],{},{}]');
  assert.equal(await look(jonas.page, words), 0);

  const priya = await enter('member');
  await priya.page.getByText(words).waitFor();
  await priya.page.getByText('Thanks from Jonas').waitFor();
  await priya.page.getByText('Shown only to you', { exact: true }).waitFor();

  await listenForEvents(priya.page);
  await priya.page.getByRole('button', { name: 'Share with my team' }).click();
  await priya.page.getByText('Shared with your team.').waitFor();
  const [shared = '', ...others] = await heardOn(priya.page);
  assert.match(shared, /^oxshare \{"note":"[\da-f-]{36}","audience":"team"\}$/);
  assert.deepEqual(others, []);
  assert.equal(await look(jonas.page, words), 1);
  await jonas.page.getByText('Thanks from Jonas to Priya').waitFor();
  // What somebody shares stays theirs.
  assert.equal(await jonas.page.getByRole('button', { name: 'Delete' }).count(), 0);

  await priya.page.getByRole('button', { name: 'Take back from the team' }).click();
  await priya.page.getByText('Shown only to you again.').waitFor();
  assert.equal(await look(jonas.page, words), 0);
  assert.equal(await look(priya.page, words), 1);

  await priya.page.getByRole('button', { name: 'Delete' }).click();
  await priya.page.getByRole('button', { name: 'Delete for good' }).click();
  await priya.page.getByText(words).waitFor({ state: 'detached' });
  assert.equal(await look(priya.page, words), 0);
  await priya.page.getByText('No notes for you yet.').waitFor();

  assert.deepEqual([jonas.told, priya.told], [[], []]);
  await jonas.close();
  await priya.close();
});

test('without a network a note is not called given, and is kept nowhere; with it again the same one arrives once', async () => {
  const words = `Written in the tunnel, at ${process.pid}.`;
  const { page, close } = await enter('leader');
  await page.getByRole('button', { name: 'Write a note' }).click();
  await page.getByLabel('To whom').selectOption({ label: 'Priya' });
  await page.getByLabel('Your note').fill(words);
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Give the note' }).click();
  await page.getByText('Not saved yet.').waitFor();
  assert.equal(await page.getByLabel('Your note').inputValue(), words);
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Give the note' }).click();
  await page.getByText(/^Given\. It is shown to Priya/).waitFor();
  await close();
  const priya = await enter('member');
  await priya.page.getByText(words).waitFor();
  assert.equal(await priya.page.getByText(words).count(), 1);
  await priya.close();
});
