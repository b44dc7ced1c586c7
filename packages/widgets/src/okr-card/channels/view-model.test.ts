import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChannelContribution, KeyResult } from '@oxbow/model/key-result';
import { toPlain } from '../../element/wording.js';
import { sampleFull } from '../samples-full.js';
import { loadLateSetting, plain } from '../testing/late-setting.js';
import { strings } from './strings.js';
import { toChannelsView } from './view-model.js';

const show = async (keyResult: KeyResult, locale?: string) =>
  toChannelsView(keyResult, await loadLateSetting(strings, locale));

const common = { id: 'kr', title: 'A result' };
const store = (value: number): ChannelContribution => ({ channel: 'store', value });
const app = (value: number): ChannelContribution => ({ channel: 'app', value });

const word = (view: Awaited<ReturnType<typeof show>>) => [
  ...(view?.rows ?? []).map(({ name, value }) => plain(`${name} ${toPlain(value)}`)),
  ...(view?.whole ? [plain(`= ${toPlain(view.whole)}`)] : []),
];

test('in the order of the registry, whatever they contributed, with what is nobody’s at last', async () => {
  const view = await show(sampleFull.keyResults[0]!);
  assert.deepEqual(word(view), [
    'Website 64 campaigns',
    'E-mail 15 campaigns',
    'App 20 campaigns',
    'Not attributable 23 campaigns',
    '= 122 campaigns',
  ]);
  assert.deepEqual(
    view?.rows.map(({ isRest }) => isRest),
    [false, false, false, true],
  );
  assert.equal(toPlain(view?.rows[0]?.note ?? []), 'From the new start page.');
  assert.equal(view?.hint, undefined);
});

const cases: [string, KeyResult, words: string[], hint: RegExp | undefined][] = [
  [
    'a way between two shares is told in percentage points',
    {
      ...common,
      type: 'increase',
      start: 78,
      target: 92,
      current: 86,
      unit: 'percent',
      channels: [store(5), app(1)],
    },
    [
      'Store 5 percentage points',
      'App 1 percentage point',
      'Not attributable 2 percentage points',
      '= 8 percentage points',
    ],
    undefined,
  ],
  [
    'a share that is kept is a share',
    {
      ...common,
      type: 'maintain',
      minimum: 90,
      maximum: 100,
      current: 95,
      unit: 'percent',
      channels: [store(60)],
    },
    ['Store 60%', 'Not attributable 35%', '= 95%'],
    undefined,
  ],
  [
    'what falls has contributions below 0',
    {
      ...common,
      type: 'decrease',
      start: 48,
      target: 24,
      current: 30,
      unit: 'hour',
      channels: [store(-12)],
    },
    ['Store −12 hrs', 'Not attributable −6 hrs', '= −18 hrs'],
    undefined,
  ],
  [
    'money',
    { ...common, type: 'baseline', current: 1200, currency: 'EUR', channels: [store(1000.5)] },
    ['Store €1,000.50', 'Not attributable €199.50', '= €1,200'],
    undefined,
  ],
  [
    'more told than there is',
    { ...common, type: 'increase', start: 0, target: 10, current: 4, channels: [store(3), app(3)] },
    ['Store 3', 'App 3', 'Not attributable −2', '= 4'],
    /overlap/,
  ],
  [
    'all told',
    {
      ...common,
      type: 'increase',
      start: 0,
      target: 1,
      current: 0.3,
      channels: [store(0.1), app(0.2)],
    },
    ['Store 0.1', 'App 0.2', 'Not attributable 0', '= 0.3'],
    undefined,
  ],
  [
    'nothing measured yet',
    { ...common, type: 'increase', start: 0, target: 1, current: null, channels: [store(0.1)] },
    ['Store 0.1'],
    /Nothing measured yet/,
  ],
];
for (const [name, keyResult, words, hint] of cases) {
  test(`channels: ${name}`, async () => {
    const view = await show(keyResult);
    assert.deepEqual(word(view), words);
    if (hint) assert.match(view?.hint ?? '', hint);
    else assert.equal(view?.hint, undefined);
  });
}

test('nothing where no channel is stated', async () => {
  assert.equal(await show(sampleFull.keyResults[1]!), undefined);
  assert.equal(await show({ ...common, type: 'binary', done: true }), undefined);
});

test('lengths lie on one scale with 0, also below it', async () => {
  const view = await show({
    ...common,
    ...{ type: 'increase', start: 0, target: 100, current: 60 },
    channels: [store(80), app(-20)],
  });
  assert.equal(view?.zero, '20%');
  assert.deepEqual(
    view?.rows.map(({ length: { start, length } }) => [start, length]),
    [
      ['20%', '80%'],
      ['0%', '20%'],
      ['20%', '0%'],
    ],
  );
});

test('in German', async () => {
  const view = await show(sampleFull.keyResults[0]!, 'de');
  assert.equal(word(view)[0], 'Website 64 Kampagnen');
  assert.equal(word(view)[3], 'Nicht zuordenbar 23 Kampagnen');
});
