import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KeyResult } from '@oxbow/model/key-result';
import { toPlain } from '../../element/wording.js';
import { createFormats } from '../formats.js';
import { strings as cardStrings } from '../strings.js';
import { fillText, type Text } from '../../element/text.js';
import { choose } from './chart-settings.js';
import { strings, type HistorySetting } from './strings.js';
import { toHistoryView } from './view-model.js';

const texts = { ...cardStrings.get('en'), ...strings.get('en') } as Record<string, Text>;
const setting: HistorySetting = {
  locale: 'en',
  timeZone: 'UTC',
  now: Date.parse('2026-03-16T10:00:00Z'),
  text: (key, values = {}) => fillText(texts[key] ?? '', values, 'en'),
};
const view = (keyResult: KeyResult, isAll = false) =>
  toHistoryView(keyResult, isAll, setting, createFormats(setting));

const common = { id: 'kr', title: 'Title', current: 3 };
const at = (day: number) => `2026-03-${String(day).padStart(2, '0')}T09:00:00Z`;
const increase = (values: readonly number[]): KeyResult => ({
  ...common,
  type: 'increase',
  start: 0,
  target: 10,
  readings: values.map((value, index) => ({ at: at(index + 1), value })),
});

const sentences: [string, KeyResult, string | undefined][] = [
  ['nothing', increase([]), undefined],
  ['one measurement', increase([4]), 'One measurement: 4 on March 1, 2026.'],
  [
    'some',
    increase([4, 1, 7, 3]),
    'From 4 on March 1, 2026 to 3 on March 4, 2026; lowest 1, highest 7.',
  ],
];
for (const [name, keyResult, expected] of sentences)
  test(`the history of ${name} is told in a sentence`, () =>
    assert.equal(view(keyResult).sentence, expected));

const figures: [string, KeyResult, string | undefined, number[]][] = [
  ['of one measurement there is none', increase([4]), undefined, []],
  ['the target is on top', increase([0, 10]), 'M0 100L100 0', [0]],
  ['all the same as the target', increase([10, 10]), 'M0 50L100 50', [50]],
  ['beyond the target', increase([0, 20]), 'M0 100L100 0', [50]],
  [
    'a corridor has two bounds',
    {
      ...common,
      type: 'maintain',
      minimum: 0,
      maximum: 100,
      readings: [
        { at: at(1), value: 50 },
        { at: at(3), value: 25 },
      ],
    },
    'M0 50L100 75',
    [100, 0],
  ],
  [
    'at the same moment',
    {
      ...common,
      type: 'baseline',
      readings: [
        { at: at(1), value: 1 },
        { at: at(1), value: 2 },
      ],
    },
    'M50 100L50 0',
    [],
  ],
];
for (const [name, keyResult, line, marks] of figures)
  test(`the figure: ${name}`, () => {
    const { figure } = view(keyResult);
    assert.equal(figure?.line, line);
    assert.deepEqual(figure?.marks.map(({ y }) => y) ?? [], marks);
  });

test('notes without a value stand among the measurements, the newest first', () => {
  const { rows } = view({
    ...increase([4, 5]),
    notes: [{ at: at(2), text: 'Heard.' }],
  } as KeyResult);
  assert.deepEqual(
    rows.map(({ day, value, note }) => [day, toPlain(value), note]),
    [
      ['March 2, 2026', '5', undefined],
      ['March 2, 2026', 'none', 'Heard.'],
      ['March 1, 2026', '4', undefined],
    ],
  );
});

test('of many rows the newest are shown, and all when asked for', () => {
  const many = increase(Array.from({ length: 28 }, (_, index) => index));
  assert.equal(view(many).rows.length, 10);
  assert.equal(view(many).rows[0]?.day, 'March 28, 2026');
  assert.equal(view(many).more, 'Show all 28');
  assert.equal(view(many, true).rows.length, 28);
  assert.equal(view(many, true).more, undefined);
});

test('a moment that cannot be read is left out', () => {
  const odd = { ...increase([1, 2, 3]), notes: [{ at: 'soon', text: 'x' }] } as KeyResult;
  assert.equal(view(odd).rows.length, 3);
});

for (const [count, expected] of [
  [1, [0]],
  [5, [0, 1, 2, 3, 4]],
  [9, [0, 2, 4, 6, 8]],
  [1000, [0, 250, 500, 749, 999]],
] as const)
  test(`below the chart some of ${count} days are named`, () =>
    assert.deepEqual(choose(Array.from({ length: count }, (_, index) => index)), expected));
