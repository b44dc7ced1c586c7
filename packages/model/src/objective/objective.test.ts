import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KeyResult } from '../key-result/key-result.js';
import { toFaults } from '../fault/fault.js';
import { NewObjective, Objective } from './objective.js';

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
  purpose: { customer: 'They plan their day.', employee: 'Nobody is shouted at on a doorstep.' },
  autonomy: {
    decide: ['Which route', 'Whom to call'],
    time: 'Four hours a week',
    budget: '€2,000',
  },
  mastery: [{ title: 'A delivery that fails', link: 'https://shop.example/scenario/7' }],
  dimensions: [
    {
      instrument: 'ox6',
      dimension: 'trust',
      label: 'Trust',
      side: 'customer',
      before: { wave: 'Spring', value: 61.5 },
      after: { wave: 'Autumn', value: 66 },
    },
  ],
  level: 'team',
  owner: 'Delivery',
  parent: { id: 'loyalty', title: 'They come back', owner: 'Board', keyResult: 'returns' },
  children: [{ id: 'depot-north', title: 'North loads by route' }],
  dependencies: [{ id: 'shop', title: 'Slots in the shop', way: 'needs', note: 'Two windows.' }],
  initiatives: [{ title: 'Second carrier', link: 'https://shop.example/c2', keyResult: 'words' }],
  period: { label: 'Q4 2026', start: '2026-10-01', end: '2026-12-31' },
  type: 'committed',
  cadence: 14,
  expected: [0, 0.2, 1],
  health: { status: 'on-track', at, by: 'Delivery', note: 'Two carriers now.' },
  confidence: { value: 10, at },
  checked: at,
  note: 'Two depots are ahead.',
  closed: { at, score: 0.7, learned: 'Ask the drivers first.' },
  changes: [{ at, reason: 'The strike.', by: 'Delivery', parts: ['period.end'] }],
  visibility: { scope: 'unit', readers: 'Everybody in logistics' },
  attribution: 'Made up for this test.',
  keyResults: [words],
};

test('an objective is read whole', () => assert.deepEqual(Objective.parse(objective), objective));

const numbers: KeyResult = {
  id: 'on-time',
  title: 'On the day',
  type: 'increase',
  start: 78,
  target: 92,
  current: 86,
  side: 'customer',
  paired: 'words',
  owner: 'Depot',
  notes: [{ at, text: 'The van broke down.' }],
  channels: [{ channel: 'store', value: 5, note: 'Pick-up' }],
};

function waves(after: object) {
  return { dimensions: [{ instrument: 'ox6', dimension: 'trust', after }] };
}

const taken: [string, object][] = [
  ['a purpose for one side', { purpose: { employee: 'Less noise.' } }],
  ['an end without a day', { closed: { dropped: true, reason: 'The shop closes.' } }],
  ['a wave that is protected', waves({ wave: 'Spring', withheld: 'protected' })],
  ['a wave in which nobody was asked', waves({ wave: 'Spring', withheld: 'unasked' })],
  ['a pair', { keyResults: [numbers, words] }],
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
  ['a purpose for nobody', { purpose: {} }],
  ['an autonomy to do nothing', { autonomy: {} }],
  ['a score of 7 at the end', { closed: { score: 7 } }],
  [
    'a wave beyond the scale',
    { dimensions: [{ instrument: 'ox6', dimension: 'trust', after: { wave: 'X', value: 101 } }] },
  ],
  ['a protected wave with its score', waves({ wave: 'X', value: 1, withheld: 'protected' })],
  [
    'a protected wave with the number of answers',
    waves({ wave: 'X', withheld: 'protected', n: 4 }),
  ],
  ['a wave without a score', waves({ wave: 'X' })],
  ['a pair with itself', { keyResults: [{ ...words, paired: 'words' }] }],
  ['a pair with one that is not there', { keyResults: [numbers] }],
  [
    'a channel twice',
    {
      keyResults: [
        {
          ...numbers,
          paired: undefined,
          channels: [
            { channel: 'store', value: 1 },
            { channel: 'store', value: 2 },
          ],
        },
      ],
    },
  ],
  [
    'a contribution of an unknown channel',
    { keyResults: [{ ...numbers, paired: undefined, channels: [{ channel: 'shop', value: 1 }] }] },
  ],
  ['a child twice', { children: [{ id: 'one' }, { id: 'one' }] }],
  ['a change without a reason', { changes: [{ at }] }],
  ['a change with a reason of blanks', { changes: [{ at, reason: ' \n\t' }] }],
  ['a person who changed it', { changes: [{ at, reason: 'So.', person: 'emma' }] }],
  ['a rating when it is closed', { closed: { at, rating: 5 } }],
  ['a visibility of its own', { visibility: { scope: 'managers' } }],
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

test('an unknown key is named, and told what there is no place for', () => {
  const value = { ...objective, pay: 5000, keyResults: [{ ...words, rating: 4, lastLogin: at }] };
  const { error } = Objective.safeParse(value);
  const message = 'unknown key; there is no place for pay, rating or activity of a person';
  assert.deepEqual(
    toFaults(error?.issues ?? []).sort((one, other) => one.path.localeCompare(other.path)),
    [
      { path: 'keyResults[0].lastLogin', message },
      { path: 'keyResults[0].rating', message },
      { path: 'pay', message },
    ],
  );
});

const news: [string, object, boolean][] = [
  ['with a why', {}, true],
  ['with a why of 280 characters', { why: { en: 'x'.repeat(280) } }, true],
  ['with a why of 281 characters', { why: { en: 'x', de: 'x'.repeat(281) } }, false],
  ['without a why', { why: undefined }, false],
  ['with a why of blanks', { why: ' \n\u00a0' }, false],
  ['with a why that is blank in one language', { why: { en: 'Because.', de: '  ' } }, false],
  ['with pay', { pay: 1 }, false],
];
for (const [name, change, good] of news) {
  test(`a new objective ${name} is ${good ? 'taken' : 'refused'}`, () =>
    assert.equal(NewObjective.safeParse({ ...objective, ...change }).success, good));
}
