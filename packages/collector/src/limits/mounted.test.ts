import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { makeResponse } from '../testing/records.js';
import { headersOf, startTestApp, type TestApp } from '../testing/setup.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());

interface Document {
  paths: Record<
    string,
    Record<
      string,
      { security: object[]; responses: Record<string, { 'x-oxbow-problems': string[] }> }
    >
  >;
}

test('every operation that needs a site’s key is limited, and says so', async () => {
  const document = (await (await collector.app.request('/openapi.json')).json()) as Document;
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  const limited = operations.filter(({ security }) => security.length > 0);
  assert.ok(limited.length > 20);
  for (const { responses } of limited) {
    assert.deepEqual(responses['429']?.['x-oxbow-problems'], ['rate-limited']);
  }
});

test('who hands in too much from one address is refused; others, and customers, are not', async () => {
  const { app, shop, clock } = collector;
  // It stands still, so that nothing is allowed anew meanwhile.
  clock.now = Date.now();
  const send = async (address: string | undefined, token: boolean) => {
    const body = JSON.stringify({ responses: [makeResponse()] });
    const headers = { ...(await headersOf(shop, token ? {} : null)), Origin: shop.origin };
    const socket = { remoteAddress: address };
    const given = { method: 'POST', headers, body };
    return app.request(
      '/v1/responses',
      given,
      address === undefined ? undefined : { incoming: { socket } },
    );
  };
  const statuses: number[] = [];
  for (let index = 0; index < 40; index++) statuses.push((await send('203.0.113.7', false)).status);
  assert.deepEqual(statuses, [...Array<number>(30).fill(202), ...Array<number>(10).fill(429)]);
  const answer = await send('203.0.113.7', false);
  assert.equal(answer.headers.get('RateLimit-Policy'), '"address";q=30;w=60');
  assert.match(answer.headers.get('Retry-After') ?? '', /^2$/);
  // A page may read what it was told.
  assert.equal(answer.headers.get('Access-Control-Allow-Origin'), shop.origin);
  assert.match(answer.headers.get('Access-Control-Expose-Headers') ?? '', /Retry-After.*RateLimit/);
  for (const [address, token] of [
    ['198.51.100.9', false],
    [undefined, false],
    ['203.0.113.7', true],
  ] as const) {
    const other = await send(address, token);
    assert.equal(other.status, 202);
    assert.match(other.headers.get('RateLimit-Policy') ?? '', /^"(address|anonymous|token)";q=\d+/);
    // Of what the whole site has used nobody is told.
    assert.match(other.headers.get('RateLimit') ?? '', /^("address";r=\d+;t=\d+)?$/);
  }
  assert.deepEqual(collector.reports, []);
});
