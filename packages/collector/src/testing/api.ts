import assert from 'node:assert/strict';
import type { Touchpoint } from '@oxbow/model/touchpoint';
import { headersOf, type TestApp } from './setup.js';
import type { TestSite, TokenClaims } from './site.js';

/** What became of one record. */
export interface Result {
  id: string | null;
  status: string;
  reference?: string;
  errors?: object[];
}

/** A page as a client gets it. */
export interface Page {
  touchpoints: Touchpoint[];
  before: string | null;
  after: string | null;
  sequence: string;
}

/** Sends a body that is accepted. */
export async function post(
  { app, shop }: TestApp,
  path: string,
  body: object,
  claims?: TokenClaims | null,
  site: TestSite = shop,
): Promise<Result[]> {
  const response = await app.request(path, {
    method: 'POST',
    headers: await headersOf(site, claims),
    body: JSON.stringify(body),
  });
  assert.equal(response.status, 202, await response.clone().text());
  return ((await response.json()) as { results: Result[] }).results;
}

/** Reads a page as somebody who may. */
export async function readPage(
  { app, shop }: TestApp,
  customer: string,
  query = '',
  site: TestSite = shop,
): Promise<Page> {
  const path = `/v1/customers/${encodeURIComponent(customer)}/touchpoints${query}`;
  const headers = await headersOf(site, { customers: [customer] });
  const response = await app.request(path, { headers });
  assert.equal(response.status, 200, await response.clone().text());
  return (await response.json()) as Page;
}

/** How often an id is stored, whosever it is. */
export async function count(
  { everything }: TestApp,
  table: 'response' | 'touchpoint',
  id: string,
): Promise<number> {
  const rows = await everything.query<{ count: string }>(
    `select count(*) from oxbow.${table} where id::text = $1`,
    [id],
  );
  return Number(rows[0]?.count);
}
