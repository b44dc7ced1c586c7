import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arbitraryOf } from '../plain/testing/arbitrary.js';
import { spoil } from '../plain/testing/spoil.js';
import { Journey } from './journey.js';
import type { JourneyData } from './journey-data.js';
import { readJourneyData } from './journey-data.js';
import { journeyActuals } from './journey-actuals.js';
import { readPlainJourney } from './plain-journey.js';
import { joint } from './testing/joint.js';

const actuals = journeyActuals(joint, [
  [
    { id: '1', at: 1, channel: 'website', type: 'search' },
    { id: '2', at: 2, channel: 'chat', type: 'order' },
    { id: '3', at: 3, channel: 'fax', type: 'complaint' },
  ],
]);
const whole: JourneyData = {
  ...{ journey: joint, actuals },
  signUps: [{ exchange: 'van', count: 2, own: true }],
};

/** What is plainly read is what the whole reader gives, and that has no fault with it. */
function agree(value: unknown): boolean {
  const plain = readPlainJourney(value);
  if (!plain) return false;
  const { data, faults } = readJourneyData(value);
  assert.deepEqual(faults, []);
  assert.deepEqual(withoutBlanks(plain), withoutBlanks(data));
  return true;
}

test('a journey with all that it can hold is read, alone and with what happened and who signed up', () => {
  assert.ok(agree(joint));
  assert.ok(agree(whole));
});

test('what is odd in any place is read as the whole reader reads it, or left to it', () => {
  for (const value of spoil(joint)) agree(value);
  for (const value of spoil(whole)) agree(value);
});

test('of what the schema takes it reads as the whole reader does, whatever it holds', () => {
  fc.assert(
    fc.property(arbitraryOf(Journey), (journey) => void agree(journey)),
    { numRuns: 300 },
  );
});

const wholeCases: [what: string, value: unknown][] = [
  ['nothing', undefined],
  ['touchpoints', { journey: joint, touchpoints: [] }],
  ['a key that it does not know', { ...joint, more: 1 }],
  ['a step of no stage', { ...joint, steps: [{ ...joint.steps[0], stage: 'gone' }] }],
  ['two stages of one id', { ...joint, stages: [joint.stages[0], ...joint.stages] }],
  [
    'how four employees feel',
    { ...joint, experience: [{ stage: 'inform', side: 'employee', value: 4, n: 4 }] },
  ],
  [
    'how engaged four employees are',
    { ...joint, engagement: [{ stage: 'inform', side: 'employee', score: { value: 50, n: 4 } }] },
  ],
  [
    'an exchange that is not offered',
    { ...whole, signUps: [{ exchange: 'x', count: 1, own: false }] },
  ],
  [
    'a getter that throws',
    {
      get touchpoints() {
        throw new Error('no');
      },
    },
  ],
];
for (const [what, value] of wholeCases)
  test(`${what} is left to the whole reader`, () =>
    assert.equal(readPlainJourney(value), undefined));

function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object' || value === null) return value;
  const told = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(told.map(([key, part]) => [key, withoutBlanks(part)]));
}
