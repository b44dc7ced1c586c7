import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Touchpoint } from '@oxbow/model/touchpoint';
import { post, readPage } from '../testing/api.js';
import { EventReader } from '../testing/events.js';
import { organisation } from '../testing/employees.js';
import { makeResponse, makeTouchpoint } from '../testing/records.js';
import { headersOf, startTestApp, until, type TestApp } from '../testing/setup.js';
import { WaveRun } from '../testing/wave-run.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());

const nothing = {
  touchpoints: 0,
  responses: 0,
  notes: 0,
  signUps: 0,
  customers: 0,
  audit: 0,
  tombstones: 0,
};
const apply = (retention: object | undefined, now: string, site = collector.shop.key) =>
  collector.store.retention.apply(site, retention, Date.parse(now));

test('under a moved clock: what is older than the months of the site goes, to the millisecond', async () => {
  const customer = randomUUID();
  const add = (at: string, site = collector.shop) =>
    post(
      collector,
      '/v1/touchpoints',
      { touchpoints: [makeTouchpoint({ customer, at })] },
      {},
      site,
    );
  await add('2026-02-28T12:00:00Z');
  await add('2026-02-28T11:59:59.999Z');
  await add('2026-05-01T00:00:00Z');
  await add('2020-01-01T00:00:00Z', collector.bank);
  assert.deepEqual(await apply({ touchpoints: 3 }, '2026-05-28T12:00:00Z'), {
    ...nothing,
    touchpoints: 1,
  });
  // Three months before the last of May is the last of February.
  assert.deepEqual(await apply({ touchpoints: 3 }, '2026-05-31T12:00:00Z'), nothing);
  assert.deepEqual(await apply({ touchpoints: 3 }, '2026-05-31T12:00:00.001Z'), {
    ...nothing,
    touchpoints: 1,
  });
  const { touchpoints } = await readPage(collector, customer);
  assert.deepEqual(
    touchpoints.map(({ at }) => at),
    ['2026-05-01T00:00:00Z'],
  );
  assert.equal((await readPage(collector, customer, '', collector.bank)).touchpoints.length, 1);
});

test('what the site names no months for stays; the audit and tombstones go after 24', async () => {
  const customer = randomUUID();
  await post(collector, '/v1/touchpoints', { touchpoints: [makeTouchpoint({ customer })] });
  const key = collector.shop.key;
  const at = Date.parse('2026-01-31T00:00:00Z');
  await collector.store.customers.erase(key, randomUUID(), 'emma', at);
  const isLine = { at, actor: 'emma', action: 'timeline.read', customer } as const;
  await collector.store.audit.record(key, isLine);
  for (const settings of [undefined, {}]) {
    assert.deepEqual(await apply(settings, '2028-01-31T00:00:00Z'), nothing);
  }
  assert.deepEqual(await apply({ audit: 25, tombstones: 25 }, '2028-01-31T00:00:00.001Z'), nothing);
  assert.deepEqual(await apply({}, '2028-01-31T00:00:00.001Z'), {
    ...nothing,
    audit: 2,
    tombstones: 1,
  });
  assert.equal((await readPage(collector, customer)).touchpoints.length, 1);
});

test('responses of customers and employees go; more rows than go at once', async () => {
  const customer = randomUUID();
  const old = makeResponse({ at: '2026-01-01T00:00:00Z' });
  const young = makeResponse({ at: '2026-05-01T00:00:00Z' });
  await post(collector, '/v1/responses', { responses: [old, young] }, { sub: customer });
  await collector.everything.query(
    `insert into oxbow.touchpoint (site, customer, id, at, sequence, body, channel, type, direction, side)
     select $1, 'many', 'id-' || n, '2026-01-01', n, '{}', 'store', 'order', 'in', 'customer'
     from generate_series(1, 41000) as n`,
    [collector.shop.key],
  );
  const result = await apply({ responses: 3, touchpoints: 3 }, '2026-05-31T00:00:00Z');
  assert.equal(result.responses, 1);
  assert.ok(result.touchpoints >= 41_001);
  const rows = await collector.everything.query<{ id: string }>(
    'select id from oxbow.response where customer = $1',
    [customer],
  );
  assert.deepEqual(
    rows.map(({ id }) => id),
    [young.id],
  );
});

