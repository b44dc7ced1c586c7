// Every state of prompt, assessment, timeline, radar, channel mix, journey, inbox and score card: axe finds nothing, and at a zoom
// of 400 % (a window of 320 × 256 px) and in German, where words are long, nothing is cut off, nothing scrolls sideways and every
// target is large enough. The states are those that are read aloud, see read-aloud.e2e.ts.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { scenes } from './read-aloud/scenes.js';
import { walkScenes } from './read-aloud/walk.js';
import { startChromium, startSite, type Site } from './site.js';

let site: Site;
let browser: Browser;

before(async () => {
  site = await startSite();
  browser = await startChromium();
});

after(async () => {
  await browser.close();
  await site.close();
});

/** What axe finds in a page. */
async function findByAxe(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({
      // The page around is no business of ours.
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'page-has-heading-one': { enabled: false }, region: { enabled: false } },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id} ${JSON.stringify(target)} ${failureSummary}`,
      ),
    );
  });
}

/** What is too small, cut off or beside the window. */
function findByMeasure(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const host = document.querySelector('main [data-scene]')!;
    const isPrompt = host.localName === 'ox-feedback-prompt';
    const root = host.shadowRoot!;
    const seen = [...root.querySelectorAll<HTMLElement>('*')].filter(
      (one) => one.checkVisibility() && one.getClientRects().length > 0,
    );
    const found: string[] = [];
    const tell = (one: Element, what: string) =>
      found.push(`${one.localName}.${one.className} “${one.textContent?.trim()}” ${what}`);
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');

    for (const one of seen) {
      const { left, right, width, height } = one.getBoundingClientRect();
      const isHidden = one.closest('.visually-hidden, [aria-hidden="true"], svg') !== null;
      // A table of data needs both directions (WCAG 2.2, 1.4.10): it scrolls in a place of its own, by keys too.
      const place = one.closest('[tabindex="0"]:has(table)');
      const isInPlace = place !== null && place !== one;
      if (!isHidden && !isInPlace && width > 1 && (left < -0.5 || right > innerWidth + 0.5))
        tell(one, `stands from ${left} to ${right}`);
      const isScroller = !place && /auto|scroll/.test(getComputedStyle(one).overflowX);
      if (isScroller && one.localName !== 'textarea' && one.scrollWidth > one.clientWidth + 1)
        tell(one, `scrolls sideways: ${one.scrollWidth} in ${one.clientWidth}`);
      const isClipped = /hidden|clip/.test(getComputedStyle(one).overflowY);
      // Of one pixel is what is only for a screen reader.
      if (isClipped && !isHidden && width > 1 && one.scrollHeight > one.clientHeight + 1)
        tell(one, `is cut off: ${one.scrollHeight} in ${one.clientHeight}`);
      // A link in a sentence may be as low as its line.
      const isTarget = one.matches('button, select, summary, textarea, input, a[href]');
      if (!isTarget || one.matches('p a')) continue;
      const target = one.closest('label')?.getBoundingClientRect() ?? { width, height };
      const isAnswer =
        isPrompt &&
        one.matches('label:not(.chip) > input, .step textarea, .primary.large, .opener, .close');
      const least = isAnswer ? 44 : 24;
      if (Math.min(target.width, target.height) < least - 0.01)
        tell(one, `is ${target.width} × ${target.height}, less than ${least}`);
    }
    return found;
  });
}

/** In a soak every list of states is looked at in the dark too; else every other one. */
const isSoak = process.env['OXBOW_ROUNDS'] !== undefined;

for (const [place, [name, list]] of Object.entries(scenes).entries()) {
  test(`at 400 % in German: ${name}`, async () => {
    const faults: string[] = [];
    const options = { viewport: { width: 320, height: 256 } };
    await walkScenes({ site, browser, language: 'de', options }, list, async (scene, _, page) => {
      const found = [...(await findByMeasure(page)), ...(await findByAxe(page))];
      faults.push(...found.map((fault) => `${scene.name}: ${fault}`));
    });
    assert.deepEqual(faults, []);
  });

  if (!isSoak && place % 2 > 0) continue;
  test(`axe, dark: ${name}`, async () => {
    const faults: string[] = [];
    const options = { colorScheme: 'dark' } as const;
    await walkScenes({ site, browser, language: 'en', options }, list, async (scene, _, page) => {
      faults.push(...(await findByAxe(page)).map((fault) => `${scene.name}: ${fault}`));
    });
    assert.deepEqual(faults, []);
  });
}

test('what is too small, too wide, cut off or too pale is found, so that the cases above can fail', async () => {
  const list = scenes['questions']!.slice(0, 1);
  const options = { viewport: { width: 320, height: 256 } };
  await walkScenes({ site, browser, language: 'en', options }, list, async (_, __, page) => {
    for (const [css, fault] of [
      [
        'button { min-block-size: 0 !important; block-size: 20px !important }',
        /is [\d.]+ × 20, less/,
      ],
      ['.point { max-inline-size: 30px; min-inline-size: 0 }', /is 30 × 44, less than 44/],
      [
        '.actions { inline-size: 400px !important; max-inline-size: none !important }',
        /stands from/,
      ],
      ['legend { display: block; block-size: 9px; overflow: hidden }', /is cut off/],
      ['legend { color: #eee }', /^color-contrast/],
    ] as const) {
      await page.evaluate((words) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(words);
        const root = document.querySelector('main [data-scene]')!.shadowRoot!;
        const own = [...root.adoptedStyleSheets];
        root.adoptedStyleSheets = [...own, sheet];
        Object.assign(window, { restore: () => (root.adoptedStyleSheets = own) });
      }, css);
      const found = [...(await findByMeasure(page)), ...(await findByAxe(page))];
      await page.evaluate(() => (window as unknown as { restore(): void }).restore());
      assert.ok(
        found.some((one) => fault.test(one)),
        `${css}: ${found.join('; ')}`,
      );
    }
  });
});
