import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { untilReady, visit, watch } from './browser.js';
import { dataOf, hardText, objective, toBlock, toKept } from './samples.js';
import { publish, type Tour } from './visit.js';
import type { Role, WordPress } from './wordpress.js';

/** Publishes what WordPress would change, and reads it as a visitor. */
export async function tryHardText(
  wordpress: WordPress,
  browser: Browser,
  role: Role,
): Promise<void> {
  const post = await publish(wordpress, role, `Hard text, ${role}`, [
    toBlock('okr-card', { data: toKept({ ...objective, title: hardText }), readonly: true }),
  ]);
  const { page, complaints } = await watch(await visit(browser), post.link);
  await untilReady(page, 'ox-okr-card');
  assert.equal(
    await page.locator('ox-okr-card').getByRole('heading').first().innerText(),
    hardText,
  );
  assert.deepEqual(complaints, []);
  await page.context().close();
}

/** Publishes two blocks of one kind twice: what is said of one is not said of the other. */
export async function tryTwoOfAKind(wordpress: WordPress, browser: Browser): Promise<void> {
  const mix = toKept(dataOf['channel-mix']);
  const card = (title: string, more: Readonly<Record<string, unknown>>) =>
    toBlock('okr-card', { data: toKept({ ...objective, id: title, title }), ...more });
  const post = await publish(wordpress, 'author', 'Two of a kind', [
    card('First', { layout: 'full', readonly: true }),
    toBlock('channel-mix', { data: mix, presentation: 'bars', side: 'customer' }),
    card('Second', { timezone: 'Europe/Berlin' }),
    toBlock('channel-mix', { data: mix, presentation: 'table' }),
  ]);
  const { page, complaints } = await watch(await visit(browser), post.link);
  await page.locator('ox-channel-mix').last().scrollIntoViewIfNeeded();
  await untilReady(page, 'ox-okr-card, ox-channel-mix');
  const attributesOf = (name: string, attributes: string[]) =>
    page
      .locator(name)
      .evaluateAll(
        (found, wanted) => found.map((one) => wanted.map((each) => one.getAttribute(each))),
        attributes,
      );
  assert.deepEqual(await attributesOf('ox-okr-card', ['layout', 'readonly', 'timezone']), [
    ['full', '', null],
    [null, null, 'Europe/Berlin'],
  ]);
  assert.deepEqual(await attributesOf('ox-channel-mix', ['presentation', 'side']), [
    ['bars', 'customer'],
    ['table', null],
  ]);
  const cards = page.locator('ox-okr-card');
  for (const [index, title] of ['First', 'Second'].entries())
    assert.equal(await cards.nth(index).getByRole('heading').first().innerText(), title);
  // Bars for each side that is shown, or a table for each.
  const partsOf = async (place: number) => {
    const mix = page.locator('ox-channel-mix').nth(place);
    await mix.locator('[part~=chart], [part~=table]').first().waitFor();
    return [await mix.locator('[part~=chart]').count(), await mix.locator('[part~=table]').count()];
  };
  assert.deepEqual(
    [await partsOf(0), await partsOf(1)],
    [
      [1, 0],
      [0, 2],
    ],
  );
  assert.equal(await page.locator('script[src*="oxbow.js"]').count(), 1);
  assert.deepEqual(complaints, []);
  await page.context().close();
}

/** Publishes numbers that PHP would write in fewer digits than they have. */
export async function tryNumbers(wordpress: WordPress): Promise<void> {
  const numbers = [0, 0.1, 0.1 + 0.2, 1e21, 1e-7, 123_456_789_012_345_680, 1_234_567.890_123_45];
  const content = numbers.map((least) => toBlock('radar', { instrument: 'any', least }));
  const post = await publish(wordpress, 'author', 'Numbers', content);
  const html = await (await fetch(post.link)).text();
  const written = [...html.matchAll(/<ox-radar [^>]*least="([^"]*)"/g)].map(([, text]) => text);
  assert.deepEqual(written.map(Number), numbers);

  // What PHP reads from 1e999 has no text in JSON: the attribute is left out, and data stays as it was written.
  const endless = wordpress.php(
    `var_export( array( Oxbow\\attribute_text( 1e999, false ), Oxbow\\attribute_text( '{"x":1e999}', true ) ) );`,
  );
  assert.match(endless, /0 => NULL,\s+1 => '\{"x":1e999\}'/);
}

/** What the guide says that a site writes for itself, which signs a token for who is signed in, with the test's own key and scope. */
function layDownSigner(
  wordpress: WordPress,
  { key, site, scope }: { key: string; site: string; scope: string },
): void {
  const guide = readFileSync(new URL('../../../../docs/wordpress.md', import.meta.url), 'utf8');
  const [, code = ''] = /```php\n(<\?php[^]*?)```/.exec(guide) ?? [];
  const own = { "'/srv/oxbow/shop.jwk'": key, "'shop'": site, "'timeline:read'": scope };
  const signer = Object.entries(own).reduce((text, [guides, ours]) => {
    assert.ok(text.includes(guides), guides);
    return text.replace(guides, () => `'${ours}'`);
  }, code);
  writeFileSync(path.join(wordpress.folder, 'wp-content/mu-plugins/oxbow-token.php'), signer);
}

/** Reads an objective of the collector as who is signed in, by what the guide says to write, and as a visitor. */
export async function tryToken(
  { wordpress, collector, browser }: Tour,
  admin: BrowserContext,
  site: string,
) {
  layDownSigner(wordpress, { key: collector.keyOf(site), site, scope: 'objectives:read' });
  const post = await publish(wordpress, 'administrator', 'With a token', [
    toBlock('okr-card', { objective: objective.id }),
  ]);
  const { page, complaints } = await watch(admin, post.link);
  await untilReady(page, 'ox-okr-card');
  assert.deepEqual(complaints, []);
  await page.close();

  assert.equal((await fetch(`${wordpress.home}/oxbow-token`)).status, 401);
  const stranger = await watch(await visit(browser), post.link);
  await stranger.page.waitForFunction(
    () => (document.querySelector('ox-okr-card') as { state?: string } | null)?.state === 'error',
  );
  await stranger.page.context().close();
}
