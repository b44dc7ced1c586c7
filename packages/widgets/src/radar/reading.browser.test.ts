import { expect, fixture, waitUntil } from '@open-wc/testing';
import { warningsOf } from '../element/testing/warnings.js';
import './define.js';
import { lateDetails, lateDumbbell, lateMethod } from './pictures.js';
import { lateFurther } from './reading.js';
import { samplePublishedProfile, sampleWaves } from './samples.js';
import { all, read, readAll } from './testing/reading.js';

const unnamed = samplePublishedProfile;
const named = {
  ...unnamed,
  dimensions: unnamed.dimensions.map((row) => ({ ...row, label: `Dimension ${row.id}` })),
};

/** Puts a radar into the page without waiting for what reads its data. */
async function give(data: unknown) {
  const element = document.createElement('ox-radar');
  element.data = data;
  return fixture<typeof element>(element as unknown as string);
}

// In this order: what came once is there.
for (const [name, data, words] of [
  ['names its dimensions', named, 'Dimension technology'],
  ['leaves their names to a known instrument', unnamed, 'Technical equipment'],
] as const)
  it(`a profile that is plainly good and ${name} needs nothing more`, async () => {
    const element = await give(data);
    expect(element.state).to.equal('ready');
    expect(readAll(element)).to.contain(words);
    expect(lateFurther.module).to.equal(undefined);
  });

it('dimensions of another instrument are named by the host, or by their ids', async () => {
  const element = await give({ ...unnamed, instrument: 'our-own' });
  expect(readAll(element)).to.contain('technology').and.not.contain('Technical equipment');
});

it('in another language than ours nothing more is needed either, and its room is seen from the start', async () => {
  const place = document.createElement('div');
  place.style.inlineSize = '300px';
  const element = document.createElement('ox-radar');
  element.lang = 'de';
  element.data = named;
  await fixture(element as unknown as string, { parentNode: place });
  const first = await new Promise((resolve) => {
    const look = () => {
      const drawn = element.state === 'ready' && all(element, '.radar')[0];
      if (drawn) resolve(drawn.dataset['shown']);
      else requestAnimationFrame(look);
    };
    look();
  });
  expect(first).to.equal('dumbbell');
  expect(lateDumbbell.module).not.to.equal(undefined);
  expect([lateDetails.module, lateMethod.module]).to.deep.equal([undefined, undefined]);
});

it('what shows a profile has the names of another one with it', async () => {
  const element = await give(named);
  element.data = unnamed;
  await element.updateComplete;
  expect(element.state).to.equal('ready');
  expect(readAll(element)).to.contain('Technical equipment');
  expect(lateFurther.module).to.equal(undefined);
});

it('a profile with earlier waves is loading until it is read, and then offers them', async () => {
  const element = await give(sampleWaves);
  expect(element.state).to.equal('loading');
  await waitUntil(() => element.state === 'ready');
  await element.updateComplete;
  expect(all(element, '.switch label').map(read)).to.deep.equal([
    'Radar',
    'Dumbbell',
    'Slope',
    'Table',
  ]);
});

it('what has to be known before it is read comes late, and is there when it is', async () => {
  const element = document.createElement('ox-radar');
  element.setAttribute('presentation', 'slope');
  element.data = named;
  await fixture(element as unknown as string);
  await waitUntil(() => element.state === 'ready');
  expect(readAll(element)).to.contain('There is no earlier wave to compare with.');
});

it('what is wrong is told as soon as it is known', async () => {
  const warnings = await warningsOf(async () => {
    const element = await give({ ...named, people: [{ name: 'Ada' }] });
    await waitUntil(() => element.state === 'error');
  });
  expect(warnings.join()).to.match(/only aggregates are taken/);
});
