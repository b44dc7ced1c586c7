import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { RecordIds } from './record-ids.js';

/** Few ids for many records, so that they are met again; strange ones among them. */
const id = fc.oneof(
  fc.nat(40).map((number) => `id-${number}`),
  fc.constantFrom('', 'constructor', '__proto__', 'ä', '\ud83d\udca1', '\ud83d', 'id-1 '),
  fc.string({ maxLength: 3 }),
);

test('finds as a map does, whatever is expected and however it grows', () => {
  fc.assert(
    fc.property(fc.array(id, { maxLength: 300 }), fc.nat(50), (ids, expected) => {
      const table = new RecordIds(expected, (number) => ids[number]);
      const plain = new Map<string, number>();
      for (const [number, each] of ids.entries()) {
        assert.equal(table.add(each, number), plain.get(each));
        plain.set(each, number);
      }
      for (const each of [...ids, 'another'])
        assert.equal(table.find(each), plain.get(each), `of “${each}”`);
    }),
    { numRuns: 500 },
  );
});

test('a record with a higher number keeps the place that it has', () => {
  const table = new RecordIds(4, () => 'a');
  assert.equal(table.add('a', 7), undefined);
  assert.equal(table.add('a', 3), 7);
  assert.equal(table.find('a'), 7);
  assert.equal(table.add('a', 8), 7);
  assert.equal(table.find('a'), 8);
});

test('ids that differ by a number only are found quickly', () => {
  const count = 50_000;
  const idOf = (number: number) => `00000000-${number * 1024}`;
  let looks = 0;
  const table = new RecordIds(count, (number) => {
    looks += 1;
    return idOf(number);
  });
  for (let number = 0; number < count; number += 1) table.add(idOf(number), number);
  looks = 0;
  for (let number = 0; number < count; number += 1) assert.equal(table.find(idOf(number)), number);
  assert.ok(looks < count * 3, `${looks / count} looks for each`);
});
