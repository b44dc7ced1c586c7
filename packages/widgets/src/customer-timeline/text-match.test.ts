import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { fold, matchesText, toMatchPieces, toNeedles } from './text-match.js';

/** What is marked is written between brackets. */
const marked: [words: string | undefined, text: string, marked: string][] = [
  [undefined, 'Call about a cup', 'Call about a cup'],
  ['', 'Call', 'Call'],
  ['  ', 'Call', 'Call'],
  ['cup', 'Cup and CUPS', '[Cup] and [CUP]S'],
  ['cup call', 'Call about a cup', '[Call] about a [cup]'],
  ['cu cup', 'cup', '[cup]'],
  ['up cu', 'cup', '[cup]'],
  ['nothing', 'Call', 'Call'],
  ['cafe', 'Café au lait', '[Café] au lait'],
  ['café', 'CAFE', '[CAFE]'],
  ['cafe', 'Cafe\u0301s', '[Cafe\u0301]s'],
  ['strasse', 'Große Straße 5', 'Große [Straße] 5'],
  ['s', 'Maß', 'Ma[ß]'],
  ['οδος', 'ΟΔΟΣ', '[ΟΔΟΣ]'],
  ['istanbul', 'İSTANBUL', '[İSTANBUL]'],
  ['e-mail', 'E\u2011mail', '[E\u2011mail]'],
  ['zusammen', 'zu\u00adsammen', '[zu\u00adsammen]'],
  ['की', 'का की', 'का [की]'],
  ['😀', 'so 😀!', 'so [😀]!'],
  ['.*', 'a .* b', 'a [.*] b'],
  ['محمد', 'مُحَمَّد', '[مُحَمَّد]'],
];
for (const [words, text, expected] of marked)
  test(`${words} in ${text}`, () => {
    const pieces = toMatchPieces(text, words);
    const written = pieces.map(({ text: piece, match }) => (match ? `[${piece}]` : piece));
    assert.equal(written.join(''), expected);
  });

test('words are looked for once, and only so many', () => {
  assert.deepEqual(toNeedles('Cup  cup\tCÚP'), ['cup']);
  assert.equal(toNeedles('a b c d e f g h i j k l m').length, 10);
  assert.deepEqual(toNeedles(undefined), []);
});

const letter = fc.constantFrom(...'aAbcéÉßẞæ \u0301\u00adİΣς😀-'.match(/./gu)!, 'e\u0301');
const text = fc.string({ unit: letter, maxLength: 12 });

test('a text with one word holds it when a piece of it is marked, and its pieces are the text', () => {
  const word = text.filter((one) => toNeedles(one).length === 1);
  fc.assert(
    fc.property(text, word, (given, words) => {
      const pieces = toMatchPieces(given, words);
      assert.equal(pieces.map((piece) => piece.text).join(''), given);
      assert.equal(
        pieces.some(({ match }) => match),
        matchesText(given, toNeedles(words)),
      );
    }),
    { numRuns: 2000 },
  );
});

test('a text holds what it is folded to, whatever its case and accents', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (given) => {
      assert.ok(matchesText(given, toNeedles(given)));
      assert.ok(matchesText(given.normalize('NFD'), toNeedles(given.normalize('NFC'))));
      assert.equal(fold(fold(given)), fold(given));
    }),
    { numRuns: 1000 },
  );
});
