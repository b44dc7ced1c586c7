import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { channels, type Channel } from '@oxbow/model/channel';
import { createDays } from '@oxbow/model/periods';
import { toBins } from './bins.js';
import { Counting } from './counting.js';

type Moment = readonly [at: number | undefined, channel: Channel];

/** A list as the store has it, which tells how often a time was asked for. */
function toChronology(moments: readonly Moment[]) {
  return {
    reads: 0,
    length: moments.length,
    timeAt(place: number) {
      this.reads++;
      return moments[place]?.[0];
    },
    channelAt: (place: number) => moments[place]?.[1] ?? 'other',
  };
}

const toDate = (day: number) => new Date(day * 86_400_000).toISOString().replace(/T.*/, '');
const undated: Moment = [undefined, 'fax'];

/** The bins with something in them, as `2011-03-01 2`, and how many bins there are. */
function describe(times: readonly (string | undefined)[], most: number, timeZone = 'UTC') {
  const moments = times.map((time): Moment =>
    time === undefined ? undated : [Date.parse(time), 'store'],
  );
  const bins = toBins(toChronology(moments), { most, timeZone });
  const { unit, step, days, places, startsEarly } = bins;
  const full = [...days.keys()].slice(0, -1).flatMap((bin) => {
    const count = places[bin + 1]! - places[bin]!;
    return count > 0 ? [`${toDate(days[bin]!)} ${count}`] : [];
  });
  const kind = startsEarly ? `early and ${unit}` : unit;
  return `${Math.max(0, days.length - 1)} × ${step} ${kind}: ${full.join(', ')}`;
}

/** Ten touchpoints. */
const autumn = [
  ...Array<string>(7).fill('2011-10-01T12:00Z'),
  '2011-11-01T12:00Z',
  '2011-12-01T12:00Z',
  '2011-12-09T12:00Z',
];

const table: [
  name: string,
  times: (string | undefined)[],
  most: number,
  zone: string,
  expected: string,
][] = [
  ['nothing', [], 20, 'UTC', '0 × 1 day: '],
  ['none dated', [undefined, undefined], 20, 'UTC', '0 × 1 day: '],
  ['one touchpoint', ['2011-03-01T12:00Z'], 20, 'UTC', '1 × 1 day: 2011-03-01 1'],
  [
    'all at the same moment',
    ['2011-03-01T12:00Z', '2011-03-01T12:00Z', '2011-03-01T12:00Z', undefined],
    20,
    'UTC',
    '1 × 1 day: 2011-03-01 3',
  ],
  [
    'the day of 23 hours',
    ['2026-03-28T22:59Z', '2026-03-28T23:00Z', '2026-03-29T21:59Z', '2026-03-29T22:00Z'],
    20,
    'Europe/Berlin',
    '3 × 1 day: 2026-03-28 1, 2026-03-29 2, 2026-03-30 1',
  ],
  [
    'the day of 25 hours',
    ['2026-10-24T21:59Z', '2026-10-24T22:00Z', '2026-10-25T22:59Z', '2026-10-25T23:00Z'],
    20,
    'Europe/Berlin',
    '3 × 1 day: 2026-10-24 1, 2026-10-25 2, 2026-10-26 1',
  ],
  [
    'a day that begins at one',
    ['2018-11-04T02:59Z', '2018-11-04T03:00Z'],
    20,
    'America/Sao_Paulo',
    '2 × 1 day: 2018-11-03 1, 2018-11-04 1',
  ],
  [
    'a day that the calendar leaves out',
    ['2011-12-30T09:59Z', '2011-12-30T10:00Z'],
    20,
    'Pacific/Apia',
    '3 × 1 day: 2011-12-29 1, 2011-12-31 1',
  ],
  [
    'the leap day',
    ['2024-02-28T12:00Z', '2024-02-29T00:00Z', '2024-02-29T23:59Z', '2024-03-01T00:00Z'],
    20,
    'UTC',
    '3 × 1 day: 2024-02-28 1, 2024-02-29 2, 2024-03-01 1',
  ],
  [
    'months around a leap day',
    ['2024-01-31T23:59Z', '2024-02-29T23:59Z', '2024-03-01T00:00Z', '2025-02-28T23:59Z'],
    20,
    'UTC',
    '14 × 1 month: 2024-01-01 1, 2024-02-01 1, 2024-03-01 1, 2025-02-01 1',
  ],
  [
    'weeks, which begin on Monday',
    ['2026-03-01T12:00Z', '2026-03-02T00:00Z', '2026-04-30T00:00Z'],
    20,
    'UTC',
    '10 × 1 week: 2026-02-23 1, 2026-03-02 1, 2026-04-27 1',
  ],
  [
    'quarters',
    ['2020-02-29T00:00Z', '2020-04-01T00:00Z', '2024-12-31T23:59Z'],
    20,
    'UTC',
    '20 × 1 quarter: 2020-01-01 1, 2020-04-01 1, 2024-10-01 1',
  ],
  [
    'years, with the moment 0',
    ['1970-01-01T00:00Z', '1970-01-01T00:00Z', '2011-03-01T12:00Z'],
    60,
    'UTC',
    '42 × 1 year: 1970-01-01 2, 2011-01-01 1',
  ],
  [
    'years, with the moment 0, west of Greenwich',
    ['1970-01-01T00:00Z', '2011-03-01T12:00Z'],
    60,
    'America/New_York',
    '43 × 1 year: 1969-01-01 1, 2011-01-01 1',
  ],
  [
    'fives of years where there is less room',
    ['1970-01-01T00:00Z', '2011-03-01T12:00Z'],
    20,
    'UTC',
    '9 × 5 year: 1970-01-01 1, 2010-01-01 1',
  ],
  [
    'the moment 0 among touchpoints of one autumn, told together with what is before them',
    ['1970-01-01T00:00Z', ...autumn],
    20,
    'UTC',
    '12 × 1 early and week: 1970-01-01 1, 2011-09-26 7, 2011-10-31 1, 2011-11-28 1, 2011-12-05 1',
  ],
  [
    'the moment 0 among less than nine others',
    ['1970-01-01T00:00Z', ...autumn.slice(2)],
    20,
    'UTC',
    '9 × 5 year: 1970-01-01 1, 2010-01-01 8',
  ],
  [
    'a customer who was away for some years',
    ['2009-01-01T00:00Z', ...autumn],
    20,
    'UTC',
    '12 × 1 quarter: 2009-01-01 1, 2011-10-01 10',
  ],
  [
    'all the years there are',
    ['0001-01-01T00:00Z', '9999-12-31T23:59Z'],
    20,
    'UTC',
    '20 × 500 year: 0000-01-01 1, 9500-01-01 1',
  ],
  [
    'all the years there are, in two bins',
    ['0001-01-01T00:00Z', '9999-12-31T23:59Z'],
    2,
    'UTC',
    '1 × 10000 year: 0000-01-01 2',
  ],
];
for (const [name, times, most, zone, expected] of table)
  test(`bins: ${name}`, () => assert.equal(describe(times, most, zone), expected));

