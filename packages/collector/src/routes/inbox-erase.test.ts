import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { post } from '../testing/api.js';
import { ask, expect, handIn, readInbox } from '../testing/inbox.js';
import { startTestApp, type TestApp } from '../testing/setup.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());

const reply = () => ({ id: randomUUID(), text: 'Marker5Hb' });

function erase(customer: string): Promise<Response> {
  const claims = { scope: 'customers:erase', customers: [customer] };
  return ask(collector, 'DELETE', `/v1/customers/${customer}`, { claims });
}

/** Every row of a table in which a word stands. */
async function find(word: string): Promise<string[]> {
  const found: string[] = [];
  for (const table of ['response', 'reply', 'touchpoint', 'customer', 'webhook_delivery']) {
    const rows = await collector.everything.query<{ row: string }>(
      `select to_json(t)::text as row from oxbow.${table} as t where site = $1`,
      [collector.shop.key],
    );
    if (rows.some(({ row }) => row.includes(word))) found.push(table);
  }
  return found;
}

test('an erased customer is in no inbox, with nothing that was said; their receipt opens nothing', async () => {
  const customer = `c-${randomUUID()}`;
  const prompt = `p-${randomUUID()}`;
  const { response, receipt } = await handIn(collector, { prompt }, customer);
  const path = `/v1/responses/${response.id}`;
  await expect(ask(collector, 'POST', `${path}/replies`, { body: reply() }), 201);
  await expect(erase(customer), 204);
  assert.deepEqual((await readInbox(collector, `?prompt=${prompt}`)).items, []);
  await expect(ask(collector, 'GET', path), 404);
  const headers = { 'Oxbow-Receipt': receipt };
  await expect(ask(collector, 'GET', '/v1/receipt', { claims: null, headers }), 404);
  assert.deepEqual(await find(customer), []);
  assert.deepEqual(await find(response.id), []);
  const claims = { sub: customer };
  const [late] = await post(collector, '/v1/responses', { responses: [response] }, claims);
  assert.equal(late?.status, 'rejected');
  assert.match(JSON.stringify(late.errors), /responses\[0\]\.at/);
  assert.deepEqual(await find(response.id), []);
});

test('who answers, assigns or withdraws while the customer is erased waits for nobody crosswise, and nothing is left', async () => {
  const seen = new Set<string>();
  for (let round = 0; round < 25; round += 1) {
    const customer = `c-${randomUUID()}`;
    const { response, receipt } = await handIn(collector, {}, customer);
    const path = `/v1/responses/${response.id}`;
    const give = { claims: null, headers: { 'Oxbow-Receipt': receipt } };
    const headers = { 'If-Match': '"1"' };
    const requests = [
      () => ask(collector, 'POST', `${path}/replies`, { body: reply() }),
      () => erase(customer),
      () => ask(collector, 'POST', '/v1/receipt/replies', { ...give, body: reply() }),
      () => ask(collector, 'PATCH', path, { headers, body: { status: 'resolved' } }),
      () => (round % 2 === 0 ? ask(collector, 'DELETE', '/v1/receipt', give) : erase(customer)),
      () => ask(collector, 'POST', `${path}/replies`, { body: reply() }),
    ];
    // Another one is the first each time.
    const turn = round % requests.length;
    const order = [...requests.slice(turn), ...requests.slice(0, turn)];
    const answers = await Promise.all(order.map((request) => request()));
    for (const answer of answers) {
      assert.ok([200, 201, 204, 404, 412].includes(answer.status), `${answer.status}`);
      seen.add(`${answer.status}`);
    }
    assert.deepEqual(await find(customer), []);
    assert.deepEqual(await find(response.id), []);
  }
  assert.ok(seen.has('201') && seen.has('404'), 'no request came before, or none after the erase');
});

test('nothing of these tests was a failure of the collector itself', () => {
  assert.deepEqual(collector.reports, []);
});
