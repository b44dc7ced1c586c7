import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KeyResult } from './key-result.js';

const at = '2026-11-21T09:00:00Z';
const rise: KeyResult = {
  id: 'on-time',
  title: { en: 'Parcels on the promised day', de: 'Pakete am zugesagten Tag' },
  side: 'customer',
  weight: 2,
  type: 'increase',
  start: 78,
  target: 92,
  current: 86,
  unit: 'percent',
  readings: [{ at, value: 86, note: 'A week without strikes.' }],
  source: { label: 'Carrier reports', at, link: 'https://shop.example/carrier' },
};
const common = { id: 'kr', title: 'A result' };
const all: KeyResult[] = [
  rise,
  { ...common, type: 'decrease', start: 48, target: 24, current: null, unit: 'hour' },
  { ...common, type: 'maintain', minimum: 90, maximum: 100, current: 95 },
  { ...common, type: 'zones', start: 0, commit: 50, target: 70, stretch: 90, current: 60 },
  { ...common, type: 'zones', start: 48, commit: 40, target: 30, stretch: 24, current: 60 },
  { ...common, type: 'baseline', current: 1200, currency: 'EUR' },
  {
    ...common,
    type: 'milestone',
    milestones: [{ id: 'a', title: 'First', done: false, weight: 2 }],
  },
  { ...common, type: 'binary', done: true },
  { ...common, type: 'qualitative', note: { de: 'Läuft an.' } },
];
for (const keyResult of all) {
  test(`a key result of type ${keyResult.type} is read whole`, () =>
    assert.deepEqual(KeyResult.parse(keyResult), keyResult));
}

test('no key result has a place for pay, a rating or activity', () => {
  for (const keyResult of all) {
    for (const key of ['pay', 'bonus', 'rating', 'lastLogin', 'assignee'])
      assert.equal(KeyResult.safeParse({ ...keyResult, [key]: 1 }).success, false, key);
  }
});

const taken: [string, object][] = [
  ['a value of -0', { current: -0 }],
  ['values of 1e15', { start: -1e15, target: 1e15, current: 1e15 }],
  ['a way of 1e-9', { start: 1, target: 1 + 1e-9 }],
  ['a value beyond the target', { current: 200 }],
];
for (const [name, change] of taken) {
  test(`KeyResult takes ${name}`, () =>
    assert.equal(KeyResult.safeParse({ ...rise, ...change }).success, true));
}

const refused: [string, object][] = [
  ['an unknown type', { type: 'wish' }],
  ['no title', { title: undefined }],
  ['an empty id', { id: '' }],
  ['start = target', { target: 78 }],
  ['an increase that falls', { target: 60 }],
  ['a decrease that rises', { type: 'decrease' }],
  ['NaN', { current: NaN }],
  ['Infinity', { target: Infinity }],
  ['a value beyond 1e15', { current: 2e15 }],
  ['a value as text', { current: '86' }],
  ['no value, where null would say so', { current: undefined }],
  ['a weight of 0', { weight: 0 }],
  ['a weight below 0', { weight: -1 }],
  ['an unknown side', { side: 'both' }],
  ['a currency in lower case', { currency: 'eur' }],
  ['a reading without a time', { readings: [{ value: 86 }] }],
  ['a reading that names a person', { readings: [{ at, value: 86, by: 'Jan' }] }],
  ['a corridor without width', { ...all[2], maximum: 90 }],
  ['zones that turn', { ...all[3], target: 40 }],
  ['zones that stand', { ...all[3], stretch: 70 }],
  ['no milestone', { ...all[6], milestones: [] }],
  [
    'two milestones with one id',
    { ...all[6], milestones: ['First', 'Second'].map((title) => ({ id: 'a', title, done: true })) },
  ],
  ['words with a value', { ...all[8], current: 5 }],
];
for (const [name, change] of refused) {
  test(`KeyResult refuses ${name}`, () => {
    const value = 'type' in change && 'id' in change ? change : { ...rise, ...change };
    assert.equal(KeyResult.safeParse(value).success, false);
  });
}
