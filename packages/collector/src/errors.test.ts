import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { largestBody } from './body.js';
import { openDatabase } from './database/database.js';
import { Live } from './live/live.js';
import { createApp } from './server.js';
import { Store } from './store.js';
import { makeResponse, makeTouchpoint } from './testing/records.js';
import { headersOf, startTestApp, type TestApp } from './testing/setup.js';
import type { TestSite, TokenClaims } from './testing/site.js';

let collector: TestApp;
let shop: TestSite;
let bank: TestSite;
before(async () => {
  collector = await startTestApp();
  ({ shop, bank } = collector);
});
after(() => collector.stop());

interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  errors?: { path: string; message: string }[];
}

/** Requests that are refused: what differs from a valid one, and what the answer has to say. */
interface Row {
  name: string;
  path?: string;
  method?: string;
  claims?: TokenClaims | null;
  /** A header that is `undefined` is left out. */
  headers?: () => Promise<Record<string, string | undefined>> | Record<string, string | undefined>;
  body?: () => unknown;
  status: number;
  kind: string;
  errors?: RegExp;
  answer?: Record<string, RegExp>;
}

const timeline = '/v1/customers/customer-1/touchpoints';
const stream = '/v1/customers/customer-1/stream';
const answer = (change: object) => ({
  responses: [
    { ...makeResponse(), answers: [{ type: 'nps', question: 'q', value: 9, ...change }] },
  ],
});
const change = (change: object) => ({ responses: [{ ...makeResponse(), ...change }] });

