import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arbitraryOf } from '../plain/testing/arbitrary.js';
import { readPlainResponse } from './plain-response.js';
import { Response } from './response.js';

test('whatever the schema takes is plainly good, and nothing else is', () => {
  const taken = { good: 0, bad: 0 };
  fc.assert(
    fc.property(arbitraryOf(Response), (value) => {
      const { data } = Response.safeParse(value);
      taken[data ? 'good' : 'bad'] += 1;
      assert.deepEqual(readPlainResponse(value), data);
    }),
    { numRuns: 5000 },
  );
  assert.ok(taken.good > 100 && taken.bad > 100, JSON.stringify(taken));
});

const response = {
  id: '0197a3f2-6c1e-7b11-8a52-3f0c5d2e9b41',
  prompt: 'after-order',
  version: 1,
  answers: [{ type: 'nps', question: 'score', value: 9 }],
  at: '2026-03-01T09:14:00Z',
  language: 'en',
  channel: 'website',
};

const cases: [string, unknown, boolean][] = [
  ['as a prompt hands it in', response, true],
  ['with a receipt, in parts', { ...response, receipt: 'a'.repeat(22), partial: true }, true],
  ['the id as receipt', { ...response, receipt: response.id }, false],
  [
    'two answers to one question',
    { ...response, answers: [...response.answers, ...response.answers] },
    false,
  ],
  ['no answer', { ...response, answers: [] }, false],
  [
    'a choice of nothing',
    { ...response, answers: [{ type: 'choice', question: 'a', value: [] }] },
    false,
  ],
  [
    'a choice in own words',
    { ...response, answers: [{ type: 'choice', question: 'a', value: [], other: 'x' }] },
    true,
  ],
  [
    'a contact without anything',
    { ...response, answers: [{ type: 'contact', question: 'a', value: {} }] },
    false,
  ],
  ['a name beside it', { ...response, name: 'Emma' }, false],
  ['11 of 10', { ...response, answers: [{ type: 'nps', question: 'score', value: 11 }] }, false],
];

for (const [name, value, isGood] of cases)
  test(`${name}: ${isGood ? 'taken' : 'left to the schema'}`, () => {
    assert.equal(Response.safeParse(value).success, isGood);
    assert.deepEqual(readPlainResponse(value), isGood ? value : undefined);
  });
