import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { toReference } from '@oxbow/model/reference';
import { count, post, readPage } from '../testing/api.js';
import { makeWave } from '../testing/employees.js';
import { makeResponse, makeTouchpoint } from '../testing/records.js';
import { headersOf, startTestApp, type TestApp } from '../testing/setup.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());

test('a response with a token is stored once and is a touchpoint of the customer', async () => {
  const customer = randomUUID();
  const response = makeResponse();
  const first = await post(
    collector,
    '/v1/responses',
    { responses: [response] },
    { sub: customer },
  );
  const reference = toReference(response.id);
  assert.deepEqual(first, [{ id: response.id, status: 'stored', reference }]);
  const page = await readPage(collector, customer);
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
    after: null,
    sequence: '1',
  });

  // The same again, once written differently: nothing new, the same reference.
  for (const id of [response.id, response.id.toUpperCase()]) {
    const again = await post(
      collector,
      '/v1/responses',
      { responses: [{ ...response, id }] },
      { sub: customer },
    );
    assert.deepEqual(again, [{ id, status: 'duplicate', reference }]);
  }
  assert.equal(await count(collector, 'response', response.id), 1);
  assert.deepEqual((await readPage(collector, customer)).touchpoints, page.touchpoints);
});

test('a response without a token is kept but stands in nobody’s timeline', async () => {
  const response = makeResponse();
  assert.equal(
    (await post(collector, '/v1/responses', { responses: [response] }, null))[0]?.status,
    'stored',
  );
  assert.equal(
    (await post(collector, '/v1/responses', { responses: [response] }, null))[0]?.status,
    'duplicate',
  );
  assert.equal(await count(collector, 'response', response.id), 1);
  assert.equal(await count(collector, 'touchpoint', response.id), 0);
});

const pulse = [
  { type: 'enps' as const, question: 'employer', value: 3 },
  { type: 'text' as const, question: 'reason', value: 'Too many meetings' },
];
for (const [name, change] of [
  ['an answer about the employer', { answers: pulse }],
  ['words of an employee alone', { answers: pulse.slice(1), side: 'employee' }],
  ['an answer about the employer said to be a customer’s', { answers: pulse, side: 'customer' }],
] as const) {
  test(`${name} is kept once, as nobody’s, and stands in no timeline, also with a token`, async () => {
    const customer = randomUUID();
    const prompt = `pulse-${randomUUID()}`;
    const response = makeResponse({ ...change, prompt, answers: [...change.answers] });
    const feedback = makeResponse();
    const send = () =>
      post(collector, '/v1/responses', { responses: [response, feedback] }, { sub: customer });
    const statuses = async () => (await send()).map(({ status }) => status);
    assert.deepEqual(await statuses(), ['stored', 'stored']);
    assert.deepEqual(await statuses(), ['duplicate', 'duplicate']);
    const { touchpoints } = await readPage(collector, customer);
    assert.deepEqual(
      touchpoints.map(({ id }) => id),
      [feedback.id],
    );
    assert.equal(await count(collector, 'touchpoint', response.id), 0);
    assert.equal(await count(collector, 'response', response.id), 0);
    assert.equal((await readSealed(prompt)).length, 1);
  });
}

for (const claims of [{}, null]) {
  test(`of an employee’s answer nothing can be read, ${claims ? 'also with' : 'without'} a token`, async () => {
    const prompt = `pulse-${randomUUID()}`;
    const change = { side: 'employee', at: '2026-03-01T23:30:00.123-05:00', prompt } as const;
    const response = makeResponse({ ...change, answers: [...pulse] });
    const [result] = await post(collector, '/v1/responses', { responses: [response] }, claims);
    assert.equal(result?.status, 'stored');
    const [{ id, seal, ...rest } = assert.fail()] = await readSealed(prompt);
    assert.deepEqual(Object.keys(rest).sort(), ['receipt', 'site', 'wave']);
    assert.notEqual(id, response.id);
    assert.doesNotMatch(String((seal as Buffer).toString('latin1')), /enps|meetings/);
  });
}

test('an employee answers once in a wave: the second answer is 409, in a batch rejected', async () => {
  const prompt = `pulse-${randomUUID()}`;
  const claims = { sub: randomUUID(), unit: 'hotline' };
  const make = () => makeResponse({ prompt, answers: [...pulse] });
  await post(collector, '/v1/responses', { responses: [make()] }, claims);
  const headers = await headersOf(collector.shop, claims);
  const body = JSON.stringify({ responses: [make()] });
  const refused = await collector.app.request('/v1/responses', { method: 'POST', headers, body });
  assert.equal(refused.status, 409);
  assert.match(await refused.text(), /urn:oxbow:problem:already-answered/);
  const both = { responses: [make(), makeResponse()] };
  const results = await post(collector, '/v1/responses', both, claims);
  assert.deepEqual(
    results.map(({ status }) => status),
    ['rejected', 'stored'],
  );
});

