// The site: every link leads somewhere, axe finds nothing, nothing is wider than a small window, examples live beside their
// snippets, all under the strict policy. `npm run soak -- guide` looks at every page, `npm test` at some.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import {
  openPage,
  startChromium,
  startSite,
  untilSettled,
  type Site,
} from '../../proofs/src/site.js';
import { listPages, root } from './pages.js';

const isWhole = process.env['OXBOW_ROUNDS'] !== undefined;
const pages = listPages();
const german = pages.find(({ language }) => language === 'de');
const sample = [
  'index.html',
  'hosts/html.html',
  'elements/okr-card.html',
  // It has a table of figures.
  'decisions/0062-design-tokens.html',
  german?.output,
];

let out: string;
let site: Site;
let browser: Browser;

before(async () => {
  out = await realpath(await mkdtemp(path.join(tmpdir(), 'oxbow-guide-')));
  const command = fileURLToPath(new URL('../guide.mjs', import.meta.url));
  execFileSync(process.execPath, [command, `--out=${out}`], { cwd: root, stdio: 'pipe' });
  site = await startSite();
  for (const { output } of pages) serveFile(output, 'text/html; charset=utf-8');
  serveFile('site.css', 'text/css');
  serveFile('site.js', 'text/javascript');
  serveFile('icon.svg', 'image/svg+xml');
  for (const name of readdirSync(path.join(out, 'pictures')))
    serveFile(`pictures/${name}`, 'image/png');
  browser = await startChromium();
});

after(async () => {
  await browser.close();
  await site.close();
  await rm(out, { recursive: true, force: true });
});

test('every page of docs/ and of the elements is there, and reached from the contents', async () => {
  const home = await readFile(path.join(out, 'index.html'), 'utf8');
  const missing = pages
    .filter(({ language, section }) => language === 'en' && section !== 'Decisions')
    .filter(({ output }) => !home.includes(`href="${output}"`));
  assert.deepEqual(missing, []);
});

