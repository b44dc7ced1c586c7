import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arbitraryOf } from '../plain/testing/arbitrary.js';
import { spoil } from '../plain/testing/spoil.js';
import { Objective } from './objective.js';
import { readObjective } from './read-objective.js';

const at = '2026-11-21T09:00:00Z';
const common = { id: 'kr', title: { en: 'A result', de: 'Ein Ergebnis' }, weight: 2 };
const measured = {
  current: 86,
  unit: 'percent',
  readings: [{ at, value: 82, note: 'So.' }],
  channels: [{ channel: 'store', value: 3, note: 'Pick-up' }],
};
const keyResults = [
  {
    ...common,
    ...measured,
    ...{ type: 'increase', start: 78, target: 92, side: 'customer', paired: 'words' },
    ...{ owner: 'Depot', note: 'Well.', notes: [{ at, text: 'Before.' }] },
    source: { label: 'Carrier', at, link: 'https://shop.example' },
  },
  { ...common, type: 'decrease', start: 48, target: 24, current: null, currency: 'EUR' },
  { ...common, type: 'maintain', minimum: 1, maximum: 2, current: 1 },
  { ...common, type: 'zones', start: 9, commit: 5, target: 2, stretch: 1, current: 4 },
  { ...common, type: 'baseline', current: 1 },
  {
    ...common,
    type: 'milestone',
    milestones: [{ id: 'a', title: 'First', done: true, weight: 0.5 }],
  },
  { ...common, type: 'binary', done: false },
  { ...common, type: 'qualitative', side: 'employee' },
].map((each, index) => ({ ...each, id: index === 7 ? 'words' : `kr-${index}` }));
const related = { id: 'other', title: 'Another', owner: 'Depot', link: 'https://shop.example' };
const objective = {
  id: 'delivery',
  revision: 7,
  title: 'Parcels arrive when we said',
  why: { en: 'Because.', de: 'Darum.' },
  contributions: [{ audience: 'Depot', text: 'Load by route.', link: 'https://shop.example/r' }],
  purpose: { customer: 'They plan their day.', employee: 'No quarrel.' },
  autonomy: { decide: ['Which route'], time: 'Four hours', budget: '€2,000' },
  mastery: [{ title: 'A scenario', link: 'https://shop.example/7' }],
  dimensions: [
    {
      ...{ instrument: 'ox6', dimension: 'trust', label: 'Trust', side: 'customer' },
      ...{ before: { wave: 'Spring', value: 61.5 }, after: { wave: 'Autumn', value: 66 } },
    },
    {
      ...{ instrument: 'ox6', dimension: 'scope' },
      ...{ before: { wave: 'Spring', withheld: 'protected' }, after: { wave: 'X', value: 0 } },
    },
  ],
  level: 'team',
  owner: 'Delivery',
  parent: { ...related, keyResult: 'returns' },
  children: [related],
  dependencies: [{ ...related, way: 'needs', note: 'Slots.' }],
  initiatives: [{ title: 'Second carrier', link: 'https://shop.example/c2', keyResult: 'words' }],
  period: { label: 'Q4', start: '2026-10-01', end: '2026-12-31' },
  type: 'committed',
  cadence: 14,
  expected: [0, 0.2, 1],
  health: { status: 'at-risk', at, by: 'Delivery', note: 'Two carriers.' },
  confidence: { value: 6, at },
  checked: at,
  note: 'As a whole.',
  closed: { at, score: 0.7, dropped: false, reason: 'So.', learned: 'Ask first.' },
  changes: [{ at, reason: 'Strike.', by: 'Delivery', parts: ['period.end'] }],
  visibility: { scope: 'unit', readers: 'Logistics' },
  attribution: 'Made up.',
  keyResults,
};

/** What the schema takes is read as it is; what is read is such as the schema takes. */
function agree(value: unknown): void {
  const { success, data } = Objective.safeParse(value);
  const { objective: read, faults } = readObjective(value);
  if (success) {
    assert.deepEqual(faults, []);
    assert.deepEqual(read, withoutBlanks(data));
  } else if (read) assert.deepEqual(Objective.safeParse(read).error?.issues ?? [], []);
}

test('an objective with all that it can hold is read as the schema reads it', () => {
  assert.equal(Objective.safeParse(objective).success, true);
  assert.deepEqual(Object.keys(objective), Object.keys(Objective.shape));
  agree(objective);
});

test('what is odd in any place is read as the schema reads it, or left out', () => {
  for (const value of spoil(objective)) agree(value);
});

for (const [reason, good] of [
  ['   ', false],
  ['\u00a0\n', false],
  [' So. ', true],
] as const) {
  test(`a reason of ${JSON.stringify(reason)} is ${good ? 'taken' : 'left out'} by both`, () => {
    const value = { ...objective, changes: [{ at, reason }] };
    assert.equal(Objective.safeParse(value).success, good);
    assert.equal(readObjective(value).objective?.changes?.length, good ? 1 : 0);
    agree(value);
  });
}

test('what the schema takes is read as it is, whatever it holds', () => {
  fc.assert(fc.property(arbitraryOf(Objective), agree), { numRuns: 500 });
});

/** Without parts that are `undefined`, at any depth. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object' || value === null) return value;
  const told = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(told.map(([key, part]) => [key, withoutBlanks(part)]));
}
