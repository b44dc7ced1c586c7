import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Instrument } from '../instrument/instrument.js';
import { toVariant } from '../instrument/to-variant.js';
import type { Unit } from '../unit/unit.js';
import { ExperienceProfile } from './experience.js';
import { publish, type PersonAnswers, type Publication } from './publication.js';
import { publishPulse, publishShare } from './pulse.js';
import { readProfile } from './read-profile.js';
import { whole } from './suppression.js';

const dimensions = ['tools', 'trust', 'leadership'];
const instrument: Instrument = {
  id: 'own',
  version: 1,
  title: 'Own',
  scale: { points: 5, labels: ['1', '2', '3', '4', '5'] },
  sides: ['employee', 'customer'].map((id) => ({ id, label: id })),
  dimensions: dimensions.map((id) => ({ id, label: id.toUpperCase() })),
  items: dimensions.flatMap((dimension) => [
    { id: `${dimension}.e1`, dimension, side: 'employee', text: 'One' },
    { id: `${dimension}.e2`, dimension, side: 'employee', text: 'Two' },
    { id: `${dimension}.c1`, dimension, side: 'customer', text: 'Three' },
  ]),
};
const units: Unit[] = [
  { id: 'service', title: { en: 'Service', de: 'Service' } },
  { id: 'sales', title: 'Sales', people: 12 },
];

/** People who answer 2 and 4 in turn, but those items that `change` names. */
function crowd(unit: string | undefined, count: number, change: PersonAnswers['answers'] = {}) {
  return Array.from({ length: count }, (_, index): PersonAnswers => {
    const answer = index % 2 === 0 ? 2 : 4;
    const answers = dimensions.flatMap((id) => [
      [`${id}.e1`, answer],
      [`${id}.e2`, answer],
    ]);
    return {
      side: 'employee',
      ...(unit !== undefined && { unit }),
      answers: { ...Object.fromEntries(answers), ...change },
    };
  });
}
const of = (people: PersonAnswers[], change: Partial<Publication> = {}) =>
  publish({ instrument, units, sides: ['employee'], people, ...change });
const scoreOf = (
  profiles: Map<string, ExperienceProfile>,
  group: string,
  dimension = 'tools',
  side: 'employee' | 'customer' = 'employee',
) => profiles.get(group)?.dimensions.find(({ id }) => id === dimension)?.[side];

test('a profile is one that the model and a widget take, with the names of wave and unit', () => {
  const profiles = of([...crowd('service', 12), ...crowd('sales', 10)], { wave: 'Autumn' });
  assert.deepEqual([...profiles.keys()], [whole, 'service', 'sales']);
  for (const profile of profiles.values()) {
    assert.deepEqual(ExperienceProfile.parse(profile), profile);
    assert.deepEqual(readProfile(profile).faults, []);
    assert.equal(profile.wave, 'Autumn');
    assert.equal(profile.threshold, 5);
  }
  assert.deepEqual(profiles.get('service')?.title, { en: 'Service', de: 'Service' });
  assert.equal(profiles.get(whole)?.title, undefined);
});

test('a mean has one decimal; from 10 answers on how they are spread is told', () => {
  // 4 of 7 gave 25, 3 gave 75.
  assert.deepEqual(scoreOf(of(crowd('service', 7)), 'service'), { value: 46.4, n: 7 });
  const sales = scoreOf(of([...crowd('service', 10), ...crowd('sales', 10)]), 'sales');
  assert.ok(sales && 'value' in sales);
  assert.deepEqual([sales.value, sales.n, sales.deviation], [50, 10, 26]);
  // t(9) · 26 / √10 · √(2 / 11): 10 of 12 people are nearly all.
  assert.deepEqual(sales.interval, { low: 42.1, high: 57.9 });
});

test('in a remainder of fewer than 10 how it is spread cannot be had by taking away either', () => {
  const profiles = of([...crowd('service', 6), ...crowd('sales', 10)]);
  assert.deepEqual(scoreOf(profiles, 'sales'), { value: 50, n: 10 });
});

