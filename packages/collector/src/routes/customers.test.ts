import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Touchpoint } from '@oxbow/model/touchpoint';
import { post, readPage } from '../testing/api.js';
import { EventReader } from '../testing/events.js';
import { makeResponse, makeTouchpoint } from '../testing/records.js';
import { headersOf, startTestApp, until, type TestApp } from '../testing/setup.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());

const now = Date.parse('2026-06-01T12:00:00Z');
const early = '2026-05-31T12:00:00Z';
const late = '2026-06-01T12:00:01Z';

const ask = async (
  method: string,
  customer: string,
  headers: Record<string, string> = {},
  sub = 'emma',
) =>
  collector.app.request(`/v1/customers/${encodeURIComponent(customer)}`, {
    method,
    headers: {
      ...(await headersOf(collector.shop, {
        sub,
        customers: [customer],
        scope: 'customers:export customers:erase',
      })),
      ...headers,
    },
  });
const erase = (customer: string, at = now) =>
  collector.store.customers.erase(collector.shop.key, customer, 'emma', at);
const add = (touchpoints: readonly Touchpoint[]) =>
  post(collector, '/v1/touchpoints', { touchpoints });
const stream = async (customer: string, query = '') => {
  const headers = await headersOf(collector.shop, { customers: [customer] });
  return collector.app.request(`/v1/customers/${customer}/stream${query}`, { headers });
};

async function fill(customer: string) {
  const touchpoints = Array.from({ length: 1100 }, (_, index) =>
    makeTouchpoint({ customer, id: `t-${index}`, title: `half \uD800, NUL \0, ${index}` }),
  );
  for (let from = 0; from < touchpoints.length; from += 400) {
    await add(touchpoints.slice(from, from + 400));
  }
  const response = makeResponse();
  await post(collector, '/v1/responses', { responses: [response] }, { sub: customer });
  return { touchpoints, response };
}

interface Exported {
  kind: string;
  record: Record<string, unknown>;
}

test('an export holds everything, as JSON and line by line, and is itself in the next one', async () => {
  const customer = `${randomUUID()} ü`;
  const { touchpoints, response } = await fill(customer);
  await readPage(collector, customer);
  const answer = await ask('GET', customer);
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('Content-Type'), 'application/json');
  const whole = (await answer.json()) as { customer: string; records: Exported[]; count: number };
  assert.equal(whole.customer, customer);
  assert.equal(whole.count, whole.records.length);
  const of = (kind: string) =>
    whole.records.filter((each) => each.kind === kind).map(({ record }) => record);
  assert.deepEqual(of('touchpoint').slice(0, -1), touchpoints);
  assert.equal(of('touchpoint').at(-1)?.['id'], response.id);
  const [kept] = of('response');
  assert.equal(of('response').length, 1);
  assert.equal((kept?.['response'] as { id: string }).id, response.id);
  assert.deepEqual(kept?.['replies'], []);
  assert.deepEqual(
    of('audit').map(({ actor, action }) => [actor ?? 'the customer', action]),
    [
      ['customer-1', 'timeline.read'],
      ['emma', 'customer.export'],
    ],
  );

  const lines = await ask('GET', customer, { Accept: 'application/x-ndjson' });
  assert.equal(lines.headers.get('Content-Type'), 'application/x-ndjson');
  const read = (await lines.text())
    .split('\n')
    .map((line) => line && (JSON.parse(line) as unknown));
  assert.equal(read.pop(), '');
  const end = read.pop();
  assert.deepEqual(end, { count: whole.count + 1 });
  assert.deepEqual(read.slice(0, -1), whole.records);
});

test('of a customer of whom nothing is kept an export holds that it was asked for', async () => {
  const whole = (await (await ask('GET', randomUUID())).json()) as { records: Exported[] };
  assert.deepEqual(
    whole.records.map(({ kind }) => kind),
    ['audit'],
  );
});

test('erased: nothing is left but a keyed hash, and erasing again is the same', async () => {
  const customer = randomUUID();
  await fill(customer);
  const other = randomUUID();
  await add([makeTouchpoint({ customer: other })]);
  await post(
    collector,
    '/v1/touchpoints',
    { touchpoints: [makeTouchpoint({ customer })] },
    {},
    collector.bank,
  );
  const response = await ask('DELETE', customer);
  assert.equal(response.status, 204);
  assert.equal(await response.text(), '');
  assert.equal((await ask('DELETE', customer)).status, 204);
  for (const table of ['touchpoint', 'response', 'customer', 'reply', 'webhook_delivery']) {
    const rows = await collector.everything.query(
      `select from oxbow.${table} where site = $1 and customer = $2`,
      [collector.shop.key, customer],
    );
    assert.equal(rows.length, 0, table);
  }
  const dump = await collector.everything.query(
    `select (select json_agg(t)::text from oxbow.tombstone t) || (select json_agg(a)::text from oxbow.audit a) as text`,
  );
  assert.ok(!JSON.stringify(dump).includes(customer));
  // Nobody else's, also not the same number's of another site.
  assert.equal((await readPage(collector, other)).touchpoints.length, 1);
  assert.equal((await readPage(collector, customer, '', collector.bank)).touchpoints.length, 1);
});

