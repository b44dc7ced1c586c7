import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audit } from './audit.js';
import type { GroupScores } from './experience.js';
import type { PersonAnswers } from './publication.js';
import { whole } from './suppression.js';
import { randomNumbers } from './testing/organisations.js';
import { crowd, near, of, options, rowOf } from './testing/panel.js';

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
