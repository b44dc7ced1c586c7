import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handoversOf, type LinkedTouchpoint } from '@oxbow/model/handover';
import { readInstant } from '@oxbow/model/read-instant';
import { missing, sourceRows } from '../testing/sources.js';

const channels: Record<string, Pick<LinkedTouchpoint, 'channel' | 'originalchannel'>> = {
  'e-commerce': { channel: 'ecommerce' },
  logistics: { channel: 'other', originalchannel: 'logistics' },
  email: { channel: 'email' },
};

/** The touchpoints of each customer; the ids are the rows in an order that no sort by text gives. */
function customers(): Map<string, LinkedTouchpoint[]> {
  const found = new Map<string, LinkedTouchpoint[]>();
  for (const [row, { subject_id = '', case_id = '', at = '', channel = '' }] of sourceRows(
    'timeline/olist/touchpoints.csv',
  ).entries()) {
    const known = channels[channel];
    assert.ok(known, channel);
    const list = found.get(subject_id) ?? [];
    found.set(subject_id, list);
    const id = String(row).padStart(6, '0');
    list.push({ id, at: readInstant(`${at}-03:00`), ...known, case: case_id, side: 'customer' });
  }
  return found;
}

const idsOf = (list: readonly LinkedTouchpoint[]) =>
  handoversOf(list).map(({ from, to }) => [list[from ?? -1]?.id, list[to]?.id]);
const wordOf = (one?: LinkedTouchpoint) => one?.originalchannel ?? one?.channel ?? '?';

test('Olist: each change of channel within an order is one handover', { skip: missing }, () => {
  const ways = new Map<string, number>();
  let [rows, expected] = [0, 0];
  for (const list of customers().values()) {
    rows += list.length;
    // Counted another way: order by order.
    for (const order of new Set(list.map((one) => one.case))) {
      const events = list.filter((one) => one.case === order);
      const sorted = events.toSorted(
        (a, b) => (a.at ?? 0) - (b.at ?? 0) || ((a.id ?? '') < (b.id ?? '') ? -1 : 1),
      );
      expected += sorted.filter(
        (one, index) => index > 0 && wordOf(one) !== wordOf(sorted[index - 1]),
      ).length;
    }
    const handovers = handoversOf(list);
    assert.deepEqual(idsOf(list.toReversed()), idsOf(list));
    for (const { from, to, kind, basis, inferred, between } of handovers) {
      assert.deepEqual(
        { kind, basis, inferred },
        { kind: 'handover', basis: 'case', inferred: true },
      );
      assert.ok(between !== undefined);
      const way = `${wordOf(list[from ?? -1])} → ${wordOf(list[to])}`;
      ways.set(way, (ways.get(way) ?? 0) + 1);
    }
  }
  assert.equal(rows, 30_826);
  assert.equal(
    [...ways.values()].reduce((sum, count) => sum + count, 0),
    expected,
  );
  assert.deepEqual(Object.fromEntries(ways), {
    'ecommerce → logistics': 4474,
    'logistics → email': 4590,
    // Surveys that were sent before the parcel arrived.
    'email → logistics': 363,
    // Payments that were approved after the parcel had left.
    'logistics → ecommerce': 59,
    'ecommerce → email': 1223,
    'email → ecommerce': 55,
  });
});
