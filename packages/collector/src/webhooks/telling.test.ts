import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { toReference } from '@oxbow/model/reference';
import type { Response } from '@oxbow/model/response';
import { post } from '../testing/api.js';
import { Receiver, type Received } from '../testing/receiver.js';
import { makeResponse } from '../testing/records.js';
import { headersOf, startTestApp, until, type TestApp } from '../testing/setup.js';
import { makeWebhook, quickSchedule, verify, type TestWebhook } from '../testing/webhooks.js';
import { addDeliveries } from './deliveries.js';
import { DeliveryStore } from './delivery-store.js';
import { eventTypes, toCreatedEvents } from './event.js';
import { startForgetting } from './retention.js';
import { Sender } from './sender.js';
import type { WebhookBody } from './webhook.js';

// What is told of what happens by the API, from one end to the other.
let collector: TestApp;
let receiver: Receiver;
let sender: Sender;
before(async () => {
  collector = await startTestApp();
  receiver = await Receiver.start();
  sender = startSender();
});
after(async () => {
  await sender.stop();
  await receiver.stop();
  await collector.stop();
});

const startSender = () =>
  new Sender(collector.database, {
    private: true,
    schedule: quickSchedule,
    interval: 5,
    report: (line) => collector.reports.push(line),
  });

function listen(body: Partial<WebhookBody> = {}, site = collector.shop.key): Promise<TestWebhook> {
  const all = { url: receiver.url, events: [...eventTypes], ...body };
  return makeWebhook(collector.database, site, all);
}

interface Told {
  type?: string;
  timestamp?: string;
  text?: string;
  data?: { id: string; prompt?: string; team?: string; customer?: string };
}

/** What a webhook was told, by event. Several are told of one event under one id, each with its own signature. */
async function toldTo(hook: TestWebhook): Promise<Told[]> {
  await until('all delivered', async () =>
    (await hook.deliveries()).every(({ state }) => state === 'delivered'),
  );
  const ids = new Set((await hook.deliveries()).map(({ id }) => id));
  return receiver.received
    .filter((one) => ids.has(one.id) && isFor(one, hook))
    .map((one) => verify(one, hook.secret) as Told)
    .sort((one, other) => String(one.type).localeCompare(String(other.type)));
}

function isFor(one: Received, { secret }: TestWebhook): boolean {
  try {
    return verify(one, secret) !== undefined;
  } catch {
    return false;
  }
}

const low = (change: Partial<Response> = {}) =>
  makeResponse({
    answers: [
      { type: 'nps', question: 'recommend', value: 3 },
      { type: 'text', question: 'reason', value: 'Broken <box> & late' },
    ],
    ...change,
  });

test('a low score is told twice, thin: ids, reference, score, and not a word that was written', async () => {
  const hook = await listen();
  const response = low();
  await post(collector, '/v1/responses', { responses: [response] });
  const data = {
    id: response.id,
    reference: toReference(response.id),
    prompt: response.prompt,
    channel: response.channel,
    score: 3,
  };
  const timestamp = new Date(response.at).toISOString();
  assert.deepEqual(await toldTo(hook), [
    { type: 'response.created', timestamp, data },
    { type: 'response.low_score', timestamp, data },
  ]);
  for (const { body } of receiver.received) assert.doesNotMatch(body, /Broken|customer-1/);
});

for (const [name, response, expected] of [
  ['six of ten', makeResponse({ answers: [{ type: 'nps', question: 'q', value: 6 }] }), 2],
  ['seven of ten', makeResponse({ answers: [{ type: 'nps', question: 'q', value: 7 }] }), 1],
  ['no score', makeResponse({ answers: [{ type: 'text', question: 'q', value: 'x' }] }), 1],
  ['an employee’s', low({ side: 'employee' }), 0],
  [
    'an employee’s by its question',
    makeResponse({ answers: [{ type: 'enps', question: 'q', value: 2 }] }),
    0,
  ],
  ['from a machine', low({ trap: 'http://spam.example' }), 0],
] as const) {
  test(`a response with ${name} has ${expected} events`, async () => {
    const hook = await listen();
    const claims = name === 'from a machine' ? null : { sub: randomUUID() };
    await post(collector, '/v1/responses', { responses: [response] }, claims);
    assert.equal((await hook.deliveries()).length, expected);
    if (expected === 0) return;
    // The second time is a duplicate, and nothing happened.
    await post(collector, '/v1/responses', { responses: [response] }, claims);
    assert.equal((await hook.deliveries()).length, expected);
  });
}

test('a webhook that asks for content gets the response as it is kept, and whose it is', async () => {
  const hook = await listen({ content: true, events: ['response.low_score'] });
  const response = low();
  await post(collector, '/v1/responses', { responses: [response] });
  const [told] = await toldTo(hook);
  assert.deepEqual(told?.data, {
    id: response.id,
    reference: toReference(response.id),
    prompt: response.prompt,
    channel: response.channel,
    score: 3,
    customer: 'customer-1',
    response,
  });
});

for (const [content, text] of [
  [false, 'Low score: 3 of 10 · REFERENCE'],
  [true, 'Low score: 3 of 10 · REFERENCE\n> Broken &lt;box&gt; &amp; late'],
] as const) {
  test(`Slack gets one line${content ? ' and what was written' : ''}`, async () => {
    const hook = await listen({ content, format: 'slack', events: ['response.low_score'] });
    const response = low();
    await post(collector, '/v1/responses', { responses: [response] });
    const expected = text.replace('REFERENCE', toReference(response.id));
    assert.deepEqual(await toldTo(hook), [{ text: expected }]);
  });
}

