import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { ResponseState } from '@oxbow/model/receipt';
import type { Reply } from '@oxbow/model/reply';
import { toReference } from '@oxbow/model/reference';
import { post, readPage } from '../testing/api.js';
import { ask, expect, handIn, makeReceipt, readInbox, readItem } from '../testing/inbox.js';
import { startTestApp, type TestApp } from '../testing/setup.js';
import type { TestSite } from '../testing/site.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());

/** Asks as a giver does: with the receipt alone. */
function give(method: string, receipt: string | undefined, body?: unknown, site?: TestSite) {
  const path = method === 'POST' ? '/v1/receipt/replies' : '/v1/receipt';
  const headers: Record<string, string> = receipt === undefined ? {} : { 'Oxbow-Receipt': receipt };
  return ask(collector, method, path, { claims: null, headers, body, ...(site && { site }) });
}

const reply = () => ({ id: randomUUID(), text: 'It never came.' });

test('with the receipt a giver sees what became of it, and nothing of the firm’s own', async () => {
  const { response, receipt } = await handIn(collector);
  const path = `/v1/responses/${response.id}`;
  const change = { status: 'resolved', assignee: 'Ito', resolution: 'Called the depot.' };
  const headers = { 'If-Match': '"1"' };
  await expect(ask(collector, 'PATCH', path, { headers, body: change }));
  const answer = { id: randomUUID(), text: 'A new one leaves today.', by: 'Service' };
  const told = await expect<Reply>(
    ask(collector, 'POST', `${path}/replies`, { body: answer }),
    201,
  );
  assert.deepEqual(await expect(give('GET', receipt)), {
    reference: toReference(response.id),
    status: 'answered',
    day: '2026-03-01',
    prompt: response.prompt,
    answers: response.answers,
    replies: [told],
  });
});

test('a giver who answers back opens a resolved item again; the firm reads it', async () => {
  const customer = `c-${randomUUID()}`;
  for (const [assignee, status] of [
    [undefined, 'open'],
    ['Ito', 'assigned'],
  ] as const) {
    const { response, receipt } = await handIn(collector, {}, customer);
    const body = { status: 'resolved', ...(assignee !== undefined && { assignee }) };
    const headers = { 'If-Match': '"1"' };
    await expect(ask(collector, 'PATCH', `/v1/responses/${response.id}`, { headers, body }));
    const sent = reply();
    const stored = await expect<Reply>(give('POST', receipt, sent), 201);
    assert.deepEqual(stored, { ...sent, from: 'giver', at: stored.at });
    assert.deepEqual(await expect(give('POST', receipt, sent), 201), stored);
    await expect(give('POST', receipt, { ...sent, text: 'Other.' }), 409);
    const item = await readItem(collector, response.id);
    assert.deepEqual([item.status, item.revision, item.replies], [status, 3, [stored]]);
    const [touchpoint] = (await readPage(collector, customer)).touchpoints;
    assert.deepEqual(
      [touchpoint?.type, touchpoint?.direction, touchpoint?.previous],
      ['reply', 'in', response.id],
    );
  }
});

test('what a giver answers back is redacted before it is stored, what the firm answers is not', async () => {
  const { response, receipt } = await handIn(collector);
  const text = 'Write to ada@shop.example';
  await expect(give('POST', receipt, { id: randomUUID(), text }), 201);
  const path = `/v1/responses/${response.id}/replies`;
  await expect(ask(collector, 'POST', path, { body: { id: randomUUID(), text } }), 201);
  const { replies } = await readItem(collector, response.id);
  assert.deepEqual(
    replies.map(({ from, text }) => [from, text.includes('ada@')]),
    [
      ['giver', false],
      ['firm', true],
    ],
  );
});

for (const [name, receipt, status] of [
  ['no receipt', () => undefined, 400],
  ['a receipt that is too short', () => 'a'.repeat(21), 400],
  ['a receipt in another alphabet', () => `${'a'.repeat(22)}+/=`, 400],
  ['a receipt that nobody has', makeReceipt, 404],
  ['the response’s id', (id: string) => id, 404],
  ['the response’s id without dashes', (id: string) => id.replaceAll('-', ''), 404],
] as const) {
  test(`with ${name} nothing is seen, told or taken back: ${status}`, async () => {
    const { response } = await handIn(collector);
    const secret = receipt(response.id);
    await expect(give('GET', secret), status);
    await expect(give('POST', secret, reply()), status);
    await expect(give('DELETE', secret), status);
    assert.equal((await readItem(collector, response.id)).revision, 1);
  });
}

test('a receipt is of no use at another site, also where both have it', async () => {
  const { receipt } = await handIn(collector);
  const { bank } = collector;
  for (const method of ['GET', 'POST', 'DELETE']) {
    await expect(give(method, receipt, method === 'POST' ? reply() : undefined, bank), 404);
  }
  const theirs = await handIn(collector, { receipt, prompt: 'bank' }, undefined, bank);
  await expect(give('DELETE', receipt, undefined, bank), 204);
  const state = await expect<ResponseState>(give('GET', receipt));
  assert.notEqual(state.reference, toReference(theirs.response.id));
});