const rows: Row[] = [
  // Whose site
  {
    name: 'no site key',
    headers: () => ({ 'Oxbow-Site': undefined }),
    status: 401,
    kind: 'unknown-site',
  },
  {
    name: 'an unknown site key',
    headers: () => ({ 'Oxbow-Site': 'nobody' }),
    status: 401,
    kind: 'unknown-site',
  },
  {
    name: 'a site key like an object’s property',
    headers: () => ({ 'Oxbow-Site': 'constructor' }),
    status: 401,
    kind: 'unknown-site',
  },
  {
    name: 'a page of no site',
    headers: () => ({ Origin: 'https://evil.example' }),
    status: 403,
    kind: 'origin-refused',
  },
  {
    name: 'a page of another site',
    headers: () => ({ Origin: bank.origin }),
    status: 403,
    kind: 'origin-refused',
  },
  {
    name: 'a page without an origin (sandboxed)',
    headers: () => ({ Origin: 'null' }),
    status: 403,
    kind: 'origin-refused',
  },
  {
    name: 'a subdomain of a site’s page',
    headers: () => ({ Origin: shop.origin.replace('//', '//x.') }),
    status: 403,
    kind: 'origin-refused',
  },
  {
    name: 'a preflight of a page of no site',
    method: 'OPTIONS',
    headers: () => ({ Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' }),
    status: 403,
    kind: 'origin-refused',
  },

  // Who acts
  {
    name: 'a timeline without a token',
    path: timeline,
    claims: null,
    status: 401,
    kind: 'token-required',
    answer: { 'WWW-Authenticate': /^Bearer$/ },
  },
  {
    name: 'a stream without a token',
    path: stream,
    claims: null,
    status: 401,
    kind: 'token-required',
  },
  {
    name: 'touchpoints without a token',
    path: '/v1/touchpoints',
    claims: null,
    status: 401,
    kind: 'token-required',
  },
  {
    name: 'a token that is none',
    headers: () => ({ Authorization: 'Bearer abc' }),
    status: 401,
    kind: 'token-invalid',
    answer: { 'WWW-Authenticate': /invalid_token/ },
  },
  {
    name: 'another kind of authorization',
    headers: () => ({ Authorization: 'Basic YTpi' }),
    status: 401,
    kind: 'token-invalid',
  },
  {
    name: 'an expired token, even where none is needed',
    claims: { exp: 1 },
    status: 401,
    kind: 'token-expired',
  },
  {
    name: 'a token of another site',
    headers: async () => ({ Authorization: `Bearer ${await bank.sign()}` }),
    status: 401,
    kind: 'token-invalid',
  },
  {
    name: 'a token of another site in this one’s name',
    headers: async () => ({ Authorization: `Bearer ${await bank.sign({ iss: shop.key })}` }),
    status: 401,
    kind: 'token-invalid',
  },
  {
    name: 'feedback without its scope',
    claims: { scope: 'timeline:read touchpoints:write' },
    status: 403,
    kind: 'forbidden',
    answer: { 'WWW-Authenticate': /insufficient_scope/ },
  },
  {
    name: 'touchpoints without their scope',
    path: '/v1/touchpoints',
    claims: { scope: 'feedback:write timeline:read' },
    status: 403,
    kind: 'forbidden',
  },
  {
    name: 'a timeline without its scope',
    path: timeline,
    claims: { scope: 'feedback:write' },
    status: 403,
    kind: 'forbidden',
  },
  {
    name: 'a timeline without any scope',
    path: timeline,
    claims: { scope: undefined },
    status: 403,
    kind: 'forbidden',
  },
  {
    name: 'a timeline of another customer',
    path: timeline,
    claims: { customers: ['customer-2'] },
    status: 403,
    kind: 'forbidden',
  },
  {
    name: 'one’s own timeline, when it is not named',
    path: timeline,
    claims: { sub: 'customer-1', customers: undefined },
    status: 403,
    kind: 'forbidden',
  },
  {
    name: 'a stream of another customer',
    path: stream,
    claims: { customers: ['customer-2'] },
    status: 403,
    kind: 'forbidden',
  },
  {
    name: 'a stream without its scope',
    path: stream,
    claims: { scope: 'feedback:write' },
    status: 403,
    kind: 'forbidden',
  },

  // What is asked
  { name: 'an address that is not there', path: '/v1/nothing', status: 404, kind: 'not-found' },
  { name: 'an address outside the API', path: '/', status: 404, kind: 'not-found' },
  {
    name: 'a method that is not there',
    method: 'DELETE',
    status: 405,
    kind: 'method-refused',
    answer: { Allow: /^POST$/ },
  },
  {
    name: 'reading where only writing is',
    path: '/v1/touchpoints',
    method: 'GET',
    status: 405,
    kind: 'method-refused',
  },
  {
    name: 'a limit of 0',
    path: `${timeline}?limit=0`,
    status: 400,
    kind: 'malformed-request',
    errors: /limit/,
  },
  { name: 'a limit of 201', path: `${timeline}?limit=201`, status: 400, kind: 'malformed-request' },
  {
    name: 'a limit that is no number',
    path: `${timeline}?limit=1e1`,
    status: 400,
    kind: 'malformed-request',
  },
  {
    name: 'a cursor that is none',
    path: `${timeline}?before=abc`,
    status: 400,
    kind: 'unknown-cursor',
    errors: /before/,
  },
  { name: 'an empty cursor', path: `${timeline}?before=`, status: 400, kind: 'unknown-cursor' },
  {
    name: 'a place that is no number',
    path: `${stream}?after=-1`,
    status: 400,
    kind: 'malformed-request',
  },
  {
    name: 'a Last-Event-ID that is no number',
    path: stream,
    headers: () => ({ 'Last-Event-ID': 'x' }),
    status: 400,
    kind: 'malformed-request',
  },
  {
    name: 'a place that the stream has not come to',
    path: `${stream}?after=999`,
    status: 409,
    kind: 'place-unknown',
  },

  // What is sent
  {
    name: 'a body of text',
    headers: () => ({ 'Content-Type': 'text/plain' }),
    status: 415,
    kind: 'type-refused',
  },
  {
    name: 'a body without a type',
    headers: () => ({ 'Content-Type': undefined }),
    body: () => new TextEncoder().encode('{}'),
    status: 415,
    kind: 'type-refused',
  },
  {
    name: 'a body that is not JSON',
    body: () => '{"responses":[',
    status: 400,
    kind: 'malformed-request',
  },
  { name: 'an empty body', body: () => '', status: 400, kind: 'malformed-request' },
  {
    name: 'a body that is not UTF-8',
    body: () => new Uint8Array([0x7b, 0xff, 0x7d]),
    status: 400,
    kind: 'malformed-request',
  },
  {
    name: 'a body that is too large',
    body: () => 'x'.repeat(largestBody + 1),
    status: 413,
    kind: 'body-too-large',
  },
  {
    name: 'a body that says it is too large',
    headers: () => ({ 'Content-Length': String(largestBody + 1) }),
    status: 413,
    kind: 'body-too-large',
  },
  {
    name: 'a large body that says it is small',
    headers: () => ({ 'Content-Length': '2' }),
    body: () => 'x'.repeat(largestBody + 1),
    status: 413,
    kind: 'body-too-large',
  },
  {
    name: 'a list as body',
    body: () => [],
    status: 422,
    kind: 'content-invalid',
    errors: /expected object/,
  },
  { name: 'null as body', body: () => null, status: 422, kind: 'content-invalid' },
  {
    name: 'no responses',
    body: () => ({}),
    status: 422,
    kind: 'content-invalid',
    errors: /responses/,
  },
  {
    name: 'an empty list',
    body: () => ({ responses: [] }),
    status: 422,
    kind: 'content-invalid',
    errors: /1 to 50/,
  },
  {
    name: '51 responses',
    body: () => ({ responses: Array.from({ length: 51 }, () => makeResponse()) }),
    status: 422,
    kind: 'content-invalid',
    errors: /1 to 50/,
  },
  {
    name: 'a key beside the responses',
    body: () => ({ responses: [makeResponse()], customer: 'x' }),
    status: 422,
    kind: 'content-invalid',
    errors: /"customer"/,
  },
  {
    name: 'only a response that is none',
    body: () => ({ responses: [null] }),
    status: 422,
    kind: 'content-invalid',
    errors: /responses\[0\]".*expected object/,
  },
  {
    name: 'a customer in the body',
    body: () => change({ customer: 'x' }),
    status: 422,
    kind: 'content-invalid',
    errors: /responses\[0\]\.customer.*token/,
  },
  {
    name: 'an id that is no UUID',
    body: () => change({ id: 'x' }),
    status: 422,
    kind: 'content-invalid',
    errors: /responses\[0\]\.id/,
  },
  {
    name: 'a time without an offset',
    body: () => change({ at: '2026-03-01T09:30:00' }),
    status: 422,
    kind: 'content-invalid',
    errors: /responses\[0\]\.at/,
  },
  {
    name: 'a channel outside the list',
    body: () => change({ channel: 'pigeon' }),
    status: 422,
    kind: 'content-invalid',
    errors: /responses\[0\]\.channel/,
  },
  {
    name: 'a prototype in the body',
    body: () => '{"responses":[{"__proto__":{"id":"x"}}]}',
    status: 422,
    kind: 'content-invalid',
  },
  {
    name: 'a score of 11',
    body: () => answer({ value: 11 }),
    status: 422,
    kind: 'content-invalid',
    errors: /responses\[0\]\.answers\[0\]\.value/,
  },
  {
    name: 'a text of 5,001 characters',
    body: () => answer({ type: 'text', value: 'x'.repeat(5001) }),
    status: 422,
    kind: 'content-invalid',
    errors: /answers\[0\]\.value/,
  },
  {
    name: 'an answer of an unknown type',
    body: () => answer({ type: 'stars' }),
    status: 422,
    kind: 'content-invalid',
    errors: /answers\[0\]/,
  },
  {
    name: 'an Idempotency-Key that is not the id',
    headers: () => ({ 'Idempotency-Key': 'x' }),
    status: 422,
    kind: 'content-invalid',
    errors: /responses\[0\]\.id/,
  },
  {
    name: 'an Idempotency-Key with two responses',
    headers: () => ({ 'Idempotency-Key': 'x' }),
    body: () => ({ responses: [makeResponse(), makeResponse()] }),
    status: 422,
    kind: 'content-invalid',
  },
  {
    name: '501 touchpoints',
    path: '/v1/touchpoints',
    body: () => ({ touchpoints: Array(501).fill(1) }),
    status: 422,
    kind: 'content-invalid',
    errors: /1 to 500/,
  },
  {
    name: 'a touchpoint with a sentiment of an employee',
    path: '/v1/touchpoints',
    body: () => ({
      touchpoints: [makeTouchpoint({ side: 'employee', sentiment: { value: 1, source: 'x' } })],
    }),
    status: 422,
    kind: 'content-invalid',
    errors: /touchpoints\[0\]\.sentiment/,
  },
];

for (const { name, path = '/v1/responses', claims, headers, body, status, kind, ...row } of rows) {
  test(`${name}: ${status} ${kind}`, async () => {
    const method =
      row.method ?? (/responses|touchpoints$/.test(path) && path !== timeline ? 'POST' : 'GET');
    const given = { ...(await headersOf(shop, claims)), ...(await headers?.()) };
    const content = body ? body() : { responses: [makeResponse()] };
    const raw = typeof content === 'string' || content instanceof Uint8Array;
    const response = await collector.app.request(path, {
      method,
      headers: Object.entries(given).filter(
        (entry): entry is [string, string] => entry[1] !== undefined,
      ),
      ...(method === 'POST' && { body: raw ? (content as BodyInit) : JSON.stringify(content) }),
    });
    const text = await response.text();
    assert.equal(response.status, status, text);
    assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
    const problem = JSON.parse(text) as Problem;
    assert.equal(problem.type, `urn:oxbow:problem:${kind}`);
    assert.equal(problem.status, status);
    assert.ok(problem.title && problem.detail);
    if (row.errors) assert.match(JSON.stringify(problem.errors), row.errors);
    for (const [header, value] of Object.entries(row.answer ?? {})) {
      assert.match(response.headers.get(header) ?? '', value);
    }
    // Only pages of some site may read what went wrong.
    const origin = given['Origin' as keyof typeof given];
    const readable = origin === shop.origin || origin === bank.origin;
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), readable ? origin : null);
  });
}

