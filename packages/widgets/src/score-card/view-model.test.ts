import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Series } from '@oxbow/model/series';
import { loadWording } from '../element/testing/wording.js';
import { toPlain } from '../element/wording.js';
import {
  sampleEffortSeries,
  sampleFewSeries,
  sampleProtectedSeries,
  sampleSeries,
} from './samples.js';
import { strings } from './strings.js';
import { toScoreCardView, type ScoreCardView } from './view-model.js';

async function viewOf(series: Series, locale: string): Promise<ScoreCardView> {
  const view = toScoreCardView(series, await loadWording(strings, locale));
  assert.ok(view);
  return view;
}

const sentences: [name: string, locale: string, series: Series, sentence: string][] = [
  ['a score', 'en', sampleSeries, 'Recommendation: NPS +62'],
  ['a score', 'de', sampleSeries, 'Weiterempfehlung: NPS +62'],
  ['a score', 'fr', sampleSeries, 'Recommandation\u00a0: NPS +62'],
  ['a share', 'en', sampleEffortSeries, 'Returning a parcel: 70% found it easy'],
  ['a share', 'de', sampleEffortSeries, 'Ein Paket zurücksenden: 70\u00a0% fanden es leicht'],
  ['too few for a score', 'en', sampleFewSeries, 'Recommendation: 11 answers, too few for a score'],
  [
    'too few for a score',
    'fr',
    sampleFewSeries,
    'Recommandation\u00a0: 11 réponses, trop peu pour un indicateur',
  ],
  [
    'too few employees',
    'de',
    sampleProtectedSeries,
    'Nordhafen als Arbeitgeber: zu wenige Antworten (Schutz)',
  ],
  [
    'nobody',
    'en',
    { ...sampleSeries, periods: [{ label: 'May', counts: Array<number>(11).fill(0) }] },
    'Recommendation: no answers yet',
  ],
];
for (const [name, locale, series, sentence] of sentences) {
  test(`in ${locale} ${name}: “${sentence}”`, async () =>
    assert.equal(toPlain((await viewOf(series, locale)).sentence), sentence));
}

test('how sure it is, and that it has clearly changed', async () => {
  const view = await viewOf(sampleSeries, 'en');
  assert.equal(
    toPlain(view.precision ?? []),
    '213 answers in October; with 95 % certainty between +53 and +70',
  );
  assert.equal(
    toPlain(view.change ?? []),
    'Higher than in September, by 40 points: more than chance explains.',
  );
});

for (const [name, counts, change] of [
  ['the same', [1, 2, 3, 6, 10, 12, 6], 'Wie im Zeitraum August.'],
  [
    'what chance explains',
    [1, 2, 3, 6, 9, 15, 8],
    'Keine klare Veränderung seit dem Zeitraum August: Den Unterschied (3 Prozentpunkte) erklärt auch der Zufall.',
  ],
  [
    'more than that',
    [20, 10, 3, 1, 1, 2, 3],
    'Niedriger als im Zeitraum August, um 55 Prozentpunkte: mehr, als der Zufall erklärt.',
  ],
] as const)
  test(`a change in German: ${name}`, async () => {
    const periods = [sampleEffortSeries.periods[0]!, { label: 'September', counts: [...counts] }];
    const view = await viewOf({ ...sampleEffortSeries, periods }, 'de');
    assert.equal(toPlain(view.change ?? []), change);
  });

test('the newest period stands first in the table', async () =>
  assert.deepEqual(
    (await viewOf(sampleSeries, 'en')).rows.map(({ label, score, answers }) => [
      toPlain(label),
      score,
      answers,
    ]),
    [
      ['October', '+62', '213'],
      ['September', '+22', '200'],
      ['August', '+5', '200'],
    ],
  ));

test('a score below zero has a minus', async () =>
  assert.equal((await viewOf(sampleSeries, 'en')).rows[2]?.interval, '\u22126 to +16'));

test('without a score the spread is open, with one it can be opened', async () => {
  const few = await viewOf(sampleFewSeries, 'en');
  assert.equal(few.spread?.open, true);
  assert.deepEqual(few.spread?.rows[1], { answer: '9', count: '4', length: '100.0%' });
  assert.equal(
    few.remark,
    'A score is shown from 30 answers on; until then, how the answers are spread.',
  );
  assert.equal((await viewOf(sampleSeries, 'en')).spread?.open, false);
});

test('of three employees no number is told, and no line', async () => {
  const view = await viewOf(sampleProtectedSeries, 'en');
  assert.deepEqual(
    [view.precision, view.spread, view.trend, view.rows],
    [undefined, undefined, undefined, []],
  );
  assert.match(view.remark ?? '', /fewer than 5 employees/);
});

test('the line has a gap where a period has no score', async () => {
  const [first, second, third] = sampleSeries.periods;
  const few = { label: 'few', counts: sampleFewSeries.periods[0]!.counts };
  const view = await viewOf(
    { ...sampleSeries, periods: [first!, second!, few, third!, second!] },
    'en',
  );
  assert.equal(view.trend?.lines.length, 2);
  assert.deepEqual(view.trend?.lines[0], '0.0,11.4 25.0,9.4');
});

test('French keeps its marks with the word', async () => {
  assert.doesNotMatch(JSON.stringify(await strings.load('fr')), / [?!;:»]|« /);
});
