import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { channels } from '../channel/channels.js';
import type { Channel } from '../channel/channel.js';
import { toDate } from '../grouping/calendar.js';
import type { ChannelCount } from './channel-count.js';
import { channelMix, type ChannelMixSetting } from './channel-mix.js';
import { directions, sides } from './registries.js';

const line = (day: string, channel: Channel, count: number, rest: Partial<ChannelCount> = {}) =>
  ({ day, channel, direction: 'in', side: 'customer', count, ...rest }) satisfies ChannelCount;

const month = { from: '2026-01-01', until: '2026-03-01', every: 'month' } as const;

test('counts, shares, and what a share has gained in points', () => {
  const mix = channelMix(
    [
      line('2026-01-01', 'hotline', 30),
      line('2026-01-31', 'hotline', 20),
      line('2026-01-15', 'chat', 50),
      line('2026-02-01', 'hotline', 10),
      line('2026-02-28', 'chat', 30),
      line('2025-12-31', 'chat', 1000),
      line('2026-03-01', 'chat', 1000),
    ],
    month,
  );
  assert.deepEqual(mix, {
    parts: ['hotline', 'chat'],
    rest: [],
    total: 140,
    all: [
      { count: 60, share: 60 / 140, change: -25 },
      { count: 80, share: 80 / 140, change: 25 },
    ],
    periods: [
      {
        key: '2026-01',
        from: '2026-01-01',
        until: '2026-02-01',
        isWhole: true,
        total: 100,
        shares: [
          { count: 50, share: 0.5, change: null },
          { count: 50, share: 0.5, change: null },
        ],
      },
      {
        key: '2026-02',
        from: '2026-02-01',
        until: '2026-03-01',
        isWhole: true,
        total: 40,
        shares: [
          { count: 10, share: 0.25, change: -25 },
          { count: 30, share: 0.75, change: 25 },
        ],
      },
    ],
  });
});

test('a period without contacts has no shares, and none is compared with it', () => {
  const { periods, all } = channelMix(
    [line('2026-01-01', 'chat', 1), line('2026-03-01', 'chat', 1)],
    {
      ...month,
      until: '2026-04-01',
    },
  );
  assert.deepEqual(
    periods.map(({ total, shares }) => [total, shares[0]?.share, shares[0]?.change]),
    [
      [1, 1, null],
      [0, null, null],
      [1, 1, null],
    ],
  );
  assert.deepEqual(all, [{ count: 2, share: 1, change: 0 }]);
});

test('without contacts there are no parts, and all periods', () => {
  const { parts, total, periods } = channelMix([], { ...month, every: 'week' });
  assert.deepEqual([parts, total, periods.length], [[], 0, 9]);
});

test('weeks begin as they are told to, and those that are cut say so', () => {
  const days = { from: '2026-11-20', until: '2026-12-03', every: 'week' } as const;
  const told = ({ periods }: ReturnType<typeof channelMix>) =>
    periods.map(({ key, from, until, isWhole }) => [key, from, until, isWhole]);
  assert.deepEqual(told(channelMix([], days)), [
    ['2026-11-16', '2026-11-20', '2026-11-23', false],
    ['2026-11-23', '2026-11-23', '2026-11-30', true],
    ['2026-11-30', '2026-11-30', '2026-12-03', false],
  ]);
  assert.deepEqual(told(channelMix([], { ...days, firstDay: 7 })), [
    ['2026-11-15', '2026-11-20', '2026-11-22', false],
    ['2026-11-22', '2026-11-22', '2026-11-29', true],
    ['2026-11-29', '2026-11-29', '2026-12-03', false],
  ]);
});

const eight = channels.slice(0, 8).map((channel, place) => line('2026-01-01', channel, 10 + place));

