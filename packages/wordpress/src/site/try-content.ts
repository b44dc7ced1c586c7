import assert from 'node:assert/strict';
import type { Browser, BrowserContext } from 'playwright-core';
import { untilReady, visit, watch } from './browser.js';
import { hardText, objective, toBlock, toKept } from './samples.js';
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

/** Publishes as an author what would run, if it ended an attribute. */
export async function tryHostile(wordpress: WordPress, browser: Browser): Promise<void> {
  const hostile = [
    `"><script>window.hit = 1</script>`,
    `' onmouseover='window.hit = 1' x='`,
    `"><img src=x onerror="window.hit = 1">`,
    `&quot; onfocus=&quot;window.hit = 1&quot; autofocus tabindex=0 x=&quot;`,
  ];
  const post = await publish(
    wordpress,
    'author',
    'Hostile',
    hostile.flatMap((text) => [
      toBlock('okr-card', { objective: text, data: text, timezone: text }),
      toBlock('feedback-prompt', { prompt: text, presentation: text, trigger: text, align: text }),
      toBlock('channel-mix', { days: text, data: `{"x":${JSON.stringify(text)}}` }),
    ]),
  );
  const { page } = await watch(await visit(browser), post.link);
  await page.waitForFunction(() => customElements.get('ox-okr-card'));
  const found = await page.evaluate(() => ({
    hit: 'hit' in window,
    names: [
      ...new Set(
        [...document.querySelectorAll('ox-okr-card, ox-feedback-prompt, ox-channel-mix')].flatMap(
          (element) => element.getAttributeNames(),
        ),
      ),
    ].sort(),
    images: document.querySelectorAll('img[src=x]').length,
  }));
  assert.deepEqual(found, {
    hit: false,
    names: ['data', 'objective', 'prompt', 'timezone', 'trigger'],
    images: 0,
  });
  await page.context().close();
}

/** Reads an objective of the collector as who is signed in, and as a visitor. */
export async function tryToken(
  { wordpress, collector, browser }: Tour,
  admin: BrowserContext,
  site: string,
) {
  const token = collector.token(site, ['objectives:read'], ['--subject', 'administrator']);
  wordpress.php(`file_put_contents(WP_CONTENT_DIR . '/token.txt', '${token}');`);
  const post = await publish(wordpress, 'administrator', 'With a token', [
    toBlock('okr-card', { objective: objective.id }),
  ]);
  const { page, complaints } = await watch(admin, post.link);
  await untilReady(page, 'ox-okr-card');
  assert.deepEqual(complaints, []);
  await page.close();

  const stranger = await watch(await visit(browser), post.link);
  await stranger.page.waitForFunction(
    () => (document.querySelector('ox-okr-card') as { state?: string } | null)?.state === 'error',
  );
  await stranger.page.context().close();
}
