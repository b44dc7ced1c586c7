import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { startTestCollector, type TestCollector } from '../testing/collector.js';
import { until } from '../testing/setup.js';

const path = '/v1/customers/customer-1/stream';
let running: TestCollector;
let token = '';

before(async () => {
  running = await startTestCollector({ proxies: 0, limits: { streamsPerAddress: 2, streams: 3 } });
  token = await running.site.sign();
});
after(() => running.stop());

const request = (change: { method?: string; target?: string; host?: string } = {}) =>
  `${change.method ?? 'GET'} ${change.target ?? path} HTTP/1.1\r\nHost: collector\r\nOxbow-Site: ${running.site.key}\r\nAuthorization: Bearer ${token}\r\n\r\n`;

/** Opens a stream and waits for its head. */
async function open(text = request()) {
  const connection = running.send(text);
  await until('an answer', () => connection.answer().includes('\r\n\r\n'));
  return connection;
}

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);

/** Two streams fit beside no other; both are ended again. */
async function assertAllFree(): Promise<void> {
  await until('two places are free', async () => {
    const list = await Promise.all([open(), open()]);
    for (const { socket } of list) socket.destroy();
    return list.every(({ answer }) => statusOf(answer()) === 200);
  });
}

test('an address has as many streams as it may, and is told when there are more', async () => {
  const first = await open();
  assert.match(first.answer(), /\r\nratelimit: "streams-address";r=1\r\n/i);
  assert.match(
    first.answer(),
    /\r\nratelimit-policy: "streams-address";q=2;qu="concurrent-requests"/i,
  );
  const second = await open();
  const third = await open();
  assert.equal(statusOf(third.answer()), 429);
  assert.match(third.answer(), /\r\nretry-after: 15\r\n/i);
  assert.match(third.answer(), /urn:oxbow:problem:rate-limited/);
  for (const { socket } of [first, second, third]) socket.destroy();
  await assertAllFree();
});

const ways: readonly (readonly [
  why: string,
  act: (connection: Awaited<ReturnType<typeof open>>) => unknown,
])[] = [
  ['the client closes', ({ socket }) => socket.end()],
  ['the client is gone without a word', ({ socket }) => socket.resetAndDestroy()],
  ['the client does not read, and then is gone', ({ socket }) => {
    socket.pause();
    socket.destroy();
  }],
]; // prettier-ignore

for (const [why, act] of ways) {
  test(`a place is free again when ${why}`, async () => {
    for (let round = 0; round < 5; round++) {
      for (const connection of await Promise.all([open(), open()])) {
        assert.equal(statusOf(connection.answer()), 200);
        await act(connection);
      }
      await assertAllFree();
    }
  });
}

for (const [why, make, status] of [
  ['the client is gone before the answer', () => request(), undefined],
  ['only the head is asked for', () => request({ method: 'HEAD' }), 200],
  ['there is no such place', () => request({ target: `${path}?after=999999` }), 409],
  ['the place is no number', () => request({ target: `${path}?after=x` }), 400],
  ['a parameter is unknown', () => request({ target: `${path}?befor=1` }), 400],
  ['the customer is not theirs', () => request({ target: path.replace('-1', '-2') }), 403],
] as const) {
  test(`no place is held when ${why}`, async () => {
    for (let round = 0; round < 5; round++) {
      const connection = running.send(make());
      if (status === undefined)
        await new Promise((resolve) => connection.socket.once('connect', resolve));
      else {
        await until('an answer', () => connection.answer().includes('\r\n\r\n'));
        assert.equal(statusOf(connection.answer()), status);
      }
      connection.socket.destroy();
    }
    await assertAllFree();
  });
}

test('a place is free again when the token ends', async () => {
  const short = await running.site.sign({ exp: Math.floor(Date.now() / 1000) + 7 });
  const list = await Promise.all([
    open(request().replace(token, short)),
    open(request().replace(token, short)),
  ]);
  assert.deepEqual(
    list.map(({ answer }) => statusOf(answer())),
    [200, 200],
  );
  // What is due later has to be held by something: a timer within AbortSignal.any is not.
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  await assertAllFree();
  for (const { socket } of list) socket.destroy();
});

test('nothing of all this was a failure of the collector', () => {
  assert.deepEqual(running.reports, []);
});
