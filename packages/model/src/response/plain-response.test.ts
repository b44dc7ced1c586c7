import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arbitraryOf } from '../plain/testing/arbitrary.js';
import { spoil, written } from '../plain/testing/spoil.js';
import { readPlainResponse } from './plain-response.js';
import { Response } from './response.js';

test('whatever the schema takes is plainly good, and nothing else is', () => {
  const taken = { good: 0, bad: 0 };
  fc.assert(
    fc.property(arbitraryOf(Response), (value) => {
      const { data } = Response.safeParse(value);
      taken[data ? 'good' : 'bad'] += 1;
      assert.deepEqual(written(readPlainResponse(value)), written(data));
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

/** One answer of each type. */
const answers = [
  ...['nps', 'enps', 'csat', 'ces', 'agreement', 'number', 'stars', 'emoji'].map((type) => ({
    type,
    question: type,
    value: 3,
  })),
  { type: 'thumbs', question: 'thumbs', value: 'up' },
  { type: 'choice', question: 'choice', value: ['a', 'b'], other: 'c' },
  { type: 'text', question: 'text', value: 'a' },
  { type: 'consent', question: 'consent', value: true },
  { type: 'contact', question: 'contact', value: { name: 'a', email: 'b', phone: 'c' } },
];

test('spoiled in any one place, it is taken exactly where the schema takes it', () => {
  const whole = {
    ...response,
    answers,
    side: 'customer',
    receipt: 'a'.repeat(22),
    partial: true,
    sequence: 1,
    trap: '',
    elapsed: 12.5,
  };
  let taken = 0;
  for (const value of spoil(whole)) {
    const { data } = Response.safeParse(value);
    taken += Number(data !== undefined);
    assert.deepEqual(written(readPlainResponse(value)), written(data));
  }
  assert.ok(taken > 100, `only ${taken} were taken`);
});
