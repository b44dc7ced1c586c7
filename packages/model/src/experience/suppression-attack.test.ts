import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Instrument } from '../instrument/instrument.js';
import type { Unit } from '../unit/unit.js';
import { publish, type PersonAnswers } from './publication.js';
import { personScore } from './scoring.js';
import { whole } from './suppression.js';
import { attack, type Cell } from './testing/attack.js';

// `OXBOW_ROUNDS` organisations of three levels, each attacked in each dimension; `OXBOW_SEED` repeats a run.
const rounds = Number(process.env['OXBOW_ROUNDS'] ?? 150);
let state = Number(process.env['OXBOW_SEED'] ?? 1);
/** mulberry32 */
function random(): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}
const upTo = (most: number) => Math.floor(random() * (most + 1));

const dimensions = ['a', 'b', 'leadership'];
const instrument: Instrument = {
  id: 'own',
  version: 1,
  title: 'Own',
  scale: { points: 5, labels: ['1', '2', '3', '4', '5'] },
  sides: [{ id: 'employee', label: 'Employees' }],
  dimensions: dimensions.map((id) => ({ id, label: id })),
  items: dimensions.flatMap((dimension) =>
    [1, 2].map((n) => ({ id: `${dimension}${n}`, dimension, side: 'employee', text: 'x' })),
  ),
  segments: [
    {
      ...{ id: 'distance', sides: ['employee'], label: 'Distance', text: 'How often?' },
      options: ['near', 'far', 'never'].map((id) => ({ id, label: id })),
    },
  ],
};
const options = ['near', 'far', 'never'];

/** Departments with teams with crews; people skewed small, as in real organisations, some of them above the lowest level. */
function organisation() {
  const units: Unit[] = [];
  const grow = (parent: string | undefined, depth: number) => {
    for (let index = 0; index <= 1 + upTo(2); index += 1) {
      const id = parent === undefined ? `u${index}` : `${parent}.${index}`;
      units.push({ id, title: id, ...(parent !== undefined && { parent }) });
      if (depth < 3 && random() < 0.7) grow(id, depth + 1);
    }
  };
  grow(undefined, 1);
  const people: PersonAnswers[] = [];
  const answer = () => (random() < 0.25 ? null : 1 + upTo(4));
  const isParent = new Set(units.map(({ parent }) => parent));
  for (const unit of [whole, ...units.map(({ id }) => id)]) {
    const size = isParent.has(unit) || unit === whole ? upTo(3) : Math.floor(24 * random() ** 2);
    // Most of a unit are of one kind, and some do not say.
    const usual = options[upTo(2)] ?? 'near';
    for (let person = 0; person < size; person += 1) {
      const answers = Object.fromEntries(instrument.items.map(({ id }) => [id, answer()]));
      const distance = random() < 0.8 ? usual : (options[upTo(2)] ?? 'near');
      const segments: Record<string, string> = random() < 0.05 ? {} : { distance };
      people.push({ side: 'employee', ...(unit !== whole && { unit }), segments, answers });
    }
  }
  return { units, people };
}

/** Who can be told apart at most: those of one unit and one distance who have a score in a dimension. */
function cellsOf(units: Unit[], people: PersonAnswers[], dimension: string): Cell[] {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  const scored = people.filter(
    ({ answers }) =>
      personScore([answers[`${dimension}1`] ?? null, answers[`${dimension}2`] ?? null], 5) !== null,
  );
  return [whole, ...parents.keys()].flatMap((id) => {
    const groups = [whole];
    for (let unit = id || undefined; unit !== undefined; unit = parents.get(unit))
      groups.push(unit);
    return [undefined, ...options].map((option): Cell => {
      const own = scored.filter(
        ({ unit = whole, segments }) => unit === id && segments?.['distance'] === option,
      );
      return { people: own.length, groups: [...groups, ...(option ? [option] : [])] };
    });
  });
}

test(`of ${rounds} organisations nothing about fewer people than the threshold can be computed`, () => {
  let tried = 0;
  let [shown, segments] = [0, 0];
  let naiveLeaks = 0;
  const leaks: object[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { units, people } = organisation();
    const profiles = publish({ instrument, units, sides: ['employee'], people });
    for (const dimension of dimensions) {
      const cells = cellsOf(units, people, dimension);
      const size = (group: string) =>
        cells.reduce((sum, cell) => sum + (cell.groups.includes(group) ? cell.people : 0), 0);
      const bySegment = new Map(
        profiles
          .get(whole)
          ?.segments?.flatMap(({ groups }) => groups)
          .map((segment) => [segment.id, segment]),
      );
      const scoreOf = (group: string) => {
        const shownGroup = profiles.get(group) ?? bySegment.get(group);
        const row = shownGroup?.dimensions.find(({ id }) => id === dimension);
        return row?.employee && 'value' in row.employee ? row.employee : undefined;
      };
      const all = [whole, ...units.map(({ id }) => id), ...options];
      const published = all.filter((group) => scoreOf(group));
      for (const group of published) assert.equal(scoreOf(group)?.n, size(group), 'n is not true');
      const least = dimension === 'leadership' ? 10 : 5;
      for (const people of attack(cells, published, least, { differences: true }))
        leaks.push({ round, dimension, people });
      const spread = published.filter((group) => scoreOf(group)?.deviation !== undefined);
      for (const people of attack(cells, spread, 10, { differences: true }))
        leaks.push({ round, dimension, people });
      // That the attack finds something where only the small ones are hidden shows that it can.
      const naive = all.filter((group) => size(group) >= 5);
      if (least === 5 && attack(cells, naive, 5, { most: 1 }).length > 0) naiveLeaks += 1;
      tried += least === 5 ? 1 : 0;
      shown += published.length;
      segments += published.filter((group) => options.includes(group)).length;
    }
  }
  assert.deepEqual(leaks, []);
  assert.ok(naiveLeaks > tried / 2, `the attack found only ${naiveLeaks} of ${tried} naive ones`);
  assert.ok(shown > rounds, `only ${shown} groups were shown at all`);
  assert.ok(segments > rounds / 20, `only ${segments} segments were shown at all`);
});
