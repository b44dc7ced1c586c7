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

/** What differs from a request without a body, by somebody of the shop who may do everything. */
export interface Asked {
  /** Without a token where it is `null`. */
  claims?: TokenClaims | null;
  headers?: Readonly<Record<string, string>>;
  body?: unknown;
  site?: TestSite;
}

/** An answer, read. */
export interface Answer<Body> {
  status: number;
  /** The entity tag. */
  tag: string | null;
  headers: Headers;
  body: Body;
}

/** Sends a request; a body is sent as JSON. */
export async function send(
  { app, shop }: TestApp,
  method: string,
  path: string,
  { claims, headers, body, site = shop }: Asked = {},
): Promise<Response> {
  return app.request(path, {
    method,
    headers: { ...(await headersOf(site, claims)), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

/** Sends a request and reads what is answered, `{}` for nothing. */
export async function ask<Body>(
  app: TestApp,
  method: string,
  path: string,
  asked: Asked = {},
): Promise<Answer<Body>> {
  const answer = await send(app, method, path, asked);
  const text = await answer.text();
  return {
    status: answer.status,
    tag: answer.headers.get('ETag'),
    headers: answer.headers,
    body: (text === '' ? {} : JSON.parse(text)) as Body,
  };
}

/** Sends a body that is accepted. */
export async function post(
  app: TestApp,
  path: string,
  body: object,
  claims?: TokenClaims | null,
  site: TestSite = app.shop,
): Promise<Result[]> {
  const response = await send(app, 'POST', path, {
    body,
    site,
    ...(claims !== undefined && { claims }),
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
