import assert from 'node:assert/strict';
import { createServer, type AddressInfo } from 'node:net';
import { after, afterEach, before, test } from 'node:test';
import { accept, type Behaviour } from '../testing/receiver.js';
import { Sending } from '../testing/sending.js';
import { startTestApp, until, type TestApp } from '../testing/setup.js';
import { makeWebhook, quickSchedule, verify } from '../testing/webhooks.js';

let collector: TestApp;
const sending = new Sending(() => collector, { timeout: 300 });
before(async () => {
  collector = await startTestApp();
});
afterEach(() => sending.end());
after(() => collector.stop());

const webhook = (url: string) => makeWebhook(collector.database, collector.shop.key, { url });

/** Does something odd twice, then takes it. */
const atFirst =
  (odd: Behaviour): Behaviour =>
  (response, attempt, request) =>
    (attempt <= 2 ? odd : accept)(response, attempt, request);

for (const [name, behaviour, attempts, failure] of [
  ['says 200', (response) => response.end('ok'), 1],
  ['says 204', accept, 1],
  [
    'says 500 after it has taken it',
    atFirst((response) => response.writeHead(500).end()),
    3,
    'status',
  ],
  ['says 404', atFirst((response) => response.writeHead(404).end()), 3, 'status'],
  ['takes it and says nothing in time', atFirst(() => {}), 3, 'timeout'],
  [
    'says 200 and never ends its answer',
    atFirst((response) => response.writeHead(200).write('o')),
    3,
    'timeout',
  ],
  ['closes without an answer', atFirst((response) => response.socket?.destroy()), 3, 'closed'],
  [
    'closes in the middle of the head',
    atFirst((response) => response.socket?.end('HTTP/1.1 200 O')),
    3,
    'closed',
  ],
  [
    'says 200 and closes in the middle of the body',
    atFirst((response) => response.socket?.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nok')),
    3,
    'closed',
  ],
  [
    'answers in another language',
    atFirst((response) => response.socket?.end('220 mail.example ESMTP\r\n')),
    3,
    'answer',
  ],
  [
    'redirects to itself',
    atFirst((response, _, { url }) => response.writeHead(308, { Location: url }).end()),
    3,
    'redirect',
  ],
] satisfies [string, Behaviour, number, string?][]) {
  test(`a receiver that ${name} gets it, attempt ${attempts}`, async () => {
    const receiver = await sending.startReceiver(behaviour);
    const hook = await webhook(receiver.url);
    const [id = ''] = await hook.tell();
    const seen = new Set<string | undefined>();
    sending.startSender();
    await until('delivered', async () => {
      const delivery = await hook.delivery(id);
      if (delivery?.failure !== undefined) seen.add(delivery.failure);
      return delivery?.state === 'delivered';
    });
    assert.equal(receiver.count(id), attempts);
    for (const one of receiver.received) verify(one, hook.secret);
    const delivery = await hook.delivery(id);
    assert.equal(delivery?.attempts, attempts);
    assert.equal(delivery.failure, undefined);
    assert.equal(delivery.due, undefined);
    if (failure !== undefined)
      assert.ok(
        [...seen].every((one) => one === failure),
        [...seen].join(),
      );
  });
}

test('a receiver that is down gets everything when it is back', async () => {
  const receiver = await sending.startReceiver();
  const hook = await webhook(receiver.url);
  await receiver.stop();
  const ids = await hook.tell(20);
  sending.startSender();
  await until('tried twice', async () =>
    (await hook.deliveries()).some(({ attempts }) => attempts >= 2),
  );
  const [tried] = (await hook.deliveries()).filter(({ attempts }) => attempts > 0);
  assert.equal(tried?.failure, 'unreachable');
  await receiver.start();
  await until('all delivered', async () =>
    (await hook.deliveries()).every(({ state }) => state === 'delivered'),
  );
  assert.deepEqual(receiver.received.map(({ id }) => id).sort(), ids.toSorted());
});

test('a receiver that sends 10 GB back is heard for its status alone', async () => {
  const chunk = Buffer.alloc(64 * 1024);
  let sent = 0;
  const receiver = await sending.startReceiver((response) => {
    response.writeHead(200, { 'Content-Length': String(10 * 1024 ** 3) });
    const more = () => {
      if (response.destroyed) return;
      sent += chunk.length;
      if (response.write(chunk)) setImmediate(more);
      else response.once('drain', more);
    };
    more();
  });
  const hook = await webhook(receiver.url);
  const [id = ''] = await hook.tell();
  sending.startSender({ timeout: 5000 });
  await until('delivered', async () => (await hook.delivery(id))?.state === 'delivered');
  assert.equal(receiver.count(id), 1);
  // What the two ends of a connection hold between them, not gigabytes.
  assert.ok(sent < 20 * 1024 ** 2, `${sent} bytes`);
});

test('a receiver that answers before it has read the message has been told', async () => {
  let connections = 0;
  // Its own end of the connection reads nothing, ever.
  const server = createServer((socket) => {
    connections += 1;
    socket.on('error', () => {});
    socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  sending.endWith(() => new Promise((resolve) => server.close(() => resolve())));
  const hook = await webhook(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const [id = ''] = await hook.tell();
  sending.startSender();
  await until('delivered', async () => (await hook.delivery(id))?.state === 'delivered');
  assert.equal(connections, (await hook.delivery(id))?.attempts);
});

test('what is refused every time is given up, and says why', async () => {
  const receiver = await sending.startReceiver((response) => response.writeHead(500).end());
  const hook = await webhook(receiver.url);
  const [id = ''] = await hook.tell();
  sending.startSender();
  await until('given up', async () => (await hook.delivery(id))?.state === 'failed');
  assert.equal(receiver.count(id), quickSchedule.delays.length + 1);
  const { state, attempts, status, failure, due } = (await hook.delivery(id)) ?? {};
  assert.deepEqual(
    { state, attempts, status, failure, due },
    {
      state: 'failed',
      attempts: receiver.count(id),
      status: 500,
      failure: 'status',
      due: undefined,
    },
  );
});

test('a receiver that asks for patience is not asked again before', async () => {
  const receiver = await sending.startReceiver((response) => {
    const isFirst = receiver.received.length === 1;
    response.writeHead(isFirst ? 429 : 200, { 'Retry-After': '1' }).end();
  });
  const hook = await webhook(receiver.url);
  const [first = ''] = await hook.tell();
  sending.startSender();
  await until('refused once', async () => (await hook.delivery(first))?.attempts === 1);
  // What comes meanwhile waits as well: it is the receiver that asked.
  const [second = ''] = await hook.tell();
  await until('both delivered', async () =>
    (await hook.deliveries()).every(({ state }) => state === 'delivered'),
  );
  assert.deepEqual([receiver.count(first), receiver.count(second)], [2, 1]);
  const [refused, ...later] = receiver.received.map(({ at }) => at);
  for (const at of later) assert.ok(at - (refused ?? 0) >= 990, `after ${at - (refused ?? 0)} ms`);
});

test('a receiver that says it is gone is left alone', async () => {
  const receiver = await sending.startReceiver((response) => response.writeHead(410).end());
  const hook = await webhook(receiver.url);
  await hook.tell(10);
  sending.startSender({ limits: { perWebhook: 1, perSite: 64, all: 64 } });
  await until('given up', async () =>
    (await hook.deliveries()).every(({ state }) => state === 'failed'),
  );
  assert.equal(receiver.received.length, 1);
  await hook.tell();
  assert.equal((await hook.deliveries()).length, 10, 'nothing new is kept for it');
});

test('nothing of these tests was a failure of the collector itself', () => {
  assert.deepEqual(collector.reports, []);
});