const extremes: [string, number, object][] = [
  ['all gave the lowest answer', 1, { value: 5, n: 12 }],
  ['all gave the highest answer', 5, { value: 95, n: 12 }],
  [
    'all gave the same answer',
    4,
    { value: 75, n: 12, deviation: 5, interval: { low: 71.8, high: 78.2 } },
  ],
];
for (const [name, answer, expected] of extremes) {
  test(`that ${name} is not told`, () => {
    const change = { 'tools.e1': answer, 'tools.e2': answer };
    assert.deepEqual(scoreOf(of(crowd('service', 12, change)), whole), expected);
  });
}

test('in each dimension those count who answered it, not all who took part', () => {
  const silent = { 'tools.e1': null, 'tools.e2': null };
  const profiles = of([
    ...crowd('service', 4),
    ...crowd('service', 5, silent),
    ...crowd('sales', 12),
  ]);
  assert.deepEqual(scoreOf(profiles, 'service', 'tools'), { withheld: 'protected', above: {} });
  assert.deepEqual(scoreOf(profiles, 'service', 'trust'), { value: 47.2, n: 9 });
  // By taking it from the whole the four would be there.
  assert.deepEqual(scoreOf(profiles, 'sales', 'tools'), { withheld: 'protected', above: {} });
  assert.deepEqual(scoreOf(profiles, 'sales', 'trust'), { value: 50, n: 12 });
});

test('what concerns the manager is shown from 10 on', () => {
  const profiles = of([...crowd('service', 9), ...crowd('sales', 9), ...crowd(undefined, 10)]);
  assert.deepEqual(scoreOf(profiles, 'service', 'leadership'), {
    withheld: 'protected',
    above: {},
  });
  assert.ok('value' in (scoreOf(profiles, 'service', 'trust') ?? {}));
  assert.ok('value' in (scoreOf(profiles, whole, 'leadership') ?? {}));
});

test('who was not asked is unasked, who answered too little is protected', () => {
  const people = crowd('service', 12);
  assert.deepEqual(scoreOf(of(people), whole, 'tools', 'customer'), { withheld: 'unasked' });
  const both = of(people, { sides: ['employee', 'customer'] });
  assert.deepEqual(scoreOf(both, whole, 'tools', 'customer'), { withheld: 'protected' });
  assert.deepEqual(both.get(whole)?.customer, { method: 'open' });
});

test('a customer is none of the employees', () => {
  const customers = Array.from({ length: 5 }, (): PersonAnswers => ({
    side: 'customer',
    answers: { 'tools.c1': 3, 'tools.e1': 5, 'tools.e2': 5 },
  }));
  const profiles = of([...customers, ...crowd('service', 4)], { sides: ['employee', 'customer'] });
  assert.deepEqual(scoreOf(profiles, whole, 'tools', 'customer'), { value: 50, n: 5 });
  assert.deepEqual(scoreOf(profiles, whole), { withheld: 'protected' });
});

test('with too few in all there is no profile', () => {
  assert.equal(of(crowd('service', 4)).size, 0);
  assert.equal(of(crowd('service', 9), { threshold: 10 }).size, 0);
  assert.equal(of(crowd('service', 4), { threshold: 1 }).size, 0);
});

const pulse = (unit: string, ...values: number[]) => values.map((value) => ({ unit, value }));
const pulses: [string, { unit: string; value: number }[], Record<string, object>][] = [
  ['4 answers', pulse('service', 9, 9, 2, 7), {}],
  [
    '5 answers',
    pulse('service', 9, 9, 2, 7, 7),
    { '': { n: 5, score: 20 }, service: { n: 5, score: 20 } },
  ],
  [
    'a small team',
    [...pulse('service', 9, 9, 2, 7, 7), ...pulse('sales', 0)],
    { '': { n: 6, score: 0 } },
  ],
  [
    'nothing but promoters',
    pulse('gone', ...Array.from({ length: 40 }, () => 10)),
    { '': { n: 40, score: 90 } },
  ],
  [
    'nothing but detractors',
    pulse('gone', ...Array.from({ length: 40 }, () => 0)),
    { '': { n: 40, score: -90 } },
  ],
  [
    '10 answers',
    pulse('gone', 10, 10, 10, 10, 10, 8, 8, 0, 0, 0),
    { '': { n: 10, score: 20, interval: { low: -31, high: 62 } } },
  ],
];
for (const [name, people, expected] of pulses) {
  test(`publishPulse of ${name}`, () =>
    assert.deepEqual(Object.fromEntries(publishPulse(units, people)), expected));
}

