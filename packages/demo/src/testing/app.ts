import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import test from 'node:test';
import { importJWK, jwtVerify, type JWTPayload } from 'jose';
import { createApp } from '../app.js';
import { loadSecrets, toPublicKey, type Secrets } from '../tokens.js';

export const origin = 'http://localhost:4100';

/** What every browser says of a request that one of our own pages makes. */
export const ownPage: Record<string, string> = { 'sec-fetch-site': 'same-origin' };

/** The demo's server in a test, without a port of its own. */
export interface TestApp {
  secrets: Secrets;
  ask(address: string, headers?: Record<string, string>, method?: string): Promise<Response>;
  /** Asks under an address that is not ours. */
  raw(url: string): Promise<Response>;
  /** Hands in a form. */
  send(
    address: string,
    form: Record<string, string>,
    headers?: Record<string, string>,
  ): Promise<Response>;
  /** Opens a page as a new visitor does; returns the cookie it sets. */
  visit(address: string): Promise<string>;
  /** What a token allows that an address has answered. */
  claimsOf(answer: Response): Promise<JWTPayload>;
}

/** @param collector the address that it is told; nobody need be there */
export async function makeApp(collector = 'http://localhost:4101'): Promise<TestApp> {
  const folder = mkdtempSync(path.join(tmpdir(), 'oxbow-demo-'));
  test.after(() => rmSync(folder, { recursive: true }));
  const widgets = path.join(folder, 'cdn');
  mkdirSync(widgets);
  writeFileSync(path.join(widgets, 'oxbow.js'), 'export {};\n');
  const secrets = await loadSecrets(folder);
  const quarter = { year: 2026, number: 4 };
  const app = createApp({ collector, widgets, version: '1.2.3', quarter, secrets });
  const ask: TestApp['ask'] = async (address, headers = {}, method = 'GET') =>
    app.request(`${origin}${address}`, { headers, method });
  return {
    secrets,
    ask,
    raw: async (url) => app.request(url),
    send: async (address, form, headers = ownPage) =>
      app.request(`${origin}${address}`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(form),
      }),
    async visit(address) {
      const cookie = (await ask(address)).headers.get('set-cookie');
      assert.ok(cookie);
      assert.match(cookie, /; HttpOnly/);
      assert.match(cookie, /; SameSite=Lax/);
      return cookie.split(';')[0] ?? '';
    },
    async claimsOf(answer) {
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('cache-control'), 'no-store');
      const { token } = (await answer.json()) as { token: string };
      return (await jwtVerify(token, await importJWK(toPublicKey(secrets)))).payload;
    },
  };
}

/** The cookies that an answer sets, as the browser sends them back. */
export const cookiesOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

/** One request that reached a collector. */
export interface Received {
  method: string;
  path: string;
  authorization: string;
  site: string;
  body: unknown;
}

/** A collector that answers as it is told, on a port of its own. */
export async function startCollector(
  answer: (received: Received) => { status: number; body: unknown },
): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void readRequest(request).then((each) => {
      received.push(each);
      const { status, body } = answer(each);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  test.after(() => server.close());
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, received };
}

async function readRequest(request: IncomingMessage): Promise<Received> {
  const words = await text(request);
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    authorization: request.headers.authorization ?? '',
    site: String(request.headers['oxbow-site']),
    body: words === '' ? undefined : JSON.parse(words),
  };
}
