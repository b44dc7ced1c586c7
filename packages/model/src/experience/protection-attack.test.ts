import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audit } from './audit.js';
import { isApart, replaceable, type Snapshot } from './release.js';
import { shownGroups, whole } from './suppression.js';
import type { Cell } from './testing/attack.js';
import { organisation, pathsOf, randomNumbers } from './testing/organisations.js';
import { Tally } from './testing/tally.js';
import { oneStep, pairsApart, plainThreshold } from './testing/weaker-rules.js';
import { shownTogether } from './together.js';

// `npm run soak -- protection`: `OXBOW_ROUNDS` organisations for each kind of attack; `OXBOW_SEED` repeats a run.
const rounds = Number(process.env['OXBOW_ROUNDS'] ?? 150);
const seed = Number(process.env['OXBOW_SEED'] ?? 1);
const least = 5;

const figures: Record<string, Record<string, Tally>> = {};
const tally = (name: string, ...rules: string[]) => {
  const all = Object.fromEntries(rules.map((rule) => [rule, new Tally(least)]));
  figures[name] = all;
  return (rule: string) => all[rule] ?? new Tally(least);
};

const sizeIn = (cells: readonly Cell[]) => (group: string) =>
  cells.reduce((sum, { people, groups }) => sum + (groups.includes(group) ? people : 0), 0);

for (const [name, levels, most] of [
  ['trees', 3, Infinity],
  ['deepTrees', 8, 40],
] as const) {
  test(`${name}: of ${rounds} organisations of up to ${levels} levels nothing about too few follows`, () => {
    const numbers = randomNumbers(seed);
    const of = tally(name, 'plainThreshold', 'oneStep', 'oxbow');
    for (let round = 0; round < rounds; round += 1) {
      const { units, people } = organisation(numbers, levels, most);
      const paths = pathsOf(units);
      const cells = [...people].map(([id, n]) => ({ people: n, groups: paths.get(id) ?? [] }));
      const all = units.length + 1;
      of('plainThreshold').add(cells, plainThreshold(units, sizeIn(cells), least), all);
      of('oneStep').add(cells, oneStep(units, sizeIn(cells), least), all);
      of('oxbow').add(cells, [...shownGroups(units, people, least)], all);
    }
    assert.ok(of('oxbow').holds, 'it leaks, or hides nearly all');
    assert.ok(of('plainThreshold').leaks(50) && of('oneStep').leaks(40), 'the attack is none');
  });
}

const options = ['direct', 'rare', 'none'];

/** Units of which two in three are all of one kind, as a call centre is; one in twenty does not say. */
function toCrossed(numbers: ReturnType<typeof randomNumbers>) {
  const { random, upTo } = numbers;
  const { units, people } = organisation(numbers, 3, 12);
  const cells = [...people].flatMap(([id, n]) => {
    const usual = options[upTo(2)] ?? whole;
    const counts = new Map<string, number>();
    const isMixed = random() < 1 / 3;
    for (let person = 0; person < n; person += 1) {
      const own = isMixed && random() < 0.5 ? (options[upTo(2)] ?? whole) : usual;
      const option = random() < 0.05 ? whole : own;
      counts.set(option, (counts.get(option) ?? 0) + 1);
    }
    return [...counts].map(([option, count]) => ({ people: count, places: [id, option] }));
  });
  return { units, cells };
}

