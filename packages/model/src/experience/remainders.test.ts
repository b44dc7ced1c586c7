import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readProfile } from './read-profile.js';

type Given = number | 'protected' | 'unasked' | 'absent' | 'unstated';

const toScore = (given: Given) => {
  if (given === 'absent') return undefined;
  if (given === 'unstated') return { value: 50 };
  return typeof given === 'number' ? { value: 50, n: given } : { withheld: given };
};

/** What is left of groups in which so many have answered; those that are hidden now are `hidden`. */
const table: [string, Given, Given[], ('hidden' | Given)[], number?][] = [
  ['all shown', 40, [20, 20], [20, 20]],
  [
    'one hidden: it is the whole less the other',
    40,
    ['protected', 20, 17],
    ['protected', 20, 'hidden'],
  ],
  ['one too small: the same', 40, [3, 20, 17], ['hidden', 20, 'hidden']],
  [
    'two hidden, of 5 together',
    45,
    ['protected', 'protected', 20, 20],
    ['protected', 'protected', 20, 20],
  ],
  [
    'two hidden, of 4 together',
    44,
    ['protected', 'protected', 18, 22],
    ['protected', 'protected', 'hidden', 22],
  ],
  [
    'two hidden, of 7 where 8 are asked for',
    47,
    ['protected', 'protected', 20, 20],
    ['protected', 'protected', 'hidden', 20],
    8,
  ],
  ['one hidden, with nobody in it', 40, ['protected', 20, 20], ['protected', 20, 20]],
  ['one hidden of two', 30, ['protected', 20], ['protected', 'hidden']],
  ['one left out', 40, ['absent', 20, 17], ['absent', 20, 'hidden']],
  ['one not asked', 40, ['unasked', 20, 20], ['unasked', 20, 20]],
  ['3 people in no group', 43, [20, 20], ['hidden', 20]],
  ['6 people in no group', 46, [20, 20], [20, 20]],
  ['the whole withheld', 'protected', ['protected', 20], ['protected', 20]],
  ['the whole does not state its number', 'unstated', ['protected', 20], ['protected', 20]],
  [
    'a group does not state its number',
    40,
    ['protected', 20, 'unstated'],
    ['protected', 20, 'unstated'],
  ],
  ['people in several groups', 30, ['protected', 20, 20], ['protected', 20, 20]],
];
for (const [name, whole, groups, expected, threshold] of table) {
  test(`${name}: ${whole} less ${groups.join(', ')}`, () => {
    const row = (given: Given) => {
      const score = toScore(given);
      return {
        id: 'scope',
        customer: score,
        employee: score,
        series: score && { partners: score },
      };
    };
    const { profile, faults } = readProfile({
      instrument: 'own',
      measure: 'mean',
      threshold,
      series: [{ id: 'partners', label: 'Partners', kind: 'audience' }],
      dimensions: [row(whole)],
      segments: [
        {
          id: 'distance',
          label: 'Distance',
          groups: groups.map((given, index) => ({
            id: `g${index}`,
            title: 'Group',
            dimensions: [row(given)],
          })),
        },
      ],
    });
    assert.deepEqual(faults, []);
    const rows = profile?.segments?.[0]?.groups.map(({ dimensions }) => dimensions[0]) ?? [];
    const wanted = expected.map((one) => toScore(one === 'hidden' ? 'protected' : one));
    for (const read of [
      rows.map((one) => one?.customer),
      rows.map((one) => one?.employee),
      rows.map((one) => one?.series?.['partners']),
    ])
      assert.deepEqual(read, wanted);
  });
}

test('each dimension, and each way to part the people, is looked at for itself', () => {
  const score = (n: number) => ({ value: 50, n });
  const groups = (small: number) =>
    [small, 20, 30].map((n, index) => ({
      id: `g${index}`,
      title: 'Group',
      dimensions: [
        { id: 'scope', employee: score(n) },
        { id: 'brand', employee: score(10) },
      ],
    }));
  const { profile } = readProfile({
    instrument: 'own',
    measure: 'mean',
    dimensions: [
      { id: 'scope', employee: score(53) },
      { id: 'brand', employee: score(30) },
    ],
    segments: [
      { id: 'distance', label: 'Distance', groups: groups(3) },
      { id: 'site', label: 'Site', groups: groups(3).slice(1) },
    ],
  });
  const isShown = profile?.segments?.map(({ groups }) =>
    groups.map(({ dimensions }) =>
      dimensions.map(({ employee }) => employee && 'value' in employee),
    ),
  );
  assert.deepEqual(isShown, [
    [
      [false, true],
      [false, true],
      [true, true],
    ],
    [
      [false, true],
      [true, true],
    ],
  ]);
});

for (const id of ['constructor', 'toString', 'valueOf', '__proto__'])
  test(`a further series may be called ${id}`, () => {
    // As JSON makes it: an own property, also of this name.
    const series = (score: object) => JSON.parse(`{"${id}":${JSON.stringify(score)}}`) as object;
    const row = (score: object) => ({ id: 'scope', series: series(score) });
    const groups = [row({ value: 60, n: 18 }), row({ withheld: 'protected' }), { id: 'scope' }];
    const { profile, faults } = readProfile({
      instrument: 'own',
      measure: 'mean',
      series: [{ id, label: 'Partners', kind: 'audience' }],
      dimensions: [row({ value: 50, n: 20 })],
      segments: [
        {
          ...{ id: 'distance', label: 'Distance' },
          groups: groups.map((one, index) => ({ id: `g${index}`, title: 'G', dimensions: [one] })),
        },
      ],
    });
    assert.deepEqual(faults, []);
    const [first] = profile?.segments?.[0]?.groups ?? [];
    assert.deepEqual(Object.entries(first?.dimensions[0]?.series ?? {}), [
      [id, { withheld: 'protected' }],
    ]);
  });
