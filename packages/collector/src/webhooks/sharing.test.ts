import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, afterEach, before, test } from 'node:test';
import { accept, type Receiver } from '../testing/receiver.js';
import { Sending } from '../testing/sending.js';
import { startTestApp, until, type TestApp } from '../testing/setup.js';
import { makeWebhook, verify, type TestWebhook } from '../testing/webhooks.js';
import { DeliveryQueue } from './delivery-queue.js';
import { mostWebhooks } from './webhook-store.js';

// Who sends what: several webhooks, several processes, those that stop and those that are gone.
let collector: TestApp;
const sending = new Sending(() => collector);
before(async () => {
  collector = await startTestApp();
});
afterEach(() => sending.end());
after(() => collector.stop());

const webhook = (receiver: Receiver, site = collector.shop.key) =>
  makeWebhook(collector.database, site, { url: receiver.url });

const allDelivered = (hook: TestWebhook) => async () =>
  (await hook.deliveries()).every(({ state }) => state === 'delivered');

test('two processes send 300 messages, each once and signed, and not more than eight at a time', async () => {
  const receiver = await sending.startReceiver();
  const hook = await webhook(receiver);
  const ids = await hook.tell(300);
  sending.startSender();
  sending.startSender();
  await until('all delivered', allDelivered(hook));
  assert.deepEqual(receiver.received.map(({ id }) => id).sort(), ids.toSorted());
  for (const one of receiver.received) verify(one, hook.secret);
  assert.ok(receiver.atOnce <= 8, `${receiver.atOnce} at once`);
});

test('a receiver that says nothing holds up nobody else', async () => {
  const [silent, quick] = [await sending.startReceiver(() => {}), await sending.startReceiver()];
  const [held, hook] = [await webhook(silent), await webhook(quick, collector.bank.key)];
  await held.tell(100);
  const sender = sending.startSender({ timeout: 10_000, patience: 0 });
  await until('the silent one is asked', () => silent.atOnce === 4);
  await hook.tell(100);
  await until('the quick one has everything', allDelivered(hook));
  assert.equal(silent.received.length, 4);
  await sender.stop();
});

test('a site whose fifty webhooks answer nothing leaves the others their places', async () => {
  const [silent, quick] = [await sending.startReceiver(() => {}), await sending.startReceiver()];
  for (let number = 0; number < mostWebhooks; number += 1) await (await webhook(silent)).tell(4);
  const sender = sending.startSender({ timeout: 10_000, patience: 0 });
  await until('the silent site has what it may have', () => silent.atOnce === 16);
  const hook = await webhook(quick, collector.bank.key);
  await hook.tell(100);
  await until('the quick one has everything', allDelivered(hook));
  assert.equal(silent.atOnce, 16);
  await sender.stop();
});

test('what a process had taken that is gone is sent by another when the lease ends', async () => {
  const receiver = await sending.startReceiver();
  const hook = await webhook(receiver);
  const ids = await hook.tell(3);
  const queue = new DeliveryQueue(collector.database);
  const taken = await queue.take({ perWebhook: 10, perSite: 10, all: 10 }, [], randomUUID(), 400);
  assert.deepEqual(taken.map(({ delivery }) => delivery).sort(), ids.toSorted());
  const start = Date.now();
  sending.startSender();
  await until('all delivered', allDelivered(hook));
  assert.equal(receiver.received.length, 3);
  assert.ok((receiver.received[0]?.at ?? 0) - start >= 300, 'not before the lease has ended');
});

test('a process that stops finishes what is under way', async () => {
  let answer = () => {};
  const receiver = await sending.startReceiver((response, attempt, request) => {
    answer = () => accept(response, attempt, request);
  });
  const hook = await webhook(receiver);
  const [id = ''] = await hook.tell();
  const sender = sending.startSender();
  await until('the receiver has it', () => receiver.count(id) === 1);
  const stopped = sender.stop();
  await hook.tell();
  answer();
  await stopped;
  assert.equal((await hook.delivery(id))?.state, 'delivered');
  assert.equal(receiver.received.length, 1, 'nothing new was taken');
});

test('what does not end in time is left to another process, which need not wait for a lease', async () => {
  const receiver = await sending.startReceiver(() => {});
  const hook = await webhook(receiver);
  const [id = ''] = await hook.tell();
  const sender = sending.startSender({ patience: 50 });
  await until('the receiver has it', () => receiver.count(id) === 1);
  await sender.stop();
  assert.deepEqual(
    [(await hook.delivery(id))?.state, (await hook.delivery(id))?.attempts],
    ['waiting', 0],
  );
  receiver.behaviour = accept;
  sending.startSender();
  await until('delivered', allDelivered(hook));
  assert.equal(receiver.count(id), 2);
});

test('a webhook in this machine’s network is not told where that is not allowed', async () => {
  const receiver = await sending.startReceiver();
  const byName = receiver.url.replace('http://127.0.0.1', 'https://localhost');
  const hooks = [await webhook(receiver)];
  for (const url of [byName, byName.replace('localhost', '127.0.0.1')]) {
    hooks.push(await makeWebhook(collector.database, collector.shop.key, { url }));
  }
  for (const hook of hooks) await hook.tell();
  sending.startSender({ private: false });
  for (const hook of hooks) {
    await until('refused', async () => (await hook.deliveries())[0]?.failure === 'address');
  }
  assert.equal(receiver.atOnce, 0);
});

test('without https nothing is sent to a name that resolves to a public address', async () => {
  const { post } = await import('./post.js');
  const options = { timeout: 1000, private: true, signal: new AbortController().signal };
  const attempt = await post(new URL('http://8.8.8.8/'), {}, '{}', options);
  assert.deepEqual(attempt, { failure: 'address' });
});

test('a receiver without a certificate that is valid is not told', async () => {
  const receiver = await sending.startReceiver();
  const url = receiver.url.replace('http:', 'https:');
  const hook = await makeWebhook(collector.database, collector.shop.key, { url });
  await hook.tell();
  sending.startSender();
  await until('refused', async () => (await hook.deliveries())[0]?.failure === 'certificate');
  assert.equal(receiver.received.length, 0);
});

test('while the database is away nothing is lost, and the sender goes on when it is back', async () => {
  const receiver = await sending.startReceiver();
  const hook = await webhook(receiver);
  sending.startSender();
  const [before = ''] = await hook.tell();
  await until('delivered', allDelivered(hook));
  await collector.everything.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'oxbow-collector' and pid <> pg_backend_pid() and datname = current_database()`,
  );
  const told = (): Promise<string[]> => hook.tell().catch(told);
  const [id = ''] = await told();
  await until('delivered', () => receiver.count(id) > 0 && receiver.count(before) > 0);
});

test('nothing of these tests was a failure of the collector itself', () => {
  assert.deepEqual(collector.reports, []);
});