test('a page of the site can read why it was refused', async () => {
  const response = await collector.app.request(timeline, {
    headers: { ...(await headersOf(shop, null)), Origin: shop.origin },
  });
  assert.equal(response.status, 401);
  assert.equal(response.headers.get('Access-Control-Allow-Origin'), shop.origin);
});

test('none of these requests left anything behind, or was a failure of the collector', async () => {
  const sites = [shop.key, bank.key];
  for (const table of ['response', 'touchpoint', 'customer']) {
    const rows = await collector.database.query(`select from oxbow.${table} where site = any($1)`, [
      sites,
    ]);
    assert.equal(rows.length, 0, table);
  }
  assert.deepEqual(collector.reports, []);
});

test('when every connection is taken: 503 with Retry-After, and then it works again', async () => {
  const database = openDatabase(collector.connection, 1, 50);
  const store = new Store(database);
  const live = new Live(database, store);
  const app = createApp({ store, live, sites: [], now: Date.now });
  await database.transaction(async () => {
    const response = await app.request('/healthz');
    assert.equal(response.status, 503);
    assert.match(response.headers.get('Retry-After') ?? '', /^\d+$/);
    assert.match(await response.text(), /urn:oxbow:problem:unavailable/);
  });
  assert.equal((await app.request('/healthz')).status, 200);
  await live.stop();
  await database.close();
});

