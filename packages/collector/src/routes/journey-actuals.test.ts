import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Journey } from '@oxbow/model/journey';
import type { JourneyActuals } from '@oxbow/model/actuals';
import { journeyActuals } from '@oxbow/model/journey-actuals';
import { toJourneyTouchpoint } from '@oxbow/model/journey-touchpoint';
import type { Touchpoint } from '@oxbow/model/touchpoint';
import { mostTouchpoints } from '../store/history-store.js';
import { post } from '../testing/api.js';
import { ask, put } from '../testing/journeys.js';
import { makeTouchpoint } from '../testing/records.js';
import { startTestApp, type TestApp } from '../testing/setup.js';

let collector: TestApp;
let journey: Journey;
before(async () => {
  collector = await startTestApp();
  const made = await put(collector);
  assert.equal(made.status, 201, JSON.stringify(made.body));
  journey = made.body;
});
after(async () => {
  assert.deepEqual(collector.reports, []);
  await collector.stop();
});

const read = (days: string, site = collector.shop) =>
  ask<JourneyActuals & { errors?: object[] }>(collector, `moving/actuals?${days}`, {
    site,
    claims: { scope: 'channels:read' },
  });

test('what really happened is counted from what is stored, of these days and this site', async () => {
  const of = (customer: string) => (at: string, change: Partial<Touchpoint>) =>
    makeTouchpoint({ customer, at, ...change });
  const [emma, otto, ida] = ['emma', 'otto', 'ida'].map(of);
  assert.ok(emma && otto && ida);
  const call = { channel: 'hotline', type: 'call' } as const;
  const nobody = makeTouchpoint({ at: '2026-03-02T10:00:00Z' });
  delete nobody.customer;
  const touchpoints = [
    emma('2026-03-01T00:00:00Z', call),
    emma('2026-03-02T00:00:00Z', { type: 'order' }),
    otto('2026-03-01T10:00:00Z', { type: 'order', channel: 'app' }),
    otto('2026-03-02T23:59:59.999Z', { ...call, rating: { value: 5, maximum: 5 } }),
    ida('2026-03-01T10:00:00Z', { type: 'fax' }),
    nobody,
    // Not of these days.
    emma('2026-02-28T23:59:59.999Z', call),
    ida('2026-03-03T00:00:00Z', call),
  ];
  await post(collector, '/v1/touchpoints', { touchpoints });
  const { status, body } = await read('from=2026-03-01&until=2026-03-03');
  assert.equal(status, 200);
  const people = [touchpoints.slice(0, 2), touchpoints.slice(2, 4), touchpoints.slice(4, 5)];
  const expected = journeyActuals(
    journey,
    people.map((own) => own.map(toJourneyTouchpoint)),
    1,
  );
  assert.deepEqual(body, expected);
  assert.deepEqual(
    [body.people, body.others, body.unattributed, body.deviations.order, body.deviations.channel],
    [2, 1, 1, 1, 1],
  );
  assert.equal(body.experience[0]?.value, 5);
  assert.equal((await read('from=2026-03-01&until=2026-03-03', collector.bank)).status, 404);
});

test('many customers with many touchpoints, in any order: as if they were counted in memory', async () => {
  const kinds = [
    { channel: 'hotline', type: 'call' },
    { channel: 'ecommerce', type: 'order' },
    { channel: 'store', type: 'order' },
    { channel: 'chat', type: 'question' },
  ] as const;
  const people = Array.from({ length: 60 }, (_, person) =>
    Array.from({ length: 1 + ((person * 7) % 90) }, (_, index) =>
      makeTouchpoint({
        ...kinds[(person + index * index) % kinds.length],
        customer: `many-${person % 10}-${person}`,
        at: new Date(Date.UTC(2026, 3, 1, (index * 31) % 600)).toISOString(),
      }),
    ),
  );
  const all = people.flat();
  for (let index = 0; index < all.length; index += 400)
    await post(collector, '/v1/touchpoints', { touchpoints: all.slice(index, index + 400) });
  assert.ok(all.length > 2000, 'more than one portion');
  const { body } = await read('from=2026-04-01&until=2026-05-01');
  const sorted = people.map((own) => own.map(toJourneyTouchpoint));
  assert.deepEqual(body, journeyActuals(journey, sorted));
});

test('what was erased is in no count', async () => {
  const customer = randomUUID();
  const touchpoints = [makeTouchpoint({ customer, at: '2026-06-01T00:00:00Z' })];
  await post(collector, '/v1/touchpoints', { touchpoints });
  const days = 'from=2026-06-01&until=2026-06-02';
  assert.equal((await read(days)).body.people, 1);
  await collector.store.customers.erase(collector.shop.key, customer, 'emma', Date.now());
  assert.equal((await read(days)).body.people, 0);
});

test('days that hold more than is looked at are refused', async () => {
  await collector.everything.query(
    `insert into oxbow.channel_day (site, day, channel, type, direction, side, slot, count)
     values ($1, '2026-07-01', 'store', 'order', 'in', 'customer', 0, $2)`,
    [collector.shop.key, mostTouchpoints + 1],
  );
  const { status, body } = await read('from=2026-07-01&until=2026-07-02');
  assert.equal(status, 400);
  assert.match(JSON.stringify(body.errors), /at most 200,000 touchpoints/);
  assert.equal((await read('from=2026-07-02&until=2026-07-03')).status, 200);
});

test('many who ask at once wait for each other, and all are answered', async () => {
  const answers = await Promise.all(
    Array.from({ length: 30 }, () => read('from=2026-04-01&until=2026-05-01')),
  );
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]));
});
