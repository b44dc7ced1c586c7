import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toForeign, toPieces, toPlain, type Piece } from './wording.js';

const ours = (text: string): Piece => ({ text, foreign: false });
const theirs = (text: string): Piece => ({ text, foreign: true });

const cuts: [name: string, text: string, fillings: Record<string, Piece>, pieces: Piece[]][] = [
  ['a text without places is one piece', 'Thanks.', {}, [ours('Thanks.')]],
  [
    'a place in the middle',
    'Would you recommend {subject} to a friend?',
    { subject: theirs('Tern') },
    [ours('Would you recommend '), theirs('Tern'), ours(' to a friend?')],
  ],
  ['nothing but a place', '{subject}', { subject: theirs('Tern') }, [theirs('Tern')]],
  [
    'two places beside each other',
    '{first}{second}',
    { first: theirs('a'), second: theirs('b') },
    [theirs('a'), theirs('b')],
  ],
  ['an unknown place stays', 'At {place}', {}, [ours('At '), ours('{place}')]],
  ['the name of a place is nothing inherited', '{valueOf}', {}, [ours('{valueOf}')]],
  [
    'what the host says is not cut again',
    '{subject}',
    { subject: theirs('{subject}') },
    [theirs('{subject}')],
  ],
];
for (const [name, text, fillings, pieces] of cuts)
  test(`pieces: ${name}`, () => assert.deepEqual(toPieces(text, fillings), pieces));

test('a text of the host keeps the language it has', () => {
  const piece = toForeign({ de: 'Laden', fr: 'Boutique' }, 'fr-CH');
  assert.deepEqual(piece, { text: 'Boutique', foreign: true, language: 'fr' });
});

test('pieces are read as one plain text', () => {
  assert.equal(
    toPlain([ours('Would you recommend '), theirs('Tern'), ours('?')]),
    'Would you recommend Tern?',
  );
});