test('an unexpected failure is 500 and says nothing of what was sent', async () => {
  await collector.database.query('alter table oxbow.response rename to hidden');
  const secret = 'my secret reason';
  const responses = [makeResponse({ answers: [{ type: 'text', question: 'q', value: secret }] })];
  const response = await collector.app.request('/v1/responses', {
    method: 'POST',
    headers: await headersOf(shop),
    body: JSON.stringify({ responses }),
  });
  await collector.database.query('alter table oxbow.hidden rename to response');
  assert.equal(response.status, 500);
  assert.equal(collector.reports.length, 1);
  assert.ok(
    !(await response.text()).includes(secret) && !collector.reports.join().includes(secret),
  );
  collector.reports.length = 0;
});

test(
  'when the database is away: 503 with Retry-After',
  { skip: process.env['DATABASE_URL'] ? 'the database of DATABASE_URL is not ours to end' : false },
  async () => {
    await collector.endDatabase();
    for (const [path, method] of [
      ['/healthz', 'GET'],
      [timeline, 'GET'],
      [stream, 'GET'],
      ['/v1/responses', 'POST'],
    ] as const) {
      const response = await collector.app.request(path, {
        method,
        headers: await headersOf(shop),
        ...(method === 'POST' && { body: JSON.stringify({ responses: [makeResponse()] }) }),
      });
      assert.equal(response.status, 503, path);
      assert.match(response.headers.get('Retry-After') ?? '', /^\d+$/);
    }
    assert.deepEqual(collector.reports, []);
  },
);
