import assert from 'node:assert/strict';
import test from 'node:test';
import { Touchpoint } from '@oxbow/model/touchpoint';
import { catalogue } from './catalogue.js';
import { cookiesOf, makeApp, ownPage, startCollector, type Received } from './testing/app.js';

let status = 202;
const collector = await startCollector(({ body }) => {
  const { touchpoints } = body as { touchpoints: { id: string }[] };
  return { status, body: { results: touchpoints.map(({ id }) => ({ id, status: 'stored' })) } };
});
const app = await makeApp(collector.url);
const [first, second] = catalogue;
assert.ok(first && second);

const order = 'HW-0123ABCD';
const cookie = await app.visit('/shop/');
const guestCookie = cookiesOf(await app.send('/shop/session', { customer: 'guest' }));
const buy = (form: Record<string, string>, headers = { ...ownPage, cookie }) =>
  app.send('/shop/order', form, headers);
const touchpointsOf = ({ body }: Received) => (body as { touchpoints: unknown[] }).touchpoints;

test('what is put into the basket is in it, as often as it was put there', async () => {
  const once = await app.send('/shop/basket/add', { article: first.id, lang: 'fr' });
  assert.equal(once.status, 303);
  assert.equal(once.headers.get('location'), `/shop/?lang=fr#${first.id}`);
  const twice = await app.send(
    '/shop/basket/add',
    { article: first.id },
    { ...ownPage, cookie: cookiesOf(once) },
  );
  const page = await app.ask('/shop/basket', { cookie: `${cookie}; ${cookiesOf(twice)}` });
  assert.match(await page.text(), new RegExp(`name="${first.id}"\\s+value="2"`));
});

test('a basket that was changed by hand is empty', async () => {
  const added = cookiesOf(await app.send('/shop/basket/add', { article: first.id }));
  const changed = added.replace('%3A1', '%3A9');
  assert.notEqual(changed, added);
  const page = await app.ask('/shop/basket', { cookie: `${cookie}; ${changed}` });
  assert.match(await page.text(), /Your basket is empty/);
});

test('an order becomes a touchpoint of the customer that says where it was made', async () => {
  const answer = await buy({ order, [first.id]: '2', [second.id]: '1', lang: 'de' });
  assert.equal(answer.status, 303);
  assert.equal(answer.headers.get('location'), '/shop/order?lang=de');
  const request = collector.received.at(-1);
  assert.ok(request);
  const {
    iat: _,
    exp: __,
    ...claims
  } = await app.claimsOf(
    Response.json(
      { token: request.authorization.replace('Bearer ', '') },
      { headers: { 'cache-control': 'no-store' } },
    ),
  );
  assert.deepEqual(claims, {
    iss: 'hollin-wren',
    aud: 'oxbow-collector',
    sub: 'system:shop',
    scope: 'touchpoints:write',
    customers: [],
  });
  const [touchpoint] = touchpointsOf(request);
  const { at, id, ...rest } = Touchpoint.parse(touchpoint);
  assert.match(id, /^HW-[0-9A-Z]{8}$/);
  assert.ok(Math.abs(Date.parse(at) - Date.now()) < 60_000);
  assert.deepEqual(rest, {
    customer: '15544',
    channel: 'ecommerce',
    type: 'order',
    direction: 'in',
    title: 'Order of 2 items',
    detail: `2 × ${first.article}, £${first.price} each\n1 × ${second.article}, £${second.price} each`,
    source: 'Made in this demo',
    amount: {
      value: Math.round((2 * first.price + second.price) * 100) / 100,
      currency: 'GBP',
    },
    side: 'customer',
  });
  const page = await app.ask('/shop/order', { cookie: `${cookie}; ${cookiesOf(answer)}` });
  const html = await page.text();
  assert.match(html, /Thank you, your order is with our packers/);
  assert.match(html, new RegExp(id));
  assert.match(html, /Basket \(0\)/);
});

