import { expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { giveUnreadableChange } from '../element/testing/live-change.js';
import { warningsOf } from '../element/testing/warnings.js';
import './define.js';
import type { ScoreCard } from './score-card.js';
import {
  sampleEffortSeries,
  sampleFewSeries,
  sampleProtectedSeries,
  sampleSeries,
} from './samples.js';

async function meet(data: unknown = sampleSeries) {
  const element = await fixture<ScoreCard>(html`<ox-score-card .data=${data}></ox-score-card>`);
  const find = (selector: string) => [...element.shadowRoot!.querySelectorAll(selector)];
  const words = (selector: string) => find(selector).map((one) => one.textContent!.trim());
  return { element, find, words };
}

describe('the four states', () => {
  it('loading: bars in the place of words, nothing to reach, accessible', async () => {
    const { element, find } = await meet(null);
    expect(element.state).to.equal('loading');
    expect(find('button:not([inert] *)')).to.have.length(0);
    expect(element.getBoundingClientRect().height).to.be.greaterThan(100);
    await expect(element).to.be.accessible();
  });

  it('empty: says so, accessible', async () => {
    const { element, words } = await meet({ ...sampleSeries, periods: [] });
    expect(element.state).to.equal('empty');
    expect(words('h2')).to.deep.equal(['There are no answers yet.']);
    await expect(element).to.be.accessible();
  });

  it('error: says what is wrong, names it in the console, accessible', async () => {
    let met: Awaited<ReturnType<typeof meet>> | undefined;
    const warnings = await warningsOf(async () => (met = await meet({ periods: 5 })));
    expect(met?.element.state).to.equal('error');
    expect(met?.words('[role="alert"]')[0]).to.match(/^This cannot be shown/);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^<ox-score-card> 1 of 1 .*id: expected string/);
    await expect(met?.element).to.be.accessible();
  });

  it('ready: the score, how sure it is, its line and its tables, accessible', async () => {
    const { element, find, words } = await meet();
    expect(element.state).to.equal('ready');
    expect(words('h2')).to.deep.equal(['Recommendation: NPS +62']);
    expect(find('svg[role="img"]')).to.have.length(1);
    expect(find('details[open]')).to.have.length(0);
    for (const details of find('details')) details.setAttribute('open', '');
    expect(find('[part="table"] tbody tr')).to.have.length(3);
    await expect(element).to.be.accessible();
  });

  for (const [name, data, rows] of [
    ['few answers', sampleFewSeries, 11],
    ['a share', sampleEffortSeries, 7],
    ['three employees', sampleProtectedSeries, 0],
  ] as const)
    it(`ready, ${name}: accessible`, async () => {
      const { element, find } = await meet(data);
      expect(find('[part="spread"] tbody tr')).to.have.length(rows);
      await expect(element).to.be.accessible();
    });
});

it('asks the host for the series that its attribute names', async () => {
  const element = document.createElement('ox-score-card');
  element.setAttribute('series', 'sample');
  let asked: unknown;
  element.addEventListener('oxdata', (event) => {
    asked = event.detail;
    event.respondWith(Promise.resolve(sampleSeries));
  });
  await fixture(element);
  await waitUntil(() => element.state === 'ready');
  expect(asked).to.deep.equal({ subject: 'series', id: 'sample' });
});

it('leaves out a period that cannot be read, counts and names it; the good one is shown', async () => {
  let invalid: unknown;
  const warnings = await warningsOf(async () => {
    const element = document.createElement('ox-score-card');
    element.addEventListener('oxinvalid', (event) => (invalid = event.detail));
    element.data = { ...sampleSeries, periods: [5, sampleSeries.periods[1]] };
    await fixture(element);
    expect(element.shadowRoot?.querySelector('h2')?.textContent).to.contain('NPS +22');
  });
  expect(invalid).to.include({ total: 2, invalid: 1 });
  expect(warnings[0]).to.match(/1 of 2 .*periods\[0\]/);
});

it('keeps what it shows when a live change cannot be read', async () => {
  const element = document.createElement('ox-score-card');
  element.setAttribute('series', 'sample');
  const reported = await giveUnreadableChange(element, sampleSeries, { periods: 5 });
  expect(reported).to.include({ total: 1, invalid: 1 });
  expect(element.state).to.equal('ready');
});

it('follows the language of the page at run time', async () => {
  const { element, words } = await meet();
  element.lang = 'de';
  await waitUntil(() => words('h2')[0] === 'Weiterempfehlung: NPS +62', '', { timeout: 8000 });
  await expect(element).to.be.accessible();
});

it('is unfolded by keyboard alone, one after the other', async () => {
  const { element, find } = await meet();
  const before = document.createElement('button');
  element.before(before);
  before.focus();
  for (const details of find('details') as HTMLDetailsElement[]) {
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement).to.equal(details.querySelector('summary'));
    await sendKeys({ press: 'Enter' });
    expect(details.open).to.equal(true);
    await sendKeys({ press: 'Enter' });
    expect(details.open).to.equal(false);
  }
});
