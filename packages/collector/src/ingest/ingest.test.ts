import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Touchpoint } from '@oxbow/model/touchpoint';
import { Problem } from '../problem.js';
import { createApp } from '../server.js';
import { toSites } from '../sites/site.js';
import { post, readPage } from '../testing/api.js';
import { makeResponse, makeTouchpoint } from '../testing/records.js';
import { headersOf, startTestApp, type TestApp } from '../testing/setup.js';
import { Ingest } from './ingest.js';
import type { QueueLimits } from './queue.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());

const limits: QueueLimits = {
  rowsAtOnce: 500,
  window: 3,
  statements: { lane: 2, all: 6 },
  rows: { lane: 5000, all: 5000 },
  bytes: { lane: 1e6, all: 1e6 },
};

/** Notes the size of each statement. */
function watch(): { sizes: number[]; ingest: Ingest } {
  const { responses, timeline } = collector.store;
  const sizes: number[] = [];
  const ingest = new Ingest(
    {
      responses: {
        addResponses: (site, items) => {
          sizes.push(items.length);
          return responses.addResponses(site, items);
        },
        replacePart: (site, item) => responses.replacePart(site, item),
      },
      timeline: {
        addTouchpoints: (site, items) => {
          sizes.push(items.length);
          return timeline.addTouchpoints(site, items);
        },
      },
    },
    limits,
  );
  return { sizes, ingest };
}

const titles = ({ touchpoints }: { touchpoints: Touchpoint[] }) =>
  touchpoints.map(({ title }) => title);

test('touchpoints of many requests are stored by few statements, each customer’s in the order they came', async () => {
  const { sizes, ingest } = watch();
  const customers = ['order-1', 'order-2', 'order-3'];
  const numbers = Array.from({ length: 120 }, (_, number) => number);
  const outcomes = await Promise.all(
    numbers.map((number) =>
      ingest.addTouchpoints(collector.shop.key, [
        makeTouchpoint({ customer: customers[number % 3]!, title: String(number) }),
      ]),
    ),
  );
  assert.ok(outcomes.every(([outcome]) => outcome === 'stored'));
  assert.ok(sizes.length < 20, `${sizes.length} statements`);
  assert.equal(
    sizes.reduce((sum, size) => sum + size),
    120,
  );
  for (const [index, customer] of customers.entries()) {
    const changes = collector.store.timeline.changes(collector.shop.key, customer);
    const stored = (await changes.after('0', 100)) ?? [];
    const order = stored.map(({ body }) => Number((JSON.parse(body) as Touchpoint).title));
    assert.deepEqual(
      order,
      numbers.filter((number) => number % 3 === index),
    );
  }
});

test('requests at the same time each get their own results', async () => {
  const known = makeResponse();
  await post(collector, '/v1/responses', { responses: [known] });
  const fresh = [makeResponse(), makeResponse()];
  const bodies = [[known], [fresh[0], known], [{ id: 'none' }, fresh[1]], [fresh[0]]];
  const answers = await Promise.all(
    bodies.map((responses) => post(collector, '/v1/responses', { responses })),
  );
  const told = answers.map((results) => results.map(({ status }) => status));
  assert.deepEqual(
    [told[0], told[1]?.[1], told[2]],
    [['duplicate'], 'duplicate', ['rejected', 'stored']],
  );
  // Which of the two was first is nobody's business; it is stored once.
  assert.deepEqual([told[1]?.[0], told[3]?.[0]].sort(), ['duplicate', 'stored']);
});

test('what the database refuses fails its own request, and no other', async () => {
  await collector.everything.query(`
    create function oxbow.refuse_guilty() returns trigger language plpgsql as
      $$ begin if new.id = 'guilty' then raise 'refused'; end if; return new; end $$`);
  await collector.everything.query(`
    create trigger refuse before insert on oxbow.touchpoint
    for each row execute function oxbow.refuse_guilty()`);
  const { sizes, ingest } = watch();
  const ids = ['a', 'guilty', 'b'];
  const outcomes = await Promise.all(
    ids.map((id) =>
      ingest
        .addTouchpoints(collector.shop.key, [makeTouchpoint({ customer: 'innocent', id })])
        .catch((error: Error) => error.message),
    ),
  );
  await collector.everything.query('drop trigger refuse on oxbow.touchpoint');
  assert.deepEqual(outcomes, [['stored'], 'refused', ['stored']]);
  assert.deepEqual(sizes, [3, 1, 1, 1]);
  const page = await readPage(collector, 'innocent');
  assert.deepEqual(page.touchpoints.map(({ id }) => id).sort(), ['a', 'b']);
});

