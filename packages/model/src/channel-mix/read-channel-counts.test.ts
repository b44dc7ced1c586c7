import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readChannelCounts } from './read-channel-counts.js';

const frame = { from: '2026-11-01', until: '2026-12-01' };
const good = { day: '2026-11-22', channel: 'chat', direction: 'in', side: 'customer', count: 3 };

test('good counts are read as they are', () =>
  assert.deepEqual(readChannelCounts({ ...frame, counts: [good] }), {
    counts: { ...frame, counts: [good] },
    faults: [],
    total: 1,
    invalid: 0,
  }));

test('a channel that there is not is counted as other', () =>
  assert.equal(
    readChannelCounts({ ...frame, counts: [{ ...good, channel: 'telex' }] }).counts?.counts[0]
      ?.channel,
    'other',
  ));

const throwing = Object.defineProperty({}, 'day', {
  get: () => {
    throw new Error('no');
  },
});

for (const [name, line, message] of [
  ['no object', 5, 'expected an object'],
  ['a day that there is not', { ...good, day: '2026-11-31' }, /"day"/],
  ['a day before from', { ...good, day: '2026-10-31' }, /"day"/],
  ['the day until', { ...good, day: '2026-12-01' }, /"day"/],
  ['no channel', { ...good, channel: undefined }, /"channel"/],
  ['another direction', { ...good, direction: 'up' }, /"direction"/],
  ['another side', { ...good, side: 'partner' }, /"side"/],
  ['a part of a contact', { ...good, count: 0.5 }, /"count"/],
  ['fewer than none', { ...good, count: -1 }, /"count"/],
  ['not a number', { ...good, count: NaN }, /"count"/],
  ['a text', { ...good, count: '3' }, /"count"/],
  ['a line that throws', throwing, /does not throw/],
  ['a hole', undefined, 'expected an object'],
] as const)
  test(`a line is left out and named: ${name}`, () => {
    const { counts, faults, total, invalid } = readChannelCounts({
      ...frame,
      counts: [good, line, good],
    });
    assert.deepEqual([counts?.counts.length, total, invalid, faults.length], [2, 3, 1, 1]);
    assert.equal(faults[0]?.path, 'counts[1]');
    assert.match(faults[0]?.message ?? '', new RegExp(message));
  });

for (const [name, value, paths] of [
  ['nothing', undefined, ['']],
  ['a list', [], ['']],
  ['an empty object', {}, ['from', 'until', 'counts']],
  ['no day', { ...frame, from: 'Monday', counts: [] }, ['from']],
  ['until before from', { ...frame, until: '2026-10-01', counts: [] }, ['until']],
  ['until on from', { ...frame, until: frame.from, counts: [] }, ['until']],
  ['no list', { ...frame, counts: {} }, ['counts']],
] as const)
  test(`the whole cannot be used: ${name}`, () => {
    const { counts, faults } = readChannelCounts(value);
    assert.equal(counts, undefined);
    assert.deepEqual(
      faults.map(({ path }) => path),
      paths,
    );
  });

test('no input makes it throw, and no flood of faults comes of one', () => {
  fc.assert(fc.property(fc.anything(), (value) => void readChannelCounts(value)));
  const flood = readChannelCounts({ ...frame, counts: new Array(10_000).fill(null) });
  assert.deepEqual([flood.faults.length, flood.invalid], [20, 10_000]);
});