for (const [name, counts, most, parts, rest] of [
  [
    'the six with the most contacts, in the order of the registry, and the rest',
    eight,
    undefined,
    [...channels.slice(2, 8), 'rest'],
    channels.slice(0, 2),
  ],
  ['one channel more stands for itself', eight.slice(0, 7), 6, channels.slice(0, 7), []],
  [
    'of the same count it is the earlier one of the registry',
    eight.map((each) => ({ ...each, count: 1 })),
    2,
    [...channels.slice(0, 2), 'rest'],
    channels.slice(2, 8),
  ],
  [
    'what is another channel anyway is of the rest, however much it is',
    [...eight, line('2026-01-01', 'other', 999)],
    6,
    [...channels.slice(2, 8), 'rest'],
    [...channels.slice(0, 2), 'other'],
  ],
  [
    'another channel alone',
    [line('2026-01-01', 'chat', 1), line('2026-01-01', 'other', 9)],
    6,
    ['chat', 'other'],
    [],
  ],
  ['a count of nothing is no channel', [line('2026-01-01', 'chat', 0)], 6, [], []],
] as const)
  test(`parts: ${name}`, () => {
    const mix = channelMix(counts, { ...month, ...(most !== undefined && { most }) });
    assert.deepEqual([mix.parts, mix.rest], [parts, rest]);
  });

test('like another mix: the same parts in the same order, also where one of them has nothing', () => {
  const counts = [...eight, line('2026-01-01', 'fax', 2, { side: 'employee' })];
  const all = channelMix(counts, { ...month, most: 2 });
  const {
    parts,
    rest,
    total,
    all: shares,
  } = channelMix(counts, {
    ...month,
    side: 'employee',
    like: all,
  });
  assert.deepEqual([parts, rest, total], [all.parts, all.rest, 2]);
  assert.deepEqual(
    shares.map(({ count }) => count),
    [0, 0, 2],
  );
});

for (const [from, until] of [
  ['2026-01-01', '2026-01-01'],
  ['2026-01-02', '2026-01-01'],
  ['2026-02-30', '2026-03-01'],
  ['yesterday', '2026-03-01'],
] as const)
  test(`from ${from} until ${until} is refused`, () =>
    assert.throws(() => channelMix([], { ...month, from, until }), RangeError));

test('every contact that is looked at is in one part of one period', () => {
  const day = fc.integer({ min: 20_000, max: 20_100 }).map(toDate);
  const counts = fc.array(
    fc.record({
      day,
      channel: fc.constantFrom(...channels),
      direction: fc.constantFrom(...directions),
      side: fc.constantFrom(...sides),
      count: fc.nat(1000),
    }),
  );
  const settings: fc.Arbitrary<ChannelMixSetting> = fc.record({
    from: fc.constant(toDate(20_010)),
    until: fc.integer({ min: 20_011, max: 20_120 }).map(toDate),
    every: fc.constantFrom('day', 'week', 'month'),
    firstDay: fc.integer({ min: 1, max: 7 }),
    side: fc.constantFrom(...sides, undefined),
    direction: fc.constantFrom(...directions, undefined),
    most: fc.integer({ min: 1, max: 14 }),
  });
  fc.assert(
    fc.property(counts, settings, (list, setting) => {
      const { parts, rest, total, all, periods } = channelMix(list, setting);
      let expected = 0;
      for (const { day, side, direction, count } of list) {
        if (day < setting.from || day >= setting.until) continue;
        if (setting.side && side !== setting.side) continue;
        if (setting.direction && direction !== setting.direction) continue;
        expected += count;
      }
      const sum = (shares: { count: number }[]) =>
        shares.reduce((sofar, { count }) => sofar + count, 0);
      assert.equal(total, expected);
      assert.equal(sum(all), expected);
      assert.equal(
        periods.reduce((sofar, period) => sofar + period.total, 0),
        expected,
      );
      for (const period of periods) {
        assert.equal(sum(period.shares), period.total);
        const shares = period.shares.map(({ share }) => share ?? 0);
        const whole = shares.reduce((sofar, share) => sofar + share, 0);
        assert.ok(Math.abs(whole - (period.total > 0 ? 1 : 0)) < 1e-9);
      }
      for (const [index, { from }] of periods.entries())
        assert.equal(from, index === 0 ? setting.from : periods[index - 1]?.until);
      assert.equal(periods.at(-1)?.until, setting.until);
      assert.ok(parts.length <= (setting.most ?? 6) + 1);
      assert.equal(parts.includes('rest'), rest.length > 1);
    }),
  );
});
