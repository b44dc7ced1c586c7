import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from '../testing/setup.js';
import { whenEnded } from './when-ended.js';

/** An answer that goes on until it is told otherwise. */
function start({ method = 'GET', status = 200 } = {}) {
  const client = new AbortController();
  const request = new Request('http://collector.example', { method, signal: client.signal });
  let source: ReadableStreamDefaultController<Uint8Array> | undefined;
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      source = controller;
      controller.enqueue(new Uint8Array([1]));
    },
    cancel: () => void (cancelled = true),
  });
  let ended = 0;
  const answer = new Response(body, { status, headers: { 'X-Kept': 'yes' } });
  const follow = () => whenEnded(answer, request, () => (ended += 1));
  return { client, follow, source: () => source, ended: () => ended, isCancelled: () => cancelled };
}

type Case = ReturnType<typeof start>;

const ways: readonly (readonly [why: string, act: (given: Case, followed: Response) => unknown])[] =
  [
    [
      'it is read to its end',
      async ({ source }, followed) => {
        source()?.close();
        assert.deepEqual(new Uint8Array(await followed.arrayBuffer()), new Uint8Array([1]));
      },
    ],
    [
      'it fails',
      async ({ source }, followed) => {
        source()?.error(new Error('broken'));
        await assert.rejects(followed.arrayBuffer(), /broken/);
      },
    ],
    ['its reader leaves', (_, followed) => followed.body?.cancel()],
    [
      'its reader leaves after a part',
      async (_, followed) => {
        const reader = followed.body?.getReader();
        await reader?.read();
        await reader?.cancel();
      },
    ],
    ['the client goes before anything is read', ({ client }) => client.abort()],
  ];

for (const [why, act] of ways) {
  test(`an answer is over when ${why}`, async () => {
    const given = start();
    const followed = given.follow();
    assert.equal(followed.headers.get('X-Kept'), 'yes');
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(given.ended(), 0, 'not before');
    await act(given, followed);
    await until('it is over', () => given.ended() > 0);
  });
}

test('an answer that is left leaves its source', async () => {
  const given = start();
  await given.follow().body?.cancel();
  assert.ok(given.isCancelled());
});

test('an answer that nobody will read is over at once', () => {
  const head = start({ method: 'HEAD' });
  assert.equal(head.follow().body, null);
  const gone = start();
  gone.client.abort();
  gone.follow();
  const refused = start({ status: 409 });
  refused.follow();
  assert.deepEqual(
    [head, gone, refused].map((given) => given.ended()),
    [1, 1, 1],
  );
  assert.deepEqual([head.isCancelled(), gone.isCancelled()], [true, true]);
});

test('nothing is taken from the source before it is wanted', async () => {
  let pulled = 0;
  const body = new ReadableStream<Uint8Array>(
    { pull: (controller) => controller.enqueue(new Uint8Array([(pulled += 1)])) },
    { highWaterMark: 0 },
  );
  const followed = whenEnded(new Response(body), new Request('http://a.example'), () => {});
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(pulled, 0);
  await followed.body?.getReader().read();
  assert.equal(pulled, 1);
});
