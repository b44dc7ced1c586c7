import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { giveUnreadableChange } from '../element/testing/live-change.js';
import { warningsOf } from '../element/testing/warnings.js';
import './define.js';
import type { Journey } from './journey.js';
import { sampleJourney, sampleOfSize, sampleWhole } from './samples.js';

async function meet(data: unknown = sampleWhole, width = 900, presentation?: string) {
  const box = await fixture<HTMLElement>(html`<div><ox-journey></ox-journey></div>`);
  box.setAttribute('style', `inline-size: ${width}px`);
  const element = box.querySelector('ox-journey')!;
  if (presentation) element.setAttribute('presentation', presentation);
  element.data = data;
  if (data !== null) await waitUntil(() => element.state !== 'loading', '', { timeout: 8000 });
  await element.updateComplete;
  const find = (selector: string) => [
    ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
  ];
  const words = (selector: string) =>
    find(selector).map((one) => one.textContent!.replace(/\s+/g, ' ').trim());
  return { element, find, words };
}

const isShown = (element: Journey, selector: string) => {
  const found = element.shadowRoot!.querySelector(selector);
  return found !== null && found.getBoundingClientRect().height > 0;
};

describe('the four states', () => {
  it('loading: bars in the place of words, nothing to reach, accessible', async () => {
    const { element, find } = await meet(null);
    expect(element.state).to.equal('loading');
    expect(find('button:not([inert] *)')).to.have.length(0);
    expect(element.getBoundingClientRect().height).to.be.greaterThan(100);
    await expect(element).to.be.accessible();
  });

  for (const width of [320, 500, 600, 900, 1200])
    it(`loading at ${width} px: keeps about the place that six stages take`, async () => {
      const { element } = await meet(null, width);
      const { height } = element.getBoundingClientRect();
      const ready = (await meet(sampleJourney, width)).element.getBoundingClientRect().height;
      expect(height).to.be.within(ready * 0.75, ready * 1.25);
    });

  it('empty: says so, accessible', async () => {
    const element = document.createElement('ox-journey');
    element.journey = 'none';
    element.addEventListener('oxdata', (event) => event.respondWith(Promise.resolve(null)));
    await fixture(element);
    await waitUntil(() => element.state === 'empty');
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('h2')?.textContent).to.equal(
      'There is no journey yet.',
    );
    await expect(element).to.be.accessible();
  });

  it('error: says what is wrong, names it in the console, accessible', async () => {
    let met: Awaited<ReturnType<typeof meet>> | undefined;
    const warnings = await warningsOf(async () => (met = await meet({ stages: 5 })));
    expect(met?.element.state).to.equal('error');
    expect(met?.words('[role="alert"]')[0]).to.match(/^This cannot be shown/);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^<ox-journey> 1 of 1 /);
    await expect(met?.element).to.be.accessible();
  });
});

