import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Objective } from '../objective/objective.js';
import { CheckIn, CheckInResult } from './check-in.js';

const checkIn: CheckIn = {
  id: '0198c0de-0000-7000-8000-000000000001',
  keyResult: 'on-time',
  at: '2026-11-21T09:00:00Z',
  value: 88,
  confidence: 7,
  note: 'The second carrier helps.',
};

test('a check-in is read whole', () => assert.deepEqual(CheckIn.parse(checkIn), checkIn));

const taken: [string, object][] = [
  ['a value alone', { confidence: undefined, note: undefined }],
  ['a value of -0', { value: -0 }],
  ['a value of 1e15', { value: 1e15 }],
  ['words alone', { value: undefined, confidence: undefined }],
  ['a confidence of 0', { confidence: 0 }],
  ['that no milestone is done', { value: undefined, milestones: [] }],
];
for (const [name, change] of taken) {
  test(`CheckIn takes ${name}`, () =>
    assert.equal(CheckIn.safeParse({ ...checkIn, ...change }).success, true));
}

const refused: [string, object][] = [
  ['a person', { by: 'jan@example.com' }],
  ['a rating', { rating: 4 }],
  ['an id that is no UUID', { id: '1' }],
  ['no key result', { keyResult: undefined }],
  ['nothing said', { value: undefined, confidence: undefined, note: undefined }],
  ['a value that is no number', { value: NaN }],
  ['a value as text', { value: '88' }],
  ['an infinite value', { value: Infinity }],
  ['a value beyond 1e15', { value: 1.1e15 }],
  ['a confidence of 11', { confidence: 11 }],
  ['a confidence of -1', { confidence: -1 }],
  ['a confidence of 6.5', { confidence: 6.5 }],
  ['a local time', { at: '2026-11-21T09:00:00' }],
  ['an empty note', { note: '' }],
  ['2,001 characters', { note: 'a'.repeat(2001) }],
];
for (const [name, change] of refused) {
  test(`CheckIn refuses ${name}`, () =>
    assert.equal(CheckIn.safeParse({ ...checkIn, ...change }).success, false));
}

const objective: Objective = {
  id: 'delivery',
  revision: 8,
  title: 'Parcels arrive when we said',
  period: { start: '2026-10-01', end: '2026-12-31' },
  type: 'committed',
  keyResults: [],
};
const results: [string, unknown, boolean][] = [
  ['stored', { status: 'stored', objective }, true],
  ['conflict', { status: 'conflict', objective }, true],
  ['refused', { status: 'failed', reason: 'refused' }, true],
  ['queued', { status: 'queued' }, true],
  ['unsaved', { status: 'unsaved' }, true],
  ['stored without its objective', { status: 'stored' }, false],
  ['failed for no reason', { status: 'failed' }, false],
  ['saved, which is promised of feedback alone', { status: 'saved' }, false],
];
for (const [name, value, good] of results) {
  test(`CheckInResult ${good ? 'takes' : 'refuses'} ${name}`, () =>
    assert.equal(CheckInResult.safeParse(value).success, good));
}
