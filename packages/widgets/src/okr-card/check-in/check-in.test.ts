import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CheckIn } from '@oxbow/model/check-in';
import type { KeyResult } from '@oxbow/model/key-result';
import type { Objective } from '@oxbow/model/objective';
import {
  changedOnlyElsewhere,
  says,
  standsOtherwise,
  toCheckIn,
  toDraft,
  toStatement,
  type Draft,
} from './check-in.js';

const common = { id: 'kr', title: 'Title' };
const value: KeyResult = { ...common, type: 'increase', start: 0, target: 10, current: 5 };
const binary: KeyResult = { ...common, type: 'binary', done: true };
const words: KeyResult = { ...common, type: 'qualitative' };
const steps: KeyResult = {
  ...common,
  type: 'milestone',
  milestones: [
    { id: 'a', title: 'A', done: true },
    { id: 'b', title: 'B', done: false },
  ],
};

const statements: [string, KeyResult, Partial<Draft>, string, object | string][] = [
  ['a value', value, { value: '7.5' }, 'en', { value: 7.5 }],
  ['a value with a decimal comma', value, { value: '7,5' }, 'de', { value: 7.5 }],
  ['a value with a decimal comma', value, { value: '7,5' }, 'fr', { value: 7.5 }],
  ['zero', value, { value: '0' }, 'en', { value: 0 }],
  ['no number', value, { value: 'many' }, 'en', 'notNumber'],
  ['too large a number', value, { value: '9'.repeat(20) }, 'en', 'tooLarge'],
  ['nothing', value, {}, 'en', 'nothingSaid'],
  ['blanks', value, { value: ' ', note: ' \n' }, 'en', 'nothingSaid'],
  ['confidence alone', value, { confidence: 0 }, 'en', { confidence: 0 }],
  ['a note alone', value, { note: ' Why. ' }, 'en', { note: 'Why.' }],
  ['too long a note', value, { note: 'x'.repeat(2001) }, 'en', 'tooLong'],
  ['that it is still done', binary, {}, 'en', { done: true }],
  ['that it is not done after all', binary, { done: false }, 'en', { done: false }],
  ['the same steps', steps, {}, 'en', { milestones: ['a'] }],
  [
    'other steps',
    steps,
    {
      milestones: new Map([
        ['a', false],
        ['b', true],
      ]),
    },
    'en',
    { milestones: ['b'] },
  ],
  [
    'one more step',
    steps,
    { milestones: new Map([['b', true]]) },
    'en',
    { milestones: ['a', 'b'] },
  ],
  [
    'a step that is no more',
    steps,
    { milestones: new Map([['z', true]]) },
    'en',
    { milestones: ['a'] },
  ],
  ['a note where there are only words', words, { note: 'Heard.' }, 'en', { note: 'Heard.' }],
  ['nothing where there are only words', words, {}, 'en', 'nothingSaid'],
  ['no value where there are only words', words, { value: '5', note: 'x' }, 'en', { note: 'x' }],
];
for (const [name, keyResult, part, locale, expected] of statements) {
  test(`${locale}: a check-in says ${name}`, () => {
    const { statement, obstacle } = toStatement(
      keyResult,
      { value: '', note: '', ...part },
      locale,
    );
    if (typeof expected === 'string') assert.equal(obstacle, expected);
    else {
      assert.deepEqual(statement, { keyResult: 'kr', ...expected });
      const random = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      const checkIn = toCheckIn(statement!, { now: 1_584_352_800_000, random });
      assert.deepEqual(CheckIn.parse(checkIn), checkIn);
      assert.equal(says(checkIn, statement!), true);
      assert.equal(says(checkIn, { ...statement!, note: 'Other.' }), false);
    }
  });
}

const stands: [string, KeyResult, KeyResult, boolean][] = [
  ['the same', value, { ...value }, false],
  ['another title', value, { ...value, title: 'Other' }, false],
  ['another refresh', value, { ...value, source: { label: 'S' } }, false],
  ['another value', value, { ...value, current: 6 }, true],
  ['another note', value, { ...value, note: 'New.' }, true],
  ['done or not', binary, { ...binary, done: false }, true],
  [
    'a step done',
    steps,
    { ...steps, milestones: steps.milestones.map((one) => ({ ...one, done: true })) },
    true,
  ],
];
for (const [name, before, now, expected] of stands)
  test(`${name}: ${expected ? 'stands otherwise' : 'is no other stand'}`, () =>
    assert.equal(standsOtherwise(before, now), expected));

const seen: Objective = {
  id: 'o',
  revision: 3,
  title: 'Objective',
  why: 'Why',
  period: { start: '2026-10-01', end: '2026-12-31' },
  type: 'aspirational',
  keyResults: [value, binary].map((one, index) => ({ ...one, id: `kr-${index}` })),
};
const [own, another] = seen.keyResults as [KeyResult, KeyResult];
const mine: CheckIn = { id: 'x', at: '2026-11-22T09:00:00Z', keyResult: 'kr-0', value: 6 };
const overtaken: [string, Partial<Objective>, Partial<CheckIn>, boolean][] = [
  ['another key result', { keyResults: [own, { ...another, note: 'New.' }] }, {}, true],
  ['the title', { title: 'Other' }, {}, true],
  ['this key result', { keyResults: [{ ...own, note: 'New.' }, another] }, {}, false],
  ['that it is there', { keyResults: [another] }, {}, false],
  ['which objective it is', { id: 'p' }, {}, false],
  ['that it has not ended', { closed: {} }, {}, false],
  ['the confidence, of which nothing is said', { confidence: { value: 2, at: mine.at } }, {}, true],
  [
    'the confidence, of which something is said',
    { confidence: { value: 2, at: mine.at } },
    { confidence: 4 },
    false,
  ],
];
for (const [name, change, said, expected] of overtaken)
  test(`others changed ${name}: ${expected ? 'only something else' : 'what it is about'}`, () => {
    const now = { ...seen, revision: 4, ...change };
    assert.equal(changedOnlyElsewhere(seen, now, { ...mine, ...said }), expected);
  });

test('what is resumed is not ticked where the person had not ticked it', () => {
  const draft = toDraft(steps, { keyResult: 'kr', milestones: ['b'] }, 'en');
  assert.deepEqual(
    draft.milestones,
    new Map([
      ['a', false],
      ['b', true],
    ]),
  );
  assert.deepEqual(toStatement(steps, draft, 'en').statement, {
    keyResult: 'kr',
    milestones: ['b'],
  });
});
