import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { sampleProfile, sampleSegments, sampleWaves } from '../../widgets/src/radar/samples.js';
import {
  dataScript,
  openPage,
  scriptTag,
  startChromium,
  startSite,
  untilSettled,
  type Site,
} from './site.js';

// Parts of a radar that are lost on the network: what is there stays, a line says what did not come, and trying again brings it.

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

/** Opens a radar, with the files of a name lost until the network is mended. */
async function open(data: unknown, lost: string, attributes = '', width = 1000) {
  site.servePage(
    '/',
    `<main><ox-radar ${attributes}>${dataScript(JSON.stringify(data))}</ox-radar></main>`,
    scriptTag(),
  );
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const { page } = await openPage(context);
  page.setDefaultTimeout(8000);
  const asked: string[] = [];
  const isLost = (address: URL) => new RegExp(`/parts/(${lost})-`).test(address.pathname);
  await page.route(isLost, (route) => {
    asked.push(route.request().url());
    return route.abort('internetdisconnected');
  });
  await page.goto(site.origin);
  await untilSettled(page, 'ox-radar');
  const stateOf = () =>
    page.$eval('ox-radar', (element) => (element as unknown as { state: string }).state);
  return { page, asked, stateOf, mend: () => page.unroute(isLost), close: () => context.close() };
}

const alert = (page: Page) => page.getByRole('alert');
const shownOf = (page: Page) => page.locator('ox-radar .radar').getAttribute('data-shown');

for (const [name, data, attributes, width] of [
  ['dumbbell', sampleProfile, 'presentation="dumbbell"', 1000],
  ['dumbbell', sampleProfile, '', 340],
  ['slope', sampleWaves, 'presentation="slope"', 1000],
  ['groups', sampleSegments, 'presentation="groups"', 1000],
] as const)
  test(`${name} at ${width} px does not come: the table is there, and it comes when tried again`, async () => {
    const { page, asked, stateOf, mend, close } = await open(data, name, attributes, width);
    assert.equal(asked.length, 1);
    assert.equal(await stateOf(), 'ready');
    assert.equal(await shownOf(page), 'table');
    assert.equal(await page.getByRole('row').count(), 7);
    assert.match((await alert(page).textContent()) ?? '', /could not be loaded/);
    await mend();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator(`ox-radar [data-shown="${name}"] .picture`).waitFor();
    assert.equal(await alert(page).count(), 0);
    assert.equal(await stateOf(), 'ready');
    await close();
  });

const openings: [file: string, what: string, press: (page: Page) => Promise<void>, then: string][] =
  [
    [
      'dumbbell',
      'Dumbbell',
      (page) => page.getByRole('radio', { name: 'Dumbbell' }).check(),
      '.picture .line-row',
    ],
    [
      'details',
      'Dimension by dimension',
      (page) => page.getByText('Dimension by dimension').click(),
      '[role="option"]',
    ],
    [
      'details',
      'Dimension by dimension',
      (page) => page.getByRole('rowheader', { name: 'Brand' }).click(),
      '.details',
    ],
    [
      'method',
      'How this is measured',
      (page) => page.getByText('How this is measured').click(),
      '.method li',
    ],
    [
      'exploration',
      'Explore the figure',
      (page) => page.getByRole('button', { name: 'Explore the figure' }).click(),
      'canvas',
    ],
    [
      'chart-library',
      'Explore the figure',
      (page) => page.getByRole('button', { name: 'Explore the figure' }).click(),
      'canvas',
    ],
    [
      'taking',
      'Take along',
      (page) => page.getByRole('button', { name: 'Take along' }).click(),
      '.taking',
    ],
    [
      'method',
      'Take along',
      (page) => page.getByRole('button', { name: 'Take along' }).click(),
      '.taking',
    ],
  ];
for (const [file, what, press, then] of openings)
  test(`“${what}” without ${file}: what is shown stays, and it comes when tried again`, async () => {
    const { page, stateOf, mend, close } = await open(sampleProfile, file);
    await press(page);
    await alert(page).waitFor();
    assert.match((await alert(page).textContent()) ?? '', new RegExp(`“${what}” could not be`));
    assert.equal(await stateOf(), 'ready');
    assert.equal(await page.getByRole('img', { name: /^Brand is where/ }).count(), 1);
    assert.equal(await page.locator(`ox-radar ${then}`).count(), 0);
    await mend();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator(`ox-radar ${then}`).first().waitFor({ state: 'attached' });
    assert.equal(await alert(page).count(), 0);
    await close();
  });

test('what is tried again in vain says so again', async () => {
  const { page, asked, close } = await open(sampleProfile, 'method');
  await page.getByText('How this is measured').click();
  await alert(page).waitFor();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.waitForFunction(
    () => document.activeElement?.shadowRoot?.activeElement?.localName === 'summary',
  );
  await alert(page).waitFor();
  assert.ok(asked.length >= 1);
  await close();
});

for (const [what, data, attributes, options] of [
  ['a table', sampleProfile, 'presentation="table"', {}],
  ['a dumbbell', sampleProfile, 'presentation="dumbbell"', {}],
  [
    'two dimensions',
    { ...sampleProfile, dimensions: sampleProfile.dimensions.slice(0, 2) },
    '',
    {},
  ],
  [
    'thirteen dimensions',
    {
      ...sampleProfile,
      dimensions: Array.from({ length: 13 }, (_, index) => ({
        id: `d${index}`,
        employee: { value: 50 },
      })),
    },
    '',
    {},
  ],
  ['a palette of one’s own', sampleProfile, '', { forcedColors: 'active' }],
] as const)
  test(`nothing is fetched to explore ${what}, whatever the attribute says`, async () => {
    site.servePage(
      '/',
      `<main><ox-radar interactive ${attributes}>${dataScript(JSON.stringify(data))}</ox-radar></main>`,
      scriptTag(),
    );
    const context = await browser.newContext({
      viewport: { width: 1000, height: 900 },
      ...options,
    });
    site.requests.length = 0;
    const { page } = await openPage(context, site.origin);
    await untilSettled(page, 'ox-radar');
    await page.waitForLoadState('networkidle');
    assert.deepEqual(
      site.requests.filter((path) => /exploration|chart-library/.test(path)),
      [],
    );
    await context.close();
  });