test('what happened before an erase and comes late is rejected, what happened later is stored', async () => {
  const customer = randomUUID();
  const other = randomUUID();
  await erase(customer);
  const results = await add([
    makeTouchpoint({ customer, at: early }),
    makeTouchpoint({ customer: other, at: early }),
    makeTouchpoint({ customer, at: late }),
    { ...makeTouchpoint({ at: early }), customer: undefined } as unknown as Touchpoint,
  ]);
  assert.deepEqual(
    results.map(({ status }) => status),
    ['rejected', 'stored', 'stored', 'stored'],
  );
  assert.deepEqual(results[0]?.errors, [{ path: 'touchpoints[0]', message: 'erased' }]);
  const [refused] = await post(
    collector,
    '/v1/responses',
    { responses: [makeResponse({ at: early })] },
    { sub: customer },
  );
  assert.equal(refused?.status, 'rejected');
  const [stored] = await post(
    collector,
    '/v1/responses',
    { responses: [makeResponse({ at: late })] },
    { sub: customer },
  );
  assert.equal(stored?.status, 'stored');
  assert.equal((await readPage(collector, customer)).touchpoints.length, 2);
});

test('only refused records leave no number behind', async () => {
  const customer = randomUUID();
  await erase(customer);
  await add([makeTouchpoint({ customer, at: early })]);
  const rows = await collector.everything.query('select from oxbow.customer where customer = $1', [
    customer,
  ]);
  assert.equal(rows.length, 0);
});

test('an open stream ends, its places are refused, and a new one follows what comes', async () => {
  const customer = randomUUID();
  await add([makeTouchpoint({ customer }), makeTouchpoint({ customer })]);
  const reader = new EventReader<Touchpoint>(await stream(customer, '?after=0'), 'touchpoint');
  await until('both came', () => reader.events.length === 2);
  await erase(customer);
  const [again] = [makeTouchpoint({ customer, at: late })];
  await add([again, makeTouchpoint({ customer, at: late })]);
  await until('it ended', () => reader.ended);
  assert.equal(reader.events.length, 2);
  const back = await stream(customer, `?after=${reader.events[1]?.id}`);
  assert.equal(back.status, 409);
  const page = await readPage(collector, customer);
  assert.equal(page.touchpoints.length, 2);
  const next = new EventReader<Touchpoint>(
    await stream(customer, `?after=${page.sequence}`),
    'touchpoint',
  );
  const newest = makeTouchpoint({ customer, at: late });
  await add([newest]);
  await until('the newest came', () => next.events.length === 1);
  assert.equal(next.events[0]?.data.id, newest.id);
  await next.stop();
});

test('a stream of a customer without touchpoints ends when they are erased, and a page goes on from there', async () => {
  const customer = randomUUID();
  const reader = new EventReader<Touchpoint>(await stream(customer), 'touchpoint');
  await until('it is open', () => reader.comments > 0);
  await erase(customer);
  await until('it ended', () => reader.ended);
  const { sequence } = await readPage(collector, customer);
  assert.equal((await stream(customer, `?after=${sequence}`)).status, 200);
});

test('an erase in the middle of writers: whatever is acknowledged before it is gone, and nothing old comes after', async () => {
  const customers = Array.from({ length: 4 }, () => randomUUID());
  for (let round = 0; round < 5; round += 1) {
    let running = true;
    const writers = Array.from({ length: 6 }, async () => {
      while (running) {
        await add(customers.map((customer) => makeTouchpoint({ customer, at: early })));
      }
    });
    await Promise.all(customers.map((customer) => erase(customer, now + round)));
    const answers = await add(customers.map((customer) => makeTouchpoint({ customer, at: early })));
    assert.ok(answers.every(({ status }) => status === 'rejected'));
    running = false;
    await Promise.all(writers);
    for (const customer of customers) {
      assert.deepEqual((await readPage(collector, customer)).touchpoints, []);
    }
    // Forgotten, so that the next round begins with writers who are let in.
    await collector.everything.query('delete from oxbow.tombstone');
  }
});

test('an audit line by the customer in person does not name them', async () => {
  const customer = randomUUID();
  await ask('GET', customer, {}, customer);
  const lines = [];
  for await (const line of collector.store.audit.read(collector.shop.key, { customer })) {
    lines.push([line.actor, line.action]);
  }
  assert.deepEqual(lines, [[null, 'customer.export']]);
  const rows = await collector.everything.query('select audit::text as text from oxbow.audit');
  assert.ok(!JSON.stringify(rows).includes(customer));
});

for (const [method, scope, status] of [
  ['GET', 'customers:erase timeline:read', 403],
  ['DELETE', 'customers:export timeline:read', 403],
  ['GET', undefined, 401],
  ['DELETE', undefined, 401],
] as const) {
  test(`${method} with ${scope ?? 'no token'}: ${status}`, async () => {
    const response = await collector.app.request('/v1/customers/customer-1', {
      method,
      headers: await headersOf(collector.shop, scope === undefined ? null : { scope }),
    });
    assert.equal(response.status, status);
  });
  test(`${method} of another customer than the token names: 403`, async () => {
    const response = await collector.app.request('/v1/customers/customer-2', {
      method,
      headers: await headersOf(collector.shop, { scope: 'customers:erase customers:export' }),
    });
    assert.equal(response.status, 403);
  });
}

test('nothing of these tests was a failure of the collector itself', () => {
  assert.deepEqual(collector.reports, []);
});
