// What the radar and the cards show, in Chromium on the running demo, against the same figures computed a second time from
// the raw rows of the sources (the part of them that lies beside the connectors), by other and simpler code.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { Browser } from 'playwright-core';
import { experience } from './demo-data.js';
import { open, startChromium, untilSettled } from './testing/browser.js';
import { startDemo, type RunningDemo } from './testing/running-demo.js';

const folder = mkdtempSync(path.join(tmpdir(), 'oxbow-demo-'));
let demo: RunningDemo;
let browser: Browser;

before(async () => {
  browser = await startChromium();
  demo = await startDemo(4360, folder);
});

after(async () => {
  await browser.close();
  await demo.stop();
  rmSync(folder, { recursive: true, force: true });
  if (!demo.database.startsWith(folder)) rmSync(demo.database, { recursive: true, force: true });
});

const read = (file: string) =>
  readFileSync(
    fileURLToPath(new URL(`../../connectors/src/testing/fixtures/${file}`, import.meta.url)),
    'utf8',
  );

type Row = Record<string, string>;
const rowsOf = (file: string): Row[] => parse(read(file), { columns: true });

/** Mean of an organisation's items of one dimension, straight from the rows. */
function meanOf(organisation: string, dimension: string): number {
  const codes = rowsOf('item-map.csv')
    .filter((row) => row['dimension'] === dimension)
    .map((row) => row['item_code']);
  const values = rowsOf('people-survey.csv')
    .filter((row) => row['year'] === '2024' && row['org_code'] === organisation)
    .filter((row) => codes.includes(/^\w+/.exec(row['measure'] ?? '')?.[0] ?? ''))
    .map((row) => Number(row['value']));
  assert.equal(values.length, codes.length, `${organisation} ${dimension}: every item has a row`);
  return values.reduce((sum, value) => sum + value) / values.length;
}

const dimensions: [shown: string, name: string][] = [
  ['Scope of action', 'scope_of_action'],
  ['Competence', 'competence'],
  ['Technical equipment', 'technical_equipment'],
  ['Values, culture & mindset', 'values_culture_mindset'],
  ['Brand', 'brand'],
  ['Feedback tools & co-creation', 'feedback_and_cocreation'],
];

test('the radar’s table shows, for each dimension, the mean of its items and the median’s', async () => {
  const { page, close } = await open(browser, `${demo.url}/portal/?lang=en`);
  await page.locator('button[name=role][value=leader]').click();
  await page.goto(`${demo.url}/portal/radar?lang=en`);
  await untilSettled(page);
  const table = page.locator('ox-radar').getByRole('table');
  const shown: Row = {};
  const heads = await table.getByRole('columnheader').allInnerTexts();
  for (const [words] of dimensions) {
    const row = table.getByRole('row').filter({ hasText: words });
    const cells = await row.getByRole('cell').allInnerTexts();
    const cellOf = (head: RegExp) => cells[heads.findIndex((text) => head.test(text)) - 1] ?? '';
    shown[words] = `${cellOf(/Employees/)} ${cellOf(/Benchmark|Median/i)}`.trim();
  }
  const computed = Object.fromEntries(
    dimensions.map(([words, name]) => [
      words,
      `${Math.round(meanOf('DVLA', name))} ${Math.round(meanOf('CS_MEDIAN', name))}`,
    ]),
  );
  assert.deepEqual(shown, computed);
  await close();
});

test('the radar of each organisation that can be chosen shows the figures of its data', async () => {
  const { page, close } = await open(browser, `${demo.url}/portal/?lang=en`);
  await page.locator('button[name=role][value=leader]').click();
  await page.goto(`${demo.url}/portal/radar?lang=en`);
  for (const { code, profile } of experience.organisations) {
    await page.getByLabel('Organisation').selectOption(code);
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.waitForURL((url) => url.searchParams.get('organisation') === code);
    await untilSettled(page);
    const radar = page.locator('ox-radar');
    await radar.getByText(String(profile.title)).first().waitFor();
    const table = radar.getByRole('table');
    const heads = await table.getByRole('columnheader').allInnerTexts();
    const shown = await table
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.children].map((cell) => (cell.lastElementChild as HTMLElement).innerText.trim()),
        ),
      );
    const columnOf = (head: RegExp) =>
      shown.map((cells) => cells[heads.findIndex((text) => head.test(text))]);
    const told = (values: readonly unknown[]) =>
      values.map((value) => String(Math.round(Number(value))));
    const valueOf = (score: unknown) => (score as { value: number }).value;
    const rows = profile.dimensions;
    assert.deepEqual(
      columnOf(/^Employees/),
      told(rows.map(({ employee }) => valueOf(employee))),
      code,
    );
    assert.deepEqual(
      columnOf(/All civil servants/),
      told(rows.map(({ series }) => valueOf(series?.['mean']))),
    );
    assert.deepEqual(columnOf(/median/), told(rows.map(({ benchmark }) => benchmark)));
    const slope = radar.locator('input[type=radio][value=slope]');
    assert.equal(await slope.count(), profile.waves ? 1 : 0, `${code}: a slope only with waves`);
  }
  await close();
});

interface Node {
  text: string;
  children: { text: string; result: string | null }[];
}

/** A result that begins with a percentage is a figure; all others are words. */
const figureOf = (result: string | null) => /^(\d+)%:/.exec(result ?? '')?.[1];

const objectives: [place: string, owner: string, index: number][] = [
  ['5.2', 'Distribution', 1],
  ['5.3', 'Distribution', 2],
  ['9.1', 'Campaigns', 0],
];
for (const [place, section, index] of objectives) {
  test(`the card of objective ${place} shows the mean of the figures in its source, and how many there are`, async () => {
    const file: { sections: { section: string; items: Node[] }[] } = JSON.parse(
      read('sourcegraph-2021_q1.json'),
    );
    const node = file.sections.find((each) => each.section === section)?.items[index];
    assert.ok(node);
    const figures = node.children.flatMap(({ result }) => figureOf(result) ?? []).map(Number);
    const mean = figures.reduce((sum, figure) => sum + figure, 0) / figures.length / 100;

    const { page, close } = await open(
      browser,
      `${demo.url}/portal/objectives?objective=${place}&lang=en`,
    );
    await untilSettled(page);
    const card = page.locator('ox-okr-card').first();
    const text = await card.evaluate((element) => (element.shadowRoot as ShadowRoot).textContent);
    const words = (text ?? '').replaceAll(/\s+/g, ' ');
    for (const { text: title } of node.children) assert.ok(words.includes(title), title);
    const [, progress, measured] =
      /Progress (Not measured yet|\d\.\d\d) expected by now: 0\.\d\d(\d of \d) key/.exec(words) ??
      [];
    assert.equal(progress, figures.length === 0 ? 'Not measured yet' : mean.toFixed(2), words);
    assert.equal(measured, `${figures.length} of ${node.children.length}`, words);
    await close();
  });
}
