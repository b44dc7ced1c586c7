import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Assessment } from '@oxbow/model/assessment';
import { keyLength, toRandomKey } from '../../element/random-key.js';
import { unfilled, type Filled } from '../filled.js';
import { toQuestionnaire } from '../questionnaire.js';
import { sampleInstrument } from '../samples.js';
import { toAssessment } from './response.js';

const key = toRandomKey(Uint8Array.from({ length: keyLength }, (_, index) => 255 - index * 5));
const questionnaire = toQuestionnaire(sampleInstrument, { side: 'employee', short: false })!;
const answers = new Map<string, number | null>([
  ['scope.e1', 4],
  ['scope.e2', null],
  ['unknown', 3],
]);
const full: Filled = {
  answers,
  notes: new Map([
    ['competence', ' Practice. '],
    ['scope', 'More time.'],
    ['brand', '  '],
  ]),
  segments: new Map([['distance', 'direct']]),
};
const make = (filled: Filled, locale = 'de-CH-u-ca-buddhist', wave?: string, takesNotes = true) =>
  toAssessment(questionnaire, filled, key, { locale, wave, takesNotes });

test('words that are not asked for any more are not handed in', () => {
  const assessment = make(full, 'de', '2026', false);
  assert.deepEqual(assessment?.answers, { 'scope.e1': 4, 'scope.e2': null });
  assert.equal(assessment.comment, undefined);
});

test('what is handed in is an assessment as the model takes it, and nothing more', () => {
  const assessment = make(full, 'de', '2026');
  assert.deepEqual(Assessment.parse(assessment), assessment);
  assert.deepEqual(assessment, {
    id: key.id,
    wave: '2026',
    instrument: 'ox6',
    version: sampleInstrument.version,
    side: 'employee',
    answers: { 'scope.e1': 4, 'scope.e2': null },
    segments: { distance: 'direct' },
    comment: 'Handlungsspielraum:\nMore time.\n\nKompetenz:\nPractice.',
    language: 'de',
    receipt: key.receipt,
  });
});

test('what was not said is not there', () =>
  assert.deepEqual(Object.keys(make({ ...unfilled, answers }) ?? {}).sort(), [
    'answers',
    'id',
    'instrument',
    'language',
    'receipt',
    'side',
    'version',
  ]));

test('of the language it tells no region', () => assert.equal(make(full)?.language, 'de'));

for (const [name, filled] of [
  ['nothing', unfilled],
  ['"cannot judge" alone', { ...unfilled, answers: new Map([['scope.e1', null]]) }],
  ['words alone', { ...unfilled, notes: new Map([['scope', 'Words.']]) }],
] as const) {
  test(`${name} cannot be handed in`, () => assert.equal(make(filled), undefined));
}

test('the longest words of all pages fit', () => {
  const notes = new Map(
    questionnaire.pages.map(({ dimension }) => [
      dimension.id,
      'x'.repeat(Math.floor(5000 / questionnaire.pages.length) - 70),
    ]),
  );
  const comment = make({ ...full, notes })?.comment ?? '';
  assert.equal(comment.match(/x+/g)?.length, 6);
  assert.ok(comment.length <= 5000 && comment.endsWith('xx'));
});
