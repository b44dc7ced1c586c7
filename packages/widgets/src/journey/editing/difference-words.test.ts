import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editJourney, type JourneyChange } from '@oxbow/model/edit-journey';
import { journeyDifferences } from '@oxbow/model/journey-differences';
import { loadWording } from '../../element/testing/wording.js';
import { toPlain } from '../../element/wording.js';
import { sampleJourney } from '../samples.js';
import { toDifference } from './difference-words.js';
import { strings, type EditingSetting } from './strings.js';

const settingOf = async (locale: string): Promise<EditingSetting> => {
  const { text } = await loadWording(strings, locale);
  return { locale, now: 0, text: text as EditingSetting['text'] };
};

const told: [locale: string, change: JourneyChange, words: string[]][] = [
  ['en', { change: 'remove', part: 'step', id: 'sees' }, ['Gone: Step Sees the exhibition']],
  [
    'de',
    { change: 'add', part: 'stage', id: 'x', title: { de: 'Erzählen' } },
    ['Neu: Phase Erzählen'],
  ],
  [
    'en',
    { change: 'channel', id: 'measures', channel: 'video' },
    ['Step Asks what fits, Channel: Store → Video call'],
  ],
  [
    'fr',
    { change: 'moment', id: 'measures', side: 'employee', on: false },
    [
      'Action Demande ce qui convient, Moment de vérité : pour les clients et pour les collaborateurs → pour les clients',
    ],
  ],
  [
    'de',
    { change: 'side', id: 'fitters', side: 'backstage' },
    [
      'Beteiligte Montage, Seite: Mitarbeitende → Hinter den Kulissen, von der Kundschaft nie gesehen',
    ],
  ],
  [
    'en',
    { change: 'receiver', id: 'measures' },
    [
      'Step Asks what fits, With whom: Advice → nothing',
      'Step Asks what fits, Channel: Store → nothing',
      'Step Asks what fits, What it is for the other one: Listens, and draws → nothing',
    ],
  ],
  [
    'en',
    { change: 'write', part: 'journey', field: 'title', text: 'Ours', language: 'en' },
    ['Journey, Title: A new kitchen → Ours'],
  ],
];
for (const [locale, change, words] of told)
  test(`in ${locale}: ${words.join('; ')}`, async () => {
    const setting = await settingOf(locale);
    const after = editJourney(sampleJourney, change).journey ?? sampleJourney;
    const found = journeyDifferences(sampleJourney, after).map((one) =>
      toPlain(toDifference(one, sampleJourney, after, setting)).replaceAll('\u00a0', ' '),
    );
    assert.deepEqual(found.sort(), words.sort());
  });

test('French keeps its marks with the word', async () => {
  assert.doesNotMatch(JSON.stringify(await strings.load('fr')), / [?!;:»]|« /);
});
