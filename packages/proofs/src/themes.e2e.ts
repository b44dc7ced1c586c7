// The themes as they are built, linked under the strict policy: a browser makes of them the colours whose contrast is tested
// (scripts/tokens.test.ts), a host's own rule wins, and a part of a page can wear another theme.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { sampleAt } from '../../widgets/src/okr-card/samples.js';
import {
  dataScript,
  openPage,
  scriptTag,
  startChromium,
  startSite,
  untilSettled,
  type Site,
} from './site.js';

/** One look, and the colours that it is reckoned to have. */
interface Look {
  tokens: Map<string, { type: string }>;
}
type Colors = Map<string, { to(space: 'srgb'): { coords: number[] } }>;

// The tools are plain JavaScript, which this project does not read types from.
const tools = (file: string) =>
  import(new URL(`../../widgets/bin/theme/${file}`, import.meta.url).href);
const { readShipped } = (await tools('shipped.mjs')) as {
  readShipped(): Promise<Map<string, Record<'light' | 'dark', Look | undefined>>>;
};
const { colorsOf } = (await tools('colors.mjs')) as { colorsOf(look: Look): Colors };

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

const card = (title: string) =>
  `<ox-okr-card timezone="UTC">${dataScript(JSON.stringify({ ...sampleAt(Date.now()), title }))}</ox-okr-card>`;
const link = (name: string) => `<link rel="stylesheet" href="/oxbow/1.0.0/themes/${name}.css">`;

async function open(head: string, body: string, options: BrowserContextOptions): Promise<Page> {
  site.servePage(
    '/',
    `<main>${body}</main>`,
    `${scriptTag()}<meta name="color-scheme" content="light dark">${head}`,
  );
  const { page } = await openPage(await browser.newContext(options), site.origin);
  await untilSettled(page, 'ox-okr-card');
  return page;
}

/** What colours inside a card are, as sRGB bytes. */
function readColors(page: Page, names: string[], card = 0): Promise<number[][]> {
  return page.evaluate(
    ([all, index]) => {
      const root = document.querySelectorAll('ox-okr-card')[index]!.shadowRoot!;
      const probe = root.appendChild(document.createElement('i'));
      const canvas = document.createElement('canvas').getContext('2d')!;
      return all.map((name) => {
        probe.style.color = `var(--_${name})`;
        canvas.fillStyle = getComputedStyle(probe).color;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
      });
    },
    [names, card] as const,
  );
}

const bytesOf = (color: { to(space: 'srgb'): { coords: number[] } }) =>
  color.to('srgb').coords.map((each) => Math.round(each * 255));

for (const [name, theme] of await readShipped())
  for (const scheme of ['light', 'dark'] as const) {
    const look = theme[scheme];
    if (!look) continue;
    test(`${name} in ${scheme}: a browser shows the colours that were reckoned`, async () => {
      const page = await open(link(name), card('Grow'), { colorScheme: scheme });
      const colors = colorsOf(look);
      // The parts of a channel mix are no colours of a card.
      const ids = [...colors.keys()].filter((id) => !id.startsWith('ox.part.'));
      const shown = await readColors(
        page,
        ids.map((id) => id.replace('ox.', '')),
      );
      const others = ids.filter((id, index) => {
        const reckoned = bytesOf(colors.get(id)!);
        return shown[index]!.some((byte, place) => Math.abs(byte - reckoned[place]!) > 1);
      });
      assert.ok(ids.length > 15);
      assert.deepEqual(others, []);
      await page.context().close();
    });
  }

test('a part of a page wears another theme, and a rule of the host wins over both', async () => {
  site.serve('/host.css', { type: 'text/css', body: 'main { --ox-accent: #102030 }' });
  const page = await open(
    `<link rel="stylesheet" href="/host.css">${link('fjord')}${link('damson')}`,
    `${card('Page')}<section class="ox-theme-fjord">${card('Part')}</section>`,
    { colorScheme: 'light' },
  );
  const [accent, surface] = await readColors(page, ['accent', 'surface']);
  assert.deepEqual(accent, [0x10, 0x20, 0x30]);
  // Of two that are linked the page wears the last.
  assert.deepEqual(surface, [0xfc, 0xf7, 0xf2]);
  assert.deepEqual(await readColors(page, ['surface', 'accent'], 1), [
    [0xf4, 0xf9, 0xf9],
    [0x0b, 0x64, 0x70],
  ]);
  await page.context().close();
});

test('dark is dark on a light page, and on paper it is light', async () => {
  const page = await open(link('dark'), `<div class="ox-theme-dark">${card('Night')}</div>`, {
    colorScheme: 'light',
  });
  const scheme = () =>
    page.locator('ox-okr-card').evaluate((element) => getComputedStyle(element).colorScheme);
  assert.deepEqual(await readColors(page, ['text']), [[0xec, 0xee, 0xf0]]);
  assert.equal(await scheme(), 'dark');
  await page.emulateMedia({ media: 'print' });
  assert.deepEqual(await readColors(page, ['text']), [[0x1b, 0x1d, 0x20]]);
  assert.equal(await scheme(), 'normal');
  await page.context().close();
});
