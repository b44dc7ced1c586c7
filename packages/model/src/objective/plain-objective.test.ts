import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spoil, written } from '../plain/testing/spoil.js';
import { readPlainObjective } from './plain-objective.js';
import { readObjective } from './read-objective.js';

const at = '2026-11-21T09:00:00Z';
const common = { id: 'kr', title: { en: 'A result', de: 'Ein Ergebnis' }, weight: 2 };
const measured = {
  ...common,
  current: 4,
  unit: 'percent',
  readings: [{ at, value: 4, note: 'Counted' }],
};
const keyResults: object[] = [
  { ...measured, type: 'increase', start: 0, target: 8, side: 'customer', owner: 'Depot' },
  { ...measured, type: 'decrease', start: 8, target: 0, current: null },
  { ...measured, type: 'maintain', minimum: 2, maximum: 8 },
  { ...measured, type: 'zones', start: 0, commit: 2, target: 4, stretch: 8 },
  { ...measured, type: 'zones', start: 8, commit: 4, target: 2, stretch: 0 },
  { ...common, type: 'baseline', current: 4, currency: 'EUR' },
  {
    ...common,
    type: 'milestone',
    milestones: [
      { id: 'a', title: 'One', done: true, weight: 2 },
      { id: 'b', title: 'Two', done: false },
    ],
  },
  { ...common, type: 'binary', done: true, note: 'Done', notes: [{ at, text: 'First' }] },
  { ...common, type: 'qualitative', source: { label: 'Survey', at, link: 'javascript:x' } },
];
const objective = {
  id: 'o',
  revision: 3,
  title: 'Parcels arrive',
  why: { en: 'Waiting is dull' },
  contributions: [{ audience: 'Drivers', text: 'Call', link: 'https://shop.example' }],
  level: 'team',
  owner: 'Depot',
  period: { label: 'Q4', start: '2026-10-01', end: '2026-12-31' },
  type: 'aspirational',
  cadence: 14,
  expected: [0, 0.2, 1],
  health: { status: 'at-risk', at, by: 'Depot', note: 'Rain' },
  confidence: { value: 6, at },
  checked: at,
  note: 'As planned',
  visibility: { scope: 'team', readers: 'The depot' },
  attribution: 'a handbook',
  keyResults: [keyResults[0]],
};
const withResults = (...given: unknown[]) => ({ ...objective, keyResults: given });

/** Whether it is taken; then it is what the other reader makes of it, without a fault. */
function isTaken(value: unknown): boolean {
  const taken = readPlainObjective(value);
  if (!taken) return false;
  const { objective: whole, ...counts } = readObjective(value);
  // An absent part may be there as undefined.
  assert.deepEqual(written(taken), written(whole));
  assert.deepEqual(counts, { faults: [], total: taken.keyResults.length, invalid: 0 });
  return true;
}

const plain: [string, unknown][] = [
  ['all that is plain', objective],
  ['no key results', withResults()],
  ...keyResults.map((one): [string, unknown] => [JSON.stringify(one), withResults(one)]),
  [
    'a pair',
    withResults({ ...keyResults[0], id: 'a', paired: 'b' }, { ...keyResults[1], id: 'b' }),
  ],
  [
    '50 key results',
    withResults(...Array.from({ length: 50 }, (_, id) => ({ ...keyResults[7], id: `${id}` }))),
  ],
];
for (const [name, value] of plain)
  test(`plainly good: ${name}`, () => {
    assert.ok(isTaken(value));
  });

const others: [string, unknown][] = [
  ['nothing', undefined],
  ['a list', [objective]],
  ['an unknown key', { ...objective, salary: 3 }],
  ['an unknown key of a result', withResults({ ...keyResults[0], rating: 3 })],
  ['a key that every object has', { ...objective, constructor: 'A' }],
  ['what a database writes for nothing', { ...objective, why: null }],
  ['one id twice', withResults(keyResults[0], keyResults[1])],
  ['a pair with nobody', withResults({ ...keyResults[0], paired: 'x' })],
  ['a pair with itself', withResults({ ...keyResults[0], paired: 'kr' })],
  ['a hole in the list', { ...objective, keyResults: [, keyResults[0]] }],
  [
    '51 key results',
    withResults(...Array.from({ length: 51 }, (_, id) => ({ ...keyResults[7], id: `${id}` }))),
  ],
  ['a purpose', { ...objective, purpose: { customer: 'Less waiting' } }],
  ['an end', { ...objective, closed: {} }],
  ['channels', withResults({ ...keyResults[0], channels: [] })],
  ['an end before its start', { ...objective, period: { start: '2026-10-02', end: '2026-10-01' } }],
  ['a target that is the start', withResults({ ...keyResults[0], target: 0 })],
  ['zones in two directions', withResults({ ...keyResults[3], target: 1 })],
  ['a function', { ...objective, note: () => 'x' }],
  [
    'a getter that throws',
    {
      ...objective,
      get note(): string {
        throw new Error('no');
      },
    },
  ],
];
for (const [name, value] of others)
  test(`left to the whole reader: ${name}`, () => {
    assert.equal(readPlainObjective(value), undefined);
  });

test('spoiled in any one place, they are left to the whole reader or read as it reads them', () => {
  let taken = 0;
  for (const [, value] of plain.slice(0, -1))
    for (const other of spoil(value)) if (!isMapped(other)) taken += Number(isTaken(other));
  assert.ok(taken > 1000, `only ${taken} were plainly good`);
});

/** A map has no parts for either, but only one of them makes an object of it. */
function isMapped(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return value instanceof Map || Object.values(value).some(isMapped);
}
