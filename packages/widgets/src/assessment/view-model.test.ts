import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillText, type Text } from '../element/text.js';
import { toPlain } from '../element/wording.js';
import { unfilled, type Filled } from './filled.js';
import { itemsOf, toQuestionnaire, type Selection } from './questionnaire.js';
import { sampleInstrument, sampleLeadership, sampleSevenPoints } from './samples.js';
import { strings, type AssessmentWording } from './strings.js';
import { toAssessmentView, type Progress } from './view-model.js';

const wordingIn = async (locale: 'en' | 'de'): Promise<AssessmentWording> => {
  const texts = await strings.load(locale);
  return {
    locale,
    text: (key, values = {}) =>
      fillText((texts as Record<string, Text>)[key] ?? '', values, locale),
  };
};
const english = await wordingIn('en');
const german = await wordingIn('de');

const ask = (selection: Partial<Selection> = {}, instrument = sampleInstrument) =>
  toQuestionnaire(instrument, { side: 'employee', short: false, ...selection })!;
const at = (progress: Partial<Progress> = {}): Progress => ({
  filled: unfilled,
  step: 0,
  hasStart: true,
  takesNotes: true,
  ...progress,
});

for (const [name, selection, instrument, pages, items] of [
  ['employees', {}, sampleInstrument, 6, 24],
  ['customers', { side: 'customer' }, sampleInstrument, 6, 24],
  ['the short form', { short: true }, sampleInstrument, 6, 6],
  ['without two statements', { exclude: 'scope.e1  scope.e2' }, sampleInstrument, 6, 22],
  ['without a dimension', { exclude: 'brand' }, sampleInstrument, 5, 20],
  ['with leadership', {}, sampleLeadership, 7, 28],
  ['without the topic leadership', { exclude: 'leadership' }, sampleLeadership, 6, 24],
  ['without a topic that none has', { exclude: 'health' }, sampleLeadership, 7, 28],
  ['partners', { side: 'partner' }, sampleSevenPoints, 3, 3],
  [
    'a short form where nothing is marked',
    { side: 'partner', short: true },
    sampleSevenPoints,
    3,
    3,
  ],
] as const) {
  test(`what is asked: ${name}`, () => {
    const questionnaire = ask(selection, instrument);
    assert.equal(questionnaire.pages.length, pages);
    assert.equal(itemsOf(questionnaire).length, items);
  });
}

test('a side that the instrument does not have is asked nothing', () =>
  assert.equal(toQuestionnaire(sampleInstrument, { side: 'partner', short: false }), undefined));

test('the distance to customers is asked of those of whom the instrument says so', () => {
  assert.deepEqual(
    ask().segments.map(({ id }) => id),
    ['distance'],
  );
  assert.deepEqual(ask({ side: 'customer' }).segments, []);
  assert.deepEqual(ask({ exclude: 'distance' }).segments, []);
});

test('a page in words: where one is, what comes next, nothing chosen', () => {
  const view = toAssessmentView(ask(), at({ step: 1 }), english);
  assert.equal(view.progress, 'Page 2 of 7');
  assert.deepEqual(view.steps, ['done', 'now', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead']);
  assert.equal(toPlain(view.title), 'Competence');
  assert.equal(toPlain(view.next), 'Next: Technical equipment');
  assert.equal(view.statements.length, 4);
  assert.deepEqual(
    view.statements.flatMap(({ choices }) => choices.filter(({ isChosen }) => isChosen)),
    [],
  );
  assert.deepEqual(
    view.statements.map(({ cannotJudge, isAnswered }) => [cannotJudge, isAnswered]),
    Array.from({ length: 4 }, () => [false, false]),
  );
});

test('a page in German', () => {
  const view = toAssessmentView(ask(), at(), german);
  assert.equal(view.progress, 'Seite 1 von 7');
  assert.equal(toPlain(view.next), 'Weiter: Kompetenz');
  assert.deepEqual(
    view.statements[0]?.choices.map(({ label }) => toPlain(label)),
    [
      'stimme gar nicht zu',
      'stimme eher nicht zu',
      'teils, teils',
      'stimme eher zu',
      'stimme voll zu',
    ],
  );
});

test('what is chosen is marked, and "cannot judge" is no point of the scale', () => {
  const filled: Filled = {
    ...unfilled,
    answers: new Map([
      ['scope.e1', 4],
      ['scope.e2', null],
    ]),
  };
  const [first, second, third] = toAssessmentView(ask(), at({ filled }), english).statements;
  assert.deepEqual(
    first?.choices.filter(({ isChosen }) => isChosen).map(({ value }) => value),
    ['4'],
  );
  assert.deepEqual([first?.cannotJudge, first?.isAnswered], [false, true]);
  assert.deepEqual([second?.cannotJudge, second?.isAnswered], [true, true]);
  assert.deepEqual([third?.cannotJudge, third?.isAnswered], [false, false]);
  assert.ok(second?.choices.every(({ isChosen }) => !isChosen));
});

test('the last page asks about the person and hands in', () => {
  const view = toAssessmentView(ask(), at({ step: 6 }), english);
  assert.equal(toPlain(view.title), 'About yourself');
  assert.deepEqual([view.isLast, toPlain(view.next)], [true, 'Send my answers']);
  assert.equal(view.questions.length, 1);
  assert.equal(view.note, undefined);
});

test('where nothing is asked about the person, the last dimension hands in', () => {
  const view = toAssessmentView(ask({ side: 'customer' }), at({ step: 5 }), english);
  assert.deepEqual([view.isLast, view.progress], [true, 'Page 6 of 6']);
});

for (const [name, step, hasStart, expected] of [
  ['employees go back to what they read before', 0, true, true],
  ['customers have nothing before the first page', 0, false, false],
  ['both go back from the second', 1, false, true],
] as const) {
  test(name, () =>
    assert.equal(toAssessmentView(ask(), at({ step, hasStart }), english).canGoBack, expected),
  );
}

test('own words are asked for only where they may be, and all of them fit into what is handed in', () => {
  assert.equal(toAssessmentView(ask(), at({ takesNotes: false }), english).note, undefined);
  const most = toAssessmentView(ask(), at(), english).note?.most ?? 0;
  assert.ok(most > 300 && (most + 70) * 6 <= 5000, String(most));
});
