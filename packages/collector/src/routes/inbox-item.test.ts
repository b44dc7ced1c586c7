import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { InboxItem } from '@oxbow/model/inbox-item';
import type { Asked } from '../testing/api.js';
import { ask, expect, handIn, readItem, staff } from '../testing/inbox.js';
import { startTestApp, type TestApp } from '../testing/setup.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
  await collector.store.responses.putTeam(collector.shop.key, 'service', ['delivery']);
  await collector.store.responses.putTeam(collector.shop.key, 'shop', []);
});
after(() => collector.stop());

function patch(id: string, revision: number, body: unknown, asked: Asked = {}) {
  const headers = { 'If-Match': `"${revision}"` };
  return ask(collector, 'PATCH', `/v1/responses/${id}`, { headers, body, ...asked });
}

test('an item is assigned, resolved and opened again; each change is one revision', async () => {
  const { response } = await handIn(collector);
  const resolution = 'New parcel sent.\0\ud800 \\';
  for (const [index, [change, expected]] of (
    [
      [{ assignee: 'Shift lead' }, { status: 'assigned', assignee: 'Shift lead' }],
      [{ team: 'service' }, { status: 'assigned', team: 'service' }],
      [
        { status: 'resolved', resolution },
        { status: 'resolved', resolution },
      ],
      [{ assignee: null }, { status: 'resolved', assignee: undefined }],
      [
        { status: 'open', resolution: null },
        { status: 'open', resolution: undefined },
      ],
      [
        { assignee: 'Ito', status: 'open' },
        { status: 'open', assignee: 'Ito' },
      ],
      [{ status: 'assigned' }, { status: 'assigned', assignee: 'Ito' }],
      [{ assignee: null }, { status: 'open', assignee: undefined }],
      [{ team: null }, { team: undefined }],
    ] as const
  ).entries()) {
    const answer = await patch(response.id, index + 1, change);
    assert.equal(answer.headers.get('ETag'), `"${index + 2}"`);
    const item = await expect<InboxItem>(answer);
    for (const [key, value] of Object.entries({ ...expected, revision: index + 2 })) {
      assert.equal(item[key as keyof InboxItem], value, `${index}: ${key}`);
    }
    assert.deepEqual(await readItem(collector, response.id), item);
  }
});

test('of two changes at once one is stored, and the other is shown what it is', async () => {
  const { response } = await handIn(collector);
  for (let revision = 1; revision <= 10; revision += 1) {
    const answers = await Promise.all(
      ['Ito', 'Okafor'].map((assignee) => patch(response.id, revision, { assignee })),
    );
    const [stored, moved] = answers.sort((a, b) => a.status - b.status);
    assert.equal(moved?.status, 412);
    const item = await expect<InboxItem>(stored ?? assert.fail());
    const problem = (await moved.json()) as { present: InboxItem };
    assert.deepEqual(problem.present, item);
    assert.equal(moved.headers.get('ETag'), `"${revision + 1}"`);
  }
  assert.equal((await readItem(collector, response.id)).revision, 11);
});

for (const [name, status, change, headers] of [
  ['no revision', 428, { status: 'resolved' }, {}],
  ['a revision that is none', 400, { status: 'resolved' }, { 'If-Match': '*' }],
  ['an old revision', 412, { status: 'resolved' }, { 'If-Match': '"7"' }],
  ['nothing to change', 422, {}, { 'If-Match': '"1"' }],
  ['a team that the site does not have', 422, { team: 'nobody' }, { 'If-Match': '"1"' }],
  ['an unknown status', 422, { status: 'done' }, { 'If-Match': '"1"' }],
  ['another customer', 422, { customer: 'x' }, { 'If-Match': '"1"' }],
] as const) {
  test(`a change with ${name}: ${status}, and nothing is changed`, async () => {
    const { response } = await handIn(collector);
    const before = await readItem(collector, response.id);
    await expect(
      ask(collector, 'PATCH', `/v1/responses/${response.id}`, { headers, body: change }),
      status,
    );
    assert.deepEqual(await readItem(collector, response.id), before);
  });
}

