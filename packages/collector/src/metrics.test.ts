import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { mayReadMetrics, Metrics } from './metrics.js';
import { post } from './testing/api.js';
import { startTestCollector } from './testing/collector.js';
import { makeResponse, makeTouchpoint } from './testing/records.js';
import { headersOf, startTestApp, until, type TestApp } from './testing/setup.js';
import { makeWebhook } from './testing/webhooks.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());

const token = 'a-token-of-the-operator';

/**
 * Reads OpenMetrics text as strictly as a reader may: each figure stands under its own type, counters end with _total,
 * labels are written as they have to be, nothing comes twice, and the end is there.
 */
function parse(text: string): Map<string, number> {
  const lines = text.split('\n');
  assert.deepEqual(lines.slice(-2), ['# EOF', '']);
  const values = new Map<string, number>();
  const types = new Map<string, string>();
  for (const line of lines.slice(0, -2)) {
    const [, kind, name = '', rest = ''] = /^# (HELP|TYPE) (\w+) (.+)$/.exec(line) ?? [];
    if (kind === 'TYPE') {
      assert.ok(!types.has(name), `${name} twice`);
      assert.match(rest, /^(counter|gauge|histogram)$/);
      types.set(name, rest);
    }
    if (kind !== undefined) continue;
    const [, sample = '', labels = '', value] =
      /^(\w+)(\{(?:\w+="[^"\\\n]*",?)*\})? (-?[\d.e+-]+)$/.exec(line) ?? [];
    assert.ok(sample, line);
    const family = [...types].findLast(([name]) => sample.startsWith(name));
    assert.ok(family, `${sample} stands under its type`);
    const suffix = sample.slice(family[0].length);
    const allowed = { counter: /^_total$/, gauge: /^$/, histogram: /^_(bucket|sum|count)$/ };
    assert.match(suffix, allowed[family[1] as keyof typeof allowed]);
    assert.ok(!values.has(sample + labels), `${line} twice`);
    values.set(sample + labels, Number(value));
  }
  return values;
}

test('figures are OpenMetrics text', async () => {
  const metrics = new Metrics({
    database: async () => {},
    streams: () => 3,
    queue: () => 7,
    webhooks: async () => ({ waiting: 5, oldest: 1.5 }),
  });
  metrics.countRecords('response', 'stored', 2);
  metrics.countRecords('response', 'rejected', 0);
  metrics.countRequest('addResponses', 202, 0.02);
  metrics.countRequest('addResponses', 422, 20);
  metrics.observeLag(0.004);
  metrics.countAttempt('delivered');
  assert.equal(metrics.contentType, 'application/openmetrics-text; version=1.0.0; charset=utf-8');
  const values = parse(await metrics.text());
  for (const [name, value] of Object.entries({
    'oxbow_records_total{kind="response",outcome="stored"}': 2,
    'oxbow_requests_total{operation="addResponses",status="2xx"}': 1,
    'oxbow_requests_total{operation="addResponses",status="4xx"}': 1,
    'oxbow_request_duration_seconds_bucket{le="0.01",operation="addResponses"}': 0,
    'oxbow_request_duration_seconds_bucket{le="0.025",operation="addResponses"}': 1,
    'oxbow_request_duration_seconds_bucket{le="+Inf",operation="addResponses"}': 2,
    'oxbow_request_duration_seconds_count{operation="addResponses"}': 2,
    oxbow_ingest_lag_seconds_count: 1,
    'oxbow_webhook_attempts_total{outcome="delivered"}': 1,
    oxbow_database_up: 1,
    oxbow_streams_open: 3,
    oxbow_ingest_queue: 7,
    oxbow_webhook_waiting: 5,
    oxbow_webhook_oldest_seconds: 1.5,
  })) {
    assert.equal(values.get(name), value, name);
  }
});

test('a database that does not answer is told as a figure', async () => {
  const away = async () => Promise.reject(new Error('connection refused'));
  const values = parse(await new Metrics({ database: away, webhooks: away }).text());
  assert.equal(values.get('oxbow_database_up'), 0);
  assert.ok(!values.has('oxbow_webhook_waiting'), 'what is not known is no figure');
  assert.ok(!values.has('oxbow_webhook_oldest_seconds'));
});

for (const [name, caller, given, expected] of [
  ['this machine', { address: '127.0.0.1' }, undefined, true],
  ['this machine by IPv6', { address: '::1' }, undefined, true],
  ['this machine by a mapped address', { address: '::ffff:127.0.0.1' }, undefined, true],
  ['a proxy on this machine', { address: '127.0.0.1', forwarded: true }, undefined, false],
  ['the network', { address: '10.0.0.7' }, undefined, false],
  ['an address that begins alike', { address: '127.0.0.1.example' }, undefined, false],
  ['nowhere', {}, undefined, false],
  ['who has the token', { authorization: `Bearer ${token}`, forwarded: true }, token, true],
  ['who has another token', { authorization: 'Bearer another-token' }, token, false],
  ['who has a part of it', { authorization: `Bearer ${token.slice(0, -1)}` }, token, false],
  ['this machine without the token', { address: '127.0.0.1' }, token, false],
] as const) {
  test(`figures for ${name}, ${given ? 'with' : 'without'} a token set: ${expected ? 'yes' : 'no'}`, () => {
    const all = { authorization: undefined, address: undefined, forwarded: false, ...caller };
    assert.equal(mayReadMetrics(all, given), expected);
  });
}

test('what the API does is counted: records, requests and errors, webhooks that wait, and nobody by name', async () => {
  const { app, database, shop } = collector;
  const { app: counted, metrics } = await withMetrics(collector);
  const hook = await makeWebhook(database, shop.key, { url: 'https://hooks.example/' });
  await hook.tell(2);
  const customer = `customer-${randomUUID()}`;
  const { id } = makeResponse();
  const response = makeResponse({ id });
  const testing = { ...collector, app: counted };
  await post(testing, '/v1/responses', { responses: [response, { id: 'x' }, makeResponse()] });
  await post(testing, '/v1/responses', { responses: [response] });
  await post(testing, '/v1/touchpoints', { touchpoints: [makeTouchpoint({ customer })] });
  await counted.request('/v1/objectives/none', { headers: await headersOf(shop) });
  await counted.request('/v1/customers/customer-1/touchpoints');
  const text = await metrics.text();
  const values = parse(text);
  for (const [name, value] of Object.entries({
    'oxbow_records_total{kind="response",outcome="accepted"}': 3,
    'oxbow_records_total{kind="response",outcome="stored"}': 2,
    'oxbow_records_total{kind="response",outcome="duplicate"}': 1,
    'oxbow_records_total{kind="response",outcome="rejected"}': 1,
    'oxbow_records_total{kind="touchpoint",outcome="stored"}': 1,
    'oxbow_requests_total{operation="addResponses",status="2xx"}': 2,
    'oxbow_requests_total{operation="readObjective",status="4xx"}': 1,
    'oxbow_requests_total{operation="readTimeline",status="4xx"}': 1,
    oxbow_ingest_lag_seconds_count: 3,
    oxbow_ingest_queue: 0,
    oxbow_streams_open: 0,
    oxbow_database_up: 1,
  })) {
    assert.equal(values.get(name), value, name);
  }
  assert.ok((values.get('oxbow_webhook_waiting') ?? 0) >= 2);
  assert.ok((values.get('oxbow_webhook_oldest_seconds') ?? 0) > 0);
  for (const word of [shop.key, 'customer-1', id, hook.id, 'hooks.example', 'after-purchase']) {
    assert.ok(!text.includes(word), word);
  }
  assert.equal((await app.request('/metrics')).status, 403, 'without a connection it is nobody’s');
});

/** The same stores behind figures of their own. */
async function withMetrics({ store, live, employees, shop, reports }: TestApp) {
  const { createApp } = await import('./server.js');
  const { sourcesOf } = await import('./request-metrics.js');
  const { readConfig } = await import('./config.js');
  const { toSites } = await import('./sites/site.js');
  const metrics = new Metrics(sourcesOf(store, live));
  const { key, origin, publicKey } = shop;
  const { sites } = await readConfig({
    sites: [{ key, origins: [origin], publicKeys: [publicKey] }],
  });
  const report = (line: string) => reports.push(line);
  const options = { store, live, employees, sites: toSites(sites), now: Date.now, metrics, report };
  return { metrics, app: createApp(options) };
}

test('a collector shows its figures to this machine, or by a token; each process its own', async () => {
  const open = await startTestCollector();
  const url = `${open.collector.url}/metrics`;
  const answer = await fetch(url);
  assert.equal(answer.status, 200);
  assert.equal(
    answer.headers.get('Content-Type'),
    'application/openmetrics-text; version=1.0.0; charset=utf-8',
  );
  assert.equal(parse(await answer.text()).get('oxbow_database_up'), 1);
  assert.equal((await fetch(url, { headers: { 'X-Forwarded-For': '8.8.8.8' } })).status, 403);
  const stream = new AbortController();
  await fetch(`${open.collector.url}/v1/customers/customer-1/stream`, {
    headers: await headersOf(open.site),
    signal: stream.signal,
  });
  const streams = async () => parse(await (await fetch(url)).text()).get('oxbow_streams_open');
  assert.equal(await streams(), 1);
  stream.abort();
  await until('the stream is closed', async () => (await streams()) === 0);
  await open.stop();

  const closed = await startTestCollector({ metrics: { token } });
  const ask = (headers: Record<string, string>) =>
    fetch(`${closed.collector.url}/metrics`, { headers });
  assert.equal((await ask({})).status, 403);
  assert.equal((await ask({ Authorization: `Bearer ${randomUUID()}` })).status, 403);
  assert.equal((await ask({ Authorization: `Bearer ${token}` })).status, 200);
  await closed.stop();
});

test('nothing of these tests was a failure of the collector itself', () => {
  assert.deepEqual(collector.reports, []);
});
