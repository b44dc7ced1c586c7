import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Response as FeedbackResponse } from '@oxbow/model/response';
import { post } from '../testing/api.js';
import { ask, expect, readInbox, readItem } from '../testing/inbox.js';
import { makeResponse } from '../testing/records.js';
import { startTestApp, type TestApp } from '../testing/setup.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());

const only = (items: { id: string }[], ids: string[]) =>
  items.map(({ id }) => id).filter((id) => ids.includes(id));

test('what may come from machines is taken like everything else, kept apart, and told to nobody', async () => {
  const customer = `c-${randomUUID()}`;
  const [trapped, hasty, person] = [
    makeResponse({ trap: 'https://casino.example' }),
    makeResponse({ elapsed: 0.4 }),
    makeResponse({ elapsed: 14 }),
  ];
  const known = makeResponse({ elapsed: 0.4 });
  const results = [
    ...(await post(collector, '/v1/responses', { responses: [trapped] }, { sub: customer })),
    ...(await post(collector, '/v1/responses', { responses: [hasty, person] }, null)),
    ...(await post(collector, '/v1/responses', { responses: [known] }, { sub: customer })),
  ];
  assert.deepEqual(new Set(results.map(({ status }) => status)), new Set(['stored']));
  const ids = [trapped, hasty, person, known].map(({ id }) => id);
  const people = await readInbox(collector, '?limit=200');
  assert.deepEqual(new Set(only(people.items, ids)), new Set([person.id, known.id]));
  const machines = await readInbox(collector, '?limit=200&suspect=true');
  assert.deepEqual(new Set(only(machines.items, ids)), new Set([trapped.id, hasty.id]));
  assert.equal((await readItem(collector, trapped.id)).suspect, 'trap');
  assert.equal((await readItem(collector, hasty.id)).suspect, 'haste');
  // Should it have been a person after all, they can be answered; their timeline still knows nothing of it.
  const reply = { id: randomUUID(), text: 'Are you there?' };
  const path = `/v1/responses/${trapped.id}/replies`;
  await expect(ask(collector, 'POST', path, { body: reply }), 201);
  const touchpoints = await collector.everything.query<{ id: string }>(
    'select id from oxbow.touchpoint where id = any($1)',
    [[...ids, reply.id]],
  );
  assert.deepEqual(touchpoints, [{ id: known.id }]);
});

const pulse = { type: 'enps' as const, question: 'employer', value: 1 };
const words = { type: 'text' as const, question: 'why', value: 'Meetings, all day.' };
const employees: [string, Partial<FeedbackResponse>][] = [
  ['an employer score', { answers: [pulse] }],
  ['words of an employee', { answers: [words], side: 'employee' }],
  ['an employer score said to be a customer’s', { answers: [pulse, words], side: 'customer' }],
  ['words with a filled trap', { answers: [words], side: 'employee', trap: 'x' }],
];
for (const [name, change] of employees) {
  test(`${name}: nowhere in an inbox, an export or a receipt`, async () => {
    const prompt = `p-${randomUUID()}`;
    for (const claims of [null, { sub: 'customer-1' }]) {
      const receipt = randomUUID().replaceAll('-', '');
      const response = makeResponse({ ...change, prompt, receipt });
      await post(collector, '/v1/responses', { responses: [response] }, claims);
      for (const query of ['', '&suspect=true', '&status=open', '&lowest=0']) {
        assert.deepEqual((await readInbox(collector, `?prompt=${prompt}${query}`)).items, []);
        const headers = { Accept: 'text/csv' };
        const file = await ask(collector, 'GET', `/v1/responses?prompt=${prompt}${query}`, {
          headers,
        });
        assert.ok(!(await file.text()).includes(response.id));
      }
      const path = `/v1/responses/${response.id}`;
      for (const each of [path, `${path}/replies`]) {
        await expect(ask(collector, 'GET', each), 404);
      }
      // The receipt tells of the wave, and nothing of the answer.
      const headers = { 'Oxbow-Receipt': receipt };
      const state = await ask(collector, 'GET', '/v1/receipt', { claims: null, headers });
      const { wave, ...rest } = (await state.json()) as { wave: string; status: string };
      assert.ok(wave.startsWith(`${prompt}.`));
      assert.deepEqual(Object.keys(rest).sort(), ['replies', 'status', 'title']);
      await expect(ask(collector, 'DELETE', '/v1/receipt', { claims: null, headers }), 204);
      await expect(ask(collector, 'GET', '/v1/receipt', { claims: null, headers }), 404);
    }
  });
}

test('nothing of these tests was a failure of the collector itself', () => {
  assert.deepEqual(collector.reports, []);
});
