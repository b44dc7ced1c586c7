import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { ChannelCounts } from '@oxbow/model/channel-count';
import type { HandoverMatrix } from '@oxbow/model/handover-matrix';
import { post } from '../testing/api.js';
import { makeResponse, makeTouchpoint } from '../testing/records.js';
import { headersOf, startTestApp, type TestApp } from '../testing/setup.js';
import { mostTouchpoints } from '../store/history-store.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());

const scope = 'channels:read';
const ask = async (query: string, site = collector.shop) =>
  collector.app.request(`/v1/channel-mix${query}`, { headers: await headersOf(site, { scope }) });
const read = async (query: string, site = collector.shop) => {
  const response = await ask(query, site);
  assert.equal(response.status, 200, await response.clone().text());
  return (await response.json()) as ChannelCounts & { handovers?: HandoverMatrix };
};

/** What is counted, and what is there; both by everything that counts are kept by. */
const counted = `
  select site, day::text, channel, type, direction, side, sum(count)::int as count from oxbow.channel_day
  group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6`;
const stored = `
  select site, (at at time zone 'UTC')::date::text as day, channel, type, direction, side, count(*)::int as count
  from oxbow.touchpoint group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6`;
async function assertExact() {
  const { everything } = collector;
  assert.deepEqual(await everything.query(counted), await everything.query(stored));
  assert.deepEqual(await everything.query('select from oxbow.channel_day where count <= 0'), []);
}

test('counts by day in UTC, channel, direction and side; duplicates do not count', async () => {
  const make = (at: string, change: object = {}) => makeTouchpoint({ at, ...change });
  const twice = make('2026-03-01T12:00:00Z');
  const touchpoints = [
    make('2026-03-01T23:30:00-01:00'),
    twice,
    twice,
    make('2026-03-01T00:00:00Z', { type: 'call' }),
    make('2026-03-02T00:00:00Z', { channel: 'hotline', direction: 'out' }),
    make('2026-03-03T00:00:00Z', { side: 'employee' }),
  ];
  await post(collector, '/v1/touchpoints', { touchpoints });
  await post(collector, '/v1/touchpoints', { touchpoints });
  const row = (day: string, channel: string, direction: string, side: string, count: number) => ({
    day,
    channel,
    direction,
    side,
    count,
  });
  const { handovers, ...mix } = await read('?from=2026-03-01&until=2026-03-03');
  assert.equal(handovers?.total, 2);
  assert.deepEqual(mix, {
    from: '2026-03-01',
    until: '2026-03-03',
    counts: [
      row('2026-03-01', 'ecommerce', 'in', 'customer', 2),
      row('2026-03-02', 'ecommerce', 'in', 'customer', 1),
      row('2026-03-02', 'hotline', 'out', 'customer', 1),
    ],
  });
  assert.deepEqual((await read('?from=2026-03-01&until=2026-03-03', collector.bank)).counts, []);
  await assertExact();
});

test('a response counts on its own channel', async () => {
  const response = makeResponse({ at: '2026-04-01T12:00:00Z', channel: 'store' });
  await post(collector, '/v1/responses', { responses: [response] }, { sub: randomUUID() });
  const { counts } = await read('?from=2026-04-01&until=2026-04-02');
  assert.deepEqual(
    counts.map(({ channel, count }) => [channel, count]),
    [['store', 1]],
  );
});

test('handovers are of these days, this site and customers alone, each for itself', async () => {
  const step = (customer: string, at: string, change: object) =>
    makeTouchpoint({ customer, at: `2026-02-${at}Z`, ...change });
  const handover = { reason: 'The line was busy', carried: false };
  const nobody = makeTouchpoint({ at: '2026-02-02T08:30:00Z', channel: 'chat' });
  delete nobody.customer;
  const touchpoints = [
    step('emma', '02T08:00:00', { id: 'call', channel: 'hotline', case: 'one' }),
    step('otto', '02T08:10:00', { channel: 'email' }),
    step('emma', '02T09:00:00', { channel: 'chat', case: 'one', handover }),
    step('emma', '02T10:00:00', { channel: 'store', side: 'employee' }),
    nobody,
    // The one that it continues is of an earlier day.
    step('ida', '01T23:00:00', { id: 'before', channel: 'app' }),
    step('ida', '02T01:00:00', {
      channel: 'letter',
      previous: 'before',
      handover: { carried: true },
    }),
    step('ida', '03T00:00:00', { channel: 'fax' }),
  ];
  await post(collector, '/v1/touchpoints', { touchpoints });
  const cell = { count: 1, carried: 0, lost: 0, unstated: 0, inferred: 0 };
  assert.deepEqual((await read('?from=2026-02-02&until=2026-02-03')).handovers, {
    channels: ['hotline', 'chat', 'letter'],
    cells: [
      { ...cell, from: 'hotline', to: 'chat', lost: 1 },
      { ...cell, from: null, to: 'letter', carried: 1 },
    ],
    total: 2,
  });
  const other = await read('?from=2026-02-02&until=2026-02-03', collector.bank);
  assert.deepEqual(other.handovers, { channels: [], cells: [], total: 0 });
});

