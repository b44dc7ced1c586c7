import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NewNote, Note, NoteChange } from './note.js';

const written: NewNote = {
  id: '0198c0de-0000-4000-8000-00000000000a',
  kind: 'thanks',
  to: 'emma',
  text: 'You stayed until the lorry was\nunloaded.',
  about: 'Monday’s delivery',
};
const note: Note = {
  ...written,
  from: { id: 'otto', name: 'Otto Wren' },
  to: { id: 'emma' },
  writtenAt: '2026-11-22T10:00:00Z',
  audience: 'person',
  own: true,
};

test('a note is read whole', () => {
  assert.deepEqual(Note.parse(note), note);
  assert.deepEqual(NewNote.parse(written), written);
});

for (const [name, change, taken] of [
  ['the other kind', { kind: 'next-time' }, true],
  ['no occasion', { about: undefined }, true],
  ['2,000 characters', { text: 'x'.repeat(2000) }, true],
  ['2,001 characters', { text: 'x'.repeat(2001) }, false],
  ['no text', { text: '' }, false],
  ['a text of spaces', { text: ' \n ' }, false],
  ['an occasion of 121 characters', { about: 'x'.repeat(121) }, false],
  ['an empty occasion', { about: '' }, false],
  ['an id that is no UUID', { id: '1' }, false],
  ['a kind that judges', { kind: 'criticism' }, false],
  ['a rating', { rating: 5 }, false],
  ['whether it was read', { read: true }, false],
] as const) {
  test(`${name} is ${taken ? 'taken' : 'refused'}, new and as it is shown`, () => {
    assert.equal(NewNote.safeParse({ ...written, ...change }).success, taken);
    assert.equal(Note.safeParse({ ...note, ...change }).success, taken);
  });
}

for (const [name, change] of [
  ['a writer', { from: 'otto' }],
  ['an audience', { audience: 'team' }],
  ['a time', { writtenAt: note.writtenAt }],
  ['nobody', { to: '' }],
] as const) {
  test(`a new note with ${name} is refused`, () =>
    assert.equal(NewNote.safeParse({ ...written, ...change }).success, false));
}

for (const [name, change, taken] of [
  ['the team', { audience: 'team' }, true],
  ['the person alone', { audience: 'person' }, true],
  ['the firm', { audience: 'firm' }, false],
  ['nobody in particular', {}, false],
  ['another text', { audience: 'team', text: 'No.' }, false],
] as const) {
  test(`a change to ${name} is ${taken ? 'taken' : 'refused'}`, () =>
    assert.equal(NoteChange.safeParse(change).success, taken));
}
