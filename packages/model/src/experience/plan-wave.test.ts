import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Unit } from '../unit/unit.js';
import { planWave, type Expected } from './plan-wave.js';
import { shownGroups, whole } from './suppression.js';

const unit = (id: string, people?: number, parent?: string): Unit => ({
  ...{ id, title: id },
  ...(people !== undefined && { people }),
  ...(parent !== undefined && { parent }),
});

const large = [unit('a', 40), unit('b', 50), unit('c', 60)];
const rows: [string, Unit[], Expected, Record<string, string>][] = [
  ['large units', large, {}, { '': 'visible', a: 'visible 5', b: 'visible 5', c: 'visible 5' }],
  [
    'a unit with too few people: another one goes with it',
    [unit('tiny', 3), unit('a', 30), unit('b', 50)],
    {},
    // Whichever of the two is smaller goes; more of a than are expected of b would be shown.
    { '': 'visible', tiny: 'never size', a: 'never sibling', b: 'visible 21' },
  ],
  [
    'a unit that needs more answers than others are expected to give',
    [unit('tiny', 3), unit('a', 40), unit('b', 45)],
    {},
    { '': 'visible', tiny: 'never size', a: 'uncertain 32', b: 'uncertain 28' },
  ],
  ['a unit of eight', [unit('team', 8), ...large], {}, { team: 'uncertain 5' }],
  [
    'a unit of eight where all answer',
    [unit('team', 8), ...large],
    { share: 1 },
    { team: 'visible 5' },
  ],
  ['a higher threshold', [unit('team', 8), ...large], { threshold: 10 }, { team: 'never size' }],
  [
    'a lower threshold than the floor',
    [unit('team', 4), ...large],
    { threshold: 2 },
    { team: 'never size' },
  ],
  [
    'teams below a unit that is not shown',
    [unit('tiny', 3), unit('a', 30), unit('b', 50), unit('a1', 15, 'a'), unit('a2', 15, 'a')],
    {},
    { a: 'never sibling', a1: 'never above', a2: 'never above' },
  ],
  [
    'a unit of which nobody said how many it has',
    [unit('new'), ...large],
    {},
    { '': 'visible', new: 'uncertain unknown 5', a: 'visible 5' },
  ],
  [
    'a unit that has at least those below it',
    [unit('a'), unit('a1', 30, 'a'), unit('a2', 30, 'a'), ...large.slice(1)],
    {},
    { a: 'visible 5', a1: 'visible 5', a2: 'visible 5' },
  ],
  ['an organisation of four', [unit('a', 4)], {}, { '': 'never size', a: 'never size' }],
];
for (const [name, units, expected, outlooks] of rows) {
  test(`the plan of ${name}`, () => {
    const plan = planWave(units, expected).units.map(
      ({ unit: id = '', visibility, why, needed }) => {
        const words = [visibility, why, id === '' ? undefined : needed];
        return [id, words.filter((word) => word !== undefined).join(' ')];
      },
    );
    const told = Object.fromEntries(plan) as Record<string, string>;
    const asked = Object.keys(outlooks).map((id) => [id, told[id]]);
    assert.deepEqual(Object.fromEntries(asked), outlooks);
    assert.equal(plan.length, units.length + 1);
  });
}

test('the answers needed are exactly those from which on a unit is shown', () => {
  const families = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 7 });
  let never = 0;
  fc.assert(
    fc.property(families, fc.integer({ min: 5, max: 12 }), (family, threshold) => {
      const units = family.map((people, at) => unit(`u${at}`, people));
      const counts = new Map(units.map(({ id, people = 0 }) => [id, people]));
      if (family.reduce((sum, people) => sum + people, 0) < 200) units.push(unit('rest', 200));
      counts.set('rest', 200);
      const plan = planWave(units, { threshold, share: 1 });
      for (const { unit: id = whole, why, needed } of plan.units) {
        if (id === whole || why === 'size') continue;
        const isShown = (answers: number) =>
          shownGroups(units, new Map([...counts, [id, answers]]), threshold).has(id);
        if (why === 'sibling') assert.ok(!isShown(counts.get(id) ?? 0), `${id} is shown`);
        else {
          assert.ok(isShown(needed ?? 0), `${id} is not shown with ${needed}`);
          assert.ok(!isShown((needed ?? 0) - 1), `${id} is shown with fewer than ${needed}`);
        }
        never += why === 'sibling' ? 1 : 0;
      }
    }),
    { numRuns: 300, seed: 1 },
  );
  assert.ok(never > 0, 'no unit had to be hidden for another one');
});

test('what is visible of 600 random answers as expected is shown in nearly all', () => {
  const units = [unit('a', 9), unit('b', 14), unit('c', 30), unit('d', 44), unit('e', 3)];
  const plan = planWave(units).units.filter(({ visibility }) => visibility === 'visible');
  let state = 1;
  const random = () => (state = (state * 16807) % 2147483647) / 2147483647;
  let shown = 0;
  for (let wave = 0; wave < 600; wave += 1) {
    const answers = (people: number) =>
      Array.from({ length: people }, random).filter((chance) => chance < 0.7).length;
    const counts = new Map(units.map(({ id, people = 0 }) => [id, answers(people)]));
    const groups = shownGroups(units, counts, 5);
    shown += plan.filter(({ unit: id = whole }) => groups.has(id)).length;
  }
  assert.ok(plan.length > 2, 'too little is visible');
  assert.ok(shown > 0.95 * 600 * plan.length, `${shown} of ${600 * plan.length}`);
});

test('segments are told of by what is expected of them', () => {
  const options = [
    { id: 'direct', share: 0.6 },
    { id: 'rare', share: 0.38 },
    { id: 'none', share: 0.02 },
  ];
  const told = (units: Unit[]) =>
    planWave(units, { segments: [{ id: 'distance', options }] }).segments.map(
      ({ option, visibility }) => `${option} ${visibility}`,
    );
  assert.deepEqual(told(large), ['direct visible', 'rare uncertain', 'none never']);
  const larger = large.map(({ people = 0, ...rest }) => ({ ...rest, people: people * 20 }));
  assert.deepEqual(told(larger), ['direct visible', 'rare visible', 'none visible']);
});
