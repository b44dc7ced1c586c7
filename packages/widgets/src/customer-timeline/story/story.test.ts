import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTouchpoint } from '@oxbow/model/read-touchpoint';
import { loadWording } from '../../element/testing/wording.js';
import { sampleTouchpoints } from '../samples.js';
import { strings as timelineStrings } from '../strings.js';
import { createStory, strings, toStorySentence, type StoryExtent } from './story.js';
import type { StoryWording } from './strings.js';

async function wordingOf(locale: string): Promise<StoryWording> {
  const [story, timeline] = await Promise.all([
    loadWording(strings, locale),
    loadWording(timelineStrings, locale),
  ]);
  return {
    ...timeline,
    text: (key, values) =>
      story.text(key as 'storyNote', values) || timeline.text(key as 'label', values),
  };
}

const whole: StoryExtent = { days: 112, channels: 4, count: 8, more: false };
const sentences: [string, StoryExtent, string][] = [
  ['en', whole, 'A journey of 112 days on 4 channels: 8 touchpoints.'],
  [
    'en',
    { days: 1, channels: 1, count: 1, more: false },
    'A journey of 1 day on 1 channel: 1 touchpoint.',
  ],
  ['en', { ...whole, days: undefined }, 'A journey on 4 channels: 8 touchpoints.'],
  ['en', { ...whole, more: true }, 'A journey on 4 channels. Loaded of it: 8 touchpoints.'],
  ['en', { ...whole, channels: undefined }, 'A journey of 8 touchpoints.'],
  ['de', whole, 'Ein Verlauf über 112 Tage auf 4 Kanälen: 8 Kontaktpunkte.'],
  ['fr', whole, 'Un parcours de 112 jours sur 4 canaux : 8 points de contact.'],
];
for (const [locale, extent, sentence] of sentences)
  test(`a story in ${locale} begins with “${sentence}”`, async () =>
    assert.equal(toStorySentence(extent, await wordingOf(locale)), sentence));

const titles = [
  ['en-GB', ['Complaint', 'Cancellation', 'Call', 'Order', 'Feedback', 'Order', 'Visit', 'Order']],
  [
    'de',
    [
      'Beschwerde',
      'Stornierung',
      'Anruf',
      'Bestellung',
      'Rückmeldung',
      'Bestellung',
      'Besuch',
      'Bestellung',
    ],
  ],
] as const;
for (const [locale, expected] of titles)
  test(`a customer's touchpoints are told by what they were, in ${locale}`, async () => {
    const read = sampleTouchpoints.flatMap((one) => readTouchpoint(one, 't').touchpoint ?? []);
    const story = createStory(await wordingOf(locale), read.at(-1)?.at);
    const told = read.map((one) => story.tell(one));
    assert.deepEqual(
      told.map(({ title }) => title),
      expected,
    );
    assert.equal(told[0]?.day, 112);
    assert.doesNotMatch(JSON.stringify(told), /Okafor|Gifts|K-2081|15544|cup|£|2011|Leeds/);
  });