test('two processes that store the same customers’ records in opposite orders never wait for each other for ever', async () => {
  const { key } = collector.shop;
  const one = watch().ingest;
  const other = watch().ingest;
  for (let round = 0; round < 20; round += 1) {
    const touchpoints = Array.from({ length: 60 }, (_, index) =>
      makeTouchpoint({ customer: `crossed-${index % 20}`, id: `${round}-${index}` }),
    );
    const send = (ingest: Ingest, list: readonly Touchpoint[]) =>
      list.map((touchpoint) => ingest.addTouchpoints(key, [touchpoint]));
    const outcomes = await Promise.all([
      ...send(one, touchpoints),
      ...send(other, touchpoints.toReversed()),
    ]);
    const stored = outcomes.filter(([outcome]) => outcome === 'stored');
    assert.equal(stored.length, touchpoints.length);
  }
});

test('responses and touchpoints of the same customers at the same time are both stored', async () => {
  const { ingest } = watch();
  const { key } = collector.shop;
  const sends = Array.from({ length: 100 }, (_, index) => {
    const customer = `both-${index % 10}`;
    const touchpoint = makeTouchpoint({ customer });
    const response = makeResponse({ id: touchpoint.id });
    return index % 2 === 0
      ? ingest.addTouchpoints(key, [touchpoint])
      : ingest.addResponses(key, [{ response, at: response.at, customer, touchpoint }]);
  });
  assert.ok((await Promise.all(sends)).every(([outcome]) => outcome === 'stored'));
  const page = await readPage(collector, 'both-1');
  assert.equal(titles(page).length, 10);
});

test('a request that finds no room is answered 503 overloaded, and may come again', async () => {
  const { shop, store, employees, live, reports } = collector;
  const room = { ...limits, rows: { lane: 3, all: 3 } };
  // What is under way ends only when a request was answered: so the first one is surely there while the second comes.
  let end = (): void => {};
  const isAnswered = new Promise<void>((resolve) => (end = resolve));
  const { responses, timeline } = store;
  const held = {
    addResponses: async (...args: Parameters<typeof responses.addResponses>) => {
      await isAnswered;
      return responses.addResponses(...args);
    },
    replacePart: responses.replacePart.bind(responses),
  };
  const ingest = new Ingest({ responses: held, timeline }, room);
  const { sites } = await import('../config.js').then(({ readConfig }) =>
    readConfig({ sites: [{ key: shop.key, origins: [], publicKeys: [shop.publicKey] }] }),
  );
  const app = createApp({
    store: Object.create(store, { ingest: { value: ingest } }) as typeof store,
    employees,
    live,
    sites: toSites(sites),
    now: Date.now,
    report: (line) => reports.push(line),
  });
  const headers = await headersOf(shop);
  const send = () => {
    const responses = [makeResponse(), makeResponse()];
    return app.request('/v1/responses', {
      method: 'POST',
      headers,
      body: JSON.stringify({ responses }),
    });
  };
  const both = [send(), send()];
  void Promise.race(both).then(end);
  const answers = await Promise.all(both);
  assert.deepEqual(answers.map(({ status }) => status).sort(), [202, 503]);
  const refused = answers.find(({ status }) => status === 503)!;
  assert.equal(refused.headers.get('Retry-After'), '1');
  const problem = (await refused.json()) as { type: string };
  assert.equal(problem.type, 'urn:oxbow:problem:overloaded');
  assert.equal((await send()).status, 202);
  assert.deepEqual(reports, []);
});

test('a stop stores what was taken, and takes nothing more', async () => {
  const { ingest } = watch();
  const { key } = collector.shop;
  const sends = Array.from({ length: 50 }, () =>
    ingest.addTouchpoints(key, [makeTouchpoint({ customer: 'stopped' })]),
  );
  await ingest.stop();
  await assert.rejects(
    ingest.addTouchpoints(key, [makeTouchpoint()]),
    (error) => error instanceof Problem && error.kind === 'overloaded',
  );
  assert.equal((await Promise.all(sends)).length, 50);
  assert.equal((await readPage(collector, 'stopped')).touchpoints.length, 50);
});
