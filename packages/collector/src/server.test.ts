import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { toReference } from '@oxbow/model/reference';
import type { Touchpoint } from '@oxbow/model/touchpoint';
import { makeResponse, makeTouchpoint } from './testing/records.js';
import { headersOf, startTestApp, type TestApp } from './testing/setup.js';
import type { TestSite, TokenClaims } from './testing/site.js';

let collector: TestApp;
let shop: TestSite;
before(async () => {
  collector = await startTestApp();
  shop = collector.shop;
});
after(() => collector.stop());

interface Results {
  results: { id: string | null; status: string; reference?: string; errors?: object[] }[];
}
interface Page {
  touchpoints: Touchpoint[];
  before: string | null;
  sequence: string;
}

async function post(path: string, body: object, claims?: TokenClaims | null, site = shop) {
  const response = await collector.app.request(path, {
    method: 'POST',
    headers: await headersOf(site, claims),
    body: JSON.stringify(body),
  });
  assert.equal(response.status, 202, await response.clone().text());
  return ((await response.json()) as Results).results;
}

async function readPage(customer: string, query = '', site = shop): Promise<Page> {
  const response = await collector.app.request(
    `/v1/customers/${encodeURIComponent(customer)}/touchpoints${query}`,
    { headers: await headersOf(site, { customers: [customer] }) },
  );
  assert.equal(response.status, 200, await response.clone().text());
  return (await response.json()) as Page;
}

async function count(table: 'response' | 'touchpoint', id: string): Promise<number> {
  const rows = await collector.database.query<{ count: string }>(
    `select count(*) from oxbow.${table} where id::text = $1`,
    [id],
  );
  return Number(rows[0]?.count);
}

test('a response with a token is stored once and is a touchpoint of the customer', async () => {
  const customer = randomUUID();
  const response = makeResponse();
  const first = await post('/v1/responses', { responses: [response] }, { sub: customer });
  const reference = toReference(response.id);
  assert.deepEqual(first, [{ id: response.id, status: 'stored', reference }]);
  const page = await readPage(customer);
  assert.deepEqual(page, {
    touchpoints: [
      {
        id: response.id,
        customer,
        at: response.at,
        channel: 'ecommerce',
        type: 'feedback',
        direction: 'in',
        title: 'Feedback: 9 of 10',
        detail: 'Quick delivery',
        source: 'oxbow',
        rating: { value: 9, maximum: 10 },
        side: 'customer',
      },
    ],
    before: null,
    sequence: '1',
  });

  // The same again, once written differently: nothing new, the same reference.
  for (const id of [response.id, response.id.toUpperCase()]) {
    const again = await post(
      '/v1/responses',
      { responses: [{ ...response, id }] },
      { sub: customer },
    );
    assert.deepEqual(again, [{ id, status: 'duplicate', reference }]);
  }
  assert.equal(await count('response', response.id), 1);
  assert.deepEqual((await readPage(customer)).touchpoints, page.touchpoints);
});

test('a response without a token is kept but stands in nobody’s timeline', async () => {
  const response = makeResponse();
  assert.equal((await post('/v1/responses', { responses: [response] }, null))[0]?.status, 'stored');
  assert.equal(
    (await post('/v1/responses', { responses: [response] }, null))[0]?.status,
    'duplicate',
  );
  assert.equal(await count('response', response.id), 1);
  assert.equal(await count('touchpoint', response.id), 0);
});

test('what a stranger sends without a token does not keep a customer’s response with the same id out', async () => {
  const customer = randomUUID();
  const response = makeResponse();
  await post('/v1/responses', { responses: [response] }, null);
  const results = await post('/v1/responses', { responses: [response] }, { sub: customer });
  assert.equal(results[0]?.status, 'stored');
  assert.equal((await readPage(customer)).touchpoints.length, 1);
});

test('in one request each response has its own outcome, in the order of the request', async () => {
  const customer = randomUUID();
  const [known, fresh, twice] = [makeResponse(), makeResponse(), makeResponse()];
  await post('/v1/responses', { responses: [known] }, { sub: customer });
  const bad = { ...makeResponse(), customer };
  const responses = [bad, known, twice, fresh, twice, { id: 7 }];
  const results = await post('/v1/responses', { responses }, { sub: customer });
  assert.deepEqual(
    results.map(({ id, status }) => [id, status]),
    [
      [bad.id, 'rejected'],
      [known.id, 'duplicate'],
      [twice.id, 'stored'],
      [fresh.id, 'stored'],
      [twice.id, 'duplicate'],
      [null, 'rejected'],
    ],
  );
  assert.deepEqual(results[0]?.errors, [
    {
      path: 'responses[0].customer',
      message: 'unknown key; whose it is says the token, not the body',
    },
  ]);
  assert.equal((await readPage(customer)).touchpoints.length, 3);
  assert.equal(await count('response', bad.id), 0);
});