test('whoever gives an item away to another team does not see it any more', async () => {
  const claims = { ...staff, teams: ['service'] };
  const { response } = await handIn(collector, { prompt: 'delivery' });
  await expect(patch(response.id, 1, { team: 'shop' }, { claims }));
  await expect(ask(collector, 'GET', `/v1/responses/${response.id}`, { claims }), 404);
  await expect(patch(response.id, 2, { team: 'service' }, { claims }), 404);
  assert.equal((await readItem(collector, response.id)).team, 'shop');
});

for (const id of [
  '1',
  '%00',
  "'%20or%20true--",
  '..%2f..%2fhealthz',
  '%F0%9F%92%A9',
  'x'.repeat(3000),
  '{0198c0de-0000-7000-8000-000000000001}',
]) {
  test(`the id ${id.slice(0, 40)} is refused, wherever it stands`, async () => {
    const headers = { 'If-Match': '"1"' };
    const body = { status: 'resolved' };
    const answers = [
      await ask(collector, 'GET', `/v1/responses/${id}`),
      await ask(collector, 'PATCH', `/v1/responses/${id}`, { headers, body }),
      await ask(collector, 'GET', `/v1/responses/${id}/replies`),
      await ask(collector, 'POST', `/v1/responses/${id}/replies`, {
        body: { id: randomUUID(), text: 'Hm.' },
      }),
    ];
    assert.deepEqual(
      answers.map(({ status }) => status),
      [400, 400, 400, 400],
    );
  });
}

test('an id in capital letters is the same response', async () => {
  const { response } = await handIn(collector);
  assert.equal((await readItem(collector, response.id.toUpperCase())).id, response.id);
});

test('another site’s staff finds nothing', async () => {
  const { response } = await handIn(collector);
  const { bank } = collector;
  const path = `/v1/responses/${response.id}`;
  await expect(ask(collector, 'GET', path, { site: bank }), 404);
  await expect(patch(response.id, 1, { status: 'resolved' }, { site: bank }), 404);
  const body = { id: randomUUID(), text: 'Hello.' };
  await expect(ask(collector, 'POST', `${path}/replies`, { site: bank, body }), 404);
  assert.equal((await readItem(collector, response.id)).revision, 1);
});

test('when a stranger sends a customer’s id once more, the customer’s response is the one that is worked on', async () => {
  const customer = `c-${randomUUID()}`;
  const { response } = await handIn(collector, {}, customer);
  await handIn(collector, { id: response.id, prompt: 'forged' });
  const item = await expect<InboxItem>(patch(response.id, 1, { status: 'resolved' }));
  assert.equal(item.customer, customer);
  assert.equal(item.response.prompt, response.prompt);
});

for (const [scope, method, path] of [
  ['inbox:read', 'GET', ''],
  ['inbox:read', 'GET', '/replies'],
  ['inbox:answer', 'PATCH', ''],
  ['inbox:answer', 'POST', '/replies'],
] as const) {
  test(`${method} ${path || 'of an item'} needs ${scope}`, async () => {
    const { response } = await handIn(collector);
    const other = scope === 'inbox:read' ? 'inbox:answer' : 'inbox:read';
    const body = method === 'GET' ? undefined : {};
    const address = `/v1/responses/${response.id}${path}`;
    const claims = { ...staff, scope: `${other} feedback:write timeline:read` };
    await expect(ask(collector, method, address, { claims, body }), 403);
    await expect(ask(collector, method, address, { claims: null, body }), 401);
  });
}

test('who is told that an item has moved on is shown what was just said', async () => {
  const { response } = await handIn(collector);
  for (let round = 0; round < 20; round += 1) {
    const { revision } = await readItem(collector, response.id);
    const body = { id: randomUUID(), text: 'Hm.' };
    const [, changed] = await Promise.all([
      ask(collector, 'POST', `/v1/responses/${response.id}/replies`, { body }),
      patch(response.id, revision, { status: 'resolved' }),
    ]);
    if (changed.status === 200) continue;
    const { present } = await expect<{ present: InboxItem }>(changed, 412);
    assert.equal(present.revision, revision + 1);
    assert.ok(present.replies.some(({ id }) => id === body.id));
  }
});

test('nothing of these tests was a failure of the collector itself', () => {
  assert.deepEqual(collector.reports, []);
});
