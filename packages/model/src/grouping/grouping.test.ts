import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  groupTouchpoints,
  type Grouped,
  type GroupedTouchpoint,
  type GroupingSetting,
} from './grouping.js';

/** A touchpoint on an own channel and of no type, so that it is in no burst, unless told otherwise. */
const tp = (
  id: string,
  time?: string,
  more: Partial<GroupedTouchpoint> = {},
): GroupedTouchpoint => ({
  id,
  ...(time !== undefined && { at: Date.parse(time.includes('T') ? time : `${time}T12:00Z`) }),
  channel: 'store',
  ...more,
});
const page = { type: 'page', channel: 'website' } as const;

/** As a reader meets it: `heading(count): a b [burst of c d e] …3 quiet days…`. */
function told(list: readonly GroupedTouchpoint[], setting: GroupingSetting): string[] {
  const { order, groups, bursts, quietSpells } = groupTouchpoints(list, setting);
  const lines: string[] = [];
  for (const { kind, key, start, end } of groups) {
    const words: string[] = [];
    for (let place = start; place < end; place += 1) {
      const spell = quietSpells.find(({ before }) => before === place);
      const text = spell && `…${spell.days} quiet days ${spell.from} to ${spell.until}…`;
      if (text) (place === start ? lines : words).push(text);
      const open = bursts.some((burst) => burst.start === place) ? '[' : '';
      const close = bursts.some((burst) => burst.end === place + 1) ? ']' : '';
      words.push(`${open}${list[order[place] ?? -1]?.id}${close}`);
    }
    lines.push(`${key || kind}(${end - start}): ${words.join(' ')}`);
  }
  return lines;
}

const two = [tp('a', '2026-03-01'), tp('b', '2026-03-16')];
const six = [
  tp('a', '2026-02-27'),
  tp('b', '2026-03-01'),
  tp('c', '2026-03-01T13:00Z'),
  tp('d', '2026-03-02'),
  tp('e'),
  tp('f', '2025-12-31'),
];
const cases = [
  tp('a', '2026-03-01', { case: '1' }),
  tp('b', '2026-03-02', { case: '2' }),
  tp('c', '2026-03-03'),
  tp('d', '2026-03-20', { case: '1' }),
  tp('e', undefined, { case: '2' }),
  tp('f'),
];
const pages = ['00', '10', '40', '59'].map((minute) =>
  tp(minute, `2026-03-01T10:${minute}Z`, page),
);

