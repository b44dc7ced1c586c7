import { test } from 'node:test';
import { walk, type Step } from '../testing/queue-steps.js';

const rows: [name: string, steps: Step[]][] = [
  [
    'an empty queue gives nothing',
    [{ idle: true }, { at: 0, take: undefined }, { at: 0, wait: undefined }],
  ],
  [
    'a single entry goes at once',
    [
      { at: 0, offer: 'a' },
      { at: 0, take: 'shop: a' },
      { at: 0, take: undefined },
      { idle: false },
      { done: 0 },
      { idle: true },
    ],
  ],
  [
    'what came together goes together',
    [
      { at: 0, offer: 'a' },
      { at: 0, offer: 'b' },
      { at: 0, take: 'shop: a b' },
    ],
  ],
  [
    'beside a statement under way an entry waits for company, as long as the window',
    [
      { at: 0, offer: 'a' },
      { at: 0, take: 'shop: a' },
      { at: 1, offer: 'b' },
      { at: 1, take: undefined },
      { at: 1, wait: 3 },
      { at: 2, offer: 'c' },
      { at: 2, wait: 2 },
      { at: 4, take: 'shop: b c' },
      { at: 4, wait: undefined },
    ],
  ],
  [
    'where several came together just before, also the next waits for company',
    [
      { at: 0, offer: 'a' },
      { at: 0, offer: 'b' },
      { at: 0, take: 'shop: a b' },
      { done: 0 },
      { at: 2, offer: 'c' },
      { at: 2, take: undefined },
      { at: 2, wait: 3 },
      { at: 5, take: 'shop: c' },
      { done: 1 },
    ],
  ],
  [
    'a while after that, a single entry goes at once again',
    [
      { at: 0, offer: 'a' },
      { at: 0, offer: 'b' },
      { at: 0, take: 'shop: a b' },
      { done: 0 },
      { at: 31, offer: 'c' },
      { at: 31, take: 'shop: c' },
    ],
  ],
  [
    'it goes before that when the statement under way is done',
    [
      { at: 0, offer: 'a' },
      { at: 0, take: 'shop: a' },
      { at: 1, offer: 'b' },
      { done: 0 },
      { at: 1, take: 'shop: b' },
    ],
  ],
  [
    'it goes before that when a statement is full',
    [
      { at: 0, offer: 'a' },
      { at: 0, take: 'shop: a' },
      { at: 1, offer: 'b', rows: 3 },
      { at: 1, take: undefined },
      { at: 1, offer: 'c', rows: 2 },
      { at: 1, take: 'shop: b c' },
    ],
  ],
  [
    'with two statements of a lane under way all waits, however long',
    [
      { at: 0, offer: 'a' },
      { at: 0, take: 'shop: a' },
      { at: 0, offer: 'b', rows: 5 },
      { at: 0, take: 'shop: b' },
      { at: 0, offer: 'c', rows: 4 },
      { at: 99, take: undefined },
      { at: 99, wait: undefined },
      { done: 1 },
      { at: 99, take: 'shop: c' },
    ],
  ],
  [
    'an entry that would make the statement too large waits for the next, and nobody passes it',
    [
      { at: 0, offer: 'a', rows: 3 },
      { at: 0, offer: 'b', rows: 3 },
      { at: 0, offer: 'c', rows: 1 },
      { at: 0, take: 'shop: a' },
      { at: 3, take: 'shop: b c' },
    ],
  ],
  [
    'an entry that is larger than a statement goes alone',
    [
      { at: 0, offer: 'a', rows: 9 },
      { at: 0, offer: 'b' },
      { at: 0, take: 'shop: a' },
    ],
  ],
  [
    'what belongs to a customer under way stays, and what comes after it of that customer; others pass',
    [
      { at: 0, offer: 'a', keys: 'x' },
      { at: 0, take: 'shop: a' },
      { at: 1, offer: 'b', keys: 'x y' },
      { at: 1, offer: 'c', keys: 'y' },
      { at: 1, offer: 'd', keys: 'z' },
      { at: 4, take: 'shop: d' },
      { at: 9, take: undefined },
      { done: 0 },
      { at: 9, take: 'shop: b c' },
    ],
  ],
  [
    'a customer under way alone makes nobody look again and again',
    [
      { at: 0, offer: 'a', keys: 'x' },
      { at: 0, take: 'shop: a' },
      { at: 1, offer: 'b', keys: 'x' },
      { at: 5, take: undefined },
      { at: 5, wait: undefined },
      { done: 0 },
      { at: 5, take: 'shop: b' },
    ],
  ],
  [
    'two entries of one customer that wait go in their order, in one statement',
    [
      { at: 0, offer: 'a', keys: 'x' },
      { at: 0, offer: 'b', keys: 'x' },
      { at: 0, take: 'shop: a b' },
    ],
  ],
  [
    'lanes do not mix, and the same customer number of two sites is two customers',
    [
      { at: 0, offer: 'a', keys: 'x' },
      { at: 0, offer: 'b', lane: 'bank', keys: 'x' },
      { at: 0, take: 'shop: a' },
      { at: 0, take: 'bank: b' },
    ],
  ],
  [
    'lanes take turns: one with much to do does not hold up the others',
    [
      { at: 0, offer: 'a', rows: 5 },
      { at: 0, offer: 'b', rows: 5 },
      { at: 0, offer: 'c', lane: 'bank' },
      { at: 0, offer: 'd', lane: 'club' },
      { at: 0, take: 'shop: a' },
      { at: 0, take: 'bank: c' },
      { at: 0, take: 'club: d' },
      { at: 0, take: undefined },
      { at: 0, wait: undefined },
      { done: 1 },
      { at: 0, take: 'shop: b' },
    ],
  ],
];

for (const [name, steps] of rows) {
  test(name, () => walk(steps));
}
