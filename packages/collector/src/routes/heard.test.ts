import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { InboxItem } from '@oxbow/model/inbox-item';
import { ReceiptState, type ResponseState } from '@oxbow/model/receipt';
import { ask, expect, handIn, readInbox, readItem } from '../testing/inbox.js';
import { startTestApp, type TestApp } from '../testing/setup.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());

/** What a giver reads, with the receipt alone. */
async function hear(receipt: string): Promise<ResponseState> {
  const headers = { 'Oxbow-Receipt': receipt };
  const state = await expect<unknown>(
    ask(collector, 'GET', '/v1/receipt', { claims: null, headers }),
  );
  return ReceiptState.parse(state) as ResponseState;
}

const pathOf = (id: string) => `/v1/responses/${id}`;

/** Changes an item as it is now. */
async function change(id: string, body: object, status = 200): Promise<InboxItem> {
  const { items } = await readInbox(collector, '?limit=200');
  const revision = items.find((item) => item.id === id)?.revision;
  const headers = { 'If-Match': `"${revision}"` };
  return expect<InboxItem>(ask(collector, 'PATCH', pathOf(id), { headers, body }), status);
}

const answer = (id: string) =>
  expect(
    ask(collector, 'POST', `${pathOf(id)}/replies`, {
      body: { id: randomUUID(), text: 'A new one leaves today.', by: 'Service' },
    }),
    201,
  );

const answerBack = (receipt: string) =>
  expect(
    ask(collector, 'POST', '/v1/receipt/replies', {
      claims: null,
      headers: { 'Oxbow-Receipt': receipt },
      body: { id: randomUUID(), text: 'It came.' },
    }),
    201,
  );

test('what a giver reads only goes on: received, read, answered, changed', async () => {
  const { response, receipt } = await handIn(collector);
  const { id } = response;
  for (const [act, status] of [
    [() => readInbox(collector, '?limit=200'), 'received'],
    [() => expect(ask(collector, 'GET', `${pathOf(id)}/replies`)), 'received'],
    [() => answerBack(receipt), 'received'],
    [() => readItem(collector, id), 'read'],
    [() => change(id, { status: 'resolved' }), 'read'],
    [() => change(id, { status: 'open' }), 'read'],
    [() => answer(id), 'answered'],
    [() => answerBack(receipt), 'answered'],
    [() => change(id, { change: 'The depot packs twice now.' }), 'changed'],
    [() => change(id, { status: 'open', resolution: null }), 'changed'],
    [() => change(id, { change: null }, 422), 'changed'],
    [() => change(id, { change: 'All depots pack twice now.' }), 'changed'],
    [() => answerBack(receipt), 'changed'],
  ] as [() => Promise<unknown>, string][]) {
    await act();
    assert.equal((await hear(receipt)).status, status);
  }
  assert.equal((await hear(receipt)).change, 'All depots pack twice now.');
});

for (const [name, act, status] of [
  ['answers', answer, 'answered'],
  ['takes it up', (id: string) => change(id, { assignee: 'Ito' }), 'read'],
  ['changes something', (id: string) => change(id, { change: 'Done.' }), 'changed'],
] as [string, (id: string) => Promise<unknown>, string][]) {
  test(`whoever ${name} without opening it has read it`, async () => {
    const { response, receipt } = await handIn(collector);
    await act(response.id);
    assert.equal((await hear(receipt)).status, status);
    const { items } = await readInbox(collector, '?limit=200');
    assert.equal(items.find(({ id }) => id === response.id)?.read, true);
  });
}

test('opening an item is no change of it: who has it before them already meets no conflict', async () => {
  const { response } = await handIn(collector);
  const { items } = await readInbox(collector, '?limit=200');
  const seen = items.find(({ id }) => id === response.id);
  assert.deepEqual([seen?.revision, seen?.read], [1, undefined]);
  const opened = await Promise.all([1, 2, 3].map(() => readItem(collector, response.id)));
  assert.deepEqual(
    opened.map(({ revision, read }) => [revision, read]),
    [1, 2, 3].map(() => [1, true]),
  );
  const headers = { 'If-Match': `"${seen?.revision}"` };
  const body = { assignee: 'Ito' };
  await expect(ask(collector, 'PATCH', pathOf(response.id), { headers, body }));
});

test('an item is written when it is first opened, and never again', async () => {
  const { response } = await handIn(collector);
  const version = async () => {
    const [row] = await collector.everything.query<{ xmin: string }>(
      'select xmin::text from oxbow.response where id = $1',
      [response.id],
    );
    return row?.xmin;
  };
  const first = await version();
  await readItem(collector, response.id);
  const opened = await version();
  assert.notEqual(opened, first);
  await readItem(collector, response.id);
  assert.equal(await version(), opened);
});

test('whoever may not see an item does not read it', async () => {
  const { response, receipt } = await handIn(collector);
  const claims = { sub: 'clerk', scope: 'inbox:read', teams: ['another'] };
  await expect(ask(collector, 'GET', pathOf(response.id), { claims }), 404);
  assert.equal((await hear(receipt)).status, 'received');
});

test('a giver reads the team that it belongs to, and of the firm’s own work nothing', async () => {
  const prompt = `p-${randomUUID()}`;
  await collector.store.responses.putTeam(collector.shop.key, 'Team Gifts', [prompt]);
  const { response, receipt } = await handIn(collector, { prompt });
  await change(response.id, { assignee: 'Marker8Qw', resolution: 'Marker8Qw' });
  const state = await hear(receipt);
  assert.deepEqual([state.team, state.prompt], ['Team Gifts', prompt]);
  assert.ok(!JSON.stringify(state).includes('Marker8Qw'));
});

test('what was changed is the firm’s own text: kept as it was written, also with what would be redacted', async () => {
  const { response, receipt } = await handIn(collector);
  const text = 'Write to gifts@shop.example.\u0000 \ud800';
  await change(response.id, { change: text });
  assert.equal((await hear(receipt)).change, text);
  assert.equal((await readItem(collector, response.id)).change, text);
});

test('what was changed is part of both exports', async () => {
  const customer = `c-${randomUUID()}`;
  const prompt = `p-${randomUUID()}`;
  const { response } = await handIn(collector, { prompt }, customer);
  await change(response.id, { change: 'Marker6Tz' });
  const headers = { Accept: 'text/csv' };
  const file = await ask(collector, 'GET', `/v1/responses?prompt=${prompt}`, { headers });
  assert.match(await file.text(), /,Marker6Tz,yes,/);
  const records: unknown[] = [];
  for await (const part of collector.store.customers.export(collector.shop.key, customer)) {
    for (const { kind, body } of part) if (kind === 'response') records.push(JSON.parse(body));
  }
  const [record] = records as { read: boolean; change: string }[];
  assert.deepEqual([record?.read, record?.change], [true, 'Marker6Tz']);
});

test('nothing of these tests was a failure of the collector itself', () => {
  assert.deepEqual(collector.reports, []);
});
