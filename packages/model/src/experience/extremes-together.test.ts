import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutExtremesTogether, type SummedCell } from './extremes-together.js';
import { withoutExtremes } from './extremes.js';
import { whole } from './suppression.js';
import { reduce } from './testing/attack.js';
import { randomNumbers } from './testing/organisations.js';
import { shownTogether, type Attribute } from './together.js';

const isExtreme = (mean: number) => mean <= 10 || mean >= 90;
const unit: Attribute = { id: 'unit', groups: ['a', 'b', 'c'].map((id) => ({ id })) };
const distance: Attribute = { id: 'distance', groups: ['near', 'far'].map((id) => ({ id })) };

const cell = (place: string, option: string, people: number, mean: number): SummedCell => ({
  people,
  sum: people * mean,
  places: [place, option],
});

const rows: [string, SummedCell[], string[], string[]][] = [
  [
    'nobody is of one mind',
    [cell('a', 'near', 9, 40), cell('b', 'near', 9, 60), cell('c', 'far', 9, 50)],
    ['a', 'b', 'c'],
    ['far', 'near'],
  ],
  [
    'those of a who are far, which only units and distance together tell',
    [
      cell('a', 'near', 9, 40),
      cell('a', 'far', 9, 100),
      cell('b', 'near', 9, 60),
      cell('c', 'near', 9, 50),
    ],
    ['a', 'b', 'c'],
    ['far'],
  ],
  [
    'those who are near in a and b, that are c without who is far',
    [
      cell('a', 'near', 9, 40),
      cell('b', 'near', 9, 60),
      cell('c', 'near', 9, 100),
      cell('c', 'far', 9, 20),
    ],
    ['a', 'b', 'c'],
    [],
  ],
];
for (const [name, cells, units, options] of rows) {
  test(`of one mind are ${name}: shown are ${[...units, ...options].join(', ')}`, () => {
    const attributes = [unit, distance];
    const shown = shownTogether(attributes, cells, 5);
    const left = withoutExtremesTogether(attributes, shown, cells, isExtreme);
    const list = (id: string) =>
      [...(left.get(id) ?? [])].filter((group) => group !== whole).sort();
    assert.deepEqual({ units: list('unit'), options: list('distance') }, { units, options });
  });
}

test('many units after few segments are looked at by the segments, and shown', () => {
  const units = Array.from({ length: 40 }, (_, at) => ({ id: `u${at}` }));
  const cells = units.flatMap(({ id }) => [cell('near', id, 9, 40), cell('far', id, 9, 60)]);
  const attributes = [distance, { id: 'unit', groups: units }];
  const shown = shownTogether(attributes, cells, 5);
  const left = withoutExtremesTogether(attributes, shown, cells, isExtreme);
  assert.equal(left.get('unit')?.size, 41);
});

test('two ways of many parts are more than is looked at: of the later one nothing but the whole is shown', () => {
  const groups = Array.from({ length: 12 }, (_, at) => ({ id: `g${at}` }));
  const cells = groups.flatMap(({ id }, row) =>
    groups.map((other, at) => cell(id, other.id, row === at ? 40 : 9, 50)),
  );
  const attributes = ['one', 'other'].map((id) => ({ id, groups }));
  const shown = shownTogether(attributes, cells, 5);
  const left = withoutExtremesTogether(attributes, shown, cells, isExtreme);
  assert.deepEqual(
    [...left.values()].map(({ size }) => size),
    [13, 1],
  );
});

// `OXBOW_ROUNDS` organisations; `OXBOW_SEED` repeats a run.
const rounds = Number(process.env['OXBOW_ROUNDS'] ?? 150);

test(`of ${rounds} organisations none of one mind can be computed from units and segments together`, () => {
  const { random, upTo } = randomNumbers(Number(process.env['OXBOW_SEED'] ?? 1));
  const attributes = [unit, { id: 'distance', groups: ['n', 'm', 'f'].map((id) => ({ id })) }];
  let [leaks, alone, told] = [0, 0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const cells = ['a', 'b', 'c', whole].flatMap((place) =>
      ['n', 'm', 'f', whole].map((option) => {
        const mean = random() < 0.4 ? (random() < 0.5 ? 0 : 100) : 20 + upTo(60);
        return cell(place, option, random() < 0.4 ? 0 : upTo(9), mean);
      }),
    );
    const shown = shownTogether(attributes, cells, 5, 'unions');
    const each = attributes.map(({ id, groups }, index): [string, Set<string>] => {
      const own = new Map<string, { n: number; sum: number }>();
      for (const { people, sum, places } of cells) {
        const place = places[index] ?? whole;
        const before = own.get(place) ?? { n: 0, sum: 0 };
        own.set(place, { n: before.n + people, sum: before.sum + sum });
      }
      return [id, withoutExtremes(groups, shown.get(id) ?? new Set(), own, isExtreme)];
    });
    alone += follow(cells, new Map(each)) > 0 ? 1 : 0;
    const left = withoutExtremesTogether(attributes, shown, cells, isExtreme);
    leaks += follow(cells, left);
    for (const groups of left.values()) told += groups.size;
  }
  assert.equal(leaks, 0);
  assert.ok(alone > rounds / 20, `each attribute alone leaks in only ${alone} of ${rounds}`);
  assert.ok(told > rounds, `only ${told} groups were shown at all`);
});

/** How many sets of an extreme mean are sums of up to four reduced rows of what is told exactly. */
function follow(cells: readonly SummedCell[], shown: ReadonlyMap<string, ReadonlySet<string>>) {
  const taken = cells.filter(({ people }) => people > 0);
  const meanOf = (vector: readonly number[]) => {
    let [n, sum] = [0, 0];
    taken.forEach((each, index) => {
      if (Math.abs(vector[index] ?? 0) < 1e-9) return;
      n += each.people;
      sum += each.sum;
    });
    return sum / n;
  };
  const isAny = (vector: readonly number[]) => vector.some((value) => value > 0);
  const told = [...shown.values()].flatMap((groups, attribute) =>
    [...groups].map((group) =>
      taken.map(({ places }) => (group === whole || places[attribute] === group ? 1 : 0)),
    ),
  );
  const basis = reduce(told.filter((vector) => isAny(vector) && !isExtreme(meanOf(vector))));
  let found = 0;
  const look = (from: number, sum: readonly number[], picked: number) => {
    const isSet = sum.every((value) => Math.abs(value) < 1e-9 || Math.abs(value - 1) < 1e-9);
    if (picked > 0 && isSet && isAny(sum) && isExtreme(meanOf(sum))) found += 1;
    if (picked === 4) return;
    for (let row = from; row < basis.length; row += 1) {
      const next = sum.map((value, index) => value + (basis[row]?.[index] ?? 0));
      look(row + 1, next, picked + 1);
    }
  };
  look(
    0,
    taken.map(() => 0),
    0,
  );
  return found;
}
