import type { Context } from 'hono';
import { requireCustomer, type Environment } from '../access.js';
import type { Live } from '../live/live.js';
import { Problem } from '../problem.js';
import type { Change, Store } from '../store.js';

/** Comments between events, so that proxies and clients see that the stream is alive: milliseconds. */
const defaultHeartbeat = 15_000;

/**
 * `GET /v1/customers/{customer}/stream`: a customer's changes as they come, as server-sent events whose id is the
 * place in the stream. Ends with the token it was opened with.
 */
export function getStream(
  store: Store,
  live: Live,
  now: () => number,
  heartbeat = defaultHeartbeat,
): (context: Context<Environment>) => Promise<Response> {
  return async (context: Context<Environment>) => {
    const site = context.get('site').key;
    const { customer, identity } = requireCustomer(context);
    const newest = await store.readSequence(site, customer);
    // A reader that comes back knows better where it was than the address it first asked.
    const asked = context.req.header('Last-Event-ID') || context.req.query('after');
    const after = readPlace(asked, newest);
    const ended = new AbortController();
    const gone = AbortSignal.any([
      ended.signal,
      context.req.raw.signal,
      AbortSignal.timeout(Math.max(0, identity.expires - now())),
    ]);
    const changes = live.follow(site, customer, after, gone);
    return new Response(toEvents(changes, gone, heartbeat, ended), {
      headers: {
        'Content-Type': 'text/event-stream; charset=utf-8',
        // nginx would hold events back to fill its buffer.
        'X-Accel-Buffering': 'no',
      },
    });
  };
}

function readPlace(text: string | undefined, newest: string): string {
  if (text === undefined) return newest;
  if (!/^\d{1,18}$/.test(text)) {
    throw new Problem('malformed-request', 'The place to go on from has to be a number.', {
      errors: [{ path: 'after', message: 'expected the id of an event or a page’s sequence' }],
    });
  }
  if (BigInt(text) > BigInt(newest)) {
    // From a database that is no more; going on after it would silently leave out what comes until then.
    throw new Problem(
      'place-unknown',
      'This stream has not come to that place: read the timeline again and follow from its sequence.',
    );
  }
  return text;
}

function toEvents(
  changes: AsyncGenerator<Change[], void, undefined>,
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
        const { value, done } = await changes.next();
        if (ended.signal.aborted) return;
        if (!done && !gone.aborted) {
          controller.enqueue(encoder.encode(value.map(toEvent).join('')));
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
      // Not `changes.return()`: that would wait for a change first.
      ended.abort();
    },
  });
}

function toEvent({ sequence, touchpoint }: Change): string {
  // JSON has no line break outside of its texts, and none inside; one line of data is enough.
  return `id: ${sequence}\nevent: touchpoint\ndata: ${touchpoint}\n\n`;
}
