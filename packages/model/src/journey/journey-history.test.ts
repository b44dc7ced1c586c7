import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JourneyChange } from './edit-journey.js';
import {
  beginHistory,
  changesOf,
  makeChange,
  presentOf,
  rebaseHistory,
  redoChange,
  undoChange,
} from './journey-history.js';
import { joint } from './testing/joint.js';

const rename = (text: string): JourneyChange => ({
  ...{ change: 'write', part: 'stage', id: 'order', field: 'title' },
  ...{ text, language: 'en' },
});
const addStage: JourneyChange = { change: 'add', part: 'stage', id: 'use', title: 'Use' };
const after = (...changes: JourneyChange[]) => {
  let history = beginHistory(joint);
  for (const change of changes) history = makeChange(history, change).history;
  return history;
};
const titles = (history: ReturnType<typeof after>) =>
  presentOf(history).stages.map(({ title }) => title);

test('letters of one word are taken back at once', () => {
  const typed = makeChange(after(rename('O')), rename('Or'), true).history;
  assert.deepEqual(changesOf(typed), [rename('Or')]);
  assert.equal(presentOf(undoChange(typed)), joint);
});

test('a change after one that was taken back comes in its place', () => {
  const { history } = makeChange(undoChange(after(rename('A'))), rename('B'));
  assert.equal(redoChange(history), history);
  assert.deepEqual(titles(history), ['Inform', 'B', 'Receive']);
});

test('at both ends nothing happens', () => {
  const history = beginHistory(joint);
  assert.equal(undoChange(history), history);
  assert.equal(redoChange(history), history);
  assert.equal(makeChange(history, { ...rename('Order') }).history, history);
});

const theirs = {
  ...joint,
  revision: 4,
  stages: [{ id: 'notice', title: 'Notice' }, ...joint.stages.slice(0, 2)],
  steps: joint.steps.filter(({ stage }) => stage !== 'receive'),
  ...{ experience: [], exchanges: [] },
};

test('what was done is made anew on what somebody else has made of it; what cannot be is named', () => {
  const gone: JourneyChange = { change: 'moment', id: 'deliver', side: 'customer', on: true };
  const edge: JourneyChange = { change: 'shift', part: 'stage', id: 'order', by: 1 };
  const removed: JourneyChange = { change: 'remove', part: 'stage', id: 'receive' };
  const { history, refused } = rebaseHistory(
    after(rename('Buy'), gone, edge, addStage, removed),
    theirs,
  );
  assert.deepEqual(titles(history), ['Notice', 'Inform', 'Buy', 'Use']);
  assert.equal(presentOf(history).revision, 4);
  assert.deepEqual(refused, [gone]);
});

test('what is stored already is not made twice', () => {
  const stored = presentOf(after(addStage));
  const { history, refused } = rebaseHistory(after(addStage, rename('Buy')), stored, 1);
  assert.deepEqual(titles(history), ['Inform', 'Buy', 'Receive', 'Use']);
  assert.deepEqual(changesOf(history), [rename('Buy')]);
  assert.deepEqual(refused, []);
});

test('what was taken back after it was stored is taken back there too', () => {
  const sent = after(rename('Buy'), addStage);
  const { history } = rebaseHistory(undoChange(sent), presentOf(sent), 2);
  assert.deepEqual(titles(history), ['Inform', 'Buy', 'Receive']);
});