describe('the map', () => {
  it('is a table: stages over columns, who takes part beside rows, accessible', async () => {
    const { element, find, words } = await meet();
    expect(words('thead th').slice(0, 3)).to.deep.equal(['Stage', '1 Notice', '2 Choose']);
    expect(words('tbody tr:not([aria-hidden]) > th')).to.deep.equal([
      'Experience: Customers',
      'Experience: Employees',
      'Couple',
      'Line of visibility: below it customers see only what reaches them',
      'Advice',
      'Fitters',
      'Planning office',
      'Engagement: Customers',
      'Engagement: Employees',
      'Measures',
    ]);
    expect(find('thead th').every((head) => head.getAttribute('scope') === 'col')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('goes aside in its own region, which the keyboard reaches; its heads stay in sight', async () => {
    const { element, find } = await meet(sampleOfSize(40, 12), 700);
    const [region] = find('[role="region"]');
    expect(region!.tabIndex).to.equal(0);
    expect(region!.scrollWidth).to.be.greaterThan(region!.clientWidth * 4);
    expect(element.scrollWidth).to.equal(element.clientWidth);
    region!.scrollTo(2000, 300);
    await new Promise(requestAnimationFrame);
    const { left, top } = region!.getBoundingClientRect();
    const [corner] = find('thead th');
    const lane = find('tbody th').at(-1)!;
    expect(corner!.getBoundingClientRect().left).to.be.closeTo(left, 2);
    expect(corner!.getBoundingClientRect().top).to.be.closeTo(top, 2);
    expect(lane.getBoundingClientRect().left).to.be.closeTo(left, 2);
  });

  it('has every column as wide as the others, so that the curves meet at their borders', async () => {
    const { find } = await meet();
    const widths = find('.curves td').map((cell) => cell.getBoundingClientRect().width);
    expect(Math.max(...widths) - Math.min(...widths)).to.be.lessThan(1.5);
  });

  it('of one stage and one lane, accessible', async () => {
    const { element, words } = await meet(sampleOfSize(1, 1));
    expect(words('thead th')).to.deep.equal(['Stage', '1 Stage 1']);
    await expect(element).to.be.accessible();
  });
});

describe('the list', () => {
  it('comes first where there is less than 560 px, accessible', async () => {
    const { element, find, words } = await meet(sampleWhole, 320);
    expect(isShown(element, 'table')).to.equal(false);
    expect(words('h3').slice(0, 6)).to.deep.equal([
      '1 Notice',
      '2 Choose',
      '3 Order',
      '4 Delivery',
      '5 Use',
      '6 Get help',
    ]);
    expect(find('[part="list"] > li')).to.have.length(6);
    expect(element.shadowRoot!.querySelector('[role="img"]')!.getAttribute('aria-label')).to.match(
      /the figures are in the list$/,
    );
    expect(element.scrollWidth).to.equal(element.clientWidth);
    await expect(element).to.be.accessible();
  });

  it('stands in the place of the map as soon as a person chooses it', async () => {
    const { element, find } = await meet();
    expect(isShown(element, 'table')).to.equal(true);
    const radio = find('input[value="list"]')[0] as HTMLInputElement;
    radio.focus();
    radio.click();
    await waitUntil(() => isShown(element, '[part="list"]'));
    expect(isShown(element, 'table')).to.equal(false);
    expect(element.shadowRoot!.activeElement).to.equal(radio);
  });

  it('is what the host wants, until a person chooses', async () => {
    const { element } = await meet(sampleWhole, 900, 'list');
    expect(isShown(element, '[part="list"]')).to.equal(true);
  });

  it('of 40 stages and 12 lanes has every step', async () => {
    const journey = sampleOfSize(40, 12);
    const { find } = await meet(journey, 320);
    expect(find('.steps > li')).to.have.length(journey.steps.length);
  });
});

it('asks the host for the journey that its attribute names', async () => {
  const element = document.createElement('ox-journey');
  element.setAttribute('journey', 'new-kitchen');
  let asked: unknown;
  element.addEventListener('oxdata', (event) => {
    asked = event.detail;
    event.respondWith(Promise.resolve(sampleJourney));
  });
  await fixture(element);
  await waitUntil(() => element.state === 'ready');
  expect(asked).to.deep.equal({ subject: 'journey', id: 'new-kitchen' });
});

it('tells which objective and which dimension a person opens', async () => {
  const { element, find } = await meet();
  const told: unknown[] = [];
  element.addEventListener('oxselect', ({ detail }) => told.push(detail));
  for (const button of find('table .measures button')) button.click();
  expect(told).to.deep.equal([
    { journey: 'new-kitchen', measure: 'one-day', objective: 'on-time' },
    { journey: 'new-kitchen', measure: 'leeway', instrument: 'ox6', dimension: 'scope' },
  ]);
});

it('counts what happened in touchpoints', async () => {
  const at = (day: number) => `2026-10-0${day}T10:00:00Z`;
  const touchpoints = [
    { id: '1', customer: 'a', at: at(1), channel: 'store', type: 'visit', title: 'Visit' },
    { id: '2', customer: 'a', at: at(2), channel: 'chat', type: 'advice', title: 'Advice' },
    { id: '3', customer: 'b', at: at(3), channel: 'email', type: 'reminder', title: 'Reminder' },
  ].map((one) => ({ ...one, direction: 'in' }));
  const { words } = await meet({ journey: sampleJourney, touchpoints });
  expect(words('h2')[0]).to.match(/What happened departed from the plan 1 time, over 1 person\.$/);
  expect(words('[part="actual"]')[0]).to.include('1 more had touchpoints, and took no step of it.');
});

it('leaves out what cannot be read, counts and names it', async () => {
  let invalid: unknown;
  const warnings = await warningsOf(async () => {
    const element = document.createElement('ox-journey');
    element.addEventListener('oxinvalid', (event) => (invalid = event.detail));
    element.data = { ...sampleJourney, steps: [5, sampleJourney.steps[0]] };
    await fixture(element);
    await waitUntil(() => element.state === 'ready', '', { timeout: 8000 });
    await element.updateComplete;
  });
  expect(invalid).to.include({ total: 2, invalid: 1 });
  expect(warnings[0]).to.match(/1 of 2 .*steps\[0\]/);
});

it('keeps what it shows when a live change cannot be read', async () => {
  const element = document.createElement('ox-journey');
  element.setAttribute('journey', 'new-kitchen');
  const reported = await giveUnreadableChange(element, sampleJourney, { stages: 5 });
  expect(reported).to.include({ total: 1, invalid: 1 });
  expect(element.state).to.equal('ready');
});

it('follows the language of the page at run time', async () => {
  const { element, words } = await meet();
  element.lang = 'de';
  await waitUntil(() => words('h2')[0]?.startsWith('Am wenigsten gut'), '', { timeout: 8000 });
  expect(words('thead th')[1]).to.equal('1 Wahrnehmen');
});
