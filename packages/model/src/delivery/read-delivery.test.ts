import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arbitraryOf } from '../plain/testing/arbitrary.js';
import { spoil, written } from '../plain/testing/spoil.js';
import { Delivery } from './delivery.js';
import { readDelivery } from './read-delivery.js';

/** What is saved is saved, also until a time that is none. */
function readBySchema(value: unknown): Delivery | undefined {
  const { status, until } = Object(value) as Record<string, unknown>;
  return status === 'saved' && typeof until === 'string'
    ? { status, until }
    : Delivery.safeParse(value).data;
}

test('it takes and refuses what the schema does', () => {
  const taken = { good: 0, bad: 0 };
  fc.assert(
    fc.property(fc.oneof(arbitraryOf(Delivery), fc.anything()), (value) => {
      const data = readBySchema(value);
      taken[data ? 'good' : 'bad'] += 1;
      assert.deepEqual(written(readDelivery(value)), written(data));
    }),
    { numRuns: 5000 },
  );
  assert.ok(taken.good > 100 && taken.bad > 100, JSON.stringify(taken));
});

test('so it does of what is spoiled in one place', () => {
  const words = [
    { status: 'unsaved' },
    { status: 'saved', until: '2026-03-01T09:14:00Z' },
    { status: 'sent', reference: '7K2Q-M3XD' },
    { status: 'failed', reason: 'refused' },
  ];
  for (const word of words)
    for (const value of spoil(word))
      assert.deepEqual(written(readDelivery(value)), written(readBySchema(value)));
});
