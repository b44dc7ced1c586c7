import type { Context } from 'hono';
import * as z from 'zod/mini';
import type { Environment } from '../access.js';
import type { Change, Changes } from '../live/changes.js';
import type { Live } from '../live/live.js';
import { Problem } from '../problem.js';

/** Comments between events, so that proxies and clients see that the stream is alive: milliseconds. */
const defaultHeartbeat = 15_000;

/** What somebody who may wants to follow. */
export interface Wanted {
  changes: Changes;
  /** The last place in the stream of changes. */
  newest: string;
  /** Places before it are no more, so that nobody can go on from there. */
  oldest?: string;
  /** The name of each event. */
  event: string;
  /** The place that the address names to go on from. */
  after?: string | undefined;
  /** When the right to follow ends, in milliseconds since 1970. */
  expires: number;
}

/** What every operation says that answers with changes. */
export const streamDescription = {
  query: z.strictObject({
    /** The place to go on from, for the first request; `Last-Event-ID` goes before it. */
    after: z.optional(z.string()),
  }),
  headers: { 'Last-Event-ID': { description: 'The id of the last event that was seen.' } },
  answers: {
    200: {
      description:
        'Server-sent events from now on, or after a place; a comment every 15 seconds. It ends with the token.',
      body: z.string(),
      type: 'text/event-stream',
    },
  },
} as const;

export const streamProblems = ['place-unknown'] as const;

/** Answers a request with changes as they come. */
export type OpenStream = (context: Context<Environment>, wanted: Wanted) => Response;

/**
 * Makes what answers with changes as they come, as server-sent events whose id is the place in the stream. A stream ends
 * with the token it was opened with.
 */
export function makeStreams(
  live: Live,
  now: () => number,
  heartbeat = defaultHeartbeat,
): OpenStream {
  return (context, { changes, newest, oldest = '0', event, after: given, expires }) => {
    // A reader that comes back knows better where it was than the address it first asked.
    const asked = context.req.header('Last-Event-ID') || given;
    const after = readPlace(asked, oldest, newest);
    const ended = new AbortController();
    const expired = new AbortController();
    // Not `AbortSignal.timeout`: as a part of another signal it is forgotten by the garbage collector of Node 20 before its time
    // has come, and the stream would outlive its token.
    const clock = setTimeout(() => expired.abort(), Math.max(0, expires - now())).unref();
    const gone = AbortSignal.any([ended.signal, context.req.raw.signal, expired.signal]);
    gone.addEventListener('abort', () => clearTimeout(clock), { once: true });
    const portions = live.follow(changes, after, gone);
    return new Response(toEvents(portions, event, gone, heartbeat, ended), {
      headers: {
        'Content-Type': 'text/event-stream; charset=utf-8',
        // nginx would hold events back to fill its buffer.
        'X-Accel-Buffering': 'no',
      },
    });
  };
}

function readPlace(text: string | undefined, oldest: string, newest: string): string {
  if (text === undefined) return newest;
  if (!/^\d{1,18}$/.test(text)) {
    throw new Problem('malformed-request', 'The place to go on from has to be a number.', {
      errors: [{ path: 'after', message: 'expected the id of an event' }],
    });
  }
  if (BigInt(text) > BigInt(newest) || BigInt(text) < BigInt(oldest)) {
    // From a database that is no more, or before an erase: going on after it would silently leave out what comes until then,
    // or leave standing what is gone.
    throw new Problem(
      'place-unknown',
      'This stream has not come to that place: read anew what it is about, and follow from there.',
    );
  }
  return text;
}

function toEvents(
  portions: AsyncGenerator<Change[], void, undefined>,
  event: string,
  gone: AbortSignal,
  heartbeat: number,
  ended: AbortController,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let clock: NodeJS.Timeout | undefined;
  const beat = (controller: ReadableStreamDefaultController<Uint8Array>) =>
    setInterval(() => {
      // A client that does not read gets no more; the generator waits for it as well.
      if ((controller.desiredSize ?? 0) > 0) controller.enqueue(encoder.encode(': beat\n\n'));
    }, heartbeat);
  gone.addEventListener('abort', () => clearInterval(clock));
  return new ReadableStream<Uint8Array>({
    start(controller) {
      // At once, so that the client sees the answer before the first change.
      controller.enqueue(encoder.encode(': here\n\n'));
    },
    async pull(controller) {
      // Who has left before the first pull is not told of by an event any more.
      if (!gone.aborted) clock ??= beat(controller);
      try {
        const { value, done } = await portions.next();
        if (ended.signal.aborted) return;
        if (!done && !gone.aborted) {
          controller.enqueue(
            encoder.encode(value.map((change) => toEvent(event, change)).join('')),
          );
          return;
        }
        controller.close();
        ended.abort();
      } catch (error) {
        ended.abort();
        throw error;
      }
    },
    cancel() {
      // Not `portions.return()`: that would wait for a change first.
      ended.abort();
    },
  });
}

function toEvent(event: string, { place, body }: Change): string {
  // JSON has no line break outside of its texts, and none inside; one line of data is enough.
  return `id: ${place}\nevent: ${event}\ndata: ${body}\n\n`;
}