test('an Idempotency-Key that is the response’s id is accepted, plain or quoted', async () => {
  for (const quote of ['', '"']) {
    const response = makeResponse();
    const answer = await collector.app.request('/v1/responses', {
      method: 'POST',
      headers: {
        ...(await headersOf(shop, null)),
        'Idempotency-Key': `${quote}${response.id}${quote}`,
      },
      body: JSON.stringify({ responses: [response] }),
    });
    assert.equal(answer.status, 202);
  }
});

test('every text survives as it was: NUL, lone surrogates, quotes, line separators, emoji', async () => {
  const customer = `c-${randomUUID()}-ü'"; drop table`;
  const text =
    '\0 \ud800 \udc00 \\u0000 \\ "quote" \u2028\u2029 \ufeff 👩‍👩‍👧‍👦 {a,b} NULL \x1b[31m </script>';
  const answers = [{ type: 'text' as const, question: '\0q\ud800', value: text }];
  const response = makeResponse({ answers });
  await post('/v1/responses', { responses: [response] }, { sub: customer });
  assert.equal((await readPage(customer)).touchpoints[0]?.detail, text);
  const [row] = await collector.database.query<{ body: string }>(
    'select body::text from oxbow.response where site = $1 and id = $2',
    [shop.key, response.id],
  );
  assert.deepEqual(JSON.parse(row?.body ?? ''), response);

  const touchpoints = ['id\0', 'id\ud800', 'id\ud801', 'id\\0', 'id�'].map((id) =>
    makeTouchpoint({ id, customer, title: text, detail: text, team: text.slice(0, 9) }),
  );
  const results = await post('/v1/touchpoints', { touchpoints });
  assert.ok(
    results.every(({ status }) => status === 'stored'),
    'ids that differ stay apart',
  );
  const again = await post('/v1/touchpoints', { touchpoints });
  assert.ok(again.every(({ status }) => status === 'duplicate'));
  const page = await readPage(customer);
  assert.deepEqual(new Set(page.touchpoints.slice(1)), new Set(touchpoints));
});

test('a customer’s number that PostgreSQL’s texts cannot hold is still one customer', async () => {
  const customer = `c\0-${randomUUID()}`;
  await post('/v1/responses', { responses: [makeResponse()] }, { sub: customer });
  await post('/v1/touchpoints', { touchpoints: [makeTouchpoint({ customer })] });
  assert.equal((await readPage(customer)).touchpoints.length, 2);
});

test('touchpoints of several customers, of none and with faults, in one request', async () => {
  const [one, two] = [randomUUID(), randomUUID()];
  const touchpoints = [
    makeTouchpoint({ customer: one }),
    makeTouchpoint({ customer: two, id: 'same' }),
    { ...makeTouchpoint({ customer: one }), at: '2026-02-30T00:00:00Z' },
    makeTouchpoint({ customer: one, id: 'same' }),
    { ...makeTouchpoint(), customer: undefined },
    { ...makeTouchpoint({ customer: two }), secret: 1 },
  ];
  const results = await post('/v1/touchpoints', { touchpoints }, { customers: [] });
  assert.deepEqual(
    results.map(({ status }) => status),
    ['stored', 'stored', 'rejected', 'stored', 'stored', 'rejected'],
  );
  assert.deepEqual(results[5]?.errors, [{ path: 'touchpoints[5].secret', message: 'unknown key' }]);
  assert.equal((await readPage(one)).touchpoints.length, 2);
  assert.equal((await readPage(one)).sequence, '2');
  assert.equal((await readPage(two)).touchpoints.length, 1);
});

test('requests with the same customers in different orders do not stand in each other’s way', async () => {
  const customers = Array.from({ length: 12 }, () => randomUUID());
  const requests = Array.from({ length: 12 }, (_, start) => {
    const order = [...customers.slice(start), ...customers.slice(0, start)];
    return post('/v1/touchpoints', {
      touchpoints: [
        ...order.map((customer) => makeTouchpoint({ customer })),
        ...order.map((id) => ({ ...makeTouchpoint({ id }), customer: undefined })),
      ],
    });
  });
  await Promise.all(requests);
  for (const customer of customers) {
    const page = await readPage(customer);
    assert.equal(page.touchpoints.length, 12);
    assert.equal(page.sequence, '12');
    assert.equal(await count('touchpoint', customer), 1);
  }
});

