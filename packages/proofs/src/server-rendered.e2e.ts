// Rendered on a server under the strict policy: readable without JavaScript, styled before any script, and taken over
// by the script tag's build without a flash, a shift or a word in the console.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { html } from 'lit';
import '@oxbow/widgets/channel-mix';
import '@oxbow/widgets/customer-timeline';
import '@oxbow/widgets/feedback-inbox';
import '@oxbow/widgets/feedback-prompt';
import '@oxbow/widgets/feedforward';
import '@oxbow/widgets/journey';
import '@oxbow/widgets/okr-card';
import '@oxbow/widgets/okr-list';
import '@oxbow/widgets/radar';
import '@oxbow/widgets/assessment';
import '@oxbow/widgets/score-card';
import { loadLanguages, renderToString } from '@oxbow/widgets/server';
import type { Browser } from 'playwright-core';
import { sampleChannelMix } from '../../widgets/src/channel-mix/samples.js';
import { sampleInbox } from '../../widgets/src/feedback-inbox/samples.js';
import { sampleFeedforward } from '../../widgets/src/feedforward/samples.js';
import { sampleWhole } from '../../widgets/src/journey/samples.js';
import { sampleInstrument, sampleProtection } from '../../widgets/src/assessment/samples.js';
import { sampleMany } from '../../widgets/src/okr-list/samples.js';
import { sampleSeries } from '../../widgets/src/score-card/samples.js';
import { shiftsOf, shownWhole, sumOf, watchShifts } from './shifts.js';
import {
  objectiveJson,
  openPage,
  profileJson,
  promptJson,
  scriptTag,
  startChromium,
  startSite,
  timelineJson,
  untilSettled,
  type Site,
} from './site.js';

const tags = [
  'ox-assessment',
  'ox-channel-mix',
  'ox-customer-timeline',
  'ox-feedback-inbox',
  'ox-feedback-prompt',
  'ox-feedforward',
  'ox-journey',
  'ox-okr-card',
  'ox-okr-list',
  'ox-radar',
  'ox-score-card',
];
const elements = tags.join(', ');
let site: Site;
let browser: Browser;
let rendered: string;
let renderedAgain: string;

before(async () => {
  await loadLanguages(['de'], tags);
  const template = html`<ox-customer-timeline
      timezone="Europe/Berlin"
      .data=${JSON.parse(timelineJson(3))}
    ></ox-customer-timeline
    ><ox-feedback-prompt data=${promptJson}></ox-feedback-prompt
    ><ox-okr-card timezone="Europe/Berlin" data=${objectiveJson}></ox-okr-card
    ><ox-okr-list timezone="UTC" layout="tree" data=${JSON.stringify(sampleMany(100))}></ox-okr-list
    ><ox-radar data=${profileJson}></ox-radar
    ><ox-assessment
      side="employee"
      protection=${JSON.stringify(sampleProtection)}
      data=${JSON.stringify(sampleInstrument)}
    ></ox-assessment
    ><ox-score-card data=${JSON.stringify(sampleSeries)}></ox-score-card
    ><ox-journey data=${JSON.stringify(sampleWhole)}></ox-journey
    ><ox-channel-mix data=${JSON.stringify(sampleChannelMix)}></ox-channel-mix
    ><ox-feedback-inbox timezone="UTC" data=${JSON.stringify(sampleInbox)}></ox-feedback-inbox
    ><ox-feedforward timezone="UTC" data=${JSON.stringify(sampleFeedforward)}></ox-feedforward>`;
  const options = { stylesheets: '/dist/css', language: 'de' };
  rendered = await renderToString(template, options);
  // As it is for the next visitor, while another one's page is made in another language.
  [renderedAgain] = await Promise.all([
    renderToString(template, options),
    renderToString(template, { ...options, language: 'en' }),
  ]);
  site = await startSite();
  // The page itself has another language: what counts is what the element was rendered in.
  site.servePage('/plain.html', rendered);
  const body = `${rendered}<p id="below">What the host writes below.</p>`;
  site.servePage('/host.html', body, shownWhole + scriptTag());
  browser = await startChromium();
});

after(async () => {
  await browser.close();
  await site.close();
});

test('it is rendered again as it was the first time, name and all', () => {
  for (const name of ['Kundenverlauf', 'Rückmeldung'])
    assert.match(rendered, new RegExp(` aria-label="${name}"`));
  assert.equal(renderedAgain, rendered);
});

