import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadWording } from '../element/testing/wording.js';
import { toPlain } from '../element/wording.js';
import { sampleJourney } from './samples.js';
import { strings } from './strings.js';
import { toJourneyView } from './view-model.js';

const settingOf = async (locale: string) => ({
  ...(await loadWording(strings, locale)),
  now: Date.UTC(2026, 10, 21),
});

test('a sentence', async () => {
  const view = toJourneyView(
    { journey: sampleJourney, signUps: [] },
    { presentation: 'list', invalid: 0 },
    await settingOf('en'),
  );
  assert.equal(
    toPlain(view.sentence),
    'Customers feel least well at “Delivery” (2.1 of 5), employees at “Get help” (2.4 of 5).',
  );
});

test('French keeps its marks with the word', async () => {
  assert.doesNotMatch(JSON.stringify(await strings.load('fr')), / [?!;:»]|« /);
});
