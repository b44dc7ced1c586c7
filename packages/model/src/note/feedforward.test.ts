import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFeedforward } from './feedforward.js';
import type { Note } from './note.js';

const id = (number: number) => `0198c0de-0000-4000-8000-${String(number).padStart(12, '0')}`;
const noteOf = (number: number): Note => ({
  id: id(number),
  kind: 'next-time',
  from: { id: 'otto' },
  to: { id: 'emma' },
  text: 'Ring the depot before the tour.',
  writtenAt: '2026-11-22T10:00:00Z',
  audience: 'person',
  own: true,
});
const people = [{ id: 'otto', name: 'Otto Wren' }];
const thrower = new Proxy(noteOf(3), {
  get: () => {
    throw new Error('no');
  },
});

test('notes and people are read whole', () => {
  const notes = [noteOf(1), noteOf(2)];
  const { feedforward, ...counts } = readFeedforward({ notes, before: 'c', people });
  assert.deepEqual(feedforward, { notes, before: 'c', people });
  assert.deepEqual(counts, { faults: [], total: 2, invalid: 0 });
});

for (const [name, change, notes, paths] of [
  ['all but a key it does not know', { colour: 'red' }, [1, 2], []],
  ['a note without a key it does not know', { notes: [{ ...noteOf(1), rating: 5 }] }, [1], []],
  ['all where nothing is older', { before: null }, [1, 2], []],
  ['all but a note that is a text', { notes: ['first', noteOf(2)] }, [2], ['notes[0]']],
  ['all but a note that throws', { notes: [thrower, noteOf(2)] }, [2], ['notes[0]']],
  ['the first of two with one id', { notes: [noteOf(1), noteOf(1)] }, [1], ['notes[1].id']],
  ['all where the cursor is none', { before: 7 }, [1, 2], ['before']],
  ['all where the people are none', { people: 'otto' }, [1, 2], ['people']],
  ['all where one has no name', { people: [{ id: 'otto' }] }, [1, 2], ['people[0].name']],
] as const) {
  test(`readFeedforward keeps ${name}`, () => {
    const result = readFeedforward({ notes: [noteOf(1), noteOf(2)], people, ...change });
    assert.deepEqual(
      result.feedforward?.notes.map((note) => note.id),
      notes.map(id),
    );
    assert.ok(!result.feedforward.notes.some((note) => 'rating' in note));
    assert.deepEqual(
      result.faults.map(({ path }) => path),
      paths,
    );
    assert.equal(result.total - result.invalid, notes.length);
  });
}

test('nobody can be written to where the host names nobody', () =>
  assert.deepEqual(readFeedforward({ notes: [] }).feedforward, { notes: [], people: [] }));

for (const [name, value] of [
  ['null', null],
  ['a list', [noteOf(1)]],
  ['no notes', { people }],
  ['a proxy that throws', thrower],
] as const) {
  test(`readFeedforward finds ${name} unusable`, () => {
    const result = readFeedforward(value);
    assert.equal(result.feedforward, undefined);
    assert.deepEqual([result.faults.length > 0, result.total, result.invalid], [true, 1, 1]);
  });
}

test('no fault quotes what a note says', () => {
  const { faults } = readFeedforward({ notes: [{ ...noteOf(1), text: 'Ω'.repeat(2001) }], people });
  assert.equal(faults.length, 1);
  assert.ok(!JSON.stringify(faults).includes('Ω'));
});