test('pages hold every touchpoint once, newest first, also where many share one time', async () => {
  const customer = randomUUID();
  const touchpoints = Array.from({ length: 23 }, (_, index) =>
    makeTouchpoint({
      customer,
      at: index % 3 === 0 ? '2026-01-01T00:00:00+02:00' : `20${10 + index}-01-01T00:00:00.5Z`,
    }),
  );
  await post('/v1/touchpoints', { touchpoints });
  const seen: Touchpoint[] = [];
  let cursor: string | null = '';
  for (let pages = 1; cursor !== null; pages += 1) {
    const query: string = cursor && `&before=${cursor}`;
    const page: Page = await readPage(customer, `?limit=5${query}`);
    assert.equal(page.touchpoints.length, pages < 5 ? 5 : 3);
    seen.push(...page.touchpoints);
    cursor = page.before;
  }
  assert.equal(new Set(seen.map(({ id }) => id)).size, 23);
  const times = seen.map(({ at }) => Date.parse(at));
  assert.deepEqual(
    times,
    times.toSorted((one, other) => other - one),
  );
});

test('the earliest and latest time that a touchpoint may have are kept and paged', async () => {
  const customer = randomUUID();
  const touchpoints = ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z'].map((at) =>
    makeTouchpoint({ customer, at }),
  );
  await post('/v1/touchpoints', { touchpoints });
  const first = await readPage(customer, '?limit=1');
  const second = await readPage(customer, `?limit=1&before=${first.before}`);
  assert.deepEqual([first.touchpoints[0], second.touchpoints[0]], touchpoints.toReversed());
  assert.equal(second.before, null);
});

test('a customer without touchpoints has an empty page', async () => {
  assert.deepEqual(await readPage(randomUUID()), { touchpoints: [], before: null, sequence: '0' });
});

test('two sites with the same customer and ids see nothing of each other', async () => {
  const customer = randomUUID();
  const touchpoint = makeTouchpoint({ customer });
  await post('/v1/touchpoints', { touchpoints: [touchpoint] });
  assert.equal((await readPage(customer, '', collector.bank)).touchpoints.length, 0);
  const results = await post('/v1/touchpoints', { touchpoints: [touchpoint] }, {}, collector.bank);
  assert.equal(results[0]?.status, 'stored');
  assert.equal((await readPage(customer)).touchpoints.length, 1);
});

test('a token for every customer reads any of its site', async () => {
  const customer = randomUUID();
  await post('/v1/touchpoints', { touchpoints: [makeTouchpoint({ customer })] });
  const response = await collector.app.request(`/v1/customers/${customer}/touchpoints`, {
    headers: await headersOf(shop, { customers: '*' }),
  });
  assert.equal(((await response.json()) as Page).touchpoints.length, 1);
});

test('a page of the site may call from the browser', async () => {
  const origin = shop.origin;
  const preflight = await collector.app.request('/v1/responses', {
    method: 'OPTIONS',
    headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' },
  });
  assert.equal(preflight.status, 204);
  assert.equal(preflight.headers.get('Access-Control-Allow-Origin'), origin);
  assert.match(preflight.headers.get('Access-Control-Allow-Methods') ?? '', /GET.*POST/);
  const allowed = preflight.headers.get('Access-Control-Allow-Headers')?.toLowerCase().split(', ');
  for (const header of [
    'authorization',
    'content-type',
    'oxbow-site',
    'idempotency-key',
    'last-event-id',
  ]) {
    assert.ok(allowed?.includes(header), header);
  }
  const answer = await collector.app.request('/v1/responses', {
    method: 'POST',
    headers: { ...(await headersOf(shop, null)), Origin: origin },
    body: JSON.stringify({ responses: [makeResponse()] }),
  });
  assert.equal(answer.status, 202);
  assert.equal(answer.headers.get('Access-Control-Allow-Origin'), origin);
  assert.equal(answer.headers.get('Access-Control-Expose-Headers'), 'Retry-After');
  assert.equal(answer.headers.get('Vary'), 'Origin');
  assert.equal(answer.headers.get('Cache-Control'), 'no-store');
});

test('the health check needs no site', async () => {
  const response = await collector.app.request('/healthz');
  assert.equal(response.status, 200);
});

test('nothing of these tests was a failure of the collector itself', () => {
  assert.deepEqual(collector.reports, []);
});
