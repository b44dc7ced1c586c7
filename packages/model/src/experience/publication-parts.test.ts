import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Instrument } from '../instrument/instrument.js';
import type { Unit } from '../unit/unit.js';
import { audit } from './audit.js';
import { ExperienceProfile, type GroupScores } from './experience.js';
import { publish, type PersonAnswers, type Publication } from './publication.js';
import { readProfile } from './read-profile.js';
import { whole } from './suppression.js';
import { randomNumbers } from './testing/organisations.js';

const sides = ['employee', 'customer', 'partner'];
const options = ['daily', 'weekly', 'never'];
const instrument: Instrument = {
  id: 'own',
  version: 3,
  title: 'Own',
  status: 'Not validated',
  scale: { points: 5, labels: ['1', '2', '3', '4', '5'] },
  sides: sides.map((id) => ({ id, label: id.toUpperCase() })),
  dimensions: ['tools', 'trust', 'leadership'].map((id) => ({
    id,
    label: id,
    practice: { employee: 'Talk.' },
  })),
  items: ['tools', 'trust', 'leadership'].flatMap((dimension) =>
    sides.flatMap((side) =>
      ['1', '2'].map((n) => ({ id: `${dimension}.${side}${n}`, dimension, side, text: 'Text' })),
    ),
  ),
  segments: [
    {
      id: 'distance',
      sides: ['employee'],
      label: 'Distance',
      text: 'How often do you meet customers?',
      options: options.map((id) => ({ id, label: id })),
    },
  ],
};
const units: Unit[] = [
  { id: 'service', title: 'Service' },
  { id: 'hotline', title: 'Hotline', parent: 'service' },
  { id: 'chat', title: 'Chat', parent: 'service' },
  { id: 'depot', title: 'Depot' },
];

/** People who answer 2 and 4 in turn, and the second item now and then otherwise. */
const crowd = (count: number, { side = 'employee', ...more }: Partial<PersonAnswers> = {}) =>
  Array.from({ length: count }, (_, index): PersonAnswers => {
    const answer = index % 2 === 0 ? 2 : 4;
    const answers = instrument.items.map(({ id }) => [
      id,
      id.endsWith('2') && index % 7 === 0 ? answer + 1 : answer,
    ]);
    return { side, ...more, answers: { ...Object.fromEntries(answers), ...more.answers } };
  });
const near = (count: number, distance?: string, unit?: string) =>
  crowd(count, { ...(distance && { segments: { distance } }), ...(unit && { unit }) });
const of = (people: PersonAnswers[], change: Partial<Publication> = {}) => {
  const profiles = publish({ instrument, units, sides, people, ...change });
  for (const profile of profiles.values()) {
    assert.deepEqual(ExperienceProfile.parse(profile), profile);
    // What is published is what a widget leaves of it.
    const { profile: read, faults } = readProfile(profile);
    assert.deepEqual([read, faults], [profile, []]);
  }
  return profiles;
};
const rowOf = (profile: ExperienceProfile | undefined, dimension = 'tools') =>
  profile?.dimensions.find(({ id }) => id === dimension);

test('the frame says what was measured and whom it is about', () => {
  const profiles = of(crowd(12, { unit: 'service' }), { excluded: 2, wave: '2026' });
  const { dimensions: _, series: __, ...frame } = profiles.get('service') ?? {};
  assert.deepEqual(frame, {
    instrument: 'own',
    version: 3,
    status: 'Not validated',
    unit: 'service',
    title: 'Service',
    wave: '2026',
    measure: 'mean',
    threshold: 5,
    customer: { method: 'open' },
    excluded: 2,
  });
  assert.equal(profiles.get(whole)?.unit, undefined);
  assert.equal(rowOf(profiles.get(whole))?.practice, undefined);
});

