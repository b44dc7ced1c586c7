import { defaultTimes, delay, readFirst, throwIfFinal, type FirstTimes } from './first-reading.js';
import { assertType, withToken, type Collector, type Http, type Send } from './http.js';
import { RefusedError } from './refusal.js';
import { ServerEventParser } from './sse.js';
import { takeStreamPlace } from './stream-place.js';
import { wait } from './wait.js';

/** Times of following, in milliseconds. */
export interface FollowTimes extends FirstTimes {
  /** A stream that says nothing for so long is dead; the collector sends a sign of life every 15 s. */
  silence: number;
  /** How often the whole is read again while others hold all places for streams. */
  poll: number;
}

const followTimes: FollowTimes = { ...defaultTimes, silence: 45_000, poll: 10_000 };

/** Something at the collector that is read whole and then followed. */
export interface Subject<Whole, Change> {
  /** Its address below the endpoint; its stream is at `/stream` there. */
  address: string;
  /** The name of its events. */
  event: string;
  /** @throws RefusedError, TypeError when the answer is something else */
  read(signal: AbortSignal): Promise<Whole>;
  /** The place after which its live changes begin; `undefined` where there are none. */
  placeOf(whole: Whole): string | undefined;
  /**
   * What a whole that was read again changes, since the place that was last known.
   * @throws AbortError when it has to be asked for anew
   */
  replace(whole: Whole, last: string): Change;
  /** What the records of one moment change together; at least one record. */
  gather(records: unknown[]): Change;
}

/**
 * Follows something: first the whole, then its live changes, over every break of the line, until `signal`. While all
 * places for streams are taken, the whole is read again now and then instead.
 *
 * While the network or the server fails, the whole is tried again for a moment before that is told. Then it is tried on
 * in the background, and once it can be read, `oxready` lets the widget ask again.
 * @throws RefusedError when the right to read is refused, TypeError when the whole cannot be had, the signal's reason
 */
export async function* follow<Whole, Change>(
  collector: Collector,
  subject: Subject<Whole, Change>,
  signal: AbortSignal,
  times = followTimes,
): AsyncGenerator<Whole | Change, void, undefined> {
  const whole = await readFirst((until) => subject.read(until), signal, times);
  yield whole;
  let last = subject.placeOf(whole);
  let failures = 0;
  while (last !== undefined) {
    let error: unknown;
    let fresh: Whole | undefined;
    const leave = await takeStreamPlace(collector.http.endpoint);
    const opened = performance.now();
    try {
      if (leave) {
        for await (const { records, id } of readStream(collector, subject, last, signal, times)) {
          last = id ?? last;
          if (records.length > 0) yield subject.gather(records);
        }
        // Ended in good order, as with the token it was opened with.
      } else {
        await wait(times.poll, signal);
        fresh = await subject.read(signal);
      }
    } catch (reason) {
      signal.throwIfAborted();
      error = reason;
      if (isResumeRefused(error)) fresh = await subject.read(signal).catch(throwIfFinal);
      else throwIfFinal(error);
    } finally {
      leave?.();
    }
    if (fresh !== undefined && (error !== undefined || subject.placeOf(fresh) !== last)) {
      yield subject.replace(fresh, last);
      last = subject.placeOf(fresh);
    }
    if (!leave && error === undefined) {
      failures = 0;
      continue;
    }
    // Whoever opens streams only to end them, as some proxies do, is not asked again all the time.
    failures = performance.now() - opened > times.cap ? 1 : failures + 1;
    await wait(delay(error, failures, times), signal, [globalThis]);
  }
}

async function* readStream(
  { http, identity }: Collector,
  { address, event }: Subject<unknown, unknown>,
  last: string,
  signal: AbortSignal,
  { silence }: FollowTimes,
): AsyncGenerator<{ records: unknown[]; id: string | undefined }, void, undefined> {
  const end = new AbortController();
  const ended = AbortSignal.any([signal, end.signal]);
  const body = await withToken(identity, (token) =>
    openStream(http, `${address}/stream?after=${encodeURIComponent(last)}`, {
      headers: { 'Last-Event-ID': last },
      token,
      signal: ended,
    }),
  );
  const reader = body.getReader();
  const parser = new ServerEventParser();
  const decoder = new TextDecoder();
  const quiet = () => end.abort(new TypeError('the stream fell silent'));
  let timer = setTimeout(quiet, silence);
  try {
    for (;;) {
      const { value, done } = (await reader.read()) as ReadableStreamReadResult<Uint8Array>;
      if (done) return;
      clearTimeout(timer);
      timer = setTimeout(quiet, silence);
      const events = parser.push(decoder.decode(value, { stream: true }));
      // What came together is shown together; a mere sign of life counts as well.
      yield {
        records: events.filter(({ type }) => type === event).map(({ data }) => parse(data)),
        id: events.at(-1)?.id,
      };
    }
  } finally {
    clearTimeout(timer);
    end.abort();
  }
}

/**
 * Opens a stream of events; `signal` ends it.
 * @throws as `Http.json` does, when no stream comes
 */
async function openStream(
  http: Http,
  path: string,
  send: Send & { signal: AbortSignal },
): Promise<ReadableStream> {
  const slow = new AbortController();
  const timer = setTimeout(
    () => slow.abort(new DOMException('the stream did not open in time', 'TimeoutError')),
    http.timeout,
  );
  try {
    const signal = AbortSignal.any([send.signal, slow.signal]);
    const response = await http.fetch(path, { ...send, signal }, 'text/event-stream');
    assertType(response, 'text/event-stream');
    if (!response.body) throw new TypeError('the stream has no body');
    return response.body;
  } finally {
    clearTimeout(timer);
  }
}

/** A record that is no JSON is handed on as it is: the widget counts and names it. */
function parse(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return data;
  }
}

/** The collector does not know the place to go on from, for instance after it was set up anew. */
function isResumeRefused(error: unknown): boolean {
  return error instanceof RefusedError && [400, 409, 410, 412].includes(error.status);
}
