// All customers of Online Retail, all complaints to the CFPB and all customers of Olist: each row of the files is among the
// touchpoints or was rejected with a reason, and each touchpoint stands at its one place in every order and grouping, in the
// model and in the store that the timeline shows.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupTouchpoints, type Group, type Grouping } from '@oxbow/model/grouping';
import { handoversOf } from '@oxbow/model/handover';
import { readTouchpoint, type ReadTouchpoint } from '@oxbow/model/read-touchpoint';
import type { Touchpoint } from '@oxbow/model/touchpoint';
import { writeTouchpointCsv } from '@oxbow/model/touchpoint-export';
import { readCsv } from '../../connectors/src/csv/csv.js';
import {
  groupBy,
  missing,
  readComplaints,
  readOlist,
  readRetail,
  type Source,
} from './timeline-data/sources.js';

const groupings: readonly Grouping[] = ['day', 'week', 'month', 'case', 'none'];
const orders = ['newest', 'oldest'] as const;

/** What each source is known to hold; see ../shared/data/README.md. */
const known: Record<string, { rows: number; timelines: number; reasons: Record<string, number> }> =
  {
    'Online Retail': { rows: 2983, timelines: 496, reasons: {} },
    'CFPB complaints': { rows: 2234, timelines: 2234, reasons: {} },
    Olist: { rows: 30_826, timelines: 5597, reasons: {} },
  };

function readAll(touchpoints: readonly Touchpoint[]): ReadTouchpoint[] {
  return touchpoints.map((one) => {
    const { touchpoint, faults } = readTouchpoint(one, 't');
    assert.deepEqual(faults, []);
    assert.ok(touchpoint);
    return touchpoint;
  });
}

/** The same in the slowest way that there is: sorted, each group found by its own words. */
function naive(
  touchpoints: readonly ReadTouchpoint[],
  grouping: Grouping,
  order: 'newest' | 'oldest',
  dayOf: (at: number) => string,
): { key: string; ids: (string | undefined)[] }[] {
  const sorted = touchpoints.toSorted(
    (a, b) => (a.at ?? 0) - (b.at ?? 0) || ((a.id ?? '') < (b.id ?? '') ? -1 : 1),
  );
  if (order === 'newest') sorted.reverse();
  const keyOf = ({ at = 0, case: one = '' }: ReadTouchpoint) => {
    if (grouping === 'none') return '';
    if (grouping === 'case') return one;
    const day = dayOf(at);
    if (grouping === 'month') return day.slice(0, 7);
    if (grouping === 'day') return day;
    const date = new Date(`${day}T00:00Z`);
    date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
    return date.toISOString().slice(0, 10);
  };
  const groups = new Map<string, (string | undefined)[]>();
  for (const one of sorted) {
    const ids = groups.get(keyOf(one)) ?? [];
    groups.set(keyOf(one), ids);
    ids.push(one.id);
  }
  const all = [...groups].map(([key, ids]) => ({ key, ids }));
  // Those of no case come last.
  return all.filter(({ key }) => key !== '').concat(all.filter(({ key }) => key === ''));
}

function toDayOf(timeZone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  const days = new Map<number, string>();
  return (at) => {
    const day = days.get(at) ?? format.format(at);
    days.set(at, day);
    return day;
  };
}

const idsIn = (list: readonly ReadTouchpoint[], order: Uint32Array, { start, end }: Group) =>
  [...order.subarray(start, end)].map((place) => list[place]?.id);

/** In another order, the same each time. */
function mixed<Item>(list: readonly Item[]): Item[] {
  const step = [7, 5, 3, 2, 1].find((each) => list.length % each !== 0 || each === 1) ?? 1;
  return list.map((_, index) => list[(index * step + 3) % list.length] as Item).reverse();
}

function checkRows({ name, read, shown, rejected, timelines }: Source): void {
  const expected = known[name];
  assert.ok(expected);
  assert.equal(read, expected.rows);
  assert.equal(shown + rejected.length, read);
  const reasons: Record<string, number> = {};
  for (const { reason } of rejected) {
    const kind = reason.replaceAll(/"[^"]*"/g, '"…"');
    reasons[kind] = (reasons[kind] ?? 0) + 1;
  }
  assert.deepEqual(reasons, expected.reasons);
  assert.equal(timelines.size, expected.timelines);
}