test('bins: weeks that begin on Sunday', () => {
  const moments: Moment[] = [
    [Date.parse('2026-02-28T12:00Z'), 'store'],
    [Date.parse('2026-03-01T12:00Z'), 'store'],
    [Date.parse('2026-04-30T12:00Z'), 'store'],
  ];
  const { days } = toBins(toChronology(moments), { timeZone: 'UTC', most: 20, firstDay: 7 });
  assert.deepEqual(days.slice(0, 2).map(toDate), ['2026-02-22', '2026-03-01']);
});

test('bins of a million are found by some hundred times', () => {
  const start = Date.parse('2001-01-01T00:00Z');
  const chronology = {
    reads: 0,
    length: 1_000_000,
    timeAt(place: number) {
      this.reads++;
      return place < 999_000 ? start + place * 300_000 : undefined;
    },
    channelAt: (place: number) => channels[place % 3] ?? 'other',
  };
  const bins = toBins(chronology, { timeZone: 'Europe/Berlin', most: 72 });
  assert.equal(bins.unit, 'quarter');
  assert.ok(chronology.reads < 60 * 21, `${chronology.reads} times were read`);
  const counting = new Counting(chronology, bins);
  let slices = 1;
  while (!counting.run(() => true)) slices++;
  assert.ok(slices > 100, 'it can be interrupted');
  assert.equal(chronology.reads < 60 * 21, true, 'counting reads no times');
  assert.equal(
    counting.counts.reduce((sum, count) => sum + count, 0),
    999_000,
  );
});

const zones = ['UTC', 'Europe/Berlin', 'America/Sao_Paulo', 'Pacific/Apia', 'Asia/Kolkata'];
const lists = fc
  .record({
    times: fc.array(
      fc.oneof(
        fc.integer({ min: Date.parse('1900-01-01'), max: Date.parse('2099-12-31') }),
        fc.integer({ min: Date.parse('2011-10-01'), max: Date.parse('2012-03-31') }),
      ),
      { maxLength: 40 },
    ),
    blanks: fc.nat({ max: 3 }),
    picks: fc.array(fc.constantFrom(...channels), { minLength: 43, maxLength: 43 }),
  })
  .map(({ times, blanks, picks }): Moment[] =>
    [...times.sort((one, other) => one - other), ...Array(blanks).fill(undefined)].map(
      (at: number | undefined, place) => [at, picks[place] ?? 'other'],
    ),
  );

test('every dated touchpoint is counted once, in the bin of its day and the column of its channel', () => {
  fc.assert(
    fc.property(lists, fc.constantFrom(...zones), fc.integer({ min: 2, max: 72 }), (...all) => {
      const [moments, timeZone, most] = all;
      const chronology = toChronology(moments);
      const bins = toBins(chronology, { timeZone, most });
      const counting = new Counting(chronology, bins);
      assert.equal(
        counting.run(() => false),
        true,
      );
      const { dayOf } = createDays(timeZone);
      const expected = new Uint32Array(counting.counts.length);
      for (const [at, channel] of moments) {
        if (at === undefined) continue;
        const bin = bins.days.findLastIndex((day) => day <= dayOf(at));
        const cell = bin * channels.length + channels.indexOf(channel);
        expected[cell] = expected[cell]! + 1;
      }
      assert.deepEqual(counting.counts, expected);
      assert.ok(bins.days.length - 1 <= most);
    }),
  );
});
