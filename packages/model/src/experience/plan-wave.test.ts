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
    // Fewer of a than of b answer, so that a goes, unless none of the three answers.
    { '': 'visible', tiny: 'never size', a: 'uncertain sibling', b: 'visible 21' },
  ],
  [
    'a unit that needs more answers than others are expected to give',
    [unit('tiny', 3), unit('a', 40), unit('b', 45)],
    {},
    { '': 'visible', tiny: 'never size', a: 'uncertain sibling 32', b: 'uncertain sibling 28' },
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
    { a: 'uncertain sibling', a1: 'uncertain above 5', a2: 'uncertain above 5' },
  ],
  [
    'a unit of which nobody said how many it has',
    [unit('new'), ...large],
    {},
    // It may have few people, and of the two smallest others any may have fewer answers.
    {
      new: 'uncertain unknown 5',
      a: 'uncertain sibling 5',
      b: 'uncertain sibling 5',
      c: 'visible 5',
    },
  ],
  [
    'a unit that has at least those below it',
    [unit('a'), unit('a1', 30, 'a'), unit('a2', 30, 'a'), ...large.slice(1)],
    {},
    { a: 'visible 5', a1: 'visible 5', a2: 'visible 5' },
  ],
  [
    'a large unit beside one of eight, of which as few may answer that the large one is hidden',
    [unit('a', 100), unit('b', 8)],
    {},
    { '': 'visible', a: 'uncertain sibling 5', b: 'uncertain 5' },
  ],
  [
    'a unit beside those who stand right in the unit above',
    [unit('a', 40), unit('a1', 36, 'a'), ...large.slice(1)],
    {},
    { a: 'visible 5', a1: 'uncertain sibling' },
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
        if (needed === undefined) assert.ok(!isShown(counts.get(id) ?? 0), `${id} is shown`);
        else {
          assert.ok(isShown(needed ?? 0), `${id} is not shown with ${needed}`);
          assert.ok(!isShown((needed ?? 0) - 1), `${id} is shown with fewer than ${needed}`);
        }
        never += needed === undefined ? 1 : 0;
      }
    }),
    { numRuns: 300, seed: 1 },
  );
  assert.ok(never > 0, 'no unit had to be hidden for another one');
});

/** What is expected of so many people: two standard deviations. */
const rangeOf = (people: number, share: number) => {
  const reach = 2 * Math.sqrt(people * share * (1 - share));
  const low = Math.max(0, Math.floor(people * share - reach));
  return { low, high: Math.min(people, Math.ceil(people * share + reach)) };
};

test('what is visible is shown whatever is expected, what is never shown never is', () => {
  const department = fc.record({
    teams: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 3 }),
    right: fc.integer({ min: 0, max: 30 }),
  });
  const plans = fc.record({
    departments: fc.array(department, { minLength: 1, maxLength: 4 }),
    threshold: fc.integer({ min: 5, max: 12 }),
    share: fc.constantFrom(0.4, 0.7, 0.9, 1),
    seed: fc.integer({ min: 1, max: 1e9 }),
  });
  const counted = { visible: 0, hidden: 0, never: 0, sibling: 0 };
  const property = fc.property(plans, ({ departments, threshold, share, seed }) => {
    const units = departments.flatMap(({ teams, right }, at) => [
      unit(`d${at}`, right + teams.reduce((sum, people) => sum + people, 0)),
      ...teams.map((people, team) => unit(`d${at}t${team}`, people, `d${at}`)),
    ]);
    const right = new Map(
      departments.flatMap((one, at) => [
        [`d${at}`, one.right] as const,
        ...one.teams.map((people, team) => [`d${at}t${team}`, people] as const),
      ]),
    );
    const planned = planWave(units, { threshold, share }).units;
    let state = seed;
    const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
    const pick = ({ low, high }: { low: number; high: number }) =>
      random() < 0.6
        ? random() < 0.5
          ? low
          : high
        : low + Math.floor(random() * (high - low + 1));
    for (let outcome = 0; outcome < 60; outcome += 1) {
      const isExpected = outcome % 3 > 0;
      const counts = new Map(
        [...right].map(([id, people]) => [
          id,
          pick(isExpected ? rangeOf(people, share) : { low: 0, high: people }),
        ]),
      );
      const isInside = [unit(whole), ...units].every(({ id, people }) => {
        const inside = [...counts].filter(([one]) => one.startsWith(id));
        const size = people ?? [...right.values()].reduce((sum, one) => sum + one, 0);
        const { low, high } = rangeOf(size, share);
        const n = inside.reduce((sum, [, count]) => sum + count, 0);
        return n >= low && n <= high;
      });
      for (const [least, of] of [
        [threshold, 'visibility'],
        [Math.max(10, threshold), 'leadership'],
      ] as const) {
        const shown = shownGroups(units, counts, least);
        for (const { unit: id = whole, [of]: visibility, why } of planned) {
          const told = () => `${id}: ${JSON.stringify([...counts, ...shown])}`;
          if (visibility === 'never') assert.ok(!shown.has(id), told());
          counted.never += visibility === 'never' ? 1 : 0;
          if (!isExpected || !isInside) continue;
          if (visibility === 'visible') assert.ok(shown.has(id), told());
          counted.visible += visibility === 'visible' ? 1 : 0;
          counted.sibling += why === 'sibling' ? 1 : 0;
          counted.hidden += why === 'sibling' && !shown.has(id) ? 1 : 0;
        }
      }
    }
  });
  fc.assert(property, { numRuns: 400, seed: 1 });
  // It says neither too little, nor that what is never hidden may be.
  assert.ok(counted.visible > 10_000 && counted.never > 10_000, JSON.stringify(counted));
  assert.ok(counted.hidden > 0.02 * counted.sibling, JSON.stringify(counted));
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
