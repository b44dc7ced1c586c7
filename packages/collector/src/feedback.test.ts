import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Touchpoint } from '@oxbow/model/touchpoint';
import { toTouchpoint } from './feedback.js';
import { makeResponse } from './testing/records.js';

const now = Date.parse('2026-03-01T10:00:00Z');
const score = { type: 'nps', question: 'recommend', value: 0 } as const;
const text = { type: 'text', question: 'reason', value: 'Line 1\nLine 2' } as const;

for (const [name, answers, expected] of [
  ['a score', [score], { title: 'Feedback: 0 of 10', rating: { value: 0, maximum: 10 } }],
  ['a text', [text], { title: 'Feedback', detail: 'Line 1\nLine 2' }],
  [
    'both',
    [text, score],
    { title: 'Feedback: 0 of 10', rating: { value: 0, maximum: 10 }, detail: 'Line 1\nLine 2' },
  ],
] as const) {
  test(`the touchpoint of a response with ${name}`, () => {
    const response = makeResponse({ answers: [...answers], at: '2026-03-01T09:00:00Z' });
    const touchpoint = toTouchpoint(response, 'customer-1', now);
    assert.deepEqual(touchpoint, {
      id: response.id,
      customer: 'customer-1',
      at: '2026-03-01T09:00:00Z',
      channel: 'ecommerce',
      type: 'feedback',
      direction: 'in',
      source: 'oxbow',
      side: 'customer',
      ...expected,
    });
    assert.ok(Touchpoint.safeParse(touchpoint).success);
  });
}

for (const [at, expected] of [
  ['1999-12-31T23:59:59+01:00', '1999-12-31T23:59:59+01:00'],
  ['2026-03-01T10:05:00Z', '2026-03-01T10:05:00Z'],
  ['2026-03-01T10:05:00.001Z', '2026-03-01T10:00:00.000Z'],
  ['9999-12-31T23:59:59Z', '2026-03-01T10:00:00.000Z'],
] as const) {
  test(`a response of ${at} is told at ${expected}`, () => {
    assert.equal(toTouchpoint(makeResponse({ at }), 'customer-1', now).at, expected);
  });
}
