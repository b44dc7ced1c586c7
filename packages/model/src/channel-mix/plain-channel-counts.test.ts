import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPlainChannelCounts } from './plain-channel-counts.js';
import { readChannelCounts } from './read-channel-counts.js';

const good = { day: '2026-01-02', channel: 'chat', direction: 'in', side: 'customer', count: 3 };
const frame = (counts: unknown, rest: object = {}) => ({
  ...{ from: '2026-01-01', until: '2026-02-01', counts },
  ...rest,
});

for (const counts of [[], [good], [good, { ...good, count: 0, more: 'x' }]])
  test(`plainly good, and the same as from the lenient reader: ${counts.length} lines`, () => {
    const data = frame(counts);
    assert.deepEqual(readPlainChannelCounts(data), readChannelCounts(data).counts);
  });

const thrower = Object.defineProperty({}, 'counts', {
  get() {
    throw new Error('no');
  },
});
const holes: unknown[] = [good];
holes.length = 2;
for (const [name, data] of [
  ['nothing', null],
  ['a list', [good]],
  ['no days', frame([good], { from: 5 })],
  ['days in another order', frame([good], { until: '2025-01-01' })],
  ['no list', frame('all')],
  ['a hole', frame(holes)],
  ['a line that is none', frame([good, 5])],
  ['a day outside', frame([{ ...good, day: '2026-02-01' }])],
  ['a channel that there is not', frame([{ ...good, channel: 'telex' }])],
  ['a part of a contact', frame([{ ...good, count: 1.5 }])],
  ['fewer than none', frame([{ ...good, count: -1 }])],
  ['more than all numbers', frame([{ ...good, count: 1e300 }])],
  ['a getter that throws', thrower],
] as const)
  test(`not plainly good: ${name}`, () => assert.equal(readPlainChannelCounts(data), undefined));
