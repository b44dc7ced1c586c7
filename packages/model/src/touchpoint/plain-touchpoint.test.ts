import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arbitraryOf } from '../plain/testing/arbitrary.js';
import { spoil } from '../plain/testing/spoil.js';
import { readInstant } from '../instant/instant.js';
import { isPlainTouchpoint } from './plain-touchpoint.js';
import { readTouchpoint } from './read-touchpoint.js';
import { full } from './testing/full.js';
import { Touchpoint } from './touchpoint.js';

test('a touchpoint with every field is plainly one', () => {
  assert.deepEqual(Object.keys(full).sort(), Object.keys(Touchpoint.shape).sort());
  assert.ok(isPlainTouchpoint(full));
});

/** Holds both ways of checking against each other, and the lenient reading against what they take. */
function compare(value: unknown): boolean {
  const { success, data } = Touchpoint.safeParse(value);
  assert.equal(isPlainTouchpoint(value), success, JSON.stringify(value));
  if (!success) return false;
  const { touchpoint, faults } = readTouchpoint(value, 't');
  assert.deepEqual(faults, []);
  const { customer: _, at, masked = [], confidential = false, ...rest } = data;
  const told = Object.entries(rest).filter(([, part]) => part !== undefined && part !== '');
  const left = masked.filter((field) => rest[field] !== undefined);
  const shown = told.filter(([key]) => !left.some((field) => field === key));
  const { masked: hidden = [], ...read } = touchpoint ?? {};
  assert.deepEqual(read, { ...Object.fromEntries(shown), at: readInstant(at), confidential });
  assert.deepEqual(new Set(hidden), new Set(left));
  return true;
}

test('spoiled in any one place, the check agrees with the schema, and reading finds no fault in what they take', () => {
  let [taken, all] = [0, 0];
  for (const value of [full, { ...full, masked: [] }, { ...full, confidential: false }])
    for (const other of spoil(value)) {
      all += 1;
      taken += Number(compare(other));
    }
  assert.ok(taken > 500 && all > taken * 2, `${taken} of ${all} were taken`);
});

test('whatever the record is, the check agrees with the schema, and reading finds no fault in what they take', () => {
  let [taken, all] = [0, 0];
  fc.assert(
    fc.property(fc.oneof(arbitraryOf(Touchpoint), fc.anything()), (value) => {
      all += 1;
      taken += Number(compare(value));
    }),
    { numRuns: 5000 },
  );
  assert.ok(taken > 500 && all > taken + 500, `${taken} of ${all} were taken`);
});
