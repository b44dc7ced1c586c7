import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KeyResult } from '../key-result/key-result.js';
import { Objective } from './objective.js';

const at = '2026-11-21T09:00:00Z';
const words: KeyResult = { id: 'words', title: 'Drivers say what stops them', type: 'qualitative' };
const objective: Objective = {
  id: 'delivery',
  revision: 0,
  title: 'Parcels arrive when we said',
  why: { en: 'Whoever waits for nothing does not come back.', de: 'Wer umsonst wartet, geht.' },
  contributions: [
    { audience: 'Depot', text: 'Load by route.', link: 'https://shop.example/route' },
  ],
  level: 'team',
  owner: 'Delivery',
  period: { label: 'Q4 2026', start: '2026-10-01', end: '2026-12-31' },
  type: 'committed',
  cadence: 14,
  expected: [0, 0.2, 1],
  health: { status: 'on-track', at, by: 'Delivery', note: 'Two carriers now.' },
  confidence: { value: 10, at },
  checked: at,
  attribution: 'Made up for this test.',
  keyResults: [words],
};

test('an objective is read whole', () => assert.deepEqual(Objective.parse(objective), objective));

const taken: [string, object][] = [
  ['no why, as an imported one may lack it', { why: undefined }],
  ['no key result yet', { keyResults: [] }],
  ['a confidence of 0', { confidence: { value: 0, at } }],
  ['a curve that falls', { expected: [0, 0.8, 0.6] }],
];
for (const [name, change] of taken) {
  test(`Objective takes ${name}`, () =>
    assert.equal(Objective.safeParse({ ...objective, ...change }).success, true));
}

const refused: [string, object][] = [
  ['pay', { pay: 5000 }],
  ['a bonus', { bonus: true }],
  ['a rating', { rating: 4 }],
  ['the activity of a person', { lastLogin: at }],
  ['pay in its health', { health: { status: 'on-track', at, pay: 1 } }],
  ['no id', { id: undefined }],
  ['no revision', { revision: undefined }],
  ['a revision below 0', { revision: -1 }],
  ['a revision of 1.5', { revision: 1.5 }],
  ['an empty title', { title: '' }],
  ['an unknown type', { type: 'wish' }],
  ['an unknown level', { level: 'galaxy' }],
  ['an unknown health', { health: { status: 'achieved', at } }],
  ['a confidence of 0.7', { confidence: { value: 0.7, at } }],
  ['a cadence of 0', { cadence: 0 }],
  ['a curve of one point', { expected: [1] }],
  ['a curve over 1', { expected: [0, 1.2] }],
  ['a day as time of a check-in', { checked: '2026-11-21' }],
  ['two key results with one id', { keyResults: [words, words] }],
  [
    '51 key results',
    { keyResults: Array.from({ length: 51 }, (_, i) => ({ ...words, id: `${i}` })) },
  ],
];
for (const [name, change] of refused) {
  test(`Objective refuses ${name}`, () =>
    assert.equal(Objective.safeParse({ ...objective, ...change }).success, false));
}
