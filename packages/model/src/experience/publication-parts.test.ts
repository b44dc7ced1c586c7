import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Unit } from '../unit/unit.js';
import { publish, type PersonAnswers } from './publication.js';
import { whole } from './suppression.js';
import { crowd, instrument, near, of, options, rowOf } from './testing/panel.js';

test('the frame says what was measured and whom it is about', () => {
  const profiles = of(crowd(12, { unit: 'service' }), {
    excluded: ['tools.employee1', 'tools.employee2'],
    wave: '2026',
  });
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
    excluded: ['tools.employee1', 'tools.employee2'],
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