test('a receipt in the address is not looked at', async () => {
  const { receipt } = await handIn(collector);
  for (const path of [`/v1/receipt?receipt=${receipt}`, `/v1/receipt?Oxbow-Receipt=${receipt}`]) {
    await expect(ask(collector, 'GET', path, { claims: null }), 400);
  }
  await expect(ask(collector, 'GET', `/v1/receipt/${receipt}`, { claims: null }), 404);
});

for (const customer of [undefined, `c-${randomUUID()}`]) {
  test(`what ${customer ? 'a customer' : 'nobody'} withdraws is gone, and a late attempt does not bring it back`, async () => {
    const { response, receipt } = await handIn(
      collector,
      { answers: [{ type: 'text', question: 'why', value: 'Marker7Kx' }], prompt: 'Marker7Kx' },
      customer,
    );
    const path = `/v1/responses/${response.id}`;
    const answer = { id: randomUUID(), text: 'Marker7Kx?' };
    await expect(ask(collector, 'POST', `${path}/replies`, { body: answer }), 201);
    await expect(give('POST', receipt, { id: randomUUID(), text: 'Marker7Kx!' }), 201);
    const other = await handIn(collector, {}, customer);

    assert.equal((await give('DELETE', receipt)).status, 204);
    const send = () =>
      post(
        collector,
        '/v1/responses',
        { responses: [response] },
        customer ? { sub: customer } : null,
      );
    const reference = toReference(response.id);
    assert.deepEqual(await send(), [{ id: response.id, status: 'duplicate', reference }]);

    await expect(give('GET', receipt), 404);
    await expect(give('DELETE', receipt), 404);
    await expect(give('POST', receipt, reply()), 404);
    for (const each of [path, `${path}/replies`]) await expect(ask(collector, 'GET', each), 404);
    const { items } = await readInbox(collector, '?limit=200');
    assert.ok(!items.some(({ id }) => id === response.id));
    assert.ok(items.some(({ id }) => id === other.response.id));
    if (customer) {
      const { touchpoints } = await readPage(collector, customer);
      assert.deepEqual(
        touchpoints.map(({ id }) => id),
        [other.response.id],
      );
    }
    for (const table of ['response', 'reply', 'touchpoint', 'webhook_delivery']) {
      const rows = await collector.everything.query<{ row: string }>(
        `select to_json(t)::text as row from oxbow.${table} as t where site = $1`,
        [collector.shop.key],
      );
      assert.ok(!rows.some(({ row }) => row.includes('Marker7Kx')), table);
    }
    const [row] = await collector.everything.query<Record<string, unknown>>(
      'select * from oxbow.response where id = $1',
      [response.id],
    );
    const emptied = 'body receipt prompt score team assignee resolution change'.split(' ');
    for (const column of emptied) {
      assert.equal(row?.[column], null, column);
    }
    assert.equal(row?.['read'], false);
    for (const column of ['at', 'stored_at']) {
      assert.equal((row?.[column] as Date).getTime() % 86_400_000, 0, column);
    }
  });
}

test('a withdrawal and late attempts at once end with nothing', async () => {
  for (let round = 0; round < 10; round += 1) {
    const customer = `c-${randomUUID()}`;
    const { response, receipt } = await handIn(collector, {}, customer);
    const send = () =>
      post(collector, '/v1/responses', { responses: [response] }, { sub: customer });
    const [answer] = await Promise.all([give('DELETE', receipt), send(), send(), send()]);
    assert.equal(answer.status, 204);
    await expect(ask(collector, 'GET', `/v1/responses/${response.id}`), 404);
    assert.deepEqual((await readPage(collector, customer)).touchpoints, []);
  }
});

test('a device that uses one receipt twice loses nothing', async () => {
  const receipt = makeReceipt();
  const first = await handIn(collector, { receipt, at: '2026-01-01T10:00:00Z' });
  const second = await handIn(collector, { receipt, at: '2026-01-02T10:00:00Z' });
  for (const { response } of [first, second]) {
    const state = await expect<ResponseState>(give('GET', receipt));
    assert.equal(state.reference, toReference(response.id));
    await expect(give('DELETE', receipt), 204);
  }
  await expect(give('GET', receipt), 404);
});

test('a page of the site may send a receipt', async () => {
  const answer = await collector.app.request('/v1/receipt', {
    method: 'OPTIONS',
    headers: {
      Origin: collector.shop.origin,
      'Access-Control-Request-Method': 'DELETE',
      'Access-Control-Request-Headers': 'oxbow-receipt, oxbow-site',
    },
  });
  assert.match(answer.headers.get('Access-Control-Allow-Headers') ?? '', /Oxbow-Receipt/);
  assert.match(answer.headers.get('Access-Control-Allow-Methods') ?? '', /DELETE/);
});

test('nothing of these tests was a failure of the collector itself', () => {
  assert.deepEqual(collector.reports, []);
});