const shares: [string, { unit: string; value: number }[], Record<string, object>][] = [
  ['4 answers', pulse('service', 5, 4, 2, 1), {}],
  [
    '5 answers',
    pulse('service', 5, 4, 2, 1, 3),
    {
      '': { type: 'agreement', n: 5, favourable: 40 },
      service: { type: 'agreement', n: 5, favourable: 40 },
    },
  ],
  [
    '4 answers and one beside the scale',
    [...pulse('service', 5, 4, 2, 1), ...pulse('service', 10)],
    {},
  ],
  [
    'a small team',
    [...pulse('service', 5, 4, 2, 1, 3), ...pulse('sales', 5)],
    { '': { type: 'agreement', n: 6, favourable: 50 } },
  ],
  [
    'nothing but agreement',
    pulse('gone', ...Array.from({ length: 40 }, () => 5)),
    { '': { type: 'agreement', n: 40, favourable: 90 } },
  ],
  [
    'no agreement at all',
    pulse('gone', ...Array.from({ length: 40 }, () => 1)),
    { '': { type: 'agreement', n: 40, favourable: 10 } },
  ],
  [
    '10 answers',
    pulse('gone', 5, 5, 5, 4, 4, 4, 3, 2, 1, 1),
    { '': { type: 'agreement', n: 10, favourable: 60, interval: { low: 31, high: 84 } } },
  ],
];
for (const [name, people, expected] of shares) {
  test(`publishShare of ${name}`, () =>
    assert.deepEqual(Object.fromEntries(publishShare('agreement', units, people)), expected));
}

const aboutManagers: Instrument = {
  ...instrument,
  dimensions: ['tools', 'trust', 'management'].map((id) => ({ id, label: id })),
  items: instrument.items.map(({ dimension, ...item }) =>
    dimension === 'leadership'
      ? { ...item, dimension: 'management', topics: ['leadership'] }
      : { ...item, dimension },
  ),
  variants: [{ id: 'own2', title: 'Own', folds: { management: { into: 'trust' } } }],
};
const instruments: [string, Instrument, string][] = [
  ['a dimension of this id', instrument, 'leadership'],
  ['a dimension of another id', aboutManagers, 'management'],
  ['a dimension they are put into', toVariant(aboutManagers, 'own2') ?? instrument, 'trust'],
  [
    'one statement among others',
    {
      ...instrument,
      items: instrument.items.map((item) =>
        item.id === 'trust.e2' ? { ...item, topics: ['health', 'leadership'] } : item,
      ),
    },
    'trust',
  ],
];
for (const [name, instrument, dimension] of instruments) {
  test(`statements about leadership need 10 answers: ${name}`, () => {
    for (const [count, isShown] of [
      [9, false],
      [10, true],
    ] as const) {
      const profiles = of(crowd('service', count), { instrument });
      const row = profiles.get('service')?.dimensions.find(({ id }) => id === dimension);
      assert.equal(row?.threshold, 10);
      assert.equal(row.employee && 'value' in row.employee, isShown);
      assert.ok('value' in (scoreOf(profiles, 'service') ?? {}));
      assert.equal(profiles.get('service')?.dimensions[0]?.threshold, undefined);
    }
    // What is higher already is not told twice.
    const strict = of(crowd('service', 12), { instrument, threshold: 12 }).get('service');
    assert.ok(strict?.dimensions.every((row) => row.threshold === undefined));
  });

  test(`a widget hides what a host shows of statements about leadership: ${name}`, () => {
    const profile = of(crowd('service', 10), { instrument }).get(whole);
    assert.ok(profile);
    const dimensions = profile.dimensions.map((row) => ({
      ...row,
      employee: { value: 50, n: 9 },
    }));
    const read = readProfile({ ...profile, dimensions }).profile;
    for (const { id, employee } of read?.dimensions ?? []) {
      const isAbout = id === dimension || id === 'leadership';
      assert.equal(employee && 'withheld' in employee, isAbout, id);
    }
  });
}
