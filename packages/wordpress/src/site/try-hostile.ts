import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { visit, watch } from './browser.js';
import { toBlock } from './samples.js';
import { publish } from './visit.js';
import type { Role, WordPress } from './wordpress.js';

/** What would run, if it ended an attribute, the element or a script. */
const hostile = [
  `"><script>window.hit = 1</script>`,
  `' onmouseover='window.hit = 1' x='`,
  `"><img src=x onerror="window.hit = 1">`,
  `&quot; onfocus=&quot;window.hit = 1&quot; autofocus tabindex=0 x=&quot;`,
  `&#34;&#62;&#60;script&#62;window.hit = 1&#60;/script&#62;`,
  `</ox-okr-card></script><script>window.hit = 1</script>`,
  String.raw`\"><script>window.hit = 1</script>`,
  `--><script>window.hit = 1</script><!--`,
];

/** Publishes it in each kind of setting, and reads it as a visitor. */
export async function tryHostile(
  wordpress: WordPress,
  browser: Browser,
  role: Role,
): Promise<void> {
  const post = await publish(
    wordpress,
    role,
    `Hostile, ${role}`,
    hostile.flatMap((text) => [
      toBlock('okr-card', { objective: text, data: text, timezone: text }),
      toBlock('feedback-prompt', { prompt: text, presentation: text, trigger: text, align: text }),
      toBlock('channel-mix', { days: text, data: JSON.stringify({ x: text }) }),
    ]),
  );
  const { page } = await watch(await visit(browser), post.link);
  await page.waitForFunction(() => customElements.get('ox-okr-card'));
  const found = await page.evaluate(() => {
    const elements = [
      ...document.querySelectorAll('ox-okr-card, ox-feedback-prompt, ox-channel-mix'),
    ];
    return {
      hit: 'hit' in window,
      count: elements.length,
      names: [...new Set(elements.flatMap((element) => element.getAttributeNames()))].sort(),
      images: document.querySelectorAll('img[src=x]').length,
      children: elements.flatMap((element) => [...element.childNodes]).length,
    };
  });
  assert.deepEqual(found, {
    hit: false,
    count: 3 * hostile.length,
    names: ['data', 'objective', 'prompt', 'timezone', 'trigger'],
    images: 0,
    children: 0,
  });
  // Who may write markup has it kept as it is; of others WordPress takes it out before it is stored.
  if (role === 'administrator') {
    const texts = await page
      .locator('ox-channel-mix')
      .evaluateAll((mixes) =>
        mixes.map((mix) => (JSON.parse(mix.getAttribute('data') ?? '') as { x: string }).x),
      );
    assert.deepEqual(texts, hostile);
  }
  await page.context().close();
}
