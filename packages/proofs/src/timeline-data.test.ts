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
import { PlainTimeline } from '../../widgets/src/customer-timeline/rows/testing/plain-timeline.js';
import { drawnHandovers, groupsOf, mixed, naive, toDayOf } from './timeline-data/naive.js';
import {
  groupBy,
  missing,
  readComplaints,
  readOlist,
  readRetail,
  type Source,
} from './timeline-data/sources.js';
import { someOf } from './timeline-data/some-of.js';

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

const idsIn = (list: readonly ReadTouchpoint[], order: Uint32Array, { start, end }: Group) =>
  [...order.subarray(start, end)].map((place) => list[place]?.id);

const nothingClosed = { areAllClosed: false, groups: new Set<string>(), bursts: new Set<number>() };

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
    async (context) => {
      const source = readSource();
      checkRows(source);
      for (const given of source.timelines.values()) readAll(given);
      const dayOf = toDayOf(source.timeZone);
      let grouped = 0;
      let handovers = 0;
      let touchpoints = 0;
      const looked = someOf([...source.timelines.values()], 150);
      for (const given of looked) {
        touchpoints += given.length;
        const list = readAll(mixed(given));
        const timeline = new PlainTimeline(mixed(given));
        for (const grouping of groupings)
          for (const order of orders) {
            const expected = naive(list, grouping, order, dayOf);
            const result = groupTouchpoints(list, { grouping, order, timeZone: source.timeZone });
            const groups = result.groups.map((group) => ({
              key: group.key,
              ids: idsIn(list, result.order, group),
            }));
            assert.deepEqual(groups, expected);
            grouped += result.order.length;
            const setting = { grouping, order, timeZone: source.timeZone, firstDay: 1, filter: {} };
            await timeline.show(setting, nothingClosed);
            assert.deepEqual(groupsOf(timeline, grouping), expected);
          }
        assert.equal(timeline.data.store.total, given.length);
        assert.equal(timeline.data.store.invalid + timeline.data.store.replaced, 0);
        const found = handoversOf(list);
        assert.deepEqual(drawnHandovers(timeline), found.map(({ to }) => list[to]?.id).sort());
        handovers += found.length;
        const { touchpoints: again, rejected } = readCsv(writeTouchpointCsv(given));
        assert.deepEqual(rejected, []);
        assert.deepEqual(again, given);
      }
      assert.equal(grouped, touchpoints * groupings.length * orders.length);
      const { name, read, shown, rejected, timelines } = source;
      context.diagnostic(
        `timeline-data: ${JSON.stringify({ source: name, rows: read, shownRows: shown, rejectedRows: rejected.length, timelines: timelines.size, looked: looked.length, touchpoints, handovers })}`,
      );
    },
  );

test(
  'all of all sources in one list: the store shows each once, in the order of time',
  { skip: missing },
  async () => {
    const all = [readRetail, readComplaints, readOlist].flatMap((readSource) =>
      [...readSource().timelines.values()].flat(),
    );
    const list = mixed(all.map((one, index) => ({ ...one, id: String(index) })));
    const timeline = new PlainTimeline(list);
    for (const grouping of ['day', 'case'] as const) {
      const setting = {
        grouping,
        order: 'newest',
        timeZone: 'UTC',
        firstDay: 1,
        filter: {},
      } as const;
      await timeline.show(setting, nothingClosed);
      const groups = groupsOf(timeline, grouping);
      const ids = groups.flatMap((group) => group.ids);
      assert.equal(ids.length, list.length);
      assert.equal(new Set(ids).size, list.length);
      for (const group of groups) {
        const times = group.ids.map(
          (id) => timeline.data.store.timeOf(timeline.data.store.find(id ?? '') ?? -1) ?? NaN,
        );
        assert.ok(times.every((at, index) => index === 0 || at <= (times[index - 1] ?? 0)));
      }
    }
    assert.equal(timeline.data.store.invalid + timeline.data.store.replaced, 0);
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
