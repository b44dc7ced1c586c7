import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Touchpoint } from '@oxbow/model/touchpoint';
import { Store } from '../store/store.js';
import { EventReader } from '../testing/events.js';
import { makeResponse, makeTouchpoint } from '../testing/records.js';
import { headersOf, startTestApp, until, type TestApp } from '../testing/setup.js';
import { Live } from './live.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp(40);
});
after(() => collector.stop());

async function open(customer: string, query = '', headers: Record<string, string> = {}) {
  const response = await collector.app.request(`/v1/customers/${customer}/stream${query}`, {
    headers: { ...(await headersOf(collector.shop, { customers: [customer] })), ...headers },
  });
  assert.equal(response.status, 200);
  assert.match(response.headers.get('Content-Type') ?? '', /^text\/event-stream/);
  return new EventReader<Touchpoint>(response, 'touchpoint');
}

async function add(customer: string, count = 1): Promise<string[]> {
  const touchpoints = Array.from({ length: count }, () => makeTouchpoint({ customer }));
  await collector.store.timeline.addTouchpoints(collector.shop.key, touchpoints);
  return touchpoints.map(({ id }) => id);
}

const ids = (reader: EventReader<Touchpoint>) => reader.events.map(({ data }) => data.id);

test('a response reaches an open stream, once; its redelivery does not', async () => {
  const customer = randomUUID();
  const reader = await open(customer);
  const response = makeResponse();
  for (let delivery = 0; delivery < 3; delivery += 1) {
    await collector.app.request('/v1/responses', {
      method: 'POST',
      headers: await headersOf(collector.shop, { sub: customer }),
      body: JSON.stringify({ responses: [response] }),
    });
  }
  const [last] = await add(customer);
  await until('the last one came', () => ids(reader).includes(last ?? ''));
  assert.deepEqual(ids(reader), [response.id, last]);
  assert.equal(reader.events[0]?.data.title, 'Feedback: 9 of 10');
  await reader.stop();
});

test('without a place a stream begins now; with a page’s sequence it goes on after the page', async () => {
  const customer = randomUUID();
  await add(customer, 3);
  const page = await collector.store.timeline.readPage(collector.shop.key, customer, 50, undefined);
  const between = await add(customer, 2);
  const [fromNow, fromPage, fromStart] = [
    await open(customer),
    await open(customer, `?after=${page.sequence}`),
    await open(customer, '?after=0'),
  ];
  const [last = ''] = await add(customer);
  await until('all have the last', () =>
    [fromNow, fromPage, fromStart].every((reader) => ids(reader).includes(last)),
  );
  assert.deepEqual(ids(fromNow), [last]);
  assert.deepEqual(ids(fromPage), [...between, last]);
  assert.equal(fromStart.events.length, 6);
  for (const reader of [fromNow, fromPage, fromStart]) await reader.stop();
});

test('Last-Event-ID resumes after what was seen, and counts more than the address', async () => {
  const customer = randomUUID();
  const first = await open(customer, '?after=0');
  const seen = await add(customer, 4);
  await until('four came', () => first.events.length === 4);
  await first.stop();
  const missed = await add(customer, 250);
  const second = await open(customer, '?after=0', { 'Last-Event-ID': first.events[3]?.id ?? '' });
  await until('the missed ones came', () => second.events.length >= 250);
  assert.deepEqual([...ids(first), ...ids(second)], [...seen, ...missed]);
  await second.stop();
});

test('while many write at once, page and stream together have everything once and in order', async () => {
  const customer = randomUUID();
  const written: string[] = [];
  let isOpen = false;
  const writers = Array.from({ length: 8 }, async () => {
    for (let index = 0; index < 15 || !isOpen; index += 1)
      written.push(...(await add(customer, 1 + (index % 3))));
  });
  // A reader that comes in the middle of it.
  await until('some are written', () => written.length > 40);
  const page = await collector.store.timeline.readPage(
    collector.shop.key,
    customer,
    1000,
    undefined,
  );
  const reader = await open(customer, `?after=${page.sequence}`);
  isOpen = true;
  await Promise.all(writers);
  const before = page.touchpoints.map((text) => (JSON.parse(text) as { id: string }).id);
  assert.ok(before.length > 0 && before.length < written.length);
  await until('all came', () => before.length + reader.events.length >= written.length);
  const all = [...before, ...ids(reader)];
  assert.equal(all.length, written.length);
  assert.deepEqual(new Set(all), new Set(written));
  const places = reader.events.map(({ id }) => Number(id));
  assert.deepEqual(
    places,
    places.toSorted((one, other) => one - other),
  );
  await reader.stop();
});

