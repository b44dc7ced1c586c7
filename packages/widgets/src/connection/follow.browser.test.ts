import { expect } from '@open-wc/testing';
import { follow, type FollowTimes, type Subject } from './follow.js';
import type { Http } from './http.js';
import { Identity } from './identity.js';
import { RefusedError } from './refusal.js';
import { mostStreams } from './stream-place.js';
import { until } from './testing/collector.js';
import { signedIn } from './testing/requests.js';

const times: FollowTimes = { patience: 300, silence: 10_000, base: 8, cap: 60_000, poll: 20 };

/** A collector whose answers and streams are made by the test. */
function start(
  read: (attempt: number) => Promise<string>,
  {
    stream = endless,
    endpoint = crypto.randomUUID(),
    replace = (whole) => whole,
    ...changed
  }: Partial<FollowTimes> & {
    stream?: () => ReadableStream;
    endpoint?: string;
    replace?: Subject<string, unknown>['replace'];
  } = {},
) {
  const log = {
    reads: 0,
    streams: 0,
    ready: 0,
    values: [] as unknown[],
    error: undefined as unknown,
  };
  const http = {
    endpoint,
    timeout: 20_000,
    fetch: async (_address: string, { signal }: { signal: AbortSignal }) => {
      log.streams += 1;
      const body = await untilAborted(stream().getReader(), signal);
      return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
    },
  } as unknown as Http;
  const identity = new Identity({ token: signedIn('emma'), tokenurl: undefined });
  const subject: Subject<string, unknown> = {
    address: '/v1/things/1',
    event: 'thing',
    read: () => read((log.reads += 1)),
    placeOf: (whole) => whole,
    replace,
    gather: (records) => records,
  };
  const abort = new AbortController();
  const { signal } = abort;
  document.addEventListener('oxready', () => (log.ready += 1), { signal });
  void (async () => {
    try {
      const values = follow({ http, identity }, subject, signal, { ...times, ...changed });
      for await (const value of values) log.values.push(value);
    } catch (error) {
      log.error = error;
    }
  })();
  return { log, abort };
}

const endless = () => new ReadableStream();

