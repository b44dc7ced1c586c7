import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutExtremes, type Sums } from './extremes.js';
import { shownGroups, whole, type Place } from './suppression.js';
import { reduce } from './testing/attack.js';

/** Whether a mean would be told as a bound. */
const isExtreme = (mean: number) => mean <= 10 || mean >= 90;

const rows: [string, Record<string, [n: number, mean: number]>, string[]][] = [
  ['no team is of one mind', { a: [10, 40], b: [10, 60], c: [10, 50] }, ['', 'a', 'b', 'c']],
  [
    'one team is: it would follow from the others',
    { a: [10, 100], b: [8, 40], c: [9, 60] },
    ['', 'a', 'c'],
  ],
  ['two teams are, at both ends', { a: [10, 100], b: [10, 0], c: [9, 60] }, ['', 'a', 'b', 'c']],
  ['two teams are, at one end', { a: [10, 0], b: [10, 5], c: [9, 60] }, ['', 'a', 'b']],
  ['all are', { a: [10, 100], b: [10, 95] }, ['', 'a', 'b']],
  [
    'two small teams are, that stand in the whole alone',
    { a: [3, 100], b: [3, 100], c: [9, 60] },
    [''],
  ],
];
for (const [name, given, expected] of rows) {
  test(`where ${name}, what may be shown is ${expected.join(', ')}`, () => {
    const units = Object.keys(given).map((id) => ({ id }));
    const { counts, sums } = tally(given);
    const shown = withoutExtremes(units, shownGroups(units, counts, 5), sums, isExtreme);
    assert.deepEqual([...shown].sort(), expected);
  });
}

// `OXBOW_ROUNDS` organisations; `OXBOW_SEED` repeats a run.
const rounds = Number(process.env['OXBOW_ROUNDS'] ?? 400);
let state = Number(process.env['OXBOW_SEED'] ?? 1);
/** mulberry32 */
function random(): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}

test(`of ${rounds} organisations no group of one mind can be computed from what is told exactly`, () => {
  let leaks = 0;
  let naive = 0;
  let told = 0;
  for (let round = 0; round < rounds; round += 1) {
    const units: Place[] = [];
    const given: Record<string, [number, number]> = {};
    for (const one of 'abc') {
      units.push({ id: one });
      for (const other of '123'.slice(0, 1 + Math.floor(random() * 3))) {
        units.push({ id: one + other, parent: one });
        const mean = random() < 0.3 ? (random() < 0.5 ? 0 : 100) : 20 + Math.floor(random() * 60);
        given[one + other] = [3 + Math.floor(random() * 12), mean];
      }
    }
    const { counts, sums } = tally(given);
    const byCount = shownGroups(units, counts, 5);
    const shown = withoutExtremes(units, byCount, sums, isExtreme);
    for (const group of shown) assert.ok(byCount.has(group));
    leaks += computed(units, shown, sums);
    naive += computed(units, byCount, sums);
    told += shown.size;
  }
  assert.equal(leaks, 0);
  assert.ok(naive > rounds / 4, `the attack found only ${naive} where nothing more is hidden`);
  assert.ok(told > rounds, `only ${told} groups were shown at all`);
});

function tally(given: Record<string, [number, number]>) {
  const entries = Object.entries(given);
  return {
    counts: new Map(entries.map(([id, [n]]) => [id, n])),
    sums: new Map<string, Sums>(entries.map(([id, [n, mean]]) => [id, { n, sum: n * mean }])),
  };
}

/** How many sets of people with an extreme mean follow from the exact means by sums and differences of up to three. */
function computed(
  units: readonly Place[],
  shown: ReadonlySet<string>,
  own: ReadonlyMap<string, Sums>,
) {
  const cells = [...own].filter(([, { n }]) => n > 0);
  const parents = new Map(units.map(({ id, parent }) => [id, parent ?? whole]));
  const isIn = (unit: string, group: string): boolean =>
    unit === group || (unit !== whole && isIn(parents.get(unit) ?? whole, group));
  const meanOf = (vector: readonly number[]) => {
    let [n, sum] = [0, 0];
    cells.forEach(([, cell], index) => {
      if (Math.abs(vector[index] ?? 0) < 1e-9) return;
      n += cell.n;
      sum += cell.sum;
    });
    return sum / n;
  };
  const vectors = [...shown]
    .map((group) => cells.map(([unit]) => (isIn(unit, group) ? 1 : 0)))
    .filter((vector) => vector.some((value) => value > 0) && !isExtreme(meanOf(vector)));
  const basis = reduce(vectors);
  let found = 0;
  const look = (from: number, sum: readonly number[], picked: number) => {
    const isSet = sum.every((value) => Math.abs(value) < 1e-9 || Math.abs(value - 1) < 1e-9);
    if (picked > 0 && isSet && sum.some((value) => value > 0.5) && isExtreme(meanOf(sum)))
      found += 1;
    if (picked === 3) return;
    for (let row = from; row < basis.length; row += 1)
      look(
        row + 1,
        sum.map((value, index) => value + (basis[row]?.[index] ?? 0)),
        picked + 1,
      );
  };
  look(
    0,
    cells.map(() => 0),
    0,
  );
  return found;
}
