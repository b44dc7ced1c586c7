import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Response } from '@oxbow/model/response';
import { isSuspect } from './suspect.js';

const click: Response['answers'] = [{ type: 'nps', question: 'recommend', value: 9 }];
const words: Response['answers'] = [...click, { type: 'text', question: 'reason', value: 'Good' }];

const rows: readonly (readonly [
  why: string,
  response: Pick<Response, 'trap' | 'elapsed' | 'answers'>,
  attributed: boolean,
  expected: boolean,
])[] = [
  ['neither a trap nor a time', { answers: words }, false, false],
  ['an empty trap', { answers: words, trap: '', elapsed: 9 }, false, false],
  ['a trap with only space', { answers: words, trap: ' ', elapsed: 9 }, false, false],
  ['a trap that was filled in', { answers: words, trap: 'x', elapsed: 9 }, false, true],
  ['a trap without a time', { answers: click, trap: 'https://a.example' }, false, true],
  ['a click at once', { answers: click, elapsed: 0 }, false, true],
  ['a click after 0.69 s', { answers: click, elapsed: 0.69 }, false, true],
  ['a click after 0.7 s', { answers: click, elapsed: 0.7 }, false, false],
  ['words after 1.9 s', { answers: words, elapsed: 1.9 }, false, true],
  ['words after 2 s', { answers: words, elapsed: 2 }, false, false],
  ['words after a day', { answers: words, elapsed: 86_400 }, false, false],
  ['a customer’s, with a trap that was filled in', { answers: words, trap: 'x' }, true, false],
  ['a customer’s, at once', { answers: words, elapsed: 0 }, true, false],
];

for (const [why, response, attributed, expected] of rows) {
  void test(`${why}: ${expected ? 'suspect' : 'not suspect'}`, () => {
    assert.equal(isSuspect(response, { attributed }), expected);
  });
}
