import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { giveUnreadableChange } from '../element/testing/live-change.js';
import { warningsOf } from '../element/testing/warnings.js';
import './define.js';
import type { Journey } from './journey.js';
import { sampleJourney } from './samples.js';

async function meet(data: unknown = sampleJourney) {
  const element = await fixture<Journey>(html`<ox-journey .data=${data}></ox-journey>`);
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

  it('ready: the sentence and the stages, accessible', async () => {
    const { element, words } = await meet();
    expect(element.state).to.equal('ready');
    expect(words('h3').slice(0, 2)).to.deep.equal(['1 Notice', '2 Choose']);
    await expect(element).to.be.accessible();
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

it('keeps what it shows when a live change cannot be read', async () => {
  const element = document.createElement('ox-journey');
  element.setAttribute('journey', 'new-kitchen');
  const reported = await giveUnreadableChange(element, sampleJourney, { stages: 5 });
  expect(reported).to.include({ total: 1, invalid: 1 });
  expect(element.state).to.equal('ready');
});
