import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { giveUnreadableChange } from '../element/testing/live-change.js';
import { warningsOf } from '../element/testing/warnings.js';
import './define.js';
import type { RoomName } from './room-name.js';
import { sampleWordname } from './samples.js';

async function meet(data: unknown = sampleWordname) {
  const element = await fixture<RoomName>(html`<ox-room-name .data=${data}></ox-room-name>`);
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
    const { element, words } = await meet({ ...sampleWordname, items: [] });
    expect(element.state).to.equal('empty');
    expect(words('h2')).to.deep.equal(['There is nothing here yet.']);
    await expect(element).to.be.accessible();
  });

  it('error: says what is wrong, names it in the console, accessible', async () => {
    let met: Awaited<ReturnType<typeof meet>> | undefined;
    const warnings = await warningsOf(async () => (met = await meet({ items: 5 })));
    expect(met?.element.state).to.equal('error');
    expect(met?.words('[role="alert"]')[0]).to.match(/^This cannot be shown/);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^<ox-room-name> 1 of 1 .*items: expected array/);
    await expect(met?.element).to.be.accessible();
  });

  it('ready: the sentence and the items, accessible', async () => {
    const { element, words } = await meet();
    expect(element.state).to.equal('ready');
    expect(words('h2')).to.deep.equal(['A wordname: 3 items.']);
    expect(words('button')).to.deep.equal([
      'The first item',
      'The second item',
      'An item in one language',
    ]);
    await expect(element).to.be.accessible();
  });
});

it('asks the host for the wordname that its attribute names', async () => {
  const element = document.createElement('ox-room-name');
  element.setAttribute('wordname', 'sample');
  let asked: unknown;
  element.addEventListener('oxdata', (event) => {
    asked = event.detail;
    event.respondWith(Promise.resolve(sampleWordname));
  });
  await fixture(element);
  await waitUntil(() => element.state === 'ready');
  expect(asked).to.deep.equal({ subject: 'wordname', id: 'sample' });
});

it('tells which item a person chose', async () => {
  const { element, find } = await meet();
  let detail: unknown;
  element.addEventListener('oxselect', (event) => (detail = event.detail));
  (find('button')[1] as HTMLElement).click();
  expect(detail).to.deep.equal({ id: 'second' });
});

it('leaves out an item that cannot be read, counts and names it; the good one is shown', async () => {
  let invalid: unknown;
  const warnings = await warningsOf(async () => {
    const element = document.createElement('ox-room-name');
    element.addEventListener('oxinvalid', (event) => (invalid = event.detail));
    element.data = { ...sampleWordname, items: [5, sampleWordname.items[1]] };
    await fixture(element);
    expect(element.shadowRoot?.querySelectorAll('button')).to.have.length(1);
  });
  expect(invalid).to.include({ total: 2, invalid: 1 });
  expect(warnings[0]).to.match(/1 of 2 .*items\[0\]/);
});

it('keeps what it shows when a live change cannot be read', async () => {
  const element = document.createElement('ox-room-name');
  element.setAttribute('wordname', 'sample');
  const reported = await giveUnreadableChange(element, sampleWordname, { items: 5 });
  expect(reported).to.include({ total: 1, invalid: 1 });
  expect(element.state).to.equal('ready');
});

it('follows the language of the page at run time', async () => {
  const { element, words } = await meet();
  element.lang = 'de';
  await waitUntil(() => words('h2')[0] === 'Beispiel: 3 Einträge.', '', { timeout: 8000 });
  await expect(element).to.be.accessible();
});