test('a further side is a series of its own, protected as the others are', () => {
  const people = [
    ...crowd(12, { unit: 'service' }),
    ...crowd(6, { side: 'partner' }),
    ...crowd(4, { side: 'partner', unit: 'service' }),
  ];
  const profiles = of(people);
  assert.deepEqual(profiles.get(whole)?.series, [
    { id: 'partner', label: 'PARTNER', kind: 'audience', method: 'open' },
  ]);
  assert.deepEqual(rowOf(profiles.get(whole))?.series?.['partner'], {
    value: 52.5,
    n: 10,
    deviation: 24,
    interval: { low: 35.3, high: 69.7 },
  });
  assert.deepEqual(rowOf(profiles.get('service'))?.series, {
    partner: { withheld: 'protected', above: {} },
  });
  assert.equal(of(people, { sides: ['employee'] }).get(whole)?.series, undefined);
});

test('a score that is withheld leads to the next group up in which it is shown', () => {
  const silent = Object.fromEntries(
    instrument.items.filter(({ dimension }) => dimension === 'trust').map(({ id }) => [id, null]),
  );
  const profiles = of([
    ...crowd(8, { unit: 'hotline', answers: silent }),
    ...crowd(12, { unit: 'chat' }),
    ...crowd(12, { unit: 'depot' }),
    ...crowd(2, { unit: 'hotline' }),
  ]);
  const score = (unit: string, dimension: string) => rowOf(profiles.get(unit), dimension)?.employee;
  assert.deepEqual(score('hotline', 'trust'), {
    withheld: 'protected',
    above: { unit: 'service', title: 'Service' },
  });
  assert.ok('value' in (score('hotline', 'tools') ?? {}));
  assert.deepEqual(rowOf(profiles.get('hotline'))?.customer, { withheld: 'protected' });
  const few = of(crowd(9));
  assert.deepEqual(rowOf(few.get(whole), 'leadership')?.employee, { withheld: 'protected' });
});

const distances: [string, PersonAnswers[], (number | undefined)[] | undefined][] = [
  [
    'enough in each',
    [...near(20, 'daily'), ...near(12, 'weekly'), ...near(7, 'never')],
    [20, 12, 7],
  ],
  [
    'one too small: the next is hidden with it',
    [...near(20, 'daily'), ...near(12, 'weekly'), ...near(4, 'never')],
    [20, undefined, undefined],
  ],
  [
    'some did not say',
    [...near(20, 'daily'), ...near(12, 'weekly'), ...near(7, 'never'), ...near(6)],
    [20, 12, 7],
  ],
  [
    'three did not say: they would be the rest, and nobody can know whether there are such people',
    [...near(20, 'daily'), ...near(12, 'weekly'), ...near(7, 'never'), ...near(3)],
    [20, undefined, undefined],
  ],
  ['nobody said', near(30), undefined],
  ['an option that is none', near(30, 'toString'), undefined],
  [
    'a segment that is a unit but for two people',
    [
      ...near(20, 'daily', 'depot'),
      ...near(2, 'weekly', 'depot'),
      ...near(20, 'weekly', 'service'),
    ],
    undefined,
  ],
];
for (const [name, people, expected] of distances) {
  test(`by distance: ${name}`, () => {
    const profiles = of([...people, ...crowd(9, { side: 'customer' })]);
    const [segmentation, ...more] = profiles.get(whole)?.segments ?? [];
    assert.deepEqual(more, []);
    const sizes = segmentation?.groups.map(({ dimensions: [row] }) =>
      row?.employee && 'value' in row.employee ? row.employee.n : undefined,
    );
    assert.deepEqual(sizes, expected);
    // Customers were not asked how far they are; partners did not answer.
    for (const { dimensions } of segmentation?.groups ?? [])
      assert.deepEqual(dimensions[0]?.customer, { withheld: 'unasked' });
    for (const [group, { segments }] of profiles) if (group !== whole) assert.ok(!segments);
  });
}

