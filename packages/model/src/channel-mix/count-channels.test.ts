import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { channels } from '../channel/channels.js';
import { dayOf } from '../period/day-of.js';
import { readDay } from '../period/read-day.js';
import { countChannels } from './count-channels.js';

const at = (text: string) => Date.parse(text);

test('touchpoints are counted by day, channel, direction and side, in any order', () => {
  const order = { channel: 'ecommerce', direction: 'in', side: 'customer' } as const;
  const counted = countChannels(
    [
      { ...order, at: at('2026-03-02T08:00:00Z') },
      { ...order, at: at('2026-03-01T23:59:59.999Z') },
      { ...order, at: at('2026-03-01T00:00:00Z') },
      { ...order, at: at('2026-03-01T00:00:00Z'), direction: 'out' },
      { ...order, at: at('2026-03-01T00:00:00Z'), side: undefined },
      { ...order, at: at('2026-03-01T00:00:00Z'), channel: 'store', side: 'employee' },
      { ...order, at: undefined },
      { ...order, at: NaN },
      { ...order, at: 0, direction: undefined },
    ],
    'UTC',
  );
  assert.deepEqual(counted, {
    from: '2026-03-01',
    until: '2026-03-03',
    counts: [
      { day: '2026-03-01', channel: 'store', direction: 'in', side: 'employee', count: 1 },
      { day: '2026-03-01', channel: 'ecommerce', direction: 'in', side: 'customer', count: 3 },
      { day: '2026-03-01', channel: 'ecommerce', direction: 'out', side: 'customer', count: 1 },
      { day: '2026-03-02', channel: 'ecommerce', direction: 'in', side: 'customer', count: 1 },
    ],
    uncounted: 3,
  });
});

test('a day that cannot be written, or the day after it, is not counted', () => {
  const order = { channel: 'ecommerce', direction: 'in', side: 'customer' } as const;
  const moments = ['0001-01-01T00:00:00Z', '9999-12-30T12:00:00Z', '9999-12-31T23:59:59Z'];
  const touchpoints = moments.map((moment) => ({ ...order, at: at(moment) }));
  const { from, until, uncounted } = countChannels(touchpoints, 'UTC');
  assert.deepEqual([from, until, uncounted], ['0001-01-01', '9999-12-31', 1]);
  for (const zone of ['Pacific/Honolulu', 'Pacific/Kiritimati']) {
    const counted = countChannels(touchpoints, zone);
    const days = [counted.from, counted.until, ...counted.counts.map(({ day }) => day)];
    assert.deepEqual(days.map(readDay).includes(undefined), false, days.join());
    assert.equal(counted.counts.length + counted.uncounted, 3);
  }
});

test('nothing that can be counted is no day', () =>
  assert.deepEqual(countChannels([], 'UTC'), {
    from: '1970-01-01',
    until: '1970-01-01',
    counts: [],
    uncounted: 0,
  }));

test('a zone that there is not is refused', () =>
  assert.throws(
    () => countChannels([{ at: 0, channel: 'store', direction: 'in' }], 'Europe/Nowhere'),
    RangeError,
  ));

// Around the days on which clocks are put, at midnight too, and a day that Samoa never had.
for (const [timeZone, start] of [
  ['UTC', '2026-03-28'],
  ['Europe/Berlin', '2026-03-28'],
  ['Europe/Berlin', '2026-10-24'],
  ['America/Santiago', '2026-09-05'],
  ['America/Sao_Paulo', '2018-11-03'],
  ['Asia/Kathmandu', '2026-03-28'],
  ['Pacific/Apia', '2011-12-28'],
  ['Pacific/Chatham', '2026-04-03'],
] as const)
  test(`the days of ${timeZone} from ${start} on are those of its calendar, to the quarter of an hour`, () => {
    const times = Array.from({ length: 96 * 4 }, (_, index) => at(start) + index * 900_000);
    const expected = new Map<string, number>();
    for (const time of times) {
      const day = dayOf(time, timeZone);
      expected.set(day, (expected.get(day) ?? 0) + 1);
    }
    const touchpoint = { channel: 'chat', direction: 'in' } as const;
    const { counts } = countChannels(
      [...times].reverse().map((time) => ({ ...touchpoint, at: time })),
      timeZone,
    );
    assert.deepEqual(
      counts.map(({ day, count }) => [day, count]),
      [...expected],
    );
  });

test('of any touchpoints each is in one count or uncounted', () => {
  const touchpoints = fc.array(
    fc.record({
      at: fc.option(fc.integer({ min: -4e12, max: 4e12 }), { nil: undefined }),
      channel: fc.constantFrom(...channels),
      direction: fc.constantFrom('in', 'out', 'internal', undefined),
      side: fc.constantFrom('customer', 'employee', undefined),
    }),
  );
  fc.assert(
    fc.property(touchpoints, (list) => {
      const { counts, uncounted } = countChannels(list, 'Europe/Berlin');
      const counted = counts.reduce((sum, { count }) => sum + count, 0);
      assert.equal(counted + uncounted, list.length);
      const unknown = list.filter(({ at, direction }) => at === undefined || !direction);
      assert.equal(uncounted, unknown.length);
    }),
  );
});