for (const readSource of [readRetail, readComplaints, readOlist])
  test(
    `every row is accounted for, and stands in one group: ${readSource.name.replace('read', '')}`,
    { skip: missing },
    (context) => {
      const source = readSource();
      checkRows(source);
      const dayOf = toDayOf(source.timeZone);
      let grouped = 0;
      let handovers = 0;
      let touchpoints = 0;
      for (const given of source.timelines.values()) {
        touchpoints += given.length;
        const list = readAll(mixed(given));
        for (const grouping of groupings)
          for (const order of orders) {
            const result = groupTouchpoints(list, { grouping, order, timeZone: source.timeZone });
            const groups = result.groups.map((group) => ({
              key: group.key,
              ids: idsIn(list, result.order, group),
            }));
            assert.deepEqual(groups, naive(list, grouping, order, dayOf));
            grouped += result.order.length;
          }
        handovers += handoversOf(list).length;
        const { touchpoints: again, rejected } = readCsv(writeTouchpointCsv(given));
        assert.deepEqual(rejected, []);
        assert.deepEqual(again, given);
      }
      assert.equal(grouped, touchpoints * groupings.length * orders.length);
      const { name, read, shown, rejected, timelines } = source;
      context.diagnostic(
        `timeline-data: ${JSON.stringify({ source: name, rows: read, shownRows: shown, rejectedRows: rejected.length, timelines: timelines.size, touchpoints, handovers })}`,
      );
    },
  );

const expectedOrder = ['order placed', 'payment approved', 'handed to carrier', 'delivered'];

/** Whether what happened to an order happened in another order than it should. */
function isOutOfOrder(touchpoints: readonly ReadTouchpoint[]): boolean {
  const times = expectedOrder.flatMap((kind) => {
    const at = touchpoints.find(({ title }) => title === kind)?.at;
    return at === undefined ? [] : [at];
  });
  return times.some((at, index) => index > 0 && at < (times[index - 1] ?? 0));
}

test(
  'Olist: orders whose events are out of order are told as they happened',
  { skip: missing },
  () => {
    const journeys: Record<string, number> = {};
    let orders = 0;
    for (const touchpoints of readOlist().timelines.values()) {
      const list = readAll(touchpoints);
      for (const [number, events] of groupBy(list, (one) => one.case)) {
        if (!isOutOfOrder(events)) continue;
        orders += 1;
        const places = new Set(events.map((one) => list.indexOf(one)));
        const handovers = handoversOf(list).filter(({ to }) => places.has(to));
        let journey = '';
        for (const { kind, basis, from, to, between } of handovers) {
          const [before, after] = [list[from ?? -1], list[to]];
          // From one channel to another, forwards in time, within one order.
          assert.deepEqual([kind, basis, before?.case], ['handover', 'case', number]);
          assert.equal(between, (after?.at ?? NaN) - (before?.at ?? NaN));
          assert.ok(between >= 0);
          journey ||= wordOf(before);
          journey += ` → ${wordOf(after)}`;
        }
        journeys[journey] = (journeys[journey] ?? 0) + 1;
      }
    }
    assert.equal(orders, 64);
    assert.deepEqual(journeys, {
      // Paid after the parcel had left.
      'ecommerce → logistics → ecommerce → logistics → email': 49,
      'ecommerce → logistics → ecommerce → email': 6,
      'ecommerce → logistics → ecommerce → email → logistics → email': 2,
      'ecommerce → logistics → email → ecommerce → email': 2,
      // Left before it was ordered.
      'logistics → ecommerce → logistics → email': 1,
      'logistics → ecommerce → email': 1,
      // Arrived before it was handed to the carrier.
      'ecommerce → email → logistics': 1,
      'ecommerce → logistics → email → logistics': 1,
      'ecommerce → logistics → email → logistics → email': 1,
    });
  },
);

const wordOf = (one?: ReadTouchpoint) => one?.originalchannel ?? one?.channel ?? '?';

test(
  'Online Retail: cancellations are negative, and stand without their order too',
  { skip: missing },
  () => {
    const all = [...readRetail().timelines.values()].flat();
    const negative = all.filter(({ amount }) => (amount?.value ?? 0) < 0);
    assert.ok(negative.length > 400);
    assert.ok(negative.every(({ type }) => type === 'cancellation'));
  },
);