test('what is known of leadership, and how answers are spread, needs 10 in a segment too', () => {
  const profile = of([...near(20, 'daily'), ...near(20, 'weekly'), ...near(7, 'never')]).get(whole);
  const groups = profile?.segments?.[0]?.groups ?? [];
  const told = (dimension: string) =>
    groups.map(({ dimensions }) => {
      const score = dimensions.find(({ id }) => id === dimension)?.employee;
      return score && 'value' in score ? [score.n, score.deviation !== undefined] : undefined;
    });
  assert.deepEqual(told('leadership'), [undefined, [20, true], undefined]);
  assert.deepEqual(told('tools'), [
    [20, false],
    [20, true],
    [7, false],
  ]);
});

const reliabilities: [string, PersonAnswers[], Record<string, number | undefined>][] = [
  ['29 people', crowd(29), { [whole]: undefined }],
  ['30 people', crowd(30), { [whole]: 30 }],
  [
    '30 people, one with a gap',
    [...crowd(29), ...crowd(1, { answers: { 'tools.employee1': null } })],
    { [whole]: undefined },
  ],
  [
    'a department of 40 beside one of 20: the twenty would be the rest',
    [...crowd(40, { unit: 'service' }), ...crowd(20, { unit: 'depot' })],
    { [whole]: 60, service: undefined, depot: undefined },
  ],
  [
    'two departments of 30',
    [...crowd(30, { unit: 'service' }), ...crowd(30, { unit: 'depot' })],
    { [whole]: 60, service: 30, depot: 30 },
  ],
  [
    'all of one mind',
    crowd(40, { answers: { 'tools.employee1': 5, 'tools.employee2': 5 } }),
    { [whole]: undefined },
  ],
];
for (const [name, people, expected] of reliabilities) {
  test(`alpha of ${name}`, () => {
    const profiles = of(people);
    for (const [group, n] of Object.entries(expected)) {
      const told = rowOf(profiles.get(group))?.reliability?.employee;
      assert.equal(told?.n, n);
      assert.ok(!told || (told.alpha > 0.8 && told.alpha < 1));
    }
  });
}

test('an organisation of 5,000 units is published in seconds', () => {
  const many = Array.from({ length: 5000 }, (_, index): Unit => ({
    id: `u${index}`,
    title: 'Unit',
    ...(index > 0 && { parent: `u${Math.floor((index - 1) / 4)}` }),
  }));
  const people = many.flatMap(({ id }, index) => near(1 + (index % 9), options[index % 3], id));
  const from = performance.now();
  const profiles = publish({ instrument, units: many, sides: ['employee'], people });
  const seconds = (performance.now() - from) / 1000;
  assert.ok(profiles.size > 100 && seconds < 20, `${profiles.size} in ${seconds} s`);
});

test('nothing about too few follows from units and segments together', () => {
  const { upTo } = randomNumbers(7);
  let shown = 0;
  for (let round = 0; round < 60; round += 1) {
    const people = ['hotline', 'chat', 'depot', undefined].flatMap((unit) =>
      [...options, undefined].flatMap((distance) => near(upTo(14), distance, unit)),
    );
    const profiles = of(people, { sides: ['employee'] });
    const isShown = (row: GroupScores | undefined) => row?.employee && 'value' in row.employee;
    const published = [
      ...[...profiles].filter(([, profile]) => isShown(rowOf(profile))).map(([group]) => group),
      ...(profiles.get(whole)?.segments ?? []).flatMap(({ groups }) =>
        groups.filter(({ dimensions: [row] }) => isShown(row)).map(({ id }) => id),
      ),
    ];
    shown += published.filter((group) => options.includes(group)).length;
    const cells = people.map(({ unit, segments }) => ({
      people: 1,
      groups: [
        whole,
        ...(unit === undefined ? [] : [unit]),
        ...(unit === 'hotline' || unit === 'chat' ? ['service'] : []),
        ...Object.values(segments ?? {}),
      ],
    }));
    assert.deepEqual(audit(cells, published, 5).findings, []);
  }
  assert.ok(shown > 30, `only ${shown} segments were shown`);
});