test('what belongs to a team is told to its webhooks, and to those of all teams', async () => {
  const prompt = `prompt-${randomUUID()}`;
  await collector.store.responses.putTeam(collector.shop.key, 'delivery', [prompt]);
  const hooks = [
    await listen({ events: ['response.created'], teams: ['delivery', 'other'] }),
    await listen({ events: ['response.created'] }),
    await listen({ events: ['response.created'], teams: ['support'] }),
  ];
  await post(collector, '/v1/responses', { responses: [low({ prompt })] });
  const teams = [];
  for (const hook of hooks) {
    teams.push((await toldTo(hook)).map(({ data }) => data?.team));
  }
  assert.deepEqual(teams, [['delivery'], ['delivery'], []]);
});

test('a reply and a resolution are told, without their words', async () => {
  const { app, shop } = collector;
  const hook = await listen({ events: ['response.replied', 'response.resolved'] });
  const response = low();
  await post(collector, '/v1/responses', { responses: [response] });
  const headers = { ...(await headersOf(shop, { teams: '*' })) };
  const reply = await app.request(`/v1/responses/${response.id}/replies`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ id: randomUUID(), text: 'A new box is on its way.' }),
  });
  assert.equal(reply.status, 201, await reply.text());
  const item = await app.request(`/v1/responses/${response.id}`, { headers });
  const resolved = await app.request(`/v1/responses/${response.id}`, {
    method: 'PATCH',
    headers: { ...headers, 'If-Match': item.headers.get('ETag') ?? '' },
    body: JSON.stringify({ status: 'resolved' }),
  });
  assert.equal(resolved.status, 200, await resolved.text());
  const told = await toldTo(hook);
  assert.deepEqual(
    told.map(({ type, data }) => [type, data?.id]),
    [
      ['response.replied', response.id],
      ['response.resolved', response.id],
    ],
  );
  assert.doesNotMatch(JSON.stringify(told), /new box/);
});

test('what is not committed is not told', async () => {
  const hook = await listen();
  const { database, shop } = collector;
  const failing = database.of(shop.key).transaction(async (query) => {
    await addDeliveries(query, shop.key, toCreatedEvents(low(), {}));
    throw new Error('the power is gone');
  });
  await assert.rejects(failing, /power/);
  assert.deepEqual(await hook.deliveries(), []);
});

test('another site’s webhooks are told nothing', async () => {
  const hook = await listen({}, collector.bank.key);
  await post(collector, '/v1/responses', { responses: [low()] });
  assert.deepEqual(await hook.deliveries(), []);
});

test('of a customer who is erased nothing is told any more, and nothing is kept of what was', async () => {
  await sender.stop();
  const hook = await listen({ content: true });
  const { app, shop } = collector;
  const claims = { sub: 'erased-1', customers: '*' };
  await post(collector, '/v1/responses', { responses: [low()] }, claims);
  assert.equal((await hook.deliveries()).length, 2);
  const erased = await app.request('/v1/customers/erased-1', {
    method: 'DELETE',
    headers: await headersOf(shop, claims),
  });
  assert.ok(erased.ok, await erased.text());
  assert.deepEqual(await hook.deliveries(), []);
  sender = startSender();
});

test('every text can be told, also one that PostgreSQL’s texts cannot hold', async () => {
  const hook = await listen({ content: true, events: ['response.low_score'] });
  const prompt = 'a\0 \ud800 "quote" \\u0000 👩‍👩‍👧‍👦';
  const response = low({ prompt });
  await post(collector, '/v1/responses', { responses: [response] }, { sub: 'c\0\ud800' });
  const [told] = await toldTo(hook);
  assert.deepEqual([told?.data?.prompt, told?.data?.customer], [prompt, 'c\0\ud800']);
});

test('deliveries are forgotten after their days, but for those that wait', async () => {
  const hook = await listen({ events: ['response.created'] });
  await hook.tell(2);
  await toldTo(hook);
  await sender.stop();
  await hook.tell(1);
  const days = 30;
  const run = async (ahead: number) => {
    const stop = startForgetting({
      store: new DeliveryStore(collector.database),
      sites: () => [collector.shop.key, collector.bank.key],
      days,
      now: () => Date.now() + ahead * 86_400_000,
      report: (line) => collector.reports.push(line),
    });
    await new Promise(setImmediate);
    await stop();
  };
  await run(days - 0.1);
  assert.equal((await hook.deliveries()).length, 3);
  await run(days + 0.1);
  await until('forgotten', async () => (await hook.deliveries()).length === 1);
  assert.equal((await hook.deliveries())[0]?.state, 'waiting');
  sender = startSender();
});

test('a stranger who sends a customer’s id once more has nothing told again in the customer’s name', async () => {
  const hook = await listen({ events: ['response.created'], content: true });
  const [customer, response] = [`c-${randomUUID()}`, makeResponse()];
  const item = { response, at: response.at };
  const { responses } = collector.store;
  const site = collector.shop.key;
  await responses.addResponses(site, [{ ...item, customer }]);
  // Both in one statement, as they are when they come at once.
  const outcomes = await responses.addResponses(site, [{ ...item, customer }, item]);
  assert.deepEqual(outcomes, ['duplicate', 'stored']);
  const told = await toldTo(hook);
  assert.deepEqual(told.map(({ data }) => data?.customer ?? '').sort(), ['', customer]);
});

test('nothing of these tests was a failure of the collector itself', () => {
  assert.deepEqual(collector.reports, []);
});