test('a customer of whom nothing is left leaves no number behind, and who follows them reads anew', async () => {
  const customer = randomUUID();
  const touchpoint = makeTouchpoint({ customer, at: '2026-01-01T00:00:00Z' });
  await post(collector, '/v1/touchpoints', { touchpoints: [touchpoint] });
  const headers = await headersOf(collector.shop, { customers: [customer] });
  const answer = await collector.app.request(`/v1/customers/${customer}/stream?after=0`, {
    headers,
  });
  const reader = new EventReader<Touchpoint>(answer, 'touchpoint');
  await until('it came', () => reader.events.length === 1);
  const result = await apply({ touchpoints: 1 }, '2026-06-01T00:00:00Z');
  assert.ok(result.customers >= 1);
  await until('the stream ended', () => reader.ended);
  const rows = await collector.everything.query('select from oxbow.customer where customer = $1', [
    customer,
  ]);
  assert.equal(rows.length, 0);
});

test('a customer who comes back in that moment keeps their counter', async () => {
  const customers = Array.from({ length: 20 }, () => randomUUID());
  const add = (at: string) =>
    post(collector, '/v1/touchpoints', {
      touchpoints: customers.map((customer) => makeTouchpoint({ customer, at })),
    });
  for (let round = 0; round < 5; round += 1) {
    await add('2026-01-01T00:00:00Z');
    await Promise.all([
      apply({ touchpoints: 1 }, '2026-06-01T00:00:00Z'),
      add('2026-05-20T00:00:00Z'),
      add('2026-05-20T00:00:00Z'),
    ]);
  }
  const [orphans] = await collector.everything.query<{ count: number }>(
    `select count(*)::int as count from oxbow.touchpoint left join oxbow.customer using (site, customer)
     where touchpoint.customer = any($1) and touchpoint.sequence > coalesce(customer.sequence, 0)`,
    [customers],
  );
  assert.equal(orphans?.count, 0);
});

test('two collectors and an erase at the same time do not stand in each other’s way', async () => {
  const customers = Array.from({ length: 10 }, () => randomUUID());
  const [one = ''] = customers;
  const key = collector.shop.key;
  for (let round = 0; round < 5; round += 1) {
    await collector.store.timeline.addTouchpoints(
      key,
      Array.from({ length: 1000 }, (_, index) =>
        makeTouchpoint({
          customer: customers[index % customers.length] ?? one,
          at: `2026-01-0${1 + (index % 3)}T00:00:00Z`,
        }),
      ),
    );
    await Promise.all([
      apply({ touchpoints: 1 }, '2026-06-01T00:00:00Z'),
      apply({ touchpoints: 1 }, '2026-06-01T00:00:00Z'),
      collector.store.customers.erase(key, one, 'emma', round),
    ]);
    await apply({ touchpoints: 1 }, '2026-06-01T00:00:00Z');
    const left = await collector.everything.query(
      'select from oxbow.touchpoint where site = $1 and customer = any($2)',
      [key, customers],
    );
    assert.equal(left.length, 0);
  }
  const counted = await collector.everything.query(
    `select from oxbow.channel_day where site = $1 and day between '2026-01-01' and '2026-01-03'`,
    [key],
  );
  assert.equal(counted.length, 0);
});

test('neither results that were shown nor answers that are still sealed are deleted, whatever the clock says', async () => {
  const site = collector.shop.key;
  await collector.employees.units.replace(site, organisation, 0);
  const [closed, open] = [await WaveRun.open(collector), await WaveRun.open(collector)];
  for (const run of [closed, open]) await run.answerAll(12, 'hotline');
  await collector.employees.settle();
  await collector.employees.closeWave(site, closed.id);
  const kept = async () => [
    ...(await Promise.all(
      ['wave', 'wave_result', 'wave_comment'].map((table) => closed.rows(table)),
    )),
    ...(await Promise.all(['wave', 'sealed_answer'].map((table) => open.rows(table)))),
  ];
  const before = await kept();
  assert.ok(before.every((rows) => rows.length > 0));
  const shortest = { touchpoints: 1, responses: 1, audit: 1, tombstones: 1 };
  await apply(shortest, '2199-01-01T00:00:00Z');
  await collector.store.customers.erase(site, 'hotline-1', 'emma', Date.now());
  assert.deepEqual(await kept(), before);
});

test('nothing of these tests was a failure of the collector itself', () => {
  assert.deepEqual(collector.reports, []);
});
