import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arbitraryOf } from '../plain/testing/arbitrary.js';
import { spoil, written } from '../plain/testing/spoil.js';
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
  // A part of a part that is there and `undefined` is left out.
  const expected = written(Object.fromEntries(shown)) as object;
  assert.deepEqual(read, { ...expected, at: readInstant(at), confidential });
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

/** Values as classes make them: the parts are getters that no key tells of, or are inherited. */
function* oddlyMade(value: object): Generator {
  const parts = Object.entries(value);
  yield Object.create(value);
  yield Object.create({ ...value, more: 1 });
  yield Object.defineProperties(
    {},
    Object.fromEntries(parts.map(([key, part]) => [key, { get: () => part as unknown }])),
  );
}

const least = { title: 'a', at: full.at };
const { direction, side, handover, amount, rating, sentiment, loyalty, search } = Touchpoint.shape;
const checked = { direction, side, handover, amount, rating, sentiment, loyalty, search };

for (const [key, schema] of Object.entries(checked))
  test(`whatever its ${key} is, reading a record takes it as the schema does`, () => {
    const value = full[key as keyof typeof full];
    let taken = 0;
    const agree = (part: unknown) => {
      const { success, data } = schema.safeParse(part);
      const { touchpoint, faults } = readTouchpoint({ ...least, [key]: part }, 't');
      const isSaid = part !== undefined && part !== null;
      const isTaken = success && isSaid;
      assert.equal(faults.length, Number(isSaid && !isTaken), JSON.stringify(part));
      const before = key === 'side' ? 'customer' : undefined;
      const expected = isTaken ? written(data) : before;
      assert.deepEqual(touchpoint?.[key as keyof typeof touchpoint], expected);
      taken += Number(isTaken);
    };
    for (const other of spoil(value)) agree(other);
    if (typeof value === 'object') for (const other of oddlyMade(value)) agree(other);
    fc.assert(fc.property(fc.oneof(arbitraryOf(schema), fc.anything()), agree), { numRuns: 1000 });
    assert.ok(taken > 50, `${taken} were taken`);
  });

test('what is shown is what was checked, also of a record that says something else each time', () => {
  let times = 0;
  const amounts = {
    get value() {
      times += 1;
      return times === 1 ? 12.5 : 'a lot';
    },
    currency: 'EUR',
  };
  const { touchpoint } = readTouchpoint({ title: 'a', amount: amounts }, 't');
  assert.deepEqual(touchpoint?.amount, { value: 12.5, currency: 'EUR' });
});
