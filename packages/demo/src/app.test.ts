import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { importJWK, jwtVerify } from 'jose';
import { createApp } from './app.js';
import { demoData } from './demo-data.js';
import { loadSecrets, toPublicKey } from './tokens.js';

const origin = 'http://localhost:4100';
const collector = 'http://localhost:4101';
const folder = mkdtempSync(path.join(tmpdir(), 'oxbow-demo-'));
test.after(() => rmSync(folder, { recursive: true }));
const widgets = path.join(folder, 'cdn');
mkdirSync(widgets);
writeFileSync(path.join(widgets, 'oxbow.js'), 'export {};\n');
const secrets = await loadSecrets(folder);
const app = createApp({ collector, widgets, version: '1.2.3', secrets });

const ownPage = { 'sec-fetch-site': 'same-origin' };
const ask = async (address: string, headers: Record<string, string> = {}, method = 'GET') =>
  app.request(`${origin}${address}`, { headers, method });

/** Opens a page as a new visitor does; returns the cookie it sets. */
async function visit(address: string): Promise<string> {
  const cookie = (await ask(address)).headers.get('set-cookie');
  assert.ok(cookie);
  assert.match(cookie, /; HttpOnly/);
  assert.match(cookie, /; SameSite=Lax/);
  return cookie.split(';')[0] ?? '';
}

async function signInAs(customer: string, headers: Record<string, string> = ownPage) {
  return app.request(`${origin}/shop/session`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ customer, lang: 'de' }),
  });
}

async function claimsOf(answer: Response) {
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  const { token } = (await answer.json()) as { token: string };
  return (await jwtVerify(token, await importJWK(toPublicKey(secrets)))).payload;
}

for (const address of ['/', '/shop/', '/crm/', '/nowhere', '/shop/token']) {
  test(`${address} is served under the strict policy`, async () => {
    const { headers } = await ask(address, ownPage);
    const policy = headers.get('content-security-policy');
    assert.deepEqual(policy?.split('; '), [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      `connect-src 'self' ${collector}`,
      "img-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types lit-html 'allow-duplicates'",
    ]);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
  });
}

test('the shop’s token lets the signed-in customer write, and read nobody', async () => {
  const cookie = await visit('/shop/');
  const claims = await claimsOf(await ask('/shop/token', { ...ownPage, cookie }));
  assert.deepEqual(
    { sub: claims.sub, scope: claims['scope'], customers: claims['customers'] },
    { sub: '15544', scope: 'feedback:write', customers: [] },
  );
  assert.equal((claims.exp ?? 0) - (claims.iat ?? 0), 300);
});

test('who changes the customer gets that customer’s token', async () => {
  const answer = await signInAs('12472');
  assert.equal(answer.status, 303);
  assert.equal(answer.headers.get('location'), '/shop/?lang=de');
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  const claims = await claimsOf(await ask('/shop/token', { ...ownPage, cookie }, 'POST'));
  assert.equal(claims.sub, '12472');
});

test('the CRM’s token lets its agent read the demo’s customers, and write nothing', async () => {
  const cookie = await visit('/crm/');
  const claims = await claimsOf(await ask('/crm/token', { ...ownPage, cookie }));
  assert.deepEqual(
    { sub: claims.sub, scope: claims['scope'], customers: claims['customers'] },
    {
      sub: 'agent:demo',
      scope: 'timeline:read',
      customers: demoData.customers.map(({ id }) => id),
    },
  );
});

const guest = async () => (await signInAs('guest')).headers.get('set-cookie')?.split(';')[0] ?? '';
const shop = () => visit('/shop/');
const crm = () => visit('/crm/');
const none = async () => '';
const refusals: [
  why: string,
  address: string,
  cookie: () => Promise<string>,
  headers: Record<string, string>,
  status: number,
][] = [
  ['nobody has visited the shop', '/shop/token', none, ownPage, 401],
  ['a guest is not signed in', '/shop/token', guest, ownPage, 401],
  ['the cookie was made up', '/shop/token', async () => 'oxbow-demo-shop=12748.x', ownPage, 401],
  ['an agent is no customer', '/shop/token', crm, ownPage, 401],
  ['nobody has visited the CRM', '/crm/token', none, ownPage, 401],
  ['a customer is no agent', '/crm/token', shop, ownPage, 401],
  ['another site asks', '/shop/token', shop, { 'sec-fetch-site': 'cross-site' }, 403],
  ['another port asks', '/shop/token', shop, { 'sec-fetch-site': 'same-site' }, 403],
  ['an address bar asks', '/crm/token', crm, { 'sec-fetch-site': 'none' }, 403],
  ['another origin asks', '/crm/token', crm, { ...ownPage, origin: collector }, 403],
  ['an opaque origin asks', '/crm/token', crm, { origin: 'null' }, 403],
  ['nobody says who asks', '/crm/token', crm, {}, 403],
];

for (const [why, address, cookie, headers, status] of refusals) {
  test(`${address} answers ${status}: ${why}`, async () => {
    const answer = await ask(address, { cookie: await cookie(), ...headers });
    assert.equal(answer.status, status);
    assert.equal(answer.headers.get('content-type'), 'application/problem+json');
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    const body = (await answer.json()) as object;
    assert.equal('token' in body, false);
  });
}

test('a cookie that was changed by hand signs nobody in', async () => {
  const cookie = (await visit('/shop/')).replace('15544', '12748');
  assert.equal((await ask('/shop/token', { ...ownPage, cookie })).status, 401);
});

test('another site cannot sign somebody in', async () => {
  const answer = await signInAs('12472', { 'sec-fetch-site': 'cross-site' });
  assert.equal(answer.status, 403);
  assert.equal(answer.headers.get('set-cookie'), null);
});

test('nobody is signed in as a customer who is not there', async () => {
  assert.equal((await signInAs('99999')).status, 400);
});

test('a foreign name that points here is refused', async () => {
  const answer = await app.request('http://shop.example:4100/shop/');
  assert.equal(answer.status, 421);
  assert.equal(answer.headers.get('set-cookie'), null);
});

test('the widgets are served under their version, and nothing beside their folder', async () => {
  const script = await ask('/oxbow/1.2.3/oxbow.js');
  assert.equal(script.status, 200);
  assert.match(script.headers.get('content-type') ?? '', /^text\/javascript/);
  assert.equal((await ask('/oxbow/1.2.3/../secrets.json')).status, 404);
  assert.equal((await ask('/oxbow/1.2.3/..%2fsecrets.json')).status, 404);
  assert.equal((await ask('/oxbow/9.9.9/oxbow.js')).status, 404);
});