test('a wave that wants a token takes none without: 401', async () => {
  const prompt = `pulse-${randomUUID()}`;
  const { instrument: _, ...frame } = makeWave({ id: prompt, sides: ['employee'] });
  await collector.employees.openWave(collector.shop.key, { ...frame, prompt, signed: true });
  const responses = [makeResponse({ prompt, answers: [...pulse] })];
  const headers = await headersOf(collector.shop, null);
  const body = JSON.stringify({ responses });
  const refused = await collector.app.request('/v1/responses', { method: 'POST', headers, body });
  assert.equal(refused.status, 401);
  assert.match(await refused.text(), /urn:oxbow:problem:token-required/);
  const [taken] = await post(collector, '/v1/responses', { responses }, { sub: 'anna', unit: 'a' });
  assert.equal(taken?.status, 'stored');
});

/** The sealed answers to a prompt. */
async function readSealed(prompt: string): Promise<Record<string, unknown>[]> {
  return collector.everything.query(
    `select sealed_answer.* from oxbow.sealed_answer join oxbow.wave using (site, wave)
     where site = $1 and prompt = $2`,
    [collector.shop.key, prompt],
  );
}

test('what a stranger sends without a token does not keep a customer’s response with the same id out', async () => {
  const customer = randomUUID();
  const response = makeResponse();
  await post(collector, '/v1/responses', { responses: [response] }, null);
  const results = await post(
    collector,
    '/v1/responses',
    { responses: [response] },
    { sub: customer },
  );
  assert.equal(results[0]?.status, 'stored');
  assert.equal((await readPage(collector, customer)).touchpoints.length, 1);
});

test('in one request each response has its own outcome, in the order of the request', async () => {
  const customer = randomUUID();
  const [known, fresh, twice] = [makeResponse(), makeResponse(), makeResponse()];
  await post(collector, '/v1/responses', { responses: [known] }, { sub: customer });
  const bad = { ...makeResponse(), customer };
  const responses = [bad, known, twice, fresh, twice, { id: 7 }];
  const results = await post(collector, '/v1/responses', { responses }, { sub: customer });
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
  assert.equal((await readPage(collector, customer)).touchpoints.length, 3);
  assert.equal(await count(collector, 'response', bad.id), 0);
});

test('an Idempotency-Key that is the response’s id is accepted, plain or quoted', async () => {
  for (const quote of ['', '"']) {
    const response = makeResponse();
    const answer = await collector.app.request('/v1/responses', {
      method: 'POST',
      headers: {
        ...(await headersOf(collector.shop, null)),
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
  await post(collector, '/v1/responses', { responses: [response] }, { sub: customer });
  assert.equal((await readPage(collector, customer)).touchpoints[0]?.detail, text);
  const [row] = await collector.everything.query<{ body: string }>(
    'select body::text from oxbow.response where site = $1 and id = $2',
    [collector.shop.key, response.id],
  );
  assert.deepEqual(JSON.parse(row?.body ?? ''), response);

  const touchpoints = ['id\0', 'id\ud800', 'id\ud801', 'id\\0', 'id�'].map((id) =>
    makeTouchpoint({ id, customer, title: text, detail: text, team: text.slice(0, 9) }),
  );
  const results = await post(collector, '/v1/touchpoints', { touchpoints });
  assert.ok(
    results.every(({ status }) => status === 'stored'),
    'ids that differ stay apart',
  );
  const again = await post(collector, '/v1/touchpoints', { touchpoints });
  assert.ok(again.every(({ status }) => status === 'duplicate'));
  const page = await readPage(collector, customer);
  assert.deepEqual(new Set(page.touchpoints.slice(1)), new Set(touchpoints));
});

test('a customer’s number that PostgreSQL’s texts cannot hold is still one customer', async () => {
  const customer = `c\0-${randomUUID()}`;
  await post(collector, '/v1/responses', { responses: [makeResponse()] }, { sub: customer });
  await post(collector, '/v1/touchpoints', { touchpoints: [makeTouchpoint({ customer })] });
  assert.equal((await readPage(collector, customer)).touchpoints.length, 2);
});

test('nothing of these tests was a failure of the collector itself', () => {
  assert.deepEqual(collector.reports, []);
});
