import { TimelinePage, type TimelineChange } from '@oxbow/model/touchpoint';
import { backoff } from './backoff.js';
import { RefusedError, withToken, type Http } from './http.js';
import type { Identity } from './identity.js';
import { ServerEventParser } from './sse.js';
import { wait } from './wait.js';

/** Times of the live stream, in milliseconds. */
export interface StreamTimes {
  /** A stream that says nothing for so long is dead; the collector sends a sign of life every 15 s. */
  silence: number;
  /** Bounds of the waits between attempts. */
  base: number;
  cap: number;
}

const defaultTimes: StreamTimes = { silence: 45_000, base: 1000, cap: 30_000 };

/** What asks for a timeline. */
export interface TimelineSource {
  http: Http;
  identity: Identity;
  times?: StreamTimes;
}

/**
 * Reads one page of a customer's touchpoints, newest first.
 * @param before cursor of the page before; without it the newest
 * @throws RefusedError, TypeError when the answer is no page
 */
export async function readTimelinePage(
  { http, identity }: TimelineSource,
  customer: string,
  signal: AbortSignal,
  before?: string,
): Promise<TimelinePage> {
  const query = before === undefined ? '' : `&before=${encodeURIComponent(before)}`;
  const answer = await withToken(identity, (token) =>
    http.json(`${pathOf(customer)}/touchpoints?limit=50${query}`, { signal, token }),
  );
  const page = TimelinePage.safeParse(answer);
  if (page.success) return page.data;
  throw new TypeError('the collector answered with something else than a page of touchpoints');
}

/**
 * Follows a customer's timeline: first a page, then the live changes, over every break of the line, until `signal`.
 * @throws RefusedError when the right to read is refused, TypeError when the first page cannot be had, the signal's reason
 */
export async function* followTimeline(
  source: TimelineSource,
  customer: string,
  signal: AbortSignal,
): AsyncGenerator<TimelinePage | TimelineChange, void, undefined> {
  const times = source.times ?? defaultTimes;
  const page = await readTimelinePage(source, customer, signal);
  yield page;
  let last = page.sequence;
  let failures = 0;
  // A source without a sequence has no live changes.
  while (last !== undefined) {
    let told: number | undefined;
    const opened = performance.now();
    try {
      for await (const { added, id } of readStream(source, customer, last, signal, times)) {
        last = id ?? last;
        if (added.length > 0) yield { added };
      }
      // Ended in good order, as with the token it was opened with.
    } catch (error) {
      signal.throwIfAborted();
      if (isResumeRefused(error)) {
        const fresh = await readTimelinePage(source, customer, signal).catch(passIfFinal);
        if (fresh) {
          yield { added: fresh.touchpoints };
          last = fresh.sequence;
        }
      } else {
        passIfFinal(error);
      }
      told = error instanceof RefusedError ? error.wait : undefined;
    }
    // Whoever opens streams only to end them, as some proxies do, is not asked again all the time.
    failures = performance.now() - opened > times.cap ? 1 : failures + 1;
    await wait(told ?? backoff(failures, times), signal, [globalThis]);
  }
}

async function* readStream(
  { http, identity }: TimelineSource,
  customer: string,
  last: string,
  signal: AbortSignal,
  { silence }: StreamTimes,
): AsyncGenerator<{ added: unknown[]; id: string | undefined }, void, undefined> {
  const end = new AbortController();
  const ended = AbortSignal.any([signal, end.signal]);
  const body = await withToken(identity, (token) =>
    http.stream(`${pathOf(customer)}/stream?after=${encodeURIComponent(last)}`, {
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
        added: events
          .filter(({ type }) => type === 'touchpoint')
          .flatMap(({ data }) => parse(data)),
        id: events.at(-1)?.id,
      };
    }
  } finally {
    clearTimeout(timer);
    end.abort();
  }
}

/** A record that is no JSON is handed on as it is: the widget counts and names it. */
function parse(data: string): unknown {
  try {
    return [JSON.parse(data)];
  } catch {
    return [data];
  }
}

function pathOf(customer: string): string {
  // A browser takes these as steps in the address, to where another customer's data or none may be.
  if (customer === '.' || customer === '..') throw new TypeError('this is no customer');
  return `/v1/customers/${encodeURIComponent(customer)}`;
}

/** The collector does not know the place to go on from, for instance after it was set up anew. */
function isResumeRefused(error: unknown): boolean {
  return error instanceof RefusedError && [400, 409, 410, 412].includes(error.status);
}

/** Waiting helps against a failing network or server, not against a no. */
function passIfFinal(error: unknown): undefined {
  const passing = [408, 425, 429];
  if (error instanceof RefusedError && error.status < 500 && !passing.includes(error.status))
    throw error;
  return undefined;
}
