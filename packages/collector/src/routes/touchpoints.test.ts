import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { readPage, type Result } from '../testing/api.js';
import { makeTouchpoint } from '../testing/records.js';
import { headersOf, startTestApp, type TestApp } from '../testing/setup.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());

const send = async (type: string, body: string, headers: Record<string, string> = {}) =>
  collector.app.request('/v1/touchpoints', {
    method: 'POST',
    headers: { ...(await headersOf(collector.shop)), 'Content-Type': type, ...headers },
    body,
  });
const resultsOf = async (response: Response) => {
  assert.equal(response.status, 202, await response.clone().text());
  return ((await response.json()) as { results: Result[] }).results;
};
const statuses = (results: Result[]) => results.map(({ status }) => status);

const toEvent = (customer: string, change: object = {}) => ({
  specversion: '1.0',
  id: 'A-1',
  source: 'urn:shop',
  type: 'oxbow.touchpoint.order',
  subject: customer,
  time: '2026-02-01T12:00:00Z',
  data: { channel: 'store', direction: 'in', title: 'Order A-1', side: 'customer' },
  ...change,
});

test('a JSON list is stored record by record, each fault at its place', async () => {
  const customer = randomUUID();
  const touchpoints = [makeTouchpoint({ customer }), 'nothing', makeTouchpoint({ customer })];
  const results = await resultsOf(await send('application/json', JSON.stringify(touchpoints)));
  assert.deepEqual(statuses(results), ['stored', 'rejected', 'stored']);
  assert.deepEqual(results[1]?.errors, [{ path: '[1]', message: 'expected object' }]);
  assert.equal((await readPage(collector, customer)).touchpoints.length, 2);
});

test('what a customer looked for is redacted, what systems wrote is not', async () => {
  const customer = randomUUID();
  const touchpoint = makeTouchpoint({
    customer,
    title: 'Mail of shop@shop.example',
    search: { words: 'my order anna@shop.example', results: 0 },
  });
  await resultsOf(await send('application/json', JSON.stringify([touchpoint])));
  const [stored] = (await readPage(collector, customer)).touchpoints as (typeof touchpoint)[];
  assert.deepEqual(stored?.search, { words: 'my order [e-mail]', results: 0 });
  assert.equal(stored?.title, touchpoint.title);
});

test('lines of JSON: a bad one costs only itself, results stand in order, empty lines do not count', async () => {
  const customer = randomUUID();
  const [one, two] = [makeTouchpoint({ customer }), makeTouchpoint({ customer })];
  const lines = [JSON.stringify(one), '', '{"id":', JSON.stringify({ ...two, at: 'now' })];
  const body = `${[...lines, JSON.stringify(two), JSON.stringify(one)].join('\r\n')}\n`;
  const results = await resultsOf(await send('application/x-ndjson; charset=utf-8', body));
  assert.deepEqual(results, [
    { id: one.id, status: 'stored' },
    { id: null, status: 'rejected', errors: [{ path: '[1]', message: 'line 3: not JSON' }] },
    {
      id: two.id,
      status: 'rejected',
      errors: [{ path: '[2].at', message: 'expected ISO 8601 with an offset' }],
    },
    { id: two.id, status: 'stored' },
    { id: one.id, status: 'duplicate' },
  ]);
  assert.equal((await readPage(collector, customer)).touchpoints.length, 2);
});

test('one event, and the same again; its result has the id that its sender knows', async () => {
  const customer = randomUUID();
  const body = JSON.stringify(toEvent(customer));
  const type = 'application/cloudevents+json';
  assert.deepEqual(await resultsOf(await send(type, body)), [{ id: 'A-1', status: 'stored' }]);
  assert.deepEqual(await resultsOf(await send(type, body)), [{ id: 'A-1', status: 'duplicate' }]);
  const { touchpoints } = await readPage(collector, customer);
  assert.deepEqual(touchpoints, [
    {
      id: 'urn:shop A-1',
      customer,
      at: '2026-02-01T12:00:00Z',
      channel: 'store',
      type: 'order',
      direction: 'in',
      title: 'Order A-1',
      source: 'urn:shop',
      side: 'customer',
    },
  ]);
});

test('a batch of events, one without time and two with one id', async () => {
  const customer = randomUUID();
  const events = [
    toEvent(customer),
    toEvent(customer, { id: 'A-2', time: undefined }),
    toEvent(customer),
    toEvent(customer, { source: 'urn:other' }),
  ];
  const response = await send('application/cloudevents-batch+json', JSON.stringify(events));
  const results = await resultsOf(response);
  assert.deepEqual(statuses(results), ['stored', 'rejected', 'duplicate', 'stored']);
  assert.deepEqual(results[1]?.id, 'A-2');
  assert.equal((results[1]?.errors?.[0] as { path: string }).path, '[1].time');
});

test('an event in binary mode: attributes in headers, data in the body', async () => {
  const customer = `${randomUUID()} ü`;
  const { data, ...attributes } = toEvent(customer);
  const headers = Object.entries(attributes).map(([name, value]) => [
    `ce-${name}`,
    encodeURIComponent(value),
  ]);
  const response = await send(
    'application/json',
    JSON.stringify(data),
    Object.fromEntries(headers) as Record<string, string>,
  );
  assert.deepEqual(await resultsOf(response), [{ id: 'A-1', status: 'stored' }]);
  assert.equal((await readPage(collector, customer)).touchpoints[0]?.id, 'urn:shop A-1');
});

const batch = 'application/cloudevents-batch+json';
for (const [name, type, body, status, word] of [
  ['XML', 'application/xml', '<a/>', 415, 'type-refused'],
  ['no type', '', '[]', 415, 'type-refused'],
  ['an event as a batch', batch, JSON.stringify(toEvent('1')), 422, 'content-invalid'],
  ['no events', batch, '[]', 422, 'content-invalid'],
  ['no lines', 'application/x-ndjson', '\n\n', 422, 'content-invalid'],
  ['only bad lines', 'application/x-ndjson', '{}\nno', 422, 'content-invalid'],
  ['a bad event', 'application/cloudevents+json', '{}', 422, 'content-invalid'],
  ['an empty list', 'application/json', '[]', 422, 'content-invalid'],
  ['501 lines', 'application/x-ndjson', '{}\n'.repeat(501), 422, 'content-invalid'],
  ['half an event', 'application/cloudevents+json', '{"id":', 400, 'malformed-request'],
  ['too much', 'application/x-ndjson', ' '.repeat(256 * 1024 + 1), 413, 'body-too-large'],
] as const) {
  test(`${name}: ${status} ${word}`, async () => {
    const response = await send(type, body);
    const problem = (await response.json()) as { type: string };
    assert.equal(response.status, status);
    assert.equal(problem.type, `urn:oxbow:problem:${word}`);
  });
}

test('a header of an event that is not percent-encoded: 400', async () => {
  const headers = { 'ce-specversion': '1.0', 'ce-id': '%zz' };
  assert.equal((await send('application/json', '{}', headers)).status, 400);
});

test('nothing of these tests was a failure of the collector itself', () => {
  assert.deepEqual(collector.reports, []);
});
