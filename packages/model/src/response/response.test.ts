import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Response, sideOfResponse } from './response.js';

const response: Response = {
  id: '0198c0de-0000-7000-8000-000000000001',
  prompt: 'after-order',
  version: 2,
  answers: [
    { type: 'nps', question: 'recommend', value: 9 },
    { type: 'text', question: 'reason', value: 'Quick delivery.' },
  ],
  at: '2026-11-21T10:00:00Z',
  language: 'en',
  channel: 'website',
};

test('a response is read whole', () => assert.deepEqual(Response.parse(response), response));

test('what only finds machines, and the giver’s secret, are read too', () => {
  const whole = { ...response, receipt: 'pUb7Dvq8TnOGdYtQoGq_-A', trap: '', elapsed: 12.5 };
  assert.deepEqual(Response.parse(whole), whole);
});

const refused: [string, object][] = [
  ['a customer, whom only a token may name', { customer: '15544' }],
  ['an id that is no UUID', { id: '1' }],
  ['no answer', { answers: [] }],
  ['a score of 11', { answers: [{ type: 'nps', question: 'q', value: 11 }] }],
  ['a score of -1', { answers: [{ type: 'nps', question: 'q', value: -1 }] }],
  ['a score of 9.5', { answers: [{ type: 'nps', question: 'q', value: 9.5 }] }],
  ['a score as text', { answers: [{ type: 'nps', question: 'q', value: '9' }] }],
  ['an employer score of 11', { answers: [{ type: 'enps', question: 'q', value: 11 }] }],
  ['an employer score as text', { answers: [{ type: 'enps', question: 'q', value: '9' }] }],
  ['an empty text', { answers: [{ type: 'text', question: 'q', value: '' }] }],
  ['5,001 characters', { answers: [{ type: 'text', question: 'q', value: 'a'.repeat(5001) }] }],
  ['two answers to one question', { answers: [response.answers[0], response.answers[0]] }],
  ['a day as time', { at: '2026-11-21' }],
  ['an unknown side', { side: 'boss' }],
  ['an unknown channel', { channel: 'pigeon' }],
  ['a receipt of under 128 bits', { receipt: 'pUb7Dvq8TnOGdYtQoGq_-' }],
  ['a receipt of 65 characters', { receipt: 'a'.repeat(65) }],
  ['a receipt in another alphabet', { receipt: 'pUb7Dvq8TnOGdYtQoGq/+A' }],
  ['its id as receipt', { receipt: response.id.toUpperCase() }],
  ['a negative time of filling in', { elapsed: -1 }],
  ['more than a day of filling in', { elapsed: 86_401 }],
  ['a trap of 501 characters', { trap: 'a'.repeat(501) }],
];
for (const [name, change] of refused) {
  test(`Response refuses ${name}`, () =>
    assert.equal(Response.safeParse({ ...response, ...change }).success, false));
}

const [nps, text] = response.answers;
const enps = { type: 'enps', question: 'employer', value: 8 } as const;
const sides: [string, Partial<Response>, string][] = [
  ['a score and words', {}, 'customer'],
  ['words', { answers: text ? [text] : [] }, 'customer'],
  ['words of an employee', { answers: text ? [text] : [], side: 'employee' }, 'employee'],
  ['an employer score', { answers: [enps] }, 'employee'],
  ['words and an employer score', { answers: text ? [text, enps] : [] }, 'employee'],
  ['both scores', { answers: nps ? [nps, enps] : [], side: 'customer' }, 'employee'],
];
for (const [name, change, side] of sides) {
  test(`${name}: the side is ${side}`, () =>
    assert.equal(sideOfResponse(Response.parse({ ...response, ...change })), side));
}
