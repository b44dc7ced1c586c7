import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMixTouchpoints } from './read-mix-touchpoints.js';

const at = (hour: number) => `2026-03-01T${String(hour).padStart(2, '0')}:00:00Z`;
const touchpoint = (hour: number, change: object = {}) => ({
  ...{ id: `${hour}`, at: at(hour), channel: 'email', type: 'note', direction: 'in', title: 'x' },
  ...{ side: 'customer', customer: 'one' },
  ...change,
});

test('counts, and handovers by customer', () => {
  const { counts, handovers, unattributed, invalid } = readMixTouchpoints(
    [
      touchpoint(9),
      touchpoint(10, { channel: 'hotline', handover: { carried: false } }),
      touchpoint(10, { channel: 'chat', customer: 2 }),
      touchpoint(11, { channel: 'store', customer: 2, direction: 'out' }),
      touchpoint(12, { channel: 'store', customer: undefined }),
      touchpoint(12, { channel: 'store', customer: undefined, side: 'employee' }),
    ],
    'UTC',
  );
  assert.deepEqual(
    counts.counts.map(({ channel, direction, side, count }) => [channel, direction, side, count]),
    [
      ['store', 'in', 'customer', 1],
      ['store', 'in', 'employee', 1],
      ['store', 'out', 'customer', 1],
      ['hotline', 'in', 'customer', 1],
      ['email', 'in', 'customer', 1],
      ['chat', 'in', 'customer', 1],
    ],
  );
  assert.deepEqual(
    handovers?.cells.map(({ from, to, lost, inferred }) => [from, to, lost, inferred]),
    [
      ['email', 'hotline', 1, 0],
      ['chat', 'store', 0, 1],
    ],
  );
  assert.deepEqual([unattributed, invalid], [1, 0]);
});

test('days are those of the time zone', () => {
  const late = [touchpoint(23)];
  assert.equal(readMixTouchpoints(late, 'UTC').counts.from, '2026-03-01');
  assert.equal(readMixTouchpoints(late, 'Europe/Berlin').counts.from, '2026-03-02');
});

test('where nobody names a customer no handover is told', () => {
  const { handovers, unattributed } = readMixTouchpoints(
    [touchpoint(9, { customer: '' }), touchpoint(10, { customer: {}, channel: 'chat' })],
    'UTC',
  );
  assert.deepEqual([handovers, unattributed], [undefined, 2]);
});

test('what cannot be read is named, the rest is counted', () => {
  const thrower = Object.defineProperty(touchpoint(9), 'customer', {
    get() {
      throw new Error('no');
    },
  });
  const holes: unknown[] = [5, touchpoint(9), null];
  holes.length = 5;
  const { counts, total, invalid, faults } = readMixTouchpoints(
    [
      ...holes.slice(0, 3),
      thrower,
      touchpoint(10, { at: 'soon' }),
      touchpoint(8, { channel: 'telex' }),
    ],
    'UTC',
  );
  assert.deepEqual([total, invalid, counts.uncounted], [6, 3, 1]);
  assert.deepEqual(
    counts.counts.map(({ channel, count }) => [channel, count]),
    [
      ['email', 2],
      ['other', 1],
    ],
  );
  assert.equal(faults[0]?.path, '[0]');
  assert.equal(readMixTouchpoints(holes, 'UTC').total, 5);
});
