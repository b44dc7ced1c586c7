import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Answer } from '@oxbow/model/answer';
import type { Response } from '@oxbow/model/response';
import { count, post, readPage, type Result } from '../testing/api.js';
import { makeReceipt, readItem } from '../testing/inbox.js';
import { makeResponse } from '../testing/records.js';
import { startTestApp, type TestApp } from '../testing/setup.js';
import { makeWebhook } from '../testing/webhooks.js';

let collector: TestApp;
before(async () => {
  collector = await startTestApp();
});
after(() => collector.stop());

const score = (value: number): Answer => ({ type: 'nps', question: 'recommend', value });
const words = (value: string): Answer => ({ type: 'text', question: 'reason', value });

/** Parts of one response with these answers; all but the last are `partial`. */
function partsOf(...answers: Answer[][]): Response[] {
  const common = makeResponse({ receipt: makeReceipt() });
  return answers.map((each, sequence) => ({
    ...common,
    answers: each,
    sequence,
    ...(sequence < answers.length - 1 && { partial: true as const }),
  }));
}

async function handIn(response: Response, customer?: string): Promise<Result['status']> {
  const claims = customer === undefined ? null : { sub: customer };
  const [result] = await post(collector, '/v1/responses', { responses: [response] }, claims);
  return result!.status;
}

const titles = async (customer: string) =>
  (await readPage(collector, customer)).touchpoints.map(({ title }) => title);

test('a later part takes the place of an earlier one; only the whole is a touchpoint', async () => {
  const customer = randomUUID();
  const [first, second, last] = partsOf([score(9)], [score(3)], [score(3), words('A chip.\0')]);
  assert.equal(await handIn(first!, customer), 'stored');
  assert.deepEqual((await readItem(collector, first!.id)).response.answers, [score(9)]);
  assert.deepEqual(await titles(customer), []);
  assert.equal(await handIn(second!, customer), 'stored');
  assert.deepEqual(await titles(customer), []);
  assert.equal(await handIn(last!, customer), 'stored');
  assert.deepEqual(await titles(customer), ['Feedback: 3 of 10']);
  const item = await readItem(collector, first!.id);
  assert.deepEqual(item.response.answers, [score(3), words('A chip.\0')]);
  assert.equal(item.response.partial, undefined);
  assert.equal(await count(collector, 'response', first!.id), 1);
});

const [first, second, last] = [0, 1, 2];
const orders: [string, number[], Result['status'][], number][] = [
  ['one part again', [first, first], ['stored', 'duplicate'], 1],
  ['an earlier part that comes late', [second, first], ['stored', 'duplicate'], 2],
  ['a part after the whole', [last, second], ['stored', 'duplicate'], 3],
  ['the whole again', [first, last, last], ['stored', 'stored', 'duplicate'], 3],
  ['the whole at once after the first', [first, last], ['stored', 'stored'], 3],
];
for (const [name, order, expected, score3] of orders)
  test(`${name}: ${expected.join(', ')}`, async () => {
    const parts = partsOf([score(1)], [score(2)], [score(3)]);
    const statuses: Result['status'][] = [];
    for (const index of order) statuses.push(await handIn(parts[index]!));
    assert.deepEqual(statuses, expected);
    const { response } = await readItem(collector, parts[0]!.id);
    assert.deepEqual(response.answers, [score(score3)]);
  });

test('all parts in one request: the last one stands', async () => {
  const parts = partsOf([score(1)], [score(2)], [score(3)]);
  const customer = randomUUID();
  const results = await post(collector, '/v1/responses', { responses: parts }, { sub: customer });
  assert.deepEqual(
    results.map(({ status }) => status),
    ['stored', 'stored', 'stored'],
  );
  assert.deepEqual(await titles(customer), ['Feedback: 3 of 10']);
});

const strangers: [string, (whole: Response) => Response, string | undefined][] = [
  ['another receipt', (whole) => ({ ...whole, receipt: makeReceipt() }), 'anna'],
  ['no receipt', ({ receipt: _, ...whole }) => whole, 'anna'],
];
for (const [name, change, customer] of strangers)
  test(`a part with ${name} replaces nothing`, async () => {
    const [part, whole] = partsOf([score(9)], [score(0)]);
    assert.equal(await handIn(part!, customer), 'stored');
    assert.equal(await handIn(change(whole!), customer), 'duplicate');
    assert.deepEqual((await readItem(collector, part!.id)).response.answers, [score(9)]);
  });

test('the same id and receipt, but somebody else’s: it replaces nothing', async () => {
  const [part, whole] = partsOf([score(9)], [score(0)]);
  const [anna, bert] = [randomUUID(), randomUUID()];
  assert.equal(await handIn(part!, anna), 'stored');
  await handIn(whole!, bert);
  assert.deepEqual(await titles(anna), []);
  assert.equal(await handIn(whole!, anna), 'stored');
  assert.deepEqual(await titles(anna), ['Feedback: 0 of 10']);
});

test('words that look like a part are words', async () => {
  const [, whole] = partsOf([score(1)], [words('","partial":true,"sequence":0}')]);
  assert.equal(await handIn(whole!), 'stored');
  assert.equal(await handIn({ ...whole!, sequence: 9 }), 'duplicate');
});

test('webhooks are told of the whole alone, once', async () => {
  const hook = await makeWebhook(collector.database, collector.shop.key, {
    url: 'https://hooks.example/',
    events: ['response.created', 'response.low_score'],
  });
  const [part, whole] = partsOf([score(9)], [score(2)]);
  await handIn(part!);
  assert.deepEqual(await hook.deliveries(), []);
  await handIn(whole!);
  await handIn(whole!);
  const told = (await hook.deliveries()).map(({ type }) => type).sort();
  assert.deepEqual(told, ['response.created', 'response.low_score']);
});
