import assert from 'node:assert/strict';
import type { BrowserContext } from 'playwright-core';
import { signIn, untilReady, visit, watch } from './browser.js';
import { Editor } from './editor.js';
import { hardText, objective, prompt } from './samples.js';
import type { Picture, Tour } from './visit.js';
import type { Role, WordPress } from './wordpress.js';

/** Writes and publishes a page with a prompt. @returns its address */
export async function writeInEditor(
  context: BrowserContext,
  { home }: WordPress,
  role: Role,
  title: string,
  picture: Picture,
): Promise<string> {
  const { page, complaints } = await watch(context);
  const editor = new Editor(page);
  const isGerman = role === 'author';
  await editor.open(home, role === 'author' ? 'post' : 'page');
  await editor.setTitle(title);
  await editor.insert('feedback-prompt', isGerman ? 'Abfrage' : 'Feedback prompt');
  const text = await editor.text();
  const block = text.locator('[data-type="oxbow/feedback-prompt"]');
  await picture(page, `editor-${role}-new`);
  await block
    .getByLabel(isGerman ? 'Id der Abfrage' : 'Id of the prompt')
    .pressSequentially(prompt.id);
  await block.getByRole('button', { name: isGerman ? 'Zeigen' : 'Show' }).click();
  await block.locator('ox-feedback-prompt').getByRole('radio').first().waitFor();
  assert.equal(await block.locator('[inert] > ox-feedback-prompt').count(), 1);
  const settings = await editor.settings();
  await settings.getByLabel(isGerman ? 'Wann sie sich zeigt' : 'When it shows itself').waitFor();
  await picture(page, `editor-${role}`);
  const address = await editor.publish();
  assert.deepEqual(
    complaints.filter((each) => /oxbow|ox-|uncaught/i.test(each)),
    [],
  );
  return address;
}

/** Writes data beside the text, and reads it as a visitor. */
export async function tryDataInEditor(
  { wordpress, browser }: Tour,
  picture: Picture,
): Promise<void> {
  const context = await signIn(browser, wordpress, 'author');
  const { page } = await watch(context);
  const editor = new Editor(page);
  await editor.open(wordpress.home, 'post');
  await editor.setTitle('Data in the editor');
  await editor.insert('okr-card', 'OKR');
  const settings = await editor.settings();
  const written = { ...objective, title: hardText };
  await settings.getByLabel('Nimmt keinen Stand entgegen').check();
  await settings.getByLabel('Daten (JSON)').fill(JSON.stringify(written));
  const text = await editor.text();
  const heading = text.locator('ox-okr-card').getByRole('heading').first();
  await heading.waitFor();
  assert.equal(await heading.innerText(), hardText);
  await picture(page, 'editor-data');
  const address = await editor.publish();
  const visitor = await watch(await visit(browser), address);
  await untilReady(visitor.page, 'ox-okr-card');
  assert.equal(
    await visitor.page.locator('ox-okr-card').getByRole('heading').first().innerText(),
    hardText,
  );
  assert.deepEqual(visitor.complaints, []);
  await visitor.page.context().close();
  await context.close();
}
