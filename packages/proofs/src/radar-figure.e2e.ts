import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { sampleProfile } from '../../widgets/src/radar/samples.js';
import {
  dataScript,
  openPage,
  scriptTag,
  startChromium,
  startSite,
  untilSettled,
  type Site,
} from './site.js';

// The figure of a radar as it is published, under the strict policy: what comes when it is explored, what is taken along, and
// what is printed.

let site: Site;
let browser: Browser;

before(async () => {
  site = await startSite();
  browser = await startChromium();
  const radar = `<ox-radar>${dataScript(JSON.stringify(sampleProfile))}</ox-radar>`;
  site.servePage('/', `<main>${radar}</main>`, scriptTag());
  site.servePage(
    '/interactive',
    `<main>${radar.replace('<ox-radar', '<ox-radar interactive')}</main>`,
    scriptTag(),
  );
});

after(async () => {
  await browser.close();
  await site.close();
});

async function open(path = '/', options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
  const { page, complaints } = await openPage(context, site.origin + path);
  await untilSettled(page, 'ox-radar');
  await page.waitForLoadState('networkidle');
  return { context, page, complaints };
}

const untilExplored = (page: Page) =>
  page.locator('ox-radar canvas').waitFor({ state: 'attached', timeout: 10_000 });

/** Whether a file is Chart.js, or part of it. */
async function isChart(path: string): Promise<boolean> {
  const text = await (await fetch(site.origin + path)).text();
  return text.includes('radialLinear');
}

async function chartFiles(paths: readonly string[]): Promise<string[]> {
  const ours = paths.filter((path) => path.startsWith('/oxbow/') && path.endsWith('.js'));
  const found = await Promise.all(ours.map(isChart));
  return ours.filter((_, index) => found[index]);
}

test('nothing of Chart.js is fetched before the figure is explored', async () => {
  site.requests.length = 0;
  const { context, page, complaints } = await open();
  const before = [...site.requests];
  assert.ok(before.some((path) => path.endsWith('.js')));
  assert.deepEqual(await chartFiles(before), []);
  await page.getByRole('button', { name: 'Explore the figure' }).click();
  await untilExplored(page);
  const later = site.requests.filter((path) => !before.includes(path));
  assert.equal((await chartFiles(later)).length, 1, later.join());
  await page.getByText('Dimension by dimension').click();
  await page.getByRole('option', { name: /^Brand/ }).click();
  await page.locator('[part~="readout"]', { hasText: 'customers 15 higher' }).waitFor();
  assert.deepEqual(complaints, []);
  await context.close();
});

test('the attribute fetches it at once', async () => {
  site.requests.length = 0;
  const { context, page, complaints } = await open('/interactive');
  await untilExplored(page);
  assert.equal((await chartFiles([...new Set(site.requests)])).length, 1);
  assert.deepEqual(complaints, []);
  await context.close();
});

const finger = { hasTouch: true, isMobile: true, viewport: { width: 420, height: 600 } };

test('a finger that moves over it scrolls the page, and chooses nothing', async () => {
  const { context, page } = await open('/interactive', finger);
  await untilExplored(page);
  const canvas = page.locator('ox-radar canvas');
  await canvas.scrollIntoViewIfNeeded();
  const box = (await canvas.boundingBox())!;
  const session = await context.newCDPSession(page);
  const before = await page.evaluate(() => scrollY);
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  for (const [type, up] of [
    ['touchStart', 0],
    ['touchMove', 20],
    ['touchMove', 70],
    ['touchMove', 140],
  ] as const)
    await session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y: y - up }] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await page.waitForFunction((from) => scrollY > from + 80, before, { timeout: 5000 });
  // What was only scrolled over is not chosen.
  assert.equal(await page.getByRole('option', { selected: true }).count(), 0);
  await context.close();
});

test('a finger that taps chooses', async () => {
  const { context, page } = await open('/interactive', finger);
  await untilExplored(page);
  const canvas = page.locator('ox-radar canvas');
  await canvas.scrollIntoViewIfNeeded();
  const now = (await canvas.boundingBox())!;
  await page.touchscreen.tap(now.x + now.width / 2, now.y + now.height * 0.4);
  await page.locator('[part~="readout"]', { hasText: 'Scope of action' }).waitFor();
  await context.close();
});

for (const [name, options] of [
  ['in forced colors', { forcedColors: 'active' }],
  ['on paper', {}],
] as const)
  test(`the drawing is seen in the place of the chart ${name}`, async () => {
    const { context, page } = await open('/', options);
    await page.getByRole('button', { name: 'Explore the figure' }).click();
    await untilExplored(page);
    if (name === 'on paper') await page.emulateMedia({ media: 'print' });
    const visibility = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).visibility));
    assert.deepEqual(await visibility('ox-radar canvas'), ['hidden']);
    assert.deepEqual(await visibility('ox-radar svg.chart'), ['visible', 'visible']);
    await context.close();
  });

for (const path of ['/', '/interactive'])
  test(`it is printed as lines, with the whole table: ${path}`, async () => {
    const { context, page } = await open(path);
    if (path === '/interactive') await untilExplored(page);
    const data = new Uint8Array(await page.pdf({ format: 'A4', printBackground: true }));
    const document = await getDocument({ data }).promise;
    let words = '';
    const used = new Set<number>();
    for (let number = 1; number <= document.numPages; number += 1) {
      const sheet = await document.getPage(number);
      const { items } = await sheet.getTextContent();
      words += items.map((item) => ('str' in item ? item.str : '')).join(' ');
      const { fnArray } = await sheet.getOperatorList();
      fnArray.forEach((operation) => used.add(operation));
    }
    const images = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject];
    assert.deepEqual(
      images.filter((operation) => used.has(operation)),
      [],
    );
    assert.ok(used.has(OPS.constructPath), 'something is drawn by lines');
    const text = words.replaceAll(/\s+/g, ' ');
    for (const { id, employee } of sampleProfile.dimensions) {
      assert.ok(employee && 'value' in employee, id);
      assert.ok(text.includes(String(Math.round(employee.value))), `${id}: ${text}`);
    }
    assert.ok(text.includes('too few answers (protection)'), text);
    assert.ok(text.includes('customers 15 higher'), text);
    // What can only be pressed is not on paper.
    assert.doesNotMatch(text, /Explore the figure|Take along|Point at a dimension/);
    await context.close();
  });

for (const [format, look] of [
  ['CSV', /^\uFEFFDimension,Employees,.*\r\n/],
  ['SVG', /^<\?xml .*\n<svg /],
  ['PNG', /^\uFFFDPNG/],
] as const)
  test(`a file can be taken along under the strict policy: ${format}`, async () => {
    const { context, page, complaints } = await open();
    await page.getByRole('button', { name: 'Take along' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `(${format})` }).click(),
    ]);
    assert.match(
      download.suggestedFilename(),
      new RegExp(`^radar-\\d{4}-\\d\\d-\\d\\d\\.${format.toLowerCase()}$`),
    );
    assert.match(await readFile(await download.path(), 'utf8'), look);
    await page.getByRole('status').filter({ hasText: 'is ready' }).waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  });