const table: [string, GroupedTouchpoint[], Partial<GroupingSetting>, string[]][] = [
  ['nothing, by day', [], {}, []],
  ['nothing, not grouped', [], { grouping: 'none' }, []],
  ['nothing, by case', [], { grouping: 'case' }, []],
  [
    'by day',
    six,
    { quietFrom: 99 },
    [
      '2025-12-31(1): f',
      '2026-02-27(1): a',
      '2026-03-01(2): b c',
      '2026-03-02(1): d',
      'undated(1): e',
    ],
  ],
  [
    'by day, newest first',
    six,
    { order: 'newest', quietFrom: 99 },
    [
      '2026-03-02(1): d',
      '2026-03-01(2): c b',
      '2026-02-27(1): a',
      '2025-12-31(1): f',
      'undated(1): e',
    ],
  ],
  [
    'by week, from Monday',
    six,
    { grouping: 'week', quietFrom: 99 },
    ['2025-12-29(1): f', '2026-02-23(3): a b c', '2026-03-02(1): d', 'undated(1): e'],
  ],
  [
    'by week, from Sunday',
    six,
    { grouping: 'week', firstDay: 7, quietFrom: 99 },
    ['2025-12-28(1): f', '2026-02-22(1): a', '2026-03-01(3): b c d', 'undated(1): e'],
  ],
  [
    'by month',
    six,
    { grouping: 'month', quietFrom: 99 },
    ['2025-12(1): f', '2026-02(1): a', '2026-03(3): b c d', 'undated(1): e'],
  ],
  ['not grouped', six, { grouping: 'none', quietFrom: 99 }, ['all(6): f a b c d e']],
  [
    'by case, by the touchpoint that began each',
    cases,
    { grouping: 'case' },
    ['1(2): a …18 quiet days 2026-03-02 to 2026-03-19… d', '2(2): b e', 'caseless(2): c f'],
  ],
  [
    'by case, by the newest touchpoint of each',
    cases,
    { grouping: 'case', order: 'newest' },
    ['1(2): d …18 quiet days 2026-03-02 to 2026-03-19… a', '2(2): b e', 'caseless(2): c f'],
  ],
  [
    '14 quiet days between two days',
    two,
    {},
    ['2026-03-01(1): a', '…14 quiet days 2026-03-02 to 2026-03-15…', '2026-03-16(1): b'],
  ],
  [
    '14 quiet days, newest first',
    two,
    { order: 'newest' },
    ['2026-03-16(1): b', '…14 quiet days 2026-03-02 to 2026-03-15…', '2026-03-01(1): a'],
  ],
  [
    '14 quiet days within a month',
    two,
    { grouping: 'month' },
    ['2026-03(2): a …14 quiet days 2026-03-02 to 2026-03-15… b'],
  ],
  [
    '14 quiet days, where 15 are asked for',
    two,
    { quietFrom: 15 },
    ['2026-03-01(1): a', '2026-03-16(1): b'],
  ],
  [
    'one quiet day, over the night in which the clocks are put forward',
    [tp('a', '2026-03-28T23:59+01:00'), tp('b', '2026-03-30T00:00+02:00')],
    { quietFrom: 1 },
    ['2026-03-28(1): a', '…1 quiet days 2026-03-29 to 2026-03-29…', '2026-03-30(1): b'],
  ],
  [
    'one quiet day, over the night in which they are put back',
    [tp('a', '2026-10-24T23:59+02:00'), tp('b', '2026-10-26T00:00+01:00')],
    { quietFrom: 1 },
    ['2026-10-24(1): a', '…1 quiet days 2026-10-25 to 2026-10-25…', '2026-10-26(1): b'],
  ],
  [
    'no quiet day in the 25 hours of the day that follows',
    [
      tp('a', '2026-10-25T00:00+02:00'),
      tp('b', '2026-10-25T23:59+01:00'),
      tp('c', '2026-10-26T00:00+01:00'),
    ],
    { quietFrom: 1 },
    ['2026-10-25(2): a b', '2026-10-26(1): c'],
  ],
  [
    'another zone, another day',
    [tp('a', '2026-03-01T23:30Z'), tp('b', '2026-03-02T00:30Z')],
    { timeZone: 'America/New_York' },
    ['2026-03-01(2): a b'],
  ],
  [
    'a day that the clocks brought back for an hour',
    // Put back from 0:01 to 23:01 of the day before.
    [
      tp('a', '2009-11-01T02:30:30Z'),
      tp('b', '2009-11-01T02:31:00Z'),
      tp('c', '2009-11-01T04:00Z'),
    ],
    { timeZone: 'America/St_Johns', quietFrom: 1 },
    ['2009-11-01(3): a b c'],
  ],
  ['a burst', pages, {}, ['2026-03-01(4): [00 10 40 59]']],
  ['a burst, newest first', pages, { order: 'newest' }, ['2026-03-01(4): [59 40 10 00]']],
  ['too few for a burst', pages.slice(0, 2), {}, ['2026-03-01(2): 00 10']],
  ['too few, where more are asked for', pages, { burstFrom: 5 }, ['2026-03-01(4): 00 10 40 59']],
  [
    'too far apart',
    pages,
    { burstWithin: 20 * 60_000, burstFrom: 2 },
    ['2026-03-01(4): [00 10] [40 59]'],
  ],
  [
    'a burst that something else breaks',
    [...pages, tp('x', '2026-03-01T10:20Z')],
    { burstFrom: 2 },
    ['2026-03-01(5): [00 10] x [40 59]'],
  ],
  [
    'a burst over midnight, by day',
    ['23:40', '23:50', '23:59'].flatMap((time, index) => [
      tp(`a${index}`, `2026-03-01T${time}Z`, page),
      tp(`b${index}`, `2026-03-02T00:0${index}Z`, page),
    ]),
    { timeZone: 'UTC' },
    ['2026-03-01(3): [a0 a1 a2]', '2026-03-02(3): [b0 b1 b2]'],
  ],
  [
    'no burst of what went both ways',
    pages.map((one, index) => ({ ...one, direction: index % 2 ? 'in' : 'out' }) as const),
    {},
    ['2026-03-01(4): 00 10 40 59'],
  ],
  [
    'no burst of two cases, unless they are looked at one by one',
    pages.map((one, index) => ({ ...one, case: index < 2 ? '1' : '2' })),
    { burstFrom: 2 },
    ['2026-03-01(4): [00 10] [40 59]'],
  ],
  [
    'no burst without a type',
    pages.map(({ type: _, ...one }) => one),
    {},
    ['2026-03-01(4): 00 10 40 59'],
  ],
  [
    'no burst without a time',
    pages.map(({ at: _, ...one }) => one),
    {},
    ['undated(4): 00 10 40 59'],
  ],
];
for (const [name, list, setting, expected] of table) {
  const whole = {
    grouping: 'day',
    order: 'oldest',
    timeZone: 'Europe/Berlin',
    ...setting,
  } as const;
  test(`groups: ${name}`, () => assert.deepEqual(told(list, whole), expected));
}

test('a zone that there is not is refused', () => {
  assert.throws(
    () => groupTouchpoints(two, { grouping: 'day', order: 'newest', timeZone: 'Mars/Olympus' }),
    RangeError,
  );
});