test('days that hold more than is looked at are told without handovers', async () => {
  const { everything, bank } = collector;
  await everything.query(
    `insert into oxbow.channel_day (site, day, channel, type, direction, side, slot, count)
     values ($1, '2026-01-01', 'store', 'order', 'in', 'customer', 0, $2)`,
    [bank.key, mostTouchpoints + 1],
  );
  const { counts, handovers } = await read('?from=2026-01-01&until=2026-01-02', bank);
  assert.deepEqual([counts[0]?.count, handovers], [mostTouchpoints + 1, undefined]);
  await everything.query('delete from oxbow.channel_day where site = $1', [bank.key]);
});

test('many who store and erase at once: counts stay exact, and nobody waits crosswise', async () => {
  const customers = Array.from({ length: 8 }, () => randomUUID());
  const days = ['2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04', '2026-05-05'];
  const channels = ['store', 'email', 'chat'] as const;
  let statements = 0;
  await Promise.all([
    ...Array.from({ length: 12 }, async (_, writer) => {
      for (let round = 0; round < 8; round += 1) {
        const touchpoints = customers.flatMap((customer) =>
          days.flatMap((day) =>
            channels.map((channel) =>
              makeTouchpoint({
                customer,
                channel,
                at: `${day}T12:00:00Z`,
                type: `type ${round % 2}`,
              }),
            ),
          ),
        );
        const turned = writer % 2 === 0 ? touchpoints : touchpoints.toReversed();
        await collector.store.timeline.addTouchpoints(collector.shop.key, turned);
        statements += 1;
      }
    }),
    ...customers.slice(0, 4).map(async (customer) => {
      for (let round = 0; round < 6; round += 1) {
        // So long ago that everything is stored again.
        await collector.store.customers.erase(collector.shop.key, customer, 'emma', round);
      }
    }),
  ]);
  assert.equal(statements, 96);
  await assertExact();
  const [slots] = await collector.everything.query<{ slots: number }>(
    'select count(distinct slot)::int as slots from oxbow.channel_day',
  );
  assert.ok((slots?.slots ?? 0) > 1, 'all counted in one slot, so that nothing was shown');
  const type = 'a type that only this customer has';
  const customer = randomUUID();
  await collector.store.timeline.addTouchpoints(collector.shop.key, [
    makeTouchpoint({ customer, type }),
  ]);
  await collector.store.customers.erase(collector.shop.key, customer, 'emma', Date.now());
  const left = await collector.everything.query('select from oxbow.channel_day where type = $1', [
    type,
  ]);
  assert.equal(left.length, 0);
});

test('without days it is the last ninety, today with them', async () => {
  collector.clock.now = undefined;
  const { from, until } = await read('');
  assert.equal((Date.parse(until) - Date.parse(from)) / 86_400_000, 90);
  assert.ok(Date.parse(until) > Date.now() && Date.parse(until) <= Date.now() + 86_400_000);
});

for (const query of [
  '?from=2026-03-02&until=2026-03-02',
  '?from=2026-03-03&until=2026-03-02',
  '?from=2024-01-01&until=2026-03-02',
  '?from=2026-02-30',
  '?from=2026-03-02T00:00:00Z',
  '?agent=7',
  '?team=1',
]) {
  test(`${query} is refused: 400`, async () => {
    assert.equal((await ask(query)).status, 400);
  });
}

test('nothing of these tests was a failure of the collector itself', () => {
  assert.deepEqual(collector.reports, []);
});
