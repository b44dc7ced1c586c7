import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LinkedTouchpoint } from '../handover/handover.js';
import { handoverMatrix } from './handover-matrix.js';

const hour = 3_600_000;
const contact = (
  at: number,
  channel: LinkedTouchpoint['channel'],
  rest = {},
): LinkedTouchpoint => ({
  id: `${at}`,
  at: at * hour,
  channel,
  direction: 'in',
  side: 'customer',
  ...rest,
});

test('handovers of all customers are counted by where from and where to', () => {
  const matrix = handoverMatrix([
    [
      contact(1, 'chat'),
      contact(2, 'hotline', { handover: { carried: true } }),
      contact(3, 'hotline', { handover: { carried: false } }),
      contact(4, 'email'),
    ],
    [
      contact(2, 'hotline', { handover: { carried: false, reason: 'no answer' } }),
      contact(1, 'chat'),
    ],
    [contact(1, 'chat'), contact(100, 'email')],
    [contact(1, 'letter', { handover: { reason: 'wrote before' } })],
  ]);
  const none = { carried: 0, lost: 0, unstated: 0, inferred: 0 };
  assert.deepEqual(matrix, {
    channels: ['hotline', 'email', 'chat', 'letter'],
    cells: [
      { from: 'hotline', to: 'hotline', ...none, count: 1, lost: 1 },
      { from: 'hotline', to: 'email', ...none, count: 1, unstated: 1, inferred: 1 },
      { from: 'chat', to: 'hotline', ...none, count: 2, carried: 1, lost: 1 },
      { from: null, to: 'letter', ...none, count: 1, unstated: 1 },
    ],
    total: 5,
  });
});

test('where nobody changes the channel there is nothing', () =>
  assert.deepEqual(handoverMatrix([[contact(1, 'chat'), contact(2, 'chat')], []]), {
    channels: [],
    cells: [],
    total: 0,
  }));
