import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { groupTouchpoints } from './grouping.js';
import { createPeriods } from './periods.js';

const iso = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z');

for (const [name, zone, kind, at, key, from, until] of [
  [
    'a day',
    'UTC',
    'day',
    '2026-03-01T12:00Z',
    '2026-03-01',
    '2026-03-01T00:00:00Z',
    '2026-03-02T00:00:00Z',
  ],
  [
    'a day of 23 hours',
    'Europe/Berlin',
    'day',
    '2026-03-29T12:00Z',
    '2026-03-29',
    '2026-03-28T23:00:00Z',
    '2026-03-29T22:00:00Z',
  ],
  [
    'a day of 25 hours',
    'Europe/Berlin',
    'day',
    '2026-10-25T00:30Z',
    '2026-10-25',
    '2026-10-24T22:00:00Z',
    '2026-10-25T23:00:00Z',
  ],
  [
    'a day that begins at one',
    'America/Asuncion',
    'day',
    '2023-10-01T12:00Z',
    '2023-10-01',
    '2023-10-01T04:00:00Z',
    '2023-10-02T03:00:00Z',
  ],
  [
    'the day before a left out one',
    'Pacific/Apia',
    'day',
    '2011-12-30T09:00Z',
    '2011-12-29',
    '2011-12-29T10:00:00Z',
    '2011-12-30T10:00:00Z',
  ],
  [
    'a week over a change',
    'Europe/Berlin',
    'week',
    '2026-03-29T12:00Z',
    '2026-03-23',
    '2026-03-22T23:00:00Z',
    '2026-03-29T22:00:00Z',
  ],
  [
    'a month',
    'America/New_York',
    'month',
    '2026-02-28T23:59Z',
    '2026-02',
    '2026-02-01T05:00:00Z',
    '2026-03-01T05:00:00Z',
  ],
  [
    'December',
    'UTC',
    'month',
    '2025-12-31T23:59Z',
    '2025-12',
    '2025-12-01T00:00:00Z',
    '2026-01-01T00:00:00Z',
  ],
  [
    'the year 33',
    'UTC',
    'month',
    '0033-04-03T12:00Z',
    '0033-04',
    '0033-04-01T00:00:00Z',
    '0033-05-01T00:00:00Z',
  ],
] as [string, string, 'day' | 'week' | 'month', string, string, string, string][])
  test(`${name}: ${at} in ${zone}`, () => {
    const period = createPeriods(zone, kind)(Date.parse(at));
    assert.deepEqual([period.key, iso(period.from), iso(period.until)], [key, from, until]);
  });

const moment = fc.integer({
  min: Date.parse('1971-01-01T00:00Z'),
  max: Date.parse('2037-12-31T00:00Z'),
});
const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'];

test('in any order, moments have the periods that groups of touchpoints have', () => {
  fc.assert(
    fc.property(
      fc.array(moment, { minLength: 1, maxLength: 20 }),
      fc.constantFrom(...zones),
      fc.constantFrom('day', 'week', 'month'),
      fc.integer({ min: 1, max: 7 }),
      (moments, timeZone, grouping, firstDay) => {
        const touchpoints = moments.map((at) => ({ at, channel: 'store' as const }));
        const periodOf = createPeriods(timeZone, grouping, firstDay);
        const setting = { grouping, timeZone, firstDay, order: 'oldest' } as const;
        const { order, groups } = groupTouchpoints(touchpoints, setting);
        for (const { start, end, key } of groups)
          for (const place of order.subarray(start, end)) {
            const at = moments[place] ?? 0;
            const period = periodOf(at);
            assert.equal(period.key, key);
            assert.ok(period.from <= at && at < period.until);
          }
      },
    ),
  );
});