test('every link and picture of every page leads to something that is there', () => {
  const ids = new Map<string, Set<string>>();
  // What stands in code leads nowhere.
  const html = new Map(
    pages.map(({ output }) => [output, read(output).replaceAll(/<pre[^]*?<\/pre>/g, '')]),
  );
  for (const [output, text] of html)
    ids.set(output, new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '')));
  const lost = pages.flatMap(({ output, source }) =>
    [...(html.get(output) ?? '').matchAll(/ (?:href|src)="(?![a-z]+:)([^"#]*)(?:#([^"]*))?"/g)]
      .filter(([, file = '', anchor]) => {
        const target = file ? path.posix.join(path.posix.dirname(output), file) : output;
        if (target.startsWith('oxbow/') || /^(pictures|proof|site|icon)\b/.test(target))
          return false;
        const found = ids.get(target);
        return !found || (anchor !== undefined && !found.has(decodeURIComponent(anchor)));
      })
      .map(([link]) => `${source}: ${link.trim()}`),
  );
  assert.deepEqual(lost, []);
});

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing, ${scheme}, and nothing complains or is wider than 320 px`, async () => {
    const wanted = pages.filter(({ output }) => isWhole || sample.includes(output));
    const context = await browser.newContext({ colorScheme: scheme });
    const { page, complaints } = await openPage(context);
    const faults: string[] = [];
    for (const { output, room } of wanted) {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`${site.origin}/${output}`);
      const example = `.live > ox-${room}`;
      if ((await page.locator(example).count()) > 0) await untilSettled(page, example);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > 320) faults.push(`${output}: ${wide} px wide`);
      // Before axe runs: it writes styles that the page's policy refuses.
      faults.push(...complaints.map((each) => `${output}: ${each}`));
      await page.setViewportSize({ width: 1400, height: 900 });
      faults.push(...(await faultsOf(page)).map((each) => `${output}: ${each}`));
      complaints.length = 0;
    }
    await context.close();
    assert.deepEqual(faults, []);
    if (isWhole) console.log(`guide: ${JSON.stringify({ scheme, pages: wanted.length })}`);
  });

test('an example lives beside its snippet, and the snippet is copied', async () => {
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    viewport: { width: 1280, height: 900 },
  });
  const { page, complaints } = await openPage(context, `${site.origin}/hosts/html.html`);
  await untilSettled(page, 'ox-customer-timeline');
  await page.locator('.live').getByText('Asked where the parcel is').first().waitFor();
  await page.getByRole('button', { name: 'Copy' }).nth(1).click();
  await page.getByRole('status').getByText('Copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(
    copied.trim(),
    /^<link .*oxbow\.css" \/>\n<script type="module" src="\/oxbow\/1\.2\.3\/oxbow\.js"><\/script>$/,
  );
  assert.deepEqual(complaints, []);
  await context.close();
});

test('each page of a framework shows live what its snippet draws', async () => {
  const names = ['npm', 'react', 'react-18', 'preact', 'vue', 'svelte', 'solid', 'angular', 'lit'];
  const without = ['morphing', ...names].filter(
    (name) => !/<div class="live"[^]*?<ox-feedback-prompt/.test(read(`hosts/${name}.html`)),
  );
  assert.deepEqual(without, []);
  const { page, complaints } = await openPage(
    await browser.newContext(),
    `${site.origin}/hosts/react.html`,
  );
  await untilSettled(page, '.live > ox-feedback-prompt');
  assert.equal(await page.locator('.live').getByRole('radio').count(), 11);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

for (const { language, name, said } of [
  { language: 'en', name: 'Copy', said: 'Not copied: press Ctrl+C or ⌘C' },
  { language: 'de', name: 'Kopieren', said: 'Nicht kopiert: Strg+C oder ⌘C drücken' },
])
  test(`where the clipboard is denied the snippet is selected, and the page says so: ${language}`, async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.addInitScript((wanted) => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
      // No page with snippets is German yet; its scripts know the language by this alone.
      addEventListener('readystatechange', () => (document.documentElement.lang = wanted), true);
    }, language);
    const { page, complaints } = await openPage(context, `${site.origin}/hosts/html.html`);
    await page.getByRole('button', { name }).nth(1).click();
    await page.getByRole('status').getByText(said).waitFor();
    // Not only for a screen reader.
    const box = await page.getByText(said).boundingBox();
    assert.ok(box && box.height > 20 && box.width > 100, JSON.stringify(box));
    const selected = await page.evaluate(() => String(getSelection()));
    assert.match(selected, /oxbow\.js/);
    assert.equal(selected.includes(name), false);
    assert.deepEqual(complaints, []);
    await context.close();
  });

test('in a small window the contents open by a button, and by keyboard', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const { page } = await openPage(context, `${site.origin}/hosts/vue.html`);
  const contents = page.getByRole('navigation', { name: 'Contents' });
  assert.equal(await contents.isVisible(), false);
  await page.getByRole('button', { name: 'Contents' }).press('Enter');
  await contents.getByRole('link', { name: 'Svelte 5' }).click();
  await page.getByRole('heading', { name: 'Svelte 5', level: 1 }).waitFor();
  await context.close();
});

test('without JavaScript everything but the live examples is there', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.origin}/hosts/react.html`);
  await page.getByRole('heading', { name: 'React 19', level: 1 }).waitFor();
  assert.ok((await page.getByRole('navigation').count()) > 0);
  assert.equal(await page.getByRole('button', { name: 'Copy' }).count(), 0);
  await context.close();
});

test('on paper stands the page, not its navigation', async () => {
  const { page } = await openPage(await browser.newContext(), `${site.origin}/hosts/react.html`);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.getByRole('navigation').count(), 0);
  assert.equal(await page.getByRole('heading', { level: 1 }).isVisible(), true);
  await page.context().close();
});

const read = (file: string) => readFileSync(path.join(out, file), 'utf8');

function serveFile(file: string, type: string): void {
  site.serve(`/${file}`, { type, body: readFileSync(path.join(out, file)) });
}

/** What axe finds, by rule and place. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({
      preload: false,
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    );
  });
}