const touchpoints = fc
  .array(
    fc.record(
      {
        at: fc.oneof(
          // Days on which clocks are put forward and back, and any at all.
          fc.integer({ min: Date.UTC(2026, 2, 27), max: Date.UTC(2026, 3, 1) }),
          fc.integer({ min: Date.UTC(2009, 9, 31), max: Date.UTC(2009, 10, 3) }),
          fc.integer({ min: Date.parse('0001-01-01T00:00Z'), max: Date.UTC(9999, 11, 31) }),
        ),
        type: fc.constantFrom('page', 'order'),
        channel: fc.constantFrom('website', 'store'),
        case: fc.constantFrom('1', '2', ''),
        direction: fc.constantFrom('in', 'out'),
      },
      { requiredKeys: ['channel'] },
    ),
    { maxLength: 40 },
  )
  .map((list) => list.map((one, place): GroupedTouchpoint => ({ ...one, id: `t${place}` })));
const settings = fc.record({
  grouping: fc.constantFrom('day', 'week', 'month', 'case', 'none'),
  order: fc.constantFrom('newest', 'oldest'),
  timeZone: fc.constantFrom(
    'UTC',
    'Europe/Berlin',
    'America/St_Johns',
    'Pacific/Apia',
    'Asia/Kathmandu',
  ),
  firstDay: fc.integer({ min: 1, max: 7 }),
  quietFrom: fc.integer({ min: 0, max: 20 }),
  burstFrom: fc.integer({ min: 0, max: 4 }),
  burstWithin: fc.integer({ min: 0, max: 86_400_000 }),
}) as fc.Arbitrary<GroupingSetting>;

/** Each place is in one group, bursts lie within groups and apart from each other, spells before a place of their own. */
function holdTogether(count: number, { order, groups, bursts, quietSpells }: Grouped): void {
  assert.deepEqual(
    [...order].sort((a, b) => a - b),
    Array.from({ length: count }, (_, place) => place),
  );
  let place = 0;
  for (const { start, end } of groups) {
    assert.equal(start, place);
    assert.ok(end > start);
    place = end;
  }
  assert.equal(place, count);
  assert.equal(
    groups.reduce((sum, { start, end }) => sum + end - start, 0),
    count,
  );
  const keys = groups.map(({ kind, key }) => `${kind} ${key}`);
  assert.equal(new Set(keys).size, keys.length);
  let folded = 0;
  for (const { start, end } of bursts) {
    assert.ok(start >= folded && end - start >= 2);
    folded = end;
    assert.ok(groups.some((group) => group.start <= start && end <= group.end));
  }
  const places = quietSpells.map(({ before }) => before);
  assert.equal(new Set(places).size, places.length);
  for (const { before, days, from, until } of quietSpells) {
    assert.ok(before > 0 && before < count);
    assert.ok(!bursts.some(({ start, end }) => before > start && before < end && days > 1));
    assert.equal((Date.parse(until) - Date.parse(from)) / 86_400_000 + 1, days);
  }
}

test('whatever the touchpoints are, none is lost or doubled, and the counts add up', () => {
  fc.assert(
    fc.property(touchpoints, settings, (list, setting) =>
      holdTogether(list.length, groupTouchpoints(list, setting)),
    ),
    { numRuns: 1000 },
  );
});

test('whichever order they come in, the groups are the same; turned round, they are the other way', () => {
  fc.assert(
    fc.property(touchpoints, settings, (list, setting) => {
      assert.deepEqual(told(list.toReversed(), setting), told(list, setting));
      const [oldest, newest] = (['oldest', 'newest'] as const).map((order) =>
        groupTouchpoints(list, { ...setting, order }),
      );
      const daysOf = (grouped?: Grouped) =>
        grouped?.quietSpells.map(({ days, from, until }) => [days, from, until]).sort();
      assert.deepEqual(daysOf(newest), daysOf(oldest));
      assert.equal(newest?.bursts.length, oldest?.bursts.length);
    }),
  );
});

let reads = 0;

/** A touchpoint that counts how often it is looked at. */
class Counted implements GroupedTouchpoint {
  readonly #place: number;
  readonly at: number;
  readonly channel: 'website' | 'store';

  constructor(place: number, count: number) {
    this.#place = place;
    this.at = Date.UTC(2026, 0, 1) - ((place * 7919) % count) * 60_000;
    this.channel = place % 3 ? 'website' : 'store';
  }

  get type(): string {
    reads += 1;
    return 'page';
  }

  get case(): string {
    reads += 1;
    return String(this.#place % 50);
  }
}

for (const grouping of ['day', 'week', 'month', 'case', 'none'] as const)
  test(`a million touchpoints, by ${grouping}, each looked at a few times`, () => {
    const readsOf = (count: number) => {
      reads = 0;
      const list = Array.from({ length: count }, (_, place) => new Counted(place, count));
      const { groups } = groupTouchpoints(list, { grouping, order: 'newest', timeZone: 'UTC' });
      const sum = groups.reduce((total, { start, end }) => total + end - start, 0);
      assert.equal(sum, count);
      return reads / count;
    };
    // As many times as there are fields that have to be the same in a burst, and no more for more touchpoints.
    for (const count of [1000, 1_000_000]) assert.ok(readsOf(count) < 10);
  });
