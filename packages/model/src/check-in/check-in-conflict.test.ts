import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Objective } from '../objective/objective.js';
import { applyCheckIn } from './apply-check-in.js';
import { checkInConflict, type CheckInConflict } from './check-in-conflict.js';
import { CheckIn } from './check-in.js';

const at = '2026-11-21T09:00:00Z';
const later = '2026-11-21T10:00:00Z';
const seen: Objective = {
  id: 'delivery',
  revision: 7,
  title: 'Parcels arrive when we said',
  period: { start: '2026-10-01', end: '2026-12-31' },
  type: 'aspirational',
  confidence: { value: 6, at: '2026-11-14T09:00:00Z' },
  keyResults: [
    {
      ...{ id: 'number', title: 'A number', type: 'increase', start: 0, target: 100, current: 30 },
      readings: [{ at: '2026-11-14T09:00:00Z', value: 30, note: 'As before.' }],
    },
    { id: 'binary', title: 'Done or not', type: 'binary', done: false },
    {
      id: 'steps',
      title: 'Steps',
      type: 'milestone',
      milestones: [
        { id: 'a', title: 'First', done: true },
        { id: 'b', title: 'Second', done: false },
      ],
    },
    { id: 'words', title: 'Words', type: 'qualitative' },
  ],
};
const say = (keyResult: string, said: Partial<CheckIn>, when = later): CheckIn =>
  CheckIn.parse({ id: '0198c0de-0000-7000-8000-000000000001', at: when, keyResult, ...said });

function meet(
  keyResult: string,
  theirs: Partial<CheckIn>,
  mine: Partial<CheckIn>,
): CheckInConflict {
  const { objective: now } = applyCheckIn(seen, say(keyResult, theirs, at));
  return checkInConflict(seen, now ?? assert.fail('theirs does not fit'), say(keyResult, mine));
}

test('two values stand side by side, and both notes are kept', () => {
  const conflict = meet('number', { value: 50, note: 'Theirs.' }, { value: 55, note: 'Mine.' });
  assert.deepEqual(conflict.parts, [
    { part: 'value', seen: 30, theirs: 50, mine: 55, agreed: false },
  ]);
  assert.deepEqual(conflict.theirNotes, [{ at, text: 'Theirs.' }]);
  assert.equal(conflict.myNote, 'Mine.');
  const [first] = conflict.both?.keyResults ?? [];
  assert.ok(first?.type === 'increase');
  assert.equal(first.current, 55);
  assert.deepEqual(
    first.readings?.map(({ value, note }) => [value, note]),
    [
      [30, 'As before.'],
      [50, 'Theirs.'],
      [55, 'Mine.'],
    ],
  );
});

for (const keyResult of ['binary', 'steps', 'words', 'number']) {
  test(`of ${keyResult} notes without a value are both kept`, () => {
    const { both, theirNotes } = meet(keyResult, { note: 'Theirs.' }, { note: 'Mine.' });
    const result = both?.keyResults.find(({ id }) => id === keyResult);
    assert.deepEqual(result?.notes, [
      { at, text: 'Theirs.' },
      { at: later, text: 'Mine.' },
    ]);
    assert.deepEqual(theirNotes, [{ at, text: 'Theirs.' }]);
  });
}

const parts: [string, Partial<CheckIn>, Partial<CheckIn>, [string, boolean][]][] = [
  ['number', { value: 50 }, { value: 50 }, [['value', true]]],
  [
    'number',
    { confidence: 3 },
    { value: 50 },
    [
      ['value', false],
      ['confidence', true],
    ],
  ],
  [
    'number',
    { confidence: 3 },
    { value: 30, confidence: 8 },
    [
      ['value', true],
      ['confidence', false],
    ],
  ],
  ['binary', { done: true }, { note: 'Waiting.' }, [['done', true]]],
  ['binary', { done: true }, { done: false }, [['done', false]]],
  ['steps', { milestones: ['a', 'b'] }, { milestones: ['b', 'a', 'b'] }, [['milestones', true]]],
  ['steps', { milestones: ['a', 'b'] }, { milestones: [] }, [['milestones', false]]],
];
for (const [keyResult, theirs, mine, told] of parts) {
  test(`${keyResult}: ${JSON.stringify(theirs)} meets ${JSON.stringify(mine)}`, () =>
    assert.deepEqual(
      meet(keyResult, theirs, mine).parts.map(({ part, agreed }) => [part, agreed]),
      told,
    ));
}

test('a key result that was taken away is told, and what was said of it is still there', () => {
  const now = { ...seen, revision: 8, keyResults: seen.keyResults.slice(1) };
  const conflict = checkInConflict(seen, now, say('number', { value: 55, note: 'Mine.' }));
  assert.equal(conflict.keyResult, undefined);
  assert.deepEqual([conflict.fault?.path, conflict.both], ['keyResult', undefined]);
  assert.deepEqual(conflict.parts, [
    { part: 'value', seen: 30, theirs: undefined, mine: 55, agreed: false },
  ]);
  assert.equal(conflict.myNote, 'Mine.');
});

test('a key result that has become another kind says why mine does not fit', () => {
  const now: Objective = {
    ...seen,
    keyResults: [{ id: 'number', title: 'Now words', type: 'qualitative' }],
  };
  assert.equal(checkInConflict(seen, now, say('number', { value: 5 })).fault?.path, 'value');
});
