import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Score } from './experience.js';
import { defaultThreshold, protect } from './protection.js';

const score = (n?: number): Score => ({
  value: 62.5,
  ...(n !== undefined && { n }),
  deviation: 12,
  interval: { low: 55, high: 70 },
});
const hidden = { withheld: 'protected' };

const table: [string, Score, number | undefined, 'shown' | 'protected'][] = [
  ['0 answers', score(0), undefined, 'protected'],
  ['4 answers', score(4), undefined, 'protected'],
  ['5 answers', score(5), undefined, 'shown'],
  ['6 answers', score(6), undefined, 'shown'],
  ['a number of answers that is not stated', score(), undefined, 'shown'],
  ['9 answers where 10 are asked for', score(9), 10, 'protected'],
  ['10 answers where 10 are asked for', score(10), 10, 'shown'],
  ['4 answers where only 3 are asked for', score(4), 3, 'protected'],
  ['5 answers where only 3 are asked for', score(5), 3, 'shown'],
  ['4 answers where NaN is asked for', score(4), NaN, 'protected'],
];
for (const [name, given, threshold, expected] of table) {
  test(`${name}: ${expected}`, () => {
    assert.deepEqual(protect(given, threshold), expected === 'shown' ? given : hidden);
  });
}

test('a protected score holds nothing but the word', () => {
  assert.equal(JSON.stringify(protect(score(4))), '{"withheld":"protected"}');
});

test('what is withheld stays so', () => {
  for (const withheld of ['protected', 'unasked'] as const) {
    assert.deepEqual(protect({ withheld }, 5), { withheld });
  }
});

test('the threshold is 5', () => assert.equal(defaultThreshold, 5));
