import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDraft, toDraft } from './draft.js';
import type { Filled } from './filled.js';
import { toQuestionnaire } from './questionnaire.js';
import { sampleInstrument } from './samples.js';

const questionnaire = toQuestionnaire(sampleInstrument, { side: 'employee', short: false })!;
const filled: Filled = {
  answers: new Map([
    ['scope.e1', 4],
    ['competence.e2', null],
  ]),
  notes: new Map([['scope', 'More time.']]),
  segments: new Map([['distance', 'direct']]),
};
const draft = toDraft(questionnaire, filled, 1);

test('a draft is read as it was written, by way of JSON too', () =>
  assert.deepEqual(readDraft(questionnaire, JSON.parse(JSON.stringify(draft))), {
    filled,
    step: 1,
    lost: 0,
    isOlder: false,
  }));

test('what fits of an older one stays, and what does not is counted', () => {
  const older = {
    ...draft,
    version: 0,
    answers: { ...draft.answers, 'gone.e1': 2, 'scope.e3': 9 },
  };
  const read = readDraft(questionnaire, older);
  assert.deepEqual(read?.filled.answers, filled.answers);
  assert.deepEqual([read?.lost, read?.isOlder], [2, true]);
});

const throwing = {
  get instrument() {
    throw new Error('not for you');
  },
};
for (const [name, given] of [
  ['nothing', null],
  ['nonsense', 'nonsense'],
  ['another instrument', { ...draft, instrument: 'other' }],
  ['another side', { ...draft, side: 'customer' }],
  ['one in which nothing fits', { ...draft, answers: { x: 1 }, notes: {}, segments: {} }],
  ['no answers at all', { ...draft, answers: 7, notes: null, segments: [] }],
  ['one whose getter throws', throwing],
] as const) {
  test(`no draft is made of ${name}`, () =>
    assert.equal(readDraft(questionnaire, given), undefined));
}

test('an unknown dimension leads to the first page, an unknown option is left out', () => {
  const read = readDraft(questionnaire, {
    ...draft,
    dimension: 'gone',
    segments: { distance: 'far away', other: 'direct' },
  });
  assert.equal(read?.step, 0);
  assert.equal(read?.filled.segments.size, 0);
});

test('on another scale only “cannot judge” is taken up: the same number says something else there', () => {
  const answers = { 'scope.e1': 4, 'scope.e2': null };
  const of = (points: number) =>
    readDraft(questionnaire, {
      ...{ instrument: 'ox6', version: sampleInstrument.version, side: 'employee' },
      ...{ points, answers },
    });
  assert.deepEqual(
    [5, 7].map((points) => [[...(of(points)?.filled.answers ?? [])], of(points)?.lost]),
    [
      [
        [
          ['scope.e1', 4],
          ['scope.e2', null],
        ],
        0,
      ],
      [[['scope.e2', null]], 1],
    ],
  );
});

for (const [name, side, step, expected] of [
  ['the questions about the person', 'employee', 6, 6],
  ['the last dimension, where nothing is asked about the person', 'customer', 5, 5],
  ['the first dimension', 'customer', 0, 0],
] as const)
  test(`somebody who was at ${name} is led there`, () => {
    const asked = toQuestionnaire(sampleInstrument, { side, short: false })!;
    const answers = new Map([[asked.pages[0]!.items[0]!.id, 4]]);
    const kept = toDraft(asked, { ...filled, answers }, step);
    assert.equal(readDraft(asked, JSON.parse(JSON.stringify(kept)))?.step, expected);
  });

test('who was at the questions about themselves is at the last page where there are none any more', () => {
  const asked = toQuestionnaire(sampleInstrument, {
    ...{ side: 'employee', short: false, exclude: 'distance' },
  })!;
  assert.equal(readDraft(asked, { ...draft, dimension: null })?.step, 5);
});
