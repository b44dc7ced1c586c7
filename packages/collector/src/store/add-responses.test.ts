import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { toTouchpoint } from '../feedback.js';
import { readPage } from '../testing/api.js';
import { makeResponse, makeTouchpoint } from '../testing/records.js';
import { startTestApp, type TestApp } from '../testing/setup.js';
import { makeWebhook } from '../testing/webhooks.js';
import type { ResponseItem } from './response-store.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());

const add = (items: readonly ResponseItem[], site = collector.shop.key) =>
  collector.store.responses.addResponses(site, items);

function makeItem(customer: string, change: Parameters<typeof makeResponse>[0] = {}): ResponseItem {
  const response = makeResponse(change);
  const touchpoint = toTouchpoint(response, customer, Date.now());
  return { response, at: response.at, customer, touchpoint };
}

const idsOf = async (customer: string) =>
  (await readPage(collector, customer)).touchpoints.map(({ id }) => id);

test('new ones, known ones, two alike, nobody’s and those of who is erased in one call: each has its outcome', async () => {
  const [known, erased, third] = [randomUUID(), randomUUID(), randomUUID()];
  const old = makeItem(known);
  assert.deepEqual(await add([old]), ['stored']);
  await add([makeItem(erased)]);
  const { key } = collector.shop;
  await collector.store.customers.erase(key, erased, 'emma', Date.parse('2026-03-02T00:00:00Z'));
  const [early, late, twice] = [
    makeItem(erased, { at: '2026-03-01T23:59:59.999Z' }),
    makeItem(erased, { at: '2026-03-02T00:00:00Z' }),
    makeItem(third),
  ];
  const upper = { ...twice.response, id: twice.response.id.toUpperCase() };
  const nobody = makeResponse();
  const outcomes = await add([
    twice,
    early,
    old,
    late,
    { ...twice, response: upper },
    { response: nobody, at: nobody.at },
    { ...old, customer: third },
  ]);
  assert.deepEqual(outcomes, [
    'stored',
    'erased',
    'duplicate',
    'stored',
    'duplicate',
    'stored',
    'stored',
  ]);
  assert.deepEqual(await idsOf(known), [old.response.id]);
  assert.deepEqual(await idsOf(erased), [late.response.id]);
  assert.deepEqual(new Set(await idsOf(third)), new Set([twice.response.id, old.touchpoint?.id]));
});

test('of who is erased nothing comes back by what came before, not even a row without anything', async () => {
  const customer = randomUUID();
  await add([makeItem(customer)]);
  const { key } = collector.shop;
  await collector.store.customers.erase(key, customer, 'emma', Date.parse('2026-03-02T00:00:00Z'));
  assert.deepEqual(await add([makeItem(customer), makeItem(customer)]), ['erased', 'erased']);
  const rows = await collector.database
    .of(key)
    .query('select from oxbow.customer where site = $1 and customer = $2', [key, customer]);
  assert.equal(rows.length, 0);
});

test('a touchpoint that has the id of a response stays as it is, and the response is kept with others', async () => {
  const [customer, other] = [randomUUID(), randomUUID()];
  const [item, beside] = [makeItem(customer), makeItem(other)];
  const { key } = collector.shop;
  const touchpoint = makeTouchpoint({ id: item.response.id, customer, title: 'Imported' });
  await collector.store.timeline.addTouchpoints(key, [touchpoint]);
  assert.deepEqual(await add([item, beside]), ['stored', 'stored']);
  const { touchpoints } = await readPage(collector, customer);
  assert.deepEqual(
    touchpoints.map(({ title }) => title),
    ['Imported'],
  );
  assert.deepEqual(await idsOf(other), [beside.response.id]);
  assert.deepEqual(await add([item]), ['duplicate']);
});

test('the first webhook of a site hears of the next response, once, in a process that knew of none', async () => {
  const { key } = collector.bank;
  assert.deepEqual(await add([makeItem('customer-1')], key), ['stored']);
  const hook = await makeWebhook(collector.database, key, { url: 'https://hook.example' });
  const [first, second] = [makeItem('customer-1'), makeItem('customer-1')];
  assert.deepEqual(await add([first], key), ['stored']);
  assert.deepEqual(await add([second, first], key), ['stored', 'duplicate']);
  const told = (await hook.deliveries()).map(({ subject }) => subject);
  assert.deepEqual(new Set(told), new Set([first.response.id, second.response.id]));
  assert.equal(told.length, 2);
});

test('as many as a statement takes, of as many customers, are stored in the order of each', async () => {
  const customers = Array.from({ length: 250 }, () => randomUUID());
  const items = [...customers, ...customers].map((customer) => makeItem(customer));
  assert.deepEqual(new Set(await add(items)), new Set(['stored']));
  const { key } = collector.shop;
  const rows = await collector.database
    .of(key)
    .query<{ id: string; sequence: string }>(
      `select id, sequence from oxbow.touchpoint where site = $1 and customer = any($2)`,
      [key, customers],
    );
  const places = new Map(rows.map(({ id, sequence }) => [id, Number(sequence)]));
  for (const [index, { response }] of items.entries()) {
    assert.equal(places.get(response.id), index < 250 ? 1 : 2);
  }
});
