import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toSide } from '@oxbow/model/instrument-side';
import { readProfile } from '@oxbow/model/read-profile';
import { fillText, type Text } from '../../element/text.js';
import { toPlain } from '../../element/wording.js';
import { unfilled } from '../filled.js';
import { toQuestionnaire } from '../questionnaire.js';
import { sampleInstrument, sampleProfile } from '../samples.js';
import { toOwnAnswers } from './own-answers-view-model.js';
import { strings, type EndingWording } from './strings.js';

const texts = strings.get('en') as unknown as Record<string, Text>;
const wording: EndingWording = {
  locale: 'en',
  text: (key, values = {}) => fillText(texts[key] ?? '', values, 'en'),
};
const questionnaire = toQuestionnaire(sampleInstrument, { side: 'employee', short: false })!;
const answers = new Map<string, number | null>([
  ['scope.e1', 4],
  ['scope.e3', 5],
  ['competence.e1', 4],
  ['competence.e2', null],
]);
const { profile } = readProfile(sampleProfile);

test('a person’s own score stands beside what is published, and what is protected is called so', () => {
  const { rows, sides, remarks } = toOwnAnswers(
    questionnaire,
    { ...unfilled, answers },
    profile!,
    wording,
  );
  assert.deepEqual(sides.map(toPlain), ['Employees', 'Customers']);
  assert.deepEqual(
    rows.slice(0, 3).map(({ dimension, own, scores }) => [toPlain(dimension), own, ...scores]),
    [
      ['Scope of action', '88', '58', '67'],
      ['Competence', 'too few', 'too few answers (protection)', '≥\u00a095'],
      ['Technical equipment', 'too few', 'not yet', 'not yet'],
    ],
  );
  assert.deepEqual(remarks, [
    '“Too few”: you have answered fewer than half of the statements.',
    '“Not yet”: nothing is published of it.',
  ]);
});

test('an instrument that holds one side alone stands beside what is published of both', () => {
  const own = toSide(sampleInstrument, 'employee')!;
  const alone = toQuestionnaire(own, { side: 'employee', short: false })!;
  const { sides, rows } = toOwnAnswers(alone, { ...unfilled, answers }, profile!, wording);
  assert.deepEqual(sides.map(toPlain), ['Employees', 'Customers']);
  assert.deepEqual(rows[0]?.scores, ['58', '67']);
});

test('the columns are what is published: no side that is not, and every further series', () => {
  const { profile: other } = readProfile({
    ...sampleProfile,
    series: [{ id: 'partner', label: 'Partners', kind: 'audience' }],
    dimensions: [
      { id: 'scope', customer: { value: 67, n: 230 }, series: { partner: { value: 71, n: 30 } } },
    ],
  });
  const { sides, rows } = toOwnAnswers(questionnaire, { ...unfilled, answers }, other!, wording);
  assert.deepEqual(sides.map(toPlain), ['Customers', 'Partners']);
  assert.deepEqual(rows[0]?.scores, ['67', '71']);
});

test('where shares are published the own figures are shares too, and called so', () => {
  const shares = {
    ...sampleProfile,
    measure: 'favourable',
    dimensions: [{ id: 'scope', employee: { value: 61.4, n: 41 } }],
  };
  const view = (points: 5 | 7) =>
    toOwnAnswers(
      { ...questionnaire, instrument: { ...sampleInstrument, scale: { points, labels: [] } } },
      { ...unfilled, answers: new Map([...answers, ['scope.e2', 3]]) },
      readProfile(shares).profile!,
      wording,
    );
  const { hint, rows } = view(5);
  assert.match(hint, /^Share of positive answers in percent/);
  assert.deepEqual([rows[0]?.own, rows[0]?.scores], ['67', ['61']]);
  assert.deepEqual([rows[1]?.own, rows[1]?.scores], ['too few', ['not yet']]);
  // On seven points 4 and 5 are no positive answers.
  assert.equal(view(7).rows[0]?.own, '0');
});

for (const [published, said] of [
  ['loading', 'The published results are on their way …'],
  ['missing', 'Nothing is published beside it yet.'],
  ['failed', 'The published results could not be loaded.'],
] as const) {
  test(`without published results (${published}) it says so`, () => {
    const view = toOwnAnswers(questionnaire, unfilled, published, wording);
    assert.deepEqual([view.sides.length, view.state], [0, said]);
  });
}