/** A stream that breaks with the signal, as the body of an answer does. */
const untilAborted = (reader: ReadableStreamDefaultReader, signal: AbortSignal) =>
  new ReadableStream({
    start: (controller) =>
      signal.addEventListener('abort', () => controller.error(signal.reason), { once: true }),
    async pull(controller) {
      const { value, done } = await reader.read();
      if (signal.aborted) return;
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
const refuse = (status: number) => Promise.reject(new RefusedError(status, undefined, 'no'));

describe('following', () => {
  it('asks ever less often where each stream ends at once', async () => {
    const greeting = new TextEncoder().encode(': here\n\n');
    const stream = () =>
      new ReadableStream({
        start(controller) {
          controller.enqueue(greeting);
          controller.close();
        },
      });
    const { log, abort } = start(async () => 'whole', { stream });
    const begun = performance.now();
    await until(() => performance.now() - begun > 600);
    abort.abort();
    expect(log.streams).to.be.within(2, 25);
  });

  it('tells together what comes in one piece, and nothing of signs of life and other events', async () => {
    const piece =
      ': beat\n\nid: 1\nevent: thing\ndata: {"n":1}\n\nevent: other\ndata: 2\n\nid: 3\nevent: thing\ndata: no JSON\n\n';
    const stream = () =>
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(': here\n\n'));
          controller.enqueue(new TextEncoder().encode(piece));
        },
      });
    const { log, abort } = start(async () => 'whole', { stream });
    await until(() => log.values.length > 1);
    expect(log.values).to.deep.equal(['whole', [{ n: 1 }, 'no JSON']]);
    abort.abort();
  });

  for (const [name, fail] of [
    ['a server that fails', () => refuse(503)],
    ['a server that is busy', () => refuse(429)],
    ['a network that fails', () => Promise.reject(new TypeError('Failed to fetch'))],
  ] as const) {
    it(`tries the whole again for a moment: ${name} is not told at once`, async () => {
      const { log, abort } = start((attempt) => (attempt < 3 ? fail() : Promise.resolve('whole')));
      await until(() => log.values.length === 1);
      expect(log).to.include({ reads: 3, ready: 0, error: undefined });
      abort.abort();
    });

    it(`tells of ${name} in time, and lets the widget ask again once it is over`, async () => {
      let isOver = false;
      const { log, abort } = start(() => (isOver ? Promise.resolve('whole') : fail()), { cap: 40 });
      const begun = performance.now();
      await until(() => log.error !== undefined);
      expect(performance.now() - begun).to.be.below(times.patience + 200);
      const { reads } = log;
      await until(() => log.reads > reads + 2);
      expect(log).to.include({ ready: 0 });
      isOver = true;
      await until(() => log.ready === 1);
      const over = log.reads;
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(log).to.include({ ready: 1, reads: over });
      abort.abort();
    });
  }

  for (const ms of [60_000, 1e12]) {
    it(`tells at once when it is told to wait for ${ms} ms, and waits`, async () => {
      const { log, abort } = start(() => Promise.reject(new RefusedError(503, ms, 'no')));
      await until(() => log.error !== undefined);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(log).to.include({ reads: 1, ready: 0 });
      abort.abort();
    });
  }

  it('tells of a no at once, and does not ask again', async () => {
    const { log, abort } = start(() => refuse(403), { cap: 20 });
    await until(() => log.error !== undefined);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(log).to.include({ reads: 1, ready: 0 });
    abort.abort();
  });

  it('lets the widget ask again when the failure has become a no', async () => {
    let status = 500;
    const { log, abort } = start(() => refuse(status), { cap: 20 });
    await until(() => log.error !== undefined);
    status = 404;
    await until(() => log.ready === 1);
    abort.abort();
  });

  it('asks no more once nobody wants it', async () => {
    const { log, abort } = start(() => refuse(500), { cap: 20 });
    await until(() => log.error !== undefined);
    abort.abort();
    const { reads } = log;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(log).to.include({ reads });
  });

  it('is woken by the network', async () => {
    let isOver = false;
    const fails = () => Promise.reject(new RefusedError(503, 60_000, 'no'));
    const { log, abort } = start(() => (isOver ? Promise.resolve('whole') : fails()));
    await until(() => log.error !== undefined);
    isOver = true;
    let announced = false;
    document.addEventListener('oxready', () => (announced = true), { once: true });
    await until(() => {
      globalThis.dispatchEvent(new Event('online'));
      return announced;
    });
    abort.abort();
  });

  it('holds no more than four streams with a collector, reads the others again now and then, and gives a place that is left to the next', async () => {
    const endpoint = crypto.randomUUID();
    let whole = 'first';
    const all = Array.from({ length: mostStreams + 1 }, () =>
      start(async () => whole, { endpoint }),
    );
    const streaming = () => all.filter(({ log }) => log.streams > 0);
    const [late] = await (async () => {
      await until(() => streaming().length === mostStreams);
      return all.filter(({ log }) => log.streams === 0);
    })();
    await until(() => late!.log.reads > 3);
    expect(late!.log.values).to.deep.equal(['first']);
    whole = 'second';
    await until(() => late!.log.values.length === 2);
    expect(late!.log).to.deep.include({ values: ['first', 'second'], streams: 0 });
    streaming()[0]!.abort.abort();
    await until(() => late!.log.streams === 1);
    const other = start(async () => whole);
    await until(() => other.log.streams === 1);
    for (const { abort } of [...all, other]) abort.abort();
  });

  it('ends where a whole that was read again, without a stream, has to be asked for anew', async () => {
    const endpoint = crypto.randomUUID();
    const others = Array.from({ length: mostStreams }, () => start(async () => '0', { endpoint }));
    await until(() => others.every(({ log }) => log.streams === 1));
    const anew = new DOMException('anew', 'AbortError');
    const { log } = start(async (attempt) => (attempt < 3 ? '9' : '1'), {
      endpoint,
      replace() {
        throw anew;
      },
    });
    await until(() => log.error !== undefined);
    expect(log).to.deep.include({ error: anew, values: ['9'], reads: 3 });
    for (const { abort } of others) abort.abort();
  });
});
