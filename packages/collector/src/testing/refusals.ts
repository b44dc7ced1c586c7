import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ProblemKind } from '../problem.js';
import { makeResponse } from './records.js';
import { headersOf, startTestApp, type TestApp } from './setup.js';
import type { TokenClaims } from './site.js';

type Headers = Record<string, string | undefined>;

/** A request that is refused: what differs from a valid one, and what the answer has to say beside its kind. */
export interface Refusal {
  name: string;
  /** `/v1/responses` unless told otherwise. */
  path?: string;
  /** `GET` for addresses under a customer, objective or journey, else `POST`. */
  method?: string;
  claims?: TokenClaims | null;
  /** A header that is `undefined` is left out. */
  headers?: (app: TestApp) => Promise<Headers> | Headers;
  /** A text or bytes are sent as they are, anything else as JSON. */
  body?: () => unknown;
  errors?: RegExp;
  answer?: Record<string, RegExp>;
}

export const timelinePath = '/v1/customers/customer-1/touchpoints';
export const streamPath = '/v1/customers/customer-1/stream';
export const objectivePath = '/v1/objectives/delivery';
export const objectiveStreamPath = '/v1/objectives/delivery/stream';
export const journeyPath = '/v1/journeys/moving';
export const checkInsPath = '/v1/objectives/delivery/check-ins';

/** Tests that requests are refused with the kind of problem they stand under, and leave nothing behind. */
export function testRefusals(
  refusals: readonly (readonly [number, ProblemKind, readonly Refusal[]])[],
): () => TestApp {
  let collector: TestApp;
  before(async () => {
    collector = await startTestApp();
  });
  after(() => collector.stop());
  for (const [status, kind, rows] of refusals) {
    for (const row of rows) {
      void test(`${row.name}: ${status} ${kind}`, () =>
        assertRefused(collector, status, kind, row));
    }
  }
  void test('none of these requests left anything behind, or was a failure of the collector', async () => {
    for (const table of [
      ...['response', 'reply', 'touchpoint', 'customer', 'objective', 'check_in'],
      ...['journey', 'sign_up'],
    ]) {
      const sql = `select from oxbow.${table} where site = any($1)`;
      const rows = await collector.everything.query(sql, [
        [collector.shop.key, collector.bank.key],
      ]);
      assert.equal(rows.length, 0, table);
    }
    assert.deepEqual(collector.reports, []);
  });
  return () => collector;
}

async function assertRefused(
  collector: TestApp,
  status: number,
  kind: ProblemKind,
  { path = '/v1/responses', claims, headers, body, ...row }: Refusal,
): Promise<void> {
  const { shop, bank } = collector;
  const isRead = /^\/v1\/(customers|objectives|journeys)\//.test(path) && path !== checkInsPath;
  const method = row.method ?? (isRead ? 'GET' : 'POST');
  const given: Headers = { ...(await headersOf(shop, claims)), ...(await headers?.(collector)) };
  const content = body ? body() : { responses: [makeResponse()] };
  const isRaw = typeof content === 'string' || content instanceof Uint8Array;
  const response = await collector.app.request(path, {
    method,
    headers: Object.entries(given).filter((entry): entry is [string, string] => !!entry[1]),
    ...(['POST', 'PUT', 'PATCH'].includes(method) && {
      body: isRaw ? (content as BodyInit) : JSON.stringify(content),
    }),
  });
  const text = await response.text();
  assert.equal(response.status, status, text);
  assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
  const problem = JSON.parse(text) as Record<string, unknown>;
  assert.equal(problem['type'], `urn:oxbow:problem:${kind}`);
  assert.equal(problem['status'], status);
  assert.ok(problem['title'] && problem['detail']);
  if (row.errors) assert.match(JSON.stringify(problem['errors']), row.errors);
  for (const [header, value] of Object.entries(row.answer ?? {})) {
    assert.match(response.headers.get(header) ?? '', value);
  }
  // Only pages of some site may read what went wrong.
  const origin = given['Origin'];
  const isReadable = origin === shop.origin || origin === bank.origin;
  assert.equal(response.headers.get('Access-Control-Allow-Origin'), isReadable ? origin : null);
}
