import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Objective } from '@oxbow/model/objective';
import { toPlain } from '../../element/wording.js';
import { longText, sampleFull, sampleLong, sampleUnsafe } from '../samples-full.js';
import { sampleObjective } from '../samples.js';
import { loadLateSetting } from '../testing/late-setting.js';
import { strings } from './strings.js';
import { toMeaningView } from './view-model.js';

const show = async (objective: Objective, locale?: string) =>
  toMeaningView(objective, await loadLateSetting(strings, locale));

test('purpose for customers first, then what we decide, time and budget, and what to learn from', async () => {
  const { purpose, decide, frame, mastery } = await show(sampleFull);
  assert.deepEqual(
    purpose.map(({ side, label, words }) => [side, label, toPlain(words)]),
    [
      ['customer', 'Customers', 'A change reaches all of their code on the day they want it.'],
      ['employee', 'Employees', 'Nobody chases other teams for weeks.'],
    ],
  );
  assert.deepEqual(decide.map(toPlain), [
    'Which customers we ask first',
    'What we leave out of the first version',
  ]);
  assert.deepEqual(
    frame.map(({ label, words }) => [label, toPlain(words)]),
    [
      ['Time', 'One day a week beside support'],
      ['Budget', '4,000 dollars for user tests'],
    ],
  );
  assert.deepEqual(
    mastery.map(({ title, link, address }) => [toPlain(title), link, address]),
    [
      ['Scenario: a test that hurts', 'https://portal.example/scenarios/7', undefined],
      ['How we write about a feature', undefined, undefined],
    ],
  );
});

test('in German, with what has no German marked as what it is', async () => {
  const { frame, purpose } = await show(
    { ...sampleFull, purpose: { employee: { en: 'Less noise' } } },
    'de',
  );
  assert.deepEqual(
    frame.map(({ label, words }) => [label, toPlain(words)]),
    [
      ['Zeit', 'Ein Tag in der Woche neben dem Support'],
      ['Budget', '4.000 Dollar für Nutzungstests'],
    ],
  );
  assert.deepEqual(
    purpose.map(({ label, words }) => [label, words]),
    [['Mitarbeitende', [{ text: 'Less noise', foreign: true, language: 'en' }]]],
  );
});

const partly: [string, Partial<Objective>, sizes: number[]][] = [
  ['nothing', {}, [0, 0, 0, 0]],
  ['a purpose for one side', { purpose: { employee: 'Less noise' } }, [1, 0, 0, 0]],
  ['a budget alone', { autonomy: { budget: '100' } }, [0, 0, 1, 0]],
  ['what we decide alone', { autonomy: { decide: ['All'] } }, [0, 1, 0, 0]],
  ['material alone', { mastery: [{ title: 'A book' }] }, [0, 0, 0, 1]],
];
for (const [name, part, sizes] of partly) {
  test(`nothing is invented where there is ${name}`, async () => {
    const { purpose, decide, frame, mastery } = await show({ ...sampleObjective, ...part });
    assert.deepEqual([purpose.length, decide.length, frame.length, mastery.length], sizes);
  });
}

test('only addresses of the web are followed; any other is told', async () => {
  const { mastery } = await show(sampleUnsafe);
  assert.deepEqual(
    mastery.map(({ link, address }) => [link, address]),
    [
      [undefined, 'javascript:alert(1)'],
      [undefined, 'file:///etc/passwd'],
      [undefined, 'https://xn--pple-43d.example/'],
      [undefined, 'mailto:campaigns@portal.example'],
      ['https://portal.example/page', undefined],
    ],
  );
});

test('texts of 489 characters stay whole', async () => {
  assert.equal(longText.length, 489);
  const { purpose, decide, frame, mastery } = await show(sampleLong);
  const all = [...purpose, ...frame].map(({ words }) => toPlain(words));
  all.push(...decide.map(toPlain), toPlain(mastery[0]!.title));
  assert.equal(all.length, 7);
  for (const words of all) assert.equal(words, longText);
});
