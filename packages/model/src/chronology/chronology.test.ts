import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chronologyOf, type Dated } from './chronology.js';

const earliest = Date.parse('0001-01-01T00:00:00Z');
const latest = Date.parse('9999-12-31T23:59:59.999Z');

for (const [name, times, expected, dated] of [
  ['nothing', [], [], 0],
  ['one', [5], [0], 1],
  ['oldest first already', [1, 2, 3], [0, 1, 2], 3],
  ['newest first', [3, 2, 1], [2, 1, 0], 3],
  ['newest first, two at once', [3, 2, 2, 1], [3, 2, 1, 0], 4],
  ['neither', [2, 9_000_000, 1, 5000], [2, 0, 3, 1], 4],
  ['before 1970', [1, -5, 0], [1, 2, 0], 3],
  ['nine thousand years', [latest, earliest, 0], [1, 2, 0], 3],
  ['no time: last', [undefined, 2, undefined, 1], [3, 1, 2, 0], 2],
  ['a time that is none: last', [NaN, 1, Infinity], [1, 2, 0], 1],
] as [string, (number | undefined)[], number[], number][])
  test(`in order of time: ${name}`, () => {
    const chronology = chronologyOf(times.map((at) => ({ at })));
    assert.deepEqual([...chronology.order], expected);
    assert.equal(chronology.dated, dated);
  });

test('at the same time, they are in the order of their ids, those without one last', () => {
  const records = [{ at: 1 }, { at: 1, id: 'b' }, { at: 1, id: 'a' }, { at: 0, id: 'z' }];
  assert.deepEqual([...chronologyOf(records).order], [3, 2, 1, 0]);
});

const time = fc.oneof(
  fc.integer({ min: 0, max: 20 }),
  fc.integer({ min: earliest, max: latest }),
  fc.constant(undefined),
);

test('whatever the times are, the order is that of a plain sort, and the same for the list turned round', () => {
  fc.assert(
    fc.property(fc.array(time, { maxLength: 60 }), (times) => {
      const records: Dated[] = times.map((at, place) => ({ at, id: String.fromCharCode(place) }));
      const idsOf = (list: readonly Dated[]) =>
        [...chronologyOf(list).order].map((place) => list[place]?.id);
      const plain = records.toSorted((a, b) => {
        const difference = (a.at ?? Infinity) - (b.at ?? Infinity);
        return difference || (a.id ?? '').localeCompare(b.id ?? '', 'en');
      });
      const expected = plain.map(({ at }) => at);
      assert.deepEqual(
        idsOf(records).map((id) => records.find((record) => record.id === id)?.at),
        expected,
      );
      assert.deepEqual(idsOf(records), idsOf(records.toReversed()));
    }),
  );
});

test('each record is looked at as often in a hundred thousand as in a thousand', () => {
  const readsOf = (count: number) => {
    let reads = 0;
    const records = Array.from({ length: count }, (_, place) => ({
      id: String(place),
      get at() {
        reads += 1;
        return (place * 7_919_777) % 1_000_003;
      },
    }));
    chronologyOf(records);
    return reads / count;
  };
  assert.equal(readsOf(100_000), readsOf(1000));
});