test('with JavaScript switched off it is read and styled, and nothing is chosen', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const { page, complaints } = await openPage(context, `${site.origin}/plain.html`);
  assert.equal(await page.getByRole('heading', { name: 'Touchpoint number 0' }).count(), 1);
  assert.equal(await page.getByRole('group', { name: 'Kundenverlauf' }).count(), 1);
  assert.equal(await page.getByRole('heading', { name: 'Pakete kommen an' }).count(), 1);
  assert.equal(await page.getByRole('img', { name: /^Am weitesten liegen die Zahlen/ }).count(), 1);
  assert.equal(await page.locator('ox-radar').getByRole('rowheader').count(), 3);
  assert.equal(await page.locator('ox-journey').getByRole('columnheader').count(), 7);
  const mix = page.locator('ox-channel-mix');
  assert.equal(await mix.getByRole('img', { name: /in 90 Tagen kamen/ }).count(), 2);
  assert.equal(await mix.getByRole('row', { name: /^Filiale / }).count(), 2);
  const bars = await mix.locator('svg.bars').first().boundingBox();
  const pieces = await mix.locator('svg.bars').first().locator('.piece').all();
  const boxes = await Promise.all(pieces.slice(0, 7).map((piece) => piece.boundingBox()));
  const whole = boxes.reduce((sum, box) => sum + (box?.height ?? 0), 0);
  assert.ok(bars && bars.height > 100 && Math.abs(whole - bars.height) < 10, `${whole} px`);
  const prompt = page.locator('ox-feedback-prompt').first();
  assert.equal(await prompt.getByRole('radio').count(), 11);
  assert.equal(await prompt.getByRole('radio', { checked: true }).count(), 0);
  assert.equal(await page.getByRole('heading', { name: /Weiterempfehlung/ }).count(), 1);
  assert.equal(await page.getByRole('heading', { name: /^14 warten auf eine Antwort/ }).count(), 1);
  assert.equal(
    await page.locator('ox-feedback-inbox .items > li').count(),
    sampleInbox.items.length,
  );
  assert.equal(await page.getByRole('heading', { name: 'Dank von Jonas Brandt' }).count(), 1);
  assert.equal(await page.getByText('Die Teilnahme ist freiwillig.').count(), 1);
  // A picture knows styles where no script can ask for them: with them the points of the scale stand side by side.
  const points = await prompt.getByRole('radio').all();
  const [first, second] = await Promise.all(points.slice(0, 2).map((point) => point.boundingBox()));
  assert.equal(first?.y, second?.y);
  assert.ok(first && first.height > 40, `${first?.height} px`);
  assert.deepEqual(complaints, []);
  await context.close();
});

test('it is taken over without a flash, a shift or a complaint', async () => {
  const context = await browser.newContext({ viewport: { width: 1000, height: 1400 } });
  const { page, complaints } = await openPage(context);
  await watchShifts(page);
  await page.addInitScript(() => {
    const seen = { nodes: [] as Element[], looks: new Set<string>() };
    Object.assign(window, { seen });
    // What each frame shows, from the first with a heading on. A method, because the compiler's helper for the names of
    // other functions is not there in the page.
    const watch = {
      look() {
        const { shadowRoot } = document.querySelector('ox-customer-timeline') ?? {};
        for (const heading of shadowRoot?.querySelectorAll('h2') ?? []) {
          if (!seen.nodes.includes(heading)) seen.nodes.push(heading);
          const { fontSize, fontWeight, margin } = getComputedStyle(heading);
          seen.looks.add(`${fontSize} ${fontWeight} ${margin}`);
        }
        requestAnimationFrame(() => watch.look());
      },
    };
    watch.look();
  });
  await page.goto(`${site.origin}/host.html`);
  await untilSettled(page, elements);
  const shifts = await shiftsOf(page);
  const seen = await page.evaluate(() => {
    const { nodes, looks } = (
      window as unknown as { seen: { nodes: Element[]; looks: Set<string> } }
    ).seen;
    return { nodes: nodes.length, looks: [...looks] };
  });
  assert.equal(seen.nodes, 1, 'the heading of the server is the heading of the element');
  assert.equal(seen.looks.length, 1, seen.looks.join(' | '));
  assert.ok(sumOf(shifts) <= 0.01, JSON.stringify(shifts));
  assert.deepEqual(complaints, []);

  const styles = await page.$$eval(elements, (found) =>
    found.map((element) => ({
      linked: element.shadowRoot?.querySelectorAll('link, style').length,
      adopted: element.shadowRoot?.adoptedStyleSheets.length !== 0,
      attributes: element.getAttributeNames().filter((name) => name.startsWith('hydrate')),
    })),
  );
  for (const each of styles) assert.deepEqual(each, { linked: 0, adopted: true, attributes: [] });

  // It is alive.
  await page.getByRole('button', { name: 'Stand melden' }).click();
  await page.getByRole('textbox', { name: 'Wert heute (freiwillig)' }).fill('7,5');
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await page.getByRole('radio', { name: '7' }).check();
  await page.getByRole('button', { name: 'Weiter' }).click();
  assert.equal(await page.locator('ox-feedback-prompt').getByRole('textbox').count(), 1);
  await page.locator('ox-feedback-inbox .items .title').first().click();
  await page.getByText('Was ist der Hauptgrund für Ihre Bewertung?').waitFor();
  await page.locator('ox-score-card summary').first().click();
  await page.locator('ox-score-card table').first().waitFor();
  await page.locator('ox-channel-mix').getByRole('radio', { name: 'Tabelle' }).check();
  await page.locator('ox-channel-mix [part=table]').first().waitFor();
  await page.getByRole('button', { name: 'Beginnen' }).click();
  await page.getByRole('heading', { name: 'Handlungsspielraum', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Notiz schreiben' }).click();
  await page.getByLabel('Ihre Notiz').fill('Danke.');
  assert.deepEqual(complaints, []);
  await context.close();
});
