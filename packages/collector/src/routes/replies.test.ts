import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Reply } from '@oxbow/model/reply';
import { readPage } from '../testing/api.js';
import { ask, expect, handIn, readItem } from '../testing/inbox.js';
import { startTestApp, type TestApp } from '../testing/setup.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());

test('a reply to a known customer is kept once, raises the revision, and continues the timeline', async () => {
  const customer = `c-${randomUUID()}`;
  const { response } = await handIn(collector, {}, customer);
  const path = `/v1/responses/${response.id}/replies`;
  const body = { id: randomUUID(), text: 'Sorry.\0\ud800 It leaves today.', by: 'Service' };
  const stored = await ask(collector, 'POST', path, { body });
  assert.equal(stored.headers.get('ETag'), '"2"');
  const reply = await expect<Reply>(stored, 201);
  assert.deepEqual(reply, { ...body, from: 'firm', at: reply.at });

  // Again, once with the id written differently: the same answer, nothing new.
  for (const id of [body.id, body.id.toUpperCase()]) {
    const again = await ask(collector, 'POST', path, { body: { ...body, id } });
    assert.equal(again.headers.get('ETag'), '"2"');
    assert.deepEqual(await expect(again, 201), reply);
  }
  await expect(ask(collector, 'POST', path, { body: { ...body, text: 'Other.' } }), 409);
  assert.deepEqual(await expect(ask(collector, 'GET', path)), { replies: [reply] });
  const item = await readItem(collector, response.id);
  assert.deepEqual([item.revision, item.status, item.replies], [2, 'open', [reply]]);

  const { touchpoints } = await readPage(collector, customer);
  assert.deepEqual(touchpoints[0], {
    id: reply.id,
    customer,
    at: reply.at,
    channel: response.channel,
    type: 'reply',
    direction: 'out',
    title: 'Reply',
    detail: reply.text,
    team: 'Service',
    previous: response.id,
    source: 'oxbow',
    side: 'customer',
  });
  assert.deepEqual(
    touchpoints.map(({ id }) => id),
    [reply.id, response.id],
  );
});

test('one reply that is sent several times at once is kept once, and answered alike', async () => {
  const customer = `c-${randomUUID()}`;
  const { response, receipt } = await handIn(collector, {}, customer);
  const path = `/v1/responses/${response.id}/replies`;
  const headers = { 'Oxbow-Receipt': receipt };
  for (let round = 0; round < 5; round += 1) {
    const body = { id: randomUUID(), text: `Round ${round}` };
    const back = { id: randomUUID(), text: `Back ${round}` };
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        index % 2 === 0
          ? ask(collector, 'POST', path, { body })
          : ask(collector, 'POST', '/v1/receipt/replies', { claims: null, headers, body: back }),
      ),
    );
    const replies = new Set<string>();
    for (const answer of answers) replies.add(JSON.stringify(await expect(answer, 201)));
    assert.equal(replies.size, 2);
  }
  const item = await readItem(collector, response.id);
  assert.deepEqual([item.replies.length, item.revision], [10, 11]);
  assert.equal((await readPage(collector, customer)).touchpoints.length, 11);
});

test('replies that come at once are all kept, and the hundred and first is refused', async () => {
  const { response } = await handIn(collector);
  const path = `/v1/responses/${response.id}/replies`;
  const send = () => ask(collector, 'POST', path, { body: { id: randomUUID(), text: 'Hm.' } });
  for (let round = 0; round < 10; round += 1) {
    const answers = await Promise.all(Array.from({ length: 10 }, send));
    for (const answer of answers) await expect(answer, 201);
  }
  assert.equal((await readItem(collector, response.id)).revision, 101);
  await expect(send(), 422);
  const { replies } = await expect<{ replies: Reply[] }>(ask(collector, 'GET', path));
  assert.equal(replies.length, 100);
});

test('nothing of these tests was a failure of the collector itself', () => {
  assert.deepEqual(collector.reports, []);
});