test(`overlapping: of ${rounds} organisations with segments nothing about too few follows`, () => {
  const numbers = randomNumbers(seed);
  const of = tally(
    'overlapping',
    'eachAlone',
    'pairsOnly',
    'oxbowUnions',
    'oxbow',
    'oxbowSegmentsFirst',
  );
  for (let round = 0; round < rounds; round += 1) {
    const { units, cells: crossed } = toCrossed(numbers);
    const paths = pathsOf(units);
    const cells = crossed.map(({ people, places: [unit = whole, option = whole] }): Cell => {
      return { people, groups: [...(paths.get(unit) ?? []), option] };
    });
    const attributes = [
      { id: 'unit', groups: units },
      { id: 'segment', groups: options.map((id) => ({ id })) },
    ];
    const list = (shown: ReadonlyMap<string, ReadonlySet<string>>) => [
      ...new Set([...shown.values()].flatMap((groups) => [...groups])),
    ];
    const groups = units.length + options.length + 1;
    const add = (rule: string, shown: readonly string[]) => of(rule).add(cells, shown, groups);
    const alone = attributes.map((attribute, index) => {
      const own = crossed.map(({ people, places }) => ({
        people,
        places: [places[index] ?? whole],
      }));
      return list(shownTogether([attribute], own, least));
    });
    const [byUnit = [], bySegment = []] = alone;
    add('eachAlone', [...new Set([...byUnit, ...bySegment])]);
    const shared = (one: string, other: string) =>
      cells.reduce(
        (sum, cell) =>
          sum + (cell.groups.includes(one) && cell.groups.includes(other) ? cell.people : 0),
        0,
      );
    const ways = bySegment.filter((option) => option !== whole);
    add('pairsOnly', [...byUnit, ...pairsApart(byUnit, ways, shared, least)]);
    add('oxbowUnions', list(shownTogether(attributes, crossed, least, 'unions')));
    add('oxbow', list(shownTogether(attributes, crossed, least)));
    const turned = crossed.map(({ people, places }) => ({ people, places: places.toReversed() }));
    add('oxbowSegmentsFirst', list(shownTogether(attributes.toReversed(), turned, least)));
  }
  for (const rule of ['oxbow', 'oxbowUnions', 'oxbowSegmentsFirst'])
    assert.ok(of(rule).holds, rule);
  assert.ok(of('eachAlone').leaks(5) && of('pairsOnly').leaks(0), 'the attack is none');
});

test(`snapshots: of ${rounds} waves that are shown while answers come nothing about too few follows`, () => {
  const { random, upTo } = randomNumbers(seed);
  const of = tally('snapshots', 'eachAlone', 'oxbow');
  for (let round = 0; round < rounds; round += 1) {
    const units = ['a', 'b', 'c', 'd'].slice(0, 2 + upTo(2)).map((id) => ({ id }));
    const came: { id: string; unit: string }[] = [];
    const rules = { eachAlone: [] as Snapshot[], oxbow: [] as Snapshot[] };
    for (let time = 0; time < 4; time += 1) {
      const more = time === 0 ? 20 + upTo(20) : upTo(14);
      for (let one = 0; one < more; one += 1) {
        const unit = units[Math.floor(units.length * random() ** 1.5)]?.id ?? 'a';
        came.push({ id: String(came.length), unit });
      }
      const answersOf = (group: string) =>
        new Set(came.filter(({ unit }) => group === whole || unit === group).map(({ id }) => id));
      const counts = new Map(units.map(({ id }) => [id, answersOf(id).size]));
      const next = new Map(
        [...shownGroups(units, counts, least)].map((group) => [group, answersOf(group)]),
      );
      rules.eachAlone.push(next);
      rules.oxbow.push(replaceable(rules.oxbow, next, least));
    }
    for (const [rule, snapshots] of Object.entries(rules)) {
      // What stays as it was is not shown a second time.
      const sets = snapshots.flatMap((groups, time) =>
        [...groups]
          .filter(([group, { size }]) => snapshots[time - 1]?.get(group)?.size !== size)
          .map(([group, answers]) => ({ name: `${time} ${group}`, answers })),
      );
      const cells = toCells(
        came.map(({ id }) => sets.filter(({ answers }) => answers.has(id)).map(({ name }) => name)),
      );
      const names = sets.map(({ name }) => name);
      of(rule).add(cells, names, 4 * (units.length + 1));
    }
  }
  assert.ok(of('oxbow').holds, 'it leaks, or hides nearly all');
  assert.ok(of('eachAlone').leaks(50), 'the attack is none');
});

/** People whom the same groups hold. */
function toCells(memberships: readonly string[][]): Cell[] {
  const cells = new Map<string, { people: number; groups: string[] }>();
  for (const groups of memberships) {
    const same = cells.get(groups.join());
    if (same) same.people += 1;
    else cells.set(groups.join(), { people: 1, groups });
  }
  return [...cells.values()];
}

