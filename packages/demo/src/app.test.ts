import assert from 'node:assert/strict';
import test from 'node:test';
import { demoData } from './demo-data.js';
import { languages } from './pages/language.js';
import { makeApp, origin, ownPage } from './testing/app.js';

const collector = 'http://localhost:4101';
const app = await makeApp(collector);
const { ask, visit, claimsOf } = app;

const signInAs = (customer: string, headers: Record<string, string> = ownPage) =>
  app.send('/shop/session', { customer, lang: 'de' }, headers);

const addresses = ['/', '/data/', '/shop/', '/crm/', '/portal/', '/nowhere', '/shop/token'];
for (const address of addresses) {
  test(`${address} is served under the strict policy`, async () => {
    const { headers } = await ask(address, ownPage);
    const policy = headers.get('content-security-policy');
    assert.deepEqual(policy?.split('; '), [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      `connect-src 'self' ${collector}`,
      "img-src 'self'",
      "font-src 'self'",
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
    { sub: '15544', scope: 'feedback:write assessments:write', customers: [] },
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

test('the CRM’s token lets its agent read the demo’s customers, and answer feedback', async () => {
  const cookie = await visit('/crm/');
  const claims = await claimsOf(await ask('/crm/token', { ...ownPage, cookie }));
  assert.deepEqual(
    { sub: claims.sub, scope: claims['scope'], customers: claims['customers'] },
    {
      sub: 'agent:demo',
      scope: 'timeline:read channels:read inbox:read inbox:answer',
      customers: demoData.customers.map(({ id }) => id),
    },
  );
  assert.equal(claims['teams'], '*');
});

const guest = async () => (await signInAs('guest')).headers.get('set-cookie')?.split(';')[0] ?? '';
const shop = () => visit('/shop/');
const crm = () => visit('/crm/');
const portal = () => visit('/portal/');
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
  ['nobody has visited the portal', '/portal/token', none, ownPage, 401],
  ['an agent is no employee', '/portal/token', crm, ownPage, 401],
  ['another site asks', '/portal/token', portal, { 'sec-fetch-site': 'cross-site' }, 403],
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
  const answer = await app.raw('http://shop.example:4100/shop/');
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

for (const language of languages) {
  test(`from the front page in ${language} every link leads to a page, and every anchor to a place in it`, async () => {
    const open = [`/?lang=${language}`];
    const seen = new Map<string, string>();
    const anchors: [page: string, address: string, id: string][] = [];
    for (let address = open.pop(); address !== undefined; address = open.pop()) {
      if (seen.has(address)) continue;
      const answer = await ask(address);
      assert.equal(answer.status, 200, address);
      const html = await answer.text();
      seen.set(address, html);
      for (const [, href = ''] of html.matchAll(/<a[^>]*?\shref="([^"]*)"/g)) {
        if (/^https:/.test(href)) continue;
        const { pathname, search, hash } = new URL(
          href.replaceAll('&amp;', '&'),
          `${origin}${address}`,
        );
        if (hash) anchors.push([address, pathname + search, hash.slice(1)]);
        open.push(pathname + search);
      }
    }
    assert.ok(seen.size > 20);
    for (const [page, address, id] of anchors) {
      assert.ok(seen.get(address)?.includes(`id="${id}"`), `${page} leads to ${address}#${id}`);
    }
  });
}

for (const path of ['/shop', '/crm', '/portal', '/data']) {
  test(`${path} leads to ${path}/`, async () => {
    const answer = await ask(path);
    assert.equal(answer.status, 302);
    assert.equal(answer.headers.get('location'), `${path}/`);
  });
}