test('who writes first is seen first, so that a page between two writers leaves no gap', async () => {
  const customer = randomUUID();
  const { key } = collector.shop;
  let second: Promise<string[]> | undefined;
  let page: Awaited<ReturnType<typeof collector.store.timeline.readPage>> | undefined;
  const first = makeTouchpoint({ customer });
  await collector.everything.transaction(async (query) => {
    const slow = new Store(
      { ...collector.database, of: () => ({ query, transaction: (work) => work(query) }) },
      { publish: async () => {} },
    );
    await slow.timeline.addTouchpoints(key, [first]);
    second = add(customer);
    await until('the second waits for the first', async () => {
      const rows = await collector.everything.query(
        `select 1 from pg_stat_activity
         where wait_event_type = 'Lock' and query like '%insert into oxbow.customer%'`,
      );
      return rows.length === 1;
    });
    page = await collector.store.timeline.readPage(key, customer, 50, undefined);
  });
  assert.deepEqual(page?.touchpoints, []);
  const changes = await collector.store.timeline.changes(key, customer).after(page.sequence, 50);
  const order = (changes ?? []).map(({ body }) => (JSON.parse(body) as { id: string }).id);
  assert.deepEqual(order.slice(0, 1), [first.id]);
  const [later] = (await second) ?? [];
  const reader = await open(customer, `?after=${page.sequence}`);
  await until('both came', () => reader.events.length === 2);
  assert.deepEqual(ids(reader), [first.id, later]);
  await reader.stop();
});

test('a message between processes that is lost costs a delay and nothing else', async () => {
  const customer = randomUUID();
  const deaf = new Live({ subscribe: () => async () => {} }, 30);
  const gone = new AbortController();
  const seen: string[] = [];
  const reading = (async () => {
    const stream = collector.store.timeline.changes(collector.shop.key, customer);
    for await (const changes of deaf.follow(stream, '0', gone.signal)) {
      seen.push(...changes.map(({ place }) => place));
    }
  })();
  await add(customer, 2);
  await add(customer, 1);
  await until('three came', () => seen.length === 3);
  assert.deepEqual(seen, ['1', '2', '3']);
  gone.abort();
  await reading;
  await deaf.stop();
});

test('a stream lives through a database that drops all its connections', async () => {
  const customer = randomUUID();
  const reader = await open(customer);
  const killed = await collector.everything.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'oxbow-collector' and pid <> pg_backend_pid() and datname = current_database()`,
  );
  assert.ok(killed.length > 0);
  let written: string[] = [];
  await until('it takes touchpoints again', async () => {
    written = await add(customer).catch(() => []);
    return written.length > 0;
  });
  await until('it came', () => reader.events.length === 1);
  assert.deepEqual(ids(reader), written);
  await reader.stop();
});

test('comments keep a silent stream alive', async () => {
  const reader = await open(randomUUID());
  await until('three comments', () => reader.comments >= 3);
  assert.equal(reader.ended, false);
  await reader.stop();
});

for (const [name, fraction] of [
  ['a whole second', 0],
  ['a part of a second', 0.123_456],
] as const) {
  test(`a stream ends with the token it was opened with, at ${name}`, async () => {
    const customer = randomUUID();
    const exp = Math.floor(Date.now() / 1000) + 600 + fraction;
    collector.clock.now = Math.floor(exp * 1000) - 100;
    const response = await collector.app.request(`/v1/customers/${customer}/stream`, {
      headers: await headersOf(collector.shop, { customers: [customer], exp }),
    });
    collector.clock.now = undefined;
    assert.equal(response.status, 200);
    const reader = new EventReader(response, 'touchpoint');
    await until('it ended', () => reader.ended);
  });
}

test('a stream of somebody who left before it began leaves no timer behind', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((type) => type === 'Timeout').length;
  const headers = await headersOf(collector.shop);
  const before = timers();
  for (let visitor = 0; visitor < 20; visitor += 1) {
    const gone = new AbortController();
    const opening = collector.app.request('/v1/customers/customer-1/stream', {
      headers,
      signal: gone.signal,
    });
    gone.abort();
    const answer = await opening;
    // There is nothing for who has left, or what has ended already.
    if (answer.body) await new EventReader(answer, 'touchpoint').end;
  }
  assert.ok(timers() < before + 20, `${timers() - before} timers for 20 streams that ended`);
});

test('a reader that goes away is forgotten', async () => {
  const gone = new AbortController();
  let reads = 0;
  const counting = {
    topic: 'counting',
    newest: async () => '0',
    after: async () => {
      reads += 1;
      return [];
    },
  };
  let tell: (topics: readonly string[] | undefined) => void = () => {};
  const live = new Live({ subscribe: (onChange) => ((tell = onChange), async () => {}) }, 60_000);
  const changes = live.follow(counting, '0', gone.signal);
  const next = changes.next();
  await until('it looked once', () => reads === 1);
  gone.abort();
  assert.equal((await next).done, true);
  tell(undefined);
  assert.equal(reads, 1);
  await live.stop();
});