test(`waves: of ${rounds} pairs of releases those that share answers are blocked`, () => {
  const { upTo } = randomNumbers(seed);
  const of = tally('waves', 'eachAlone', 'oxbow');
  for (let round = 0; round < rounds; round += 1) {
    const [first, shared, second] = [least + upTo(20), upTo(8), least + upTo(20)];
    const span = (from: number, to: number) =>
      new Set(Array.from({ length: to - from }, (_, at) => String(from + at)));
    const one = span(0, first + shared);
    const other = span(first, first + shared + second);
    const cells = [
      { people: first, groups: ['one'] },
      { people: shared, groups: ['one', 'other'] },
      { people: second, groups: ['other'] },
    ];
    const third = { people: first + shared + second, groups: ['both'] };
    // What is told of both together, such as of a year, makes the shared ones follow.
    const years = cells.map(({ people, groups }) => ({ people, groups: [...groups, 'both'] }));
    of('eachAlone').add(years, ['one', 'other', 'both'], 3);
    const isShown = isApart([one], other);
    const both = isShown && isApart([one, other], span(0, third.people));
    of('oxbow').add(years, ['one', ...(isShown ? ['other'] : []), ...(both ? ['both'] : [])], 3);
  }
  assert.ok(of('oxbow').holds, 'it leaks, or hides nearly all');
  assert.ok(of('eachAlone').leaks(10), 'the attack is none');
});

test(`crossed: of ${rounds} tables of 5 × 4 the audit refuses those that leak`, () => {
  const { random } = randomNumbers(seed);
  const of = tally('crossed', 'plainThreshold', 'oxbowAudit');
  for (let round = 0; round < rounds; round += 1) {
    const cells = Array.from({ length: 20 }, (_, at): Cell => {
      const [row, column] = [`row${Math.floor(at / 4)}`, `column${at % 4}`];
      return { people: Math.floor(40 * random() ** 2), groups: [row, column, row + column, whole] };
    });
    const groups = [...new Set(cells.flatMap((cell) => cell.groups))];
    const plain = groups.filter((group) => sizeIn(cells)(group) >= least);
    of('plainThreshold').add(cells, plain, groups.length);
    // What the audit refuses is left out from the smallest on, until it lets the table pass.
    const bySize = plain.toSorted((one, other) => sizeIn(cells)(other) - sizeIn(cells)(one));
    while (!audit(cells, bySize, least).isSafe) bySize.pop();
    of('oxbowAudit').add(cells, bySize, groups.length);
  }
  assert.ok(of('oxbowAudit').holds, 'it leaks, or hides nearly all');
  assert.ok(of('plainThreshold').leaks(50), 'the attack is none');
});

test('persons: a rule on sizes hides much and does not help where people stay', () => {
  const { random, upTo } = randomNumbers(seed);
  const of = tally('persons', 'answersApart', 'sizesApart', 'personsApart');
  const isFar = (n: number) => n === 0 || n >= least;
  for (let round = 0; round < rounds; round += 1) {
    // A team of 5 to 34 of whom one in ten is new; three in four answer each time.
    const people = Array.from({ length: least + upTo(29) }, () => {
      const [isNew, first, second] = [random() < 0.1, random() < 0.75, random() < 0.75];
      return [...(first && !isNew ? ['first'] : []), ...(second ? ['second'] : [])];
    });
    const cells = toCells(people);
    const [first, second] = [sizeIn(cells)('first'), sizeIn(cells)('second')];
    const only = (wave: string) => cells.find(({ groups }) => groups.join() === wave)?.people ?? 0;
    const isShown = second >= least && first >= least;
    const add = (rule: string, is: boolean) =>
      of(rule).add(cells, isShown && is ? ['first', 'second'] : first >= least ? ['first'] : [], 2);
    add('answersApart', true);
    add('sizesApart', isFar(Math.abs(first - second)));
    add('personsApart', isFar(only('first')) && isFar(only('second')));
  }
  // Said in decision 0048, with these figures: what follows if all keep their opinion.
  assert.ok(of('answersApart').leaks(5) && of('sizesApart').leaks(1), 'the attack is none');
  assert.ok(!of('personsApart').leaks(0), 'persons who are far apart leak');
});

test('tells what came of it', (context) => {
  context.diagnostic(`protection: ${JSON.stringify({ organisations: rounds, ...figures })}`);
});
