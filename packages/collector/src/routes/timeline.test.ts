import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Touchpoint } from '@oxbow/model/touchpoint';
import { count, post, readPage, type Page } from '../testing/api.js';
import { makeTouchpoint } from '../testing/records.js';
import { headersOf, startTestApp, type TestApp } from '../testing/setup.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());

test('touchpoints of several customers, of none and with faults, in one request', async () => {
  const [one, two] = [randomUUID(), randomUUID()];
  const touchpoints = [
    makeTouchpoint({ customer: one }),
    makeTouchpoint({ customer: two, id: 'same' }),
    { ...makeTouchpoint({ customer: one }), at: '2026-02-30T00:00:00Z' },
    makeTouchpoint({ customer: one, id: 'same' }),
    { ...makeTouchpoint(), customer: undefined },
    { ...makeTouchpoint({ customer: two }), secret: 1 },
  ];
  const results = await post(collector, '/v1/touchpoints', { touchpoints }, { customers: [] });
  assert.deepEqual(
    results.map(({ status }) => status),
    ['stored', 'stored', 'rejected', 'stored', 'stored', 'rejected'],
  );
  assert.deepEqual(results[5]?.errors, [{ path: 'touchpoints[5].secret', message: 'unknown key' }]);
  assert.equal((await readPage(collector, one)).touchpoints.length, 2);
  assert.equal((await readPage(collector, one)).sequence, '2');
  assert.equal((await readPage(collector, two)).touchpoints.length, 1);
});

test('requests with the same customers in different orders do not stand in each other’s way', async () => {
  const customers = Array.from({ length: 12 }, () => randomUUID());
  const requests = Array.from({ length: 12 }, (_, start) => {
    const order = [...customers.slice(start), ...customers.slice(0, start)];
    return post(collector, '/v1/touchpoints', {
      touchpoints: [
        ...order.map((customer) => makeTouchpoint({ customer })),
        ...order.map((id) => ({ ...makeTouchpoint({ id }), customer: undefined })),
      ],
    });
  });
  await Promise.all(requests);
  for (const customer of customers) {
    const page = await readPage(collector, customer);
    assert.equal(page.touchpoints.length, 12);
    assert.equal(page.sequence, '12');
    assert.equal(await count(collector, 'touchpoint', customer), 1);
  }
});

test('pages hold every touchpoint once, newest first, also where many share one time', async () => {
  const customer = randomUUID();
  const touchpoints = Array.from({ length: 23 }, (_, index) =>
    makeTouchpoint({
      customer,
      at: index % 3 === 0 ? '2026-01-01T00:00:00+02:00' : `20${10 + index}-01-01T00:00:00.5Z`,
    }),
  );
  await post(collector, '/v1/touchpoints', { touchpoints });
  const seen: Touchpoint[] = [];
  let cursor: string | null = '';
  for (let pages = 1; cursor !== null; pages += 1) {
    const query: string = cursor && `&before=${cursor}`;
    const page: Page = await readPage(collector, customer, `?limit=5${query}`);
    assert.equal(page.touchpoints.length, pages < 5 ? 5 : 3);
    seen.push(...page.touchpoints);
    cursor = page.before;
  }
  assert.equal(new Set(seen.map(({ id }) => id)).size, 23);
  const times = seen.map(({ at }) => Date.parse(at));
  assert.deepEqual(
    times,
    times.toSorted((one, other) => other - one),
  );
});

test('the earliest and latest time that a touchpoint may have are kept and paged', async () => {
  const customer = randomUUID();
  const touchpoints = ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z'].map((at) =>
    makeTouchpoint({ customer, at }),
  );
  await post(collector, '/v1/touchpoints', { touchpoints });
  const first = await readPage(collector, customer, '?limit=1');
  const second = await readPage(collector, customer, `?limit=1&before=${first.before}`);
  assert.deepEqual([first.touchpoints[0], second.touchpoints[0]], touchpoints.toReversed());
  assert.equal(second.before, null);
});

test('a customer without touchpoints has an empty page', async () => {
  assert.deepEqual(await readPage(collector, randomUUID()), {
    touchpoints: [],
    before: null,
    after: null,
    sequence: '0',
  });
});

test('two sites with the same customer and ids see nothing of each other', async () => {
  const customer = randomUUID();
  const touchpoint = makeTouchpoint({ customer });
  await post(collector, '/v1/touchpoints', { touchpoints: [touchpoint] });
  assert.equal((await readPage(collector, customer, '', collector.bank)).touchpoints.length, 0);
  const results = await post(
    collector,
    '/v1/touchpoints',
    { touchpoints: [touchpoint] },
    {},
    collector.bank,
  );
  assert.equal(results[0]?.status, 'stored');
  assert.equal((await readPage(collector, customer)).touchpoints.length, 1);
});

test('a token for every customer reads any of its site', async () => {
  const customer = randomUUID();
  await post(collector, '/v1/touchpoints', { touchpoints: [makeTouchpoint({ customer })] });
  const response = await collector.app.request(`/v1/customers/${customer}/touchpoints`, {
    headers: await headersOf(collector.shop, { customers: '*' }),
  });
  assert.equal(((await response.json()) as Page).touchpoints.length, 1);
});

test('nothing of these tests was a failure of the collector itself', () => {
  assert.deepEqual(collector.reports, []);
});
