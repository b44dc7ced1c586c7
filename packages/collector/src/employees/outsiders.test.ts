import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { makePulse, makeWave } from '../testing/employees.js';
import { headersOf, startTestApp, type TestApp } from '../testing/setup.js';
import type { TokenClaims } from '../testing/site.js';
import { ask } from '../testing/waves.js';

// Whoever adds answers that they know to a few others can compute those.
let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());

const { instrument: _, ...ofPrompt } = makeWave();

async function handIn(prompt: string, claims: TokenClaims | null): Promise<string> {
  const answer = await collector.app.request('/v1/responses', {
    method: 'POST',
    headers: await headersOf(collector.shop, claims),
    body: JSON.stringify({ responses: [makePulse(8, undefined, { prompt })] }),
  });
  const { type = '' } = (await answer.json()) as { type?: string };
  return `${answer.status} ${type.replace('urn:oxbow:problem:', '')}`;
}

test('a wave that wants tokens takes none of a customer, whose token names no unit', async () => {
  const wave = { ...ofPrompt, id: 'signed', prompt: 'signed', signed: true };
  assert.equal((await ask(collector, 'PUT', '/v1/waves/signed', { body: wave })).status, 201);
  assert.equal(await handIn('signed', null), '401 token-required');
  assert.equal(await handIn('signed', { sub: 'customer-1' }), '401 token-required');
  assert.match(await handIn('signed', { sub: 'emma', unit: 'hotline' }), /^202 $/);
});

test('a wave that has the name of a prompt’s month, but asks something else, takes no answer to the prompt', async () => {
  const id = `taken.${new Date().toISOString().slice(0, 7)}`;
  const wave = makeWave({ id });
  assert.equal((await ask(collector, 'PUT', `/v1/waves/${id}`, { body: wave })).status, 201);
  assert.equal(await handIn('taken', null), '409 wave-closed');
  const kept = await collector.everything.query(
    'select from oxbow.sealed_answer where site = $1 and wave = $2',
    [collector.shop.key, id],
  );
  assert.equal(kept.length, 0);
});

test('who has no token cannot open waves without end, and who has one still can', async () => {
  const site = collector.bank.key;
  const { employees } = collector;
  const give = (prompt: string, giver?: { subject: string; unit: string }) =>
    employees.handInResponses(site, [{ response: makePulse(8, undefined, { prompt }) }], giver);
  const outcomes = new Set<string>();
  for (let index = 0; index < 101; index += 1) {
    for (const outcome of await give(`prompt-${index}`)) outcomes.add(outcome);
  }
  assert.deepEqual(outcomes, new Set(['stored', 'closed']));
  assert.deepEqual(await give('prompt-0'), ['stored']);
  assert.deepEqual(await give('another', { subject: 'emma', unit: 'hotline' }), ['stored']);
});
