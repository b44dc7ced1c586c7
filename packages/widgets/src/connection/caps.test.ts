import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  mayShow,
  merge,
  nothing,
  readHistory,
  remember,
  type Happening,
  type History,
} from './caps.js';

const day = 86_400_000;
const start = Date.UTC(2026, 10, 22, 10);

/** What happened, and how many milliseconds after the start. */
type Event = [after: number, type: Happening['type'], prompt: string];

const happened = (events: readonly Event[]): History =>
  events.reduce<History>(
    (history, [after, type, prompt]) => remember(history, { type, prompt }, start + after),
    nothing,
  );

const cases: [name: string, events: Event[], after: number, prompt: string, may: boolean][] = [
  ['the first one', [], 0, 'a', true],
  ['the same one 89.9 days after', [[0, 'shown', 'a']], 89.9 * day, 'a', false],
  ['the same one 90 days after', [[0, 'shown', 'a']], 90 * day, 'a', true],
  ['another one 13.9 days after', [[0, 'shown', 'a']], 13.9 * day, 'b', false],
  ['another one 14 days after', [[0, 'shown', 'a']], 14 * day, 'b', true],
  ['any one 29.9 days after it was put away', [[0, 'dismissed', 'a']], 29.9 * day, 'b', false],
  ['any one 30 days after it was put away', [[0, 'dismissed', 'a']], 30 * day, 'b', true],
  [
    'another one 20 days after one was shown and put away',
    [
      [0, 'shown', 'a'],
      [60_000, 'dismissed', 'a'],
    ],
    20 * day,
    'b',
    false,
  ],
  [
    'the same one, counted from when it was last shown',
    [
      [0, 'shown', 'a'],
      [60 * day, 'shown', 'a'],
    ],
    100 * day,
    'a',
    false,
  ],
  [
    'the same one 50 days after, though another one was shown since',
    [
      [0, 'shown', 'a'],
      [30 * day, 'shown', 'b'],
    ],
    50 * day,
    'a',
    false,
  ],
  ['another one while one is on its way', [[0, 'granted', 'a']], 9000, 'b', false],
  ['the same one while it is on its way in another tab', [[0, 'granted', 'a']], 9000, 'a', false],
  ['one after another that had leave was never shown', [[0, 'granted', 'a']], 10_000, 'b', true],
  [
    'one that is called like a thing of the language',
    [[0, 'shown', 'constructor']],
    20 * day,
    'toString',
    true,
  ],
  ['one after the clock was set back by a year', [[365 * day, 'shown', 'a']], 0, 'a', true],
  ['one whose tab has a clock that is 30 s ahead', [[30_000, 'shown', 'a']], 0, 'a', false],
];

for (const [name, events, after, prompt, may] of cases)
  test(`${may ? 'may show' : 'may not show'} itself: ${name}`, () =>
    assert.equal(mayShow(happened(events), prompt, start + after), may));

test('forgets what is no reason any more', () => {
  const old = happened([
    [0, 'shown', 'a'],
    [1, 'dismissed', 'a'],
    [2, 'granted', 'b'],
  ]);
  assert.deepEqual(remember(old, { type: 'shown', prompt: 'c' }, start + 91 * day), {
    shown: { c: start + 91 * day },
  });
});

test('remembers at most a hundred prompts, the last ones', () => {
  const many = happened(Array.from({ length: 150 }, (_, index) => [index, 'shown', `p${index}`]));
  assert.equal(Object.keys(many.shown).length, 100);
  assert.ok('p149' in many.shown && !('p49' in many.shown));
});

test('what two places remember counts together, the later time of each', () => {
  assert.deepEqual(
    merge({ shown: { a: 1, b: 5 }, dismissed: 3 }, { shown: { a: 2, c: 1 }, granted: 4 }),
    { shown: { a: 2, b: 5, c: 1 }, dismissed: 3, granted: 4 },
  );
});

const stored: [name: string, value: unknown, history: History][] = [
  ['nothing', undefined, nothing],
  ['a text', 'shown', nothing],
  [
    'times that are none',
    { shown: { a: 'yesterday', b: 7 }, dismissed: null },
    { shown: { b: 7 } },
  ],
  ['a list', { shown: [] }, nothing],
  [
    'a history',
    { shown: { a: 1 }, dismissed: 2, granted: 3 },
    { shown: { a: 1 }, dismissed: 2, granted: 3 },
  ],
];
for (const [name, value, history] of stored)
  test(`reads from a device ${name}`, () => assert.deepEqual(readHistory(value), history));
