import { expect, waitUntil } from '@open-wc/testing';
import { closeStrictPages, openStrictPage, type StrictWindow } from '../strict-page.js';
import type { Outcome } from './tried/attempt.js';
import type { Only, Trials } from './tried/trials.js';

// All of hostile-inputs.json in every place that a host can write into, as the manifest of the elements names them: a new
// attribute is tried without a word here. No place is left out, not even those that take a function of the host. All of it under
// the strict policy with Trusted Types, by a script of the host.

const page = (await openStrictPage('hostile.html')) as StrictWindow & { trials?: Trials };
await waitUntil(() => page.trials, 'the script of the host is there', { timeout: 9000 });
const trials = page.trials!;

/** In a soak all of the file and as many generated ones as are told; else one of the file at each place, and another at each. */
const { rounds, seed } = (await (await fetch('/rounds')).json()) as {
  rounds?: number;
  seed: number;
};
const isSoak = rounds !== undefined;
const most = isSoak ? Infinity : 1;
const generated = Math.ceil((rounds ?? 72) / trials.places.length);
const limit = isSoak ? 1_200_000 : 60_000;

const counts = { elements: trials.places.length, places: 0, fromFile: 0, generated: 0, wrong: 0 };

after(() => {
  closeStrictPages();
  console.log(`hostile: ${JSON.stringify(counts)}`);
});

let from = 0;

function proveOne(name: string, act: (only: Only) => Promise<Outcome>): void {
  from += 1;
  const only = { most, from };
  it(name, async () => {
    const { tried, wrong } = await act(only);
    counts.places += 1;
    counts.fromFile += tried;
    counts.wrong += wrong.length;
    expect(wrong.slice(0, 5)).to.deep.equal([]);
  }).timeout(limit);
}

it('what must not happen would be told', async () => {
  const { wrong } = await trials.planted('ox-customer-timeline');
  const told = (id: string) => wrong.filter((one) => one.startsWith(`${id}: `)).join();
  expect(told('throws')).to.contain('threw Error: planted');
  expect(told('rejects')).to.contain('rejection: Error: planted');
  expect(told('forbidden')).to.contain('forbidden by the policy: style-src');
  expect(told('stranger')).to.contain('made <iframe>');
  expect(told('handler')).to.contain('made onplanted="x"');
  expect(told('address')).to.contain('made href="javascript:x"');
  expect(told('no word')).to.contain('says “NaN”');
  expect(told('nothing left')).to.contain('it shows nothing of its data');
});

for (const [tag, { attributes, properties, slots }] of trials.places) {
  describe(`hostile values in <${tag}>`, () => {
    for (const name of attributes)
      proveOne(`attribute ${name}`, (only) => trials.attribute(tag, name, only));

    for (const name of properties)
      proveOne(`property ${name}`, (only) => trials.property(tag, name, only));

    for (const name of slots) proveOne(`slot “${name}”`, (only) => trials.slot(tag, name, only));

    if (properties.includes('strings')) proveOne('every text', (only) => trials.texts(tag, only));

    it('generated ones', async () => {
      const { tried, wrong } = await trials.generated(tag, generated, seed);
      counts.generated += tried;
      counts.wrong += wrong.length;
      expect(wrong.slice(0, 5)).to.deep.equal([]);
    }).timeout(limit);
  });
}