test('one form sent twice is one order; with another content, as after going back, it is another one', async () => {
  const idOf = async (form: Record<string, string>) => {
    assert.equal((await buy({ order, ...form })).status, 303);
    const [touchpoint] = touchpointsOf(collector.received.at(-1) ?? assert.fail());
    return Touchpoint.parse(touchpoint).id;
  };
  const once = await idOf({ [first.id]: '2' });
  assert.equal(await idOf({ [first.id]: '2', [second.id]: '0' }), once);
  assert.notEqual(await idOf({ [first.id]: '3' }), once);
  assert.notEqual(await idOf({ [second.id]: '2' }), once);
});

for (const [what, other] of [
  ['who is signed in', guestCookie],
  ['a basket', cookiesOf(await app.send('/shop/basket/add', { article: first.id }))],
] as const) {
  test(`the signature of ${what} makes no order`, async () => {
    const forged = other.replace(/^[\w-]+/, 'oxbow-demo-order');
    const page = await app.ask('/shop/order', { cookie: `${cookie}; ${forged}` });
    assert.equal(page.status, 200);
    assert.match(await page.text(), /Your latest order/);
  });
}

test('an order whose answer was lost and that is sent again from the page that says so is the same order', async () => {
  status = 503;
  const answer = await buy({ order, [first.id]: '3' });
  status = 202;
  assert.match(await answer.text(), new RegExp(`name="order" value="${order}"`));
});

test('an order that the collector does not take is said to have failed, and the basket is kept', async () => {
  status = 503;
  const answer = await buy({ order, [first.id]: '3' });
  status = 202;
  assert.equal(answer.status, 503);
  assert.match(await answer.text(), /Your order could not be placed/);
  const page = await app.ask('/shop/basket', { cookie: `${cookie}; ${cookiesOf(answer)}` });
  assert.match(await page.text(), new RegExp(`name="${first.id}"\\s+value="3"`));
});

const guest = { ...ownPage, cookie: guestCookie };
const refusals: [why: string, address: string, form: object, headers: object, status: number][] = [
  [
    'another site',
    '/shop/order',
    { order, [first.id]: '1' },
    { 'sec-fetch-site': 'cross-site', cookie },
    403,
  ],
  ['nobody says who', '/shop/order', { order, [first.id]: '1' }, { cookie }, 403],
  ['a guest', '/shop/order', { order, [first.id]: '1' }, guest, 401],
  ['a new visitor', '/shop/order', { order, [first.id]: '1' }, ownPage, 401],
  ['an empty basket', '/shop/order', { order }, { ...ownPage, cookie }, 303],
  [
    'a number that is none of ours',
    '/shop/order',
    { order: 'x', [first.id]: '1' },
    { ...ownPage, cookie },
    303,
  ],
  [
    'another site',
    '/shop/basket/add',
    { article: first.id },
    { 'sec-fetch-site': 'cross-site' },
    403,
  ],
  ['another site', '/shop/basket', { [first.id]: '1' }, { 'sec-fetch-site': 'cross-site' }, 403],
  ['an article that is not there', '/shop/basket/add', { article: 'gold' }, ownPage, 400],
];
for (const [why, address, form, headers, expected] of refusals) {
  test(`${address} orders nothing and answers ${expected}: ${why}`, async () => {
    const before = collector.received.length;
    const answer = await app.send(
      address,
      form as Record<string, string>,
      headers as Record<string, string>,
    );
    assert.equal(answer.status, expected);
    assert.equal(collector.received.length, before);
  });
}

for (const [quantity, kept] of [
  ['0', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['many', undefined],
  ['7', '7'],
  ['1000', '99'],
] as const) {
  test(`${quantity} pieces are ${kept ?? 'nothing'} in the basket`, async () => {
    const answer = await app.send('/shop/basket', { [first.id]: quantity });
    const page = await app.ask('/shop/basket', { cookie: `${cookie}; ${cookiesOf(answer)}` });
    const html = await page.text();
    const value = new RegExp(`name="${first.id}"\\s+value="(\\d+)"`).exec(html)?.[1];
    assert.equal(value, kept);
  });
}

test('every article of the shop has an id of its own and a price', () => {
  assert.equal(new Set(catalogue.map(({ id }) => id)).size, catalogue.length);
  for (const { id, price } of catalogue) {
    assert.match(id, /^[a-z0-9-]+$/);
    assert.ok(price > 0);
  }
});
