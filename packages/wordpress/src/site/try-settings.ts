import assert from 'node:assert/strict';
import type { BrowserContext, Page } from 'playwright-core';
import { watch } from './browser.js';
import type { Picture } from './visit.js';
import type { WordPress } from './wordpress.js';

/** Opens the page of settings. */
export async function openSettings(admin: BrowserContext, { origin }: WordPress): Promise<Page> {
  const { page } = await watch(admin, `${origin}/wp-admin/options-general.php?page=oxbow`);
  return page;
}

/** Writes what is refused into each setting. */
export async function tryRefusedSettings(
  admin: BrowserContext,
  wordpress: WordPress,
  picture: Picture,
) {
  const page = await openSettings(admin, wordpress);
  await page.fill('#oxbow_endpoint', 'javascript:alert(1)');
  await page.fill('#oxbow_site', 'eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiIxNyJ9.x');
  await page.fill('#oxbow_tokenurl', 'https://elsewhere.example/token');
  await page.fill('#oxbow_script', '//elsewhere.example/oxbow.js');
  await page.click('#submit');
  await page.locator('#setting-error-oxbow_endpoint').waitFor();
  for (const name of ['endpoint', 'site', 'tokenurl', 'script']) {
    assert.equal(await page.locator(`#setting-error-oxbow_${name}`).count(), 1, name);
    assert.equal(await page.inputValue(`#oxbow_${name}`), '', name);
  }
  await picture(page, 'settings-refused');
  await page.close();
}
