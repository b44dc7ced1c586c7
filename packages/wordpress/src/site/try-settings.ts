import assert from 'node:assert/strict';
import type { BrowserContext, Page } from 'playwright-core';
import { watch } from './browser.js';
import type { Picture } from './visit.js';
import type { WordPress } from './wordpress.js';

/** Opens the page of settings. */
export async function openSettings(admin: BrowserContext, { home }: WordPress): Promise<Page> {
  const { page } = await watch(admin, `${home}/wp-admin/options-general.php?page=oxbow`);
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

/** Names a script whose elements are called otherwise than the blocks write them. */
export async function tryRefusedPrefix(admin: BrowserContext, wordpress: WordPress): Promise<void> {
  const page = await openSettings(admin, wordpress);
  for (const query of ['?prefix=acme', '?v=1&prefix=acme', '?%70refix=acme', '?prefix=#x']) {
    await page.fill('#oxbow_script', `https://cdn.example.com/oxbow.js${query}`);
    await page.click('#submit');
    const message = page.locator('#setting-error-oxbow_script');
    await message.waitFor();
    assert.match(await message.innerText(), /without \?prefix=: the blocks write elements .* ox-/);
    assert.equal(await page.inputValue('#oxbow_script'), '', query);
  }
  await page.close();
}

/** Reads which origin the collector is to be told. */
export async function readOrigin(admin: BrowserContext, wordpress: WordPress): Promise<string> {
  const page = await openSettings(admin, wordpress);
  const help = await page.locator('#oxbow_site_help').innerText();
  const origin = /origin is (\S+)\.(\s|$)/.exec(help)?.[1];
  assert.equal(origin, wordpress.origin, help);
  // A path of a site in a folder begins with that folder.
  const example = `${wordpress.home.slice(wordpress.origin.length)}/oxbow-token`;
  const told = await page.locator('#oxbow_tokenurl_help').innerText();
  assert.ok(told.includes(` ${example}`), told);
  await page.close();
  return origin;
}

/** Home addresses, and the origin that a page of each says to a collector. */
const origins: Readonly<Record<string, string>> = {
  'https://example.com': 'https://example.com',
  'https://example.com/blog': 'https://example.com',
  'https://example.com/a/b/?page=1#top': 'https://example.com',
  'http://example.com:8080/blog': 'http://example.com:8080',
  'https://example.com:443/blog': 'https://example.com',
  'http://example.com:80': 'http://example.com',
  'http://example.com:443': 'http://example.com:443',
  'https://Example.COM/Blog': 'https://example.com',
  'http://[::1]:8080/blog': 'http://[::1]:8080',
  '/blog': '',
  '//example.com/blog': '',
  'ftp://example.com': '',
  'https://who@example.com': '',
};

/** Has PHP say the origin of addresses. */
export function tryOrigins(wordpress: WordPress): void {
  const addresses = JSON.stringify(Object.keys(origins));
  const said = wordpress.php(
    `echo wp_json_encode( array_map( 'Oxbow\\origin_of', json_decode( '${addresses}' ) ) );`,
  );
  assert.deepEqual(JSON.parse(said.slice(said.indexOf('["'))), Object.values(origins));
}
