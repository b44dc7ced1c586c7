import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KeyResult } from '../key-result/key-result.js';
import { progressOf } from '../key-result/progress.js';
import { Objective } from '../objective/objective.js';
import { applyCheckIn } from './apply-check-in.js';
import { CheckIn } from './check-in.js';

const earlier = '2026-11-14T09:00:00Z';
const at = '2026-11-21T09:00:00Z';
const number = { title: 'A number', current: 30, readings: [{ at: earlier, value: 30 }] };
const keyResults: KeyResult[] = [
  { ...number, id: 'increase', type: 'increase', start: 20, target: 80 },
  { ...number, id: 'decrease', type: 'decrease', start: 48, target: 24 },
  { ...number, id: 'maintain', type: 'maintain', minimum: 25, maximum: 35 },
  { ...number, id: 'zones', type: 'zones', start: 0, commit: 50, target: 70, stretch: 90 },
  { id: 'baseline', title: 'Not yet measured', type: 'baseline', current: null },
  {
    id: 'milestone',
    title: 'Steps',
    type: 'milestone',
    milestones: [
      { id: 'a', title: 'First', done: true },
      { id: 'b', title: 'Second', done: false, weight: 3 },
    ],
  },
  { id: 'binary', title: 'Done or not', type: 'binary', done: false },
  { id: 'qualitative', title: 'Words', type: 'qualitative' },
];
const objective: Objective = Objective.parse({
  id: 'delivery',
  revision: 7,
  title: 'Parcels arrive when we said',
  period: { start: '2026-10-01', end: '2026-12-31' },
  type: 'aspirational',
  checked: earlier,
  confidence: { value: 6, at: earlier },
  keyResults,
});
const id = '0198c0de-0000-7000-8000-000000000001';

function apply(keyResult: string, said: Partial<CheckIn>, to = objective) {
  const before = structuredClone(to);
  const result = applyCheckIn(to, CheckIn.parse({ id, at, keyResult, ...said }));
  assert.deepEqual(to, before, 'what was given has changed');
  return result;
}

const fits: [string, Partial<CheckIn>, Record<string, unknown>, number | null][] = [
  ['increase', { value: 50 }, { current: 50 }, 0.5],
  ['increase', { value: -0 }, { current: -0 }, 0],
  ['increase', { value: 1e15 }, { current: 1e15 }, 1],
  ['decrease', { value: 27 }, { current: 27 }, 0.875],
  ['maintain', { value: 40 }, { current: 40 }, 0.5],
  ['zones', { value: 60 }, { current: 60 }, 0.5],
  ['baseline', { value: 12 }, { current: 12, readings: [{ at, value: 12 }] }, null],
  ['binary', { done: true }, { done: true }, 1],
  ['binary', { note: 'Nearly.' }, { done: false, note: 'Nearly.' }, 0],
  ['milestone', { milestones: ['a', 'b'] }, {}, 1],
  ['milestone', { milestones: ['b', 'b'] }, {}, 0.75],
  ['milestone', { milestones: [] }, {}, 0],
  ['milestone', { note: 'Waiting.' }, { note: 'Waiting.' }, 0.25],
  ['qualitative', { note: 'Better.' }, { note: 'Better.' }, null],
  [
    'increase',
    { note: 'No news.' },
    { note: 'No news.', current: 30, readings: number.readings },
    1 / 6,
  ],
];
for (const [type, said, expected, progress] of fits) {
  test(`a check-in of ${JSON.stringify(said)} to ${type} makes its progress ${progress}`, () => {
    const after = apply(type, said).objective;
    const keyResult = after?.keyResults.find((each) => each.id === type);
    assert.ok(after && keyResult);
    for (const [key, value] of Object.entries(expected))
      assert.deepEqual(keyResult[key as keyof KeyResult], value);
    assert.equal(progressOf(keyResult).value, progress);
    assert.deepEqual(Objective.parse(after), after);
  });
}

test('a check-in adds a reading with its note, and leaves the other key results as they are', () => {
  const after = apply('increase', { value: 50, note: 'New carrier.' }).objective;
  const [first, ...others] = after?.keyResults ?? [];
  assert.deepEqual(first, {
    ...keyResults[0],
    current: 50,
    note: 'New carrier.',
    readings: [
      { at: earlier, value: 30 },
      { at, value: 50, note: 'New carrier.' },
    ],
  });
  assert.deepEqual(others, keyResults.slice(1));
});

test('a check-in raises the revision by one and says when it was', () => {
  const { keyResults: _, ...frame } = apply('increase', { value: 50 }).objective ?? objective;
  const { keyResults: __, ...before } = objective;
  assert.deepEqual(frame, { ...before, revision: 8, checked: at });
});

test('a check-in sets the confidence that it names', () => {
  const after = apply('increase', { confidence: 0 }).objective;
  assert.deepEqual(after?.confidence, { value: 0, at });
});

test('a check-in by a clock that is behind has the last word', () => {
  const after = apply('increase', { value: 50, at: '2026-11-01T09:00:00Z' }).objective;
  const [first] = after?.keyResults ?? [];
  assert.ok(first?.type === 'increase');
  assert.deepEqual([first.current, first.readings?.at(-1)?.value], [50, 50]);
});

test('of 1,000 readings the oldest goes', () => {
  const readings = Array.from({ length: 1000 }, (_, value) => ({ at: earlier, value }));
  const full = Objective.parse({
    ...objective,
    keyResults: [{ ...keyResults[0], readings }],
  });
  const [first] = apply('increase', { value: 50 }, full).objective?.keyResults ?? [];
  assert.ok(first?.type === 'increase');
  assert.deepEqual(
    [first.readings?.length, first.readings?.[0]?.value, first.readings?.at(-1)?.value],
    [1000, 1, 50],
  );
});

const misfits: [string, Partial<CheckIn>, string][] = [
  ['unknown', { value: 1 }, 'keyResult'],
  ['constructor', { value: 1 }, 'keyResult'],
  ['increase', { done: true }, 'done'],
  ['increase', { milestones: [] }, 'milestones'],
  ['increase', { value: 50, done: true }, 'done'],
  ['binary', { value: 1 }, 'value'],
  ['milestone', { done: true }, 'done'],
  ['milestone', { milestones: ['a', 'c'] }, 'milestones[1]'],
  ['qualitative', { value: 1 }, 'value'],
];
for (const [type, said, path] of misfits) {
  test(`a check-in of ${JSON.stringify(said)} to ${type} is refused at ${path}`, () => {
    const { objective: after, fault } = apply(type, said);
    assert.equal(after, undefined);
    assert.equal(fault?.path, path);
  });
}

test('every type of key result is checked in here', () => {
  assert.deepEqual(
    new Set(fits.map(([type]) => type)),
    new Set(keyResults.map(({ type }) => type)),
  );
});

test('no note takes the place of an earlier one: without a value it stays in `notes`', () => {
  const first = apply('binary', { note: 'Nearly.' }).objective ?? objective;
  const second = apply('binary', { done: true, note: 'There.' }, first).objective;
  const result = second?.keyResults.find((each) => each.id === 'binary');
  assert.equal(result?.note, 'There.');
  assert.deepEqual(result?.notes, [
    { at, text: 'Nearly.' },
    { at, text: 'There.' },
  ]);
});
