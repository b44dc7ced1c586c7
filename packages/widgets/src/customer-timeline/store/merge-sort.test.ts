import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { goOn } from '../idle-work.js';
import { sortInSteps } from './merge-sort.js';

/** Keys of records, many of them the same, so that it is seen whether their order stays. */
const keys = fc.oneof(
  fc.array(fc.nat(9), { maxLength: 200 }),
  // A list that is in order, one that is in the opposite order, and two that are put together.
  fc.nat(300).map((length) => Array.from({ length }, (_, index) => index)),
  fc.nat(300).map((length) => Array.from({ length }, (_, index) => length - index)),
  fc.nat(150).map((length) => Array.from({ length: length * 2 }, (_, index) => index % length)),
);

test('sorts as the stable sort of the language', () => {
  fc.assert(
    fc.property(keys, (list) => {
      const compare = (one: number, other: number) => (list[one] ?? 0) - (list[other] ?? 0);
      const numbers = Uint32Array.from(list, (_, index) => index);
      goOn(sortInSteps(numbers, compare));
      assert.deepEqual([...numbers], list.map((_, index) => index).sort(compare));
    }),
    { numRuns: 500 },
  );
});

test('pauses often, and one in order is only looked at', () => {
  const count = 20_000;
  let compared = 0;
  const compare = (one: number, other: number) => (compared += 1) && one - other;
  const pausesOf = (list: Uint32Array) => {
    compared = 0;
    let [pauses, longest, last] = [0, 0, 0];
    for (const _ of sortInSteps(list, compare)) {
      pauses += 1;
      longest = Math.max(longest, compared - last);
      last = compared;
    }
    return { pauses, longest, compared };
  };
  const inOrder = pausesOf(Uint32Array.from({ length: count }, (_, index) => index));
  assert.equal(inOrder.compared, count - 1);
  const turned = Uint32Array.from({ length: count }, (_, index) => count - index);
  const { pauses, longest } = pausesOf(turned);
  assert.ok(pauses >= Math.floor(count / 4096) && longest <= 2 * 4096, `${pauses}, ${longest}`);
  assert.ok(turned.every((value, index) => index === 0 || (turned[index - 1] ?? 0) < value));
});
