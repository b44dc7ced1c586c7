import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arbitraryOf } from '../plain/testing/arbitrary.js';
import { Delivery } from './delivery.js';
import { readDelivery } from './read-delivery.js';

test('it takes and refuses what the schema does', () => {
  const taken = { good: 0, bad: 0 };
  fc.assert(
    fc.property(fc.oneof(arbitraryOf(Delivery), fc.anything()), (value) => {
      const { data } = Delivery.safeParse(value);
      taken[data ? 'good' : 'bad'] += 1;
      assert.deepEqual(readDelivery(value), data);
    }),
    { numRuns: 5000 },
  );
  assert.ok(taken.good > 100 && taken.bad > 100, JSON.stringify(taken));
});
