import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arbitraryOf } from '../plain/testing/arbitrary.js';
import { spoil } from '../plain/testing/spoil.js';
import { Journey } from './journey.js';
import { readJourney } from './read-journey.js';
import { joint } from './testing/joint.js';

/** What the schema takes is read as it is; what is read is such as the schema takes. */
function agree(value: unknown): void {
  const { success, data } = Journey.safeParse(value);
  const { journey: read, faults } = readJourney(value);
  if (success && isOfEnough(data)) {
    assert.deepEqual(faults, []);
    assert.deepEqual(read, withoutBlanks(data));
  } else if (read) assert.deepEqual(Journey.safeParse(read).error?.issues ?? [], []);
}

/** A score of fewer employees is withheld when it is read, which the schema leaves to who publishes. */
function isOfEnough({ engagement = [] }: Journey): boolean {
  return engagement.every(
    ({ side, score }) => side === 'customer' || !('value' in score) || (score.n ?? 5) >= 5,
  );
}

test('a journey with all that it can hold is read as the schema reads it', () => {
  assert.deepEqual(Journey.safeParse(joint).error?.issues ?? [], []);
  assert.deepEqual(Object.keys(joint), Object.keys(Journey.shape));
  agree(joint);
});

test('what is odd in any place is read as the schema reads it, or left out', () => {
  for (const value of spoil(joint)) agree(value);
});

test('what the schema takes is read as it is, whatever it holds', () => {
  fc.assert(fc.property(arbitraryOf(Journey), agree), { numRuns: 300 });
});

/** Without parts that are `undefined`, at any depth. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object' || value === null) return value;
  const told = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(told.map(([key, part]) => [key, withoutBlanks(part)]));
}
