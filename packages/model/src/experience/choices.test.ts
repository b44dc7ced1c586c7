import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishChoice, type Chosen, type Offered } from './choices.js';
import { publishMean, publishPulse, publishShare } from './pulse.js';

/** So many people for each word: `ab` chose the options a and b, `+` named something else. */
const people = (counts: Record<string, number>): Chosen[] =>
  Object.entries(counts).flatMap(([word, count]) =>
    Array.from({ length: count }, () => ({
      options: [...word].filter((letter) => letter !== '+'),
      other: word.includes('+'),
    })),
  );
const one: Offered = { options: ['a', 'b', 'c', 'd'], multiple: false, other: false };
const several: Offered = { ...one, multiple: true };

const rows: [string, Offered | undefined, Record<string, number>, string | undefined][] = [
  ['9 people', one, { a: 5, b: 4 }, undefined],
  ['10 of whom each option has some', one, { a: 4, b: 3, c: 2, d: 1 }, 'a 40, b 30, c 20, d 10'],
  ['a few and nobody, which with the next make a tenth', one, { a: 10, b: 9, c: 1 }, 'a 50'],
  ['nobody for one option, which would follow', one, { a: 10, b: 6, c: 4 }, 'a 50, b 30'],
  ['nobody for two, which would follow', one, { a: 10, b: 10 }, 'a 50'],
  ['nearly all for one', one, { a: 19, b: 1 }, 'a 90'],
  ['all for one', one, { a: 20 }, 'a 90'],
  [
    'something else',
    { ...one, other: true },
    { a: 6, b: 5, c: 4, d: 3, '+': 2 },
    'a 30, b 25, c 20, d 15, + 10',
  ],
  ['several of each', several, { ab: 10, ac: 5, a: 5 }, 'a 90, b 50, c 25'],
  ['two where one may be chosen', one, { ab: 10, c: 9 }, undefined],
  ['an option that is chosen twice', several, { aa: 10, b: 10 }, 'a 50, b 50'],
  ['a prompt that nobody knows', undefined, { a: 10, b: 6, c: 4 }, 'a 50, b 30'],
  ['a prompt that nobody knows, several', undefined, { ab: 10, c: 10 }, 'a 50, b 50, c 50'],
  ['what was not offered', one, { a: 5, b: 5, x: 9, '+': 9 }, 'a 50'],
  ['an option with a name that is no id', undefined, { a: 6, b: 6, '?': 8 }, 'a 50'],
];
for (const [name, offered, counts, expected] of rows) {
  test(`of ${name} is told ${expected ?? 'nothing'}`, () => {
    const shown = publishChoice(offered, people(counts));
    const told = shown?.options.map(({ option = '+', share }) => `${option} ${share}`).join(', ');
    assert.equal(told, expected);
  });
}

test('how many chose is told, and of a threshold of 20 nothing of 19', () => {
  const of = (count: number) => publishChoice(several, people({ a: count - 9, b: 9 }), 20);
  assert.equal(of(19), undefined);
  assert.deepEqual(of(20), {
    n: 20,
    options: [
      { option: 'a', share: 55 },
      { option: 'b', share: 45 },
    ],
  });
});

const given = (unit: string, ...values: number[]) => values.map((value) => ({ unit, value }));
const units = ['a', 'b', 'c'].map((id) => ({ id }));
const [mixed, mixed2] = [given('a', 5, 4, 2, 1, 3), given('b', 5, 4, 2, 1, 3, 2)];

test('a mean has one decimal, counts what is on its scale, and is told as a bound near its ends', () => {
  const of = (...values: number[]) =>
    publishMean({ from: 1, to: 5 }, [], given('', ...values)).get('');
  assert.deepEqual(of(1, 2, 2, 3, 3, 0, 6, 2.5), { n: 5, mean: 2.2, from: 1, to: 5 });
  assert.deepEqual(of(5, 5, 5, 5, 5)?.mean, 4.8);
  assert.deepEqual(of(1, 1, 1, 1, 1)?.mean, 1.2);
  assert.equal(of(1, 2, 3, 4), undefined);
});

for (const [name, figure] of [
  [
    'share',
    () => publishShare('agreement', units, [...mixed, ...mixed2, ...given('c', 5, 5, 5, 5, 5)]),
  ],
  [
    'mean',
    () =>
      publishMean({ from: 1, to: 5 }, units, [...mixed, ...mixed2, ...given('c', 5, 5, 5, 5, 5)]),
  ],
  [
    'score',
    () =>
      publishPulse(units, [
        ...given('a', 9, 8, 2, 9, 3),
        ...given('b', 9, 8, 2, 9, 3, 7),
        ...given('c', 10, 9, 9, 9, 10),
      ]),
  ],
] as [string, () => Map<string, unknown>][]) {
  test(`a ${name} of a team of one mind does not follow from those of the others`, () => {
    assert.deepEqual([...figure().keys()].sort(), ['', 'b', 'c']);
  });
}

test('that nearly all are passive follows from no interval', () => {
  const passive = Array.from({ length: 12 }, () => 8);
  assert.deepEqual(publishPulse([], given('', ...passive)).get(''), { n: 12, score: 0 });
  const mixed = [
    ...given('a', ...passive, 9, 2),
    ...given('b', ...passive),
    ...given('c', 9, 9, 9, 9, 9, 1, 1, 1, 1, 1),
  ];
  const shown = publishPulse(units, mixed);
  assert.deepEqual(
    [...shown].map(([unit, { interval }]) => [unit, interval !== undefined]).sort(),
    [
      ['', true],
      ['a', true],
      ['b', false],
      ['c', false],
    ],
  );
});
