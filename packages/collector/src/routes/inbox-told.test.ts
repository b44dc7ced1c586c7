import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Response as FeedbackResponse } from '@oxbow/model/response';
import { post } from '../testing/api.js';
import { ask, expect, handIn, makeReceipt, readInbox, readItem } from '../testing/inbox.js';
import { makeResponse } from '../testing/records.js';
import { startTestApp, type TestApp } from '../testing/setup.js';
import { eventTypes } from '../webhooks/event.js';
import { makeWebhook } from '../testing/webhooks.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());

async function readAudit(customer: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const { actor, action } of collector.store.audit.read(collector.shop.key, {
    customer,
  })) {
    lines.push(`${actor} ${action}`);
  }
  return lines;
}

test('whoever is shown a customer’s item stands in the audit, before the answer', async () => {
  const customer = `c-${randomUUID()}`;
  const prompt = `p-${randomUUID()}`;
  const { response } = await handIn(collector, { prompt }, customer);
  await handIn(collector, { prompt }, customer);
  await handIn(collector, { prompt });
  const path = `/v1/responses/${response.id}`;
  const headers = { 'If-Match': '"1"' };
  const expected: string[] = [];
  for (const [line, read] of [
    ['clerk inbox.read', () => readItem(collector, response.id)],
    ['clerk inbox.read', () => ask(collector, 'GET', `${path}/replies`)],
    ['clerk inbox.read', () => ask(collector, 'PATCH', path, { headers, body: { team: null } })],
    ['clerk inbox.read', () => ask(collector, 'PATCH', path, { headers, body: { team: null } })],
    ['clerk inbox.read', () => readInbox(collector, `?prompt=${prompt}`)],
    [
      'clerk inbox.export',
      async () => {
        const accept = { Accept: 'text/csv' };
        const file = await ask(collector, 'GET', `/v1/responses?prompt=${prompt}`, {
          headers: accept,
        });
        await file.text();
      },
    ],
  ] as const) {
    await read();
    expected.push(line);
    assert.deepEqual(await readAudit(customer), expected);
  }
});

interface Told {
  type: string;
  subject: string;
  team: string | null;
  data: Record<string, unknown>;
}

async function readDeliveries(webhook: string): Promise<Told[]> {
  return collector.everything.query<Told>(
    `select type, subject, team, data from oxbow.webhook_delivery
     where site = $1 and webhook = $2 order by created_at, type`,
    [collector.shop.key, webhook],
  );
}

async function makeListener() {
  const webhook = await makeWebhook(collector.database, collector.shop.key, {
    url: 'https://hooks.example/',
    events: [...eventTypes],
  });
  const told = async (id: string) =>
    (await readDeliveries(webhook.id)).filter(({ subject }) => subject === id);
  const types = async (id: string) => (await told(id)).map(({ type }) => type);
  return { told, types };
}

const nps = (value: number): Partial<FeedbackResponse> => ({
  answers: [{ type: 'nps', question: 'recommend', value }],
});

for (const [score, expected] of [
  [7, ['response.created']],
  [6, ['response.created', 'response.low_score']],
  [0, ['response.created', 'response.low_score']],
] as const) {
  test(`webhooks are told of a score of ${score} once: ${expected.join(', ')}`, async () => {
    const { told, types } = await makeListener();
    await collector.store.responses.putTeam(collector.shop.key, 'service', ['delivery']);
    const response = makeResponse({ ...nps(score), prompt: 'delivery' });
    const claims = { sub: `c-${randomUUID()}` };
    for (const responses of [[response, response], [response]]) {
      await post(collector, '/v1/responses', { responses }, claims);
    }
    assert.deepEqual(await types(response.id), expected);
    for (const { team } of await told(response.id)) assert.equal(team, 'service');
  });
}

test('webhooks are told of replies and of what was resolved, once each', async () => {
  const { told, types } = await makeListener();
  const { response, receipt } = await handIn(collector, nps(9), `c-${randomUUID()}`);
  const path = `/v1/responses/${response.id}`;
  const body = { id: randomUUID(), text: 'Marker3Wd' };
  for (let attempt = 0; attempt < 2; attempt += 1) {
    await expect(ask(collector, 'POST', `${path}/replies`, { body }), 201);
  }
  const give = { claims: null, headers: { 'Oxbow-Receipt': receipt } };
  const back = { id: randomUUID(), text: 'Marker3Wd' };
  await expect(ask(collector, 'POST', '/v1/receipt/replies', { ...give, body: back }), 201);
  for (const [revision, status] of [
    [3, 'resolved'],
    [4, 'resolved'],
    [5, 'open'],
    [6, 'resolved'],
  ] as const) {
    const headers = { 'If-Match': `"${revision}"` };
    await expect(ask(collector, 'PATCH', path, { headers, body: { status } }));
  }
  assert.deepEqual(await types(response.id), [
    'response.created',
    'response.replied',
    'response.replied',
    'response.resolved',
    'response.resolved',
  ]);
  const by = (await told(response.id)).flatMap(({ data }) => data['by'] ?? []);
  assert.deepEqual(by, ['team', 'giver']);
  assert.ok(!JSON.stringify(await told(response.id)).includes('Marker3Wd'));
});

test('webhooks are told nothing of employees, of machines, and of what was not stored', async () => {
  const { types } = await makeListener();
  const employee = makeResponse({
    answers: [{ type: 'enps', question: 'employer', value: 0 }],
  });
  const machine = makeResponse({ ...nps(0), trap: 'x', receipt: makeReceipt() });
  await post(collector, '/v1/responses', { responses: [employee, machine] }, null);
  const headers = { 'If-Match': '"1"' };
  const path = `/v1/responses/${machine.id}`;
  await expect(ask(collector, 'PATCH', path, { headers, body: { status: 'resolved' } }));
  const refused = { 'If-Match': '"1"' };
  await expect(ask(collector, 'PATCH', path, { headers: refused, body: { status: 'open' } }), 412);
  for (const { id } of [employee, machine]) assert.deepEqual(await types(id), []);
});

test('nothing of these tests was a failure of the collector itself', () => {
  assert.deepEqual(collector.reports, []);
});
