import './client.js';
import type { ReplyRequestEvent } from '../element/events.js';
import type { Collector } from './http.js';
import { postReply } from './receipt-requests.js';
import { untilAborted } from './wait.js';

/**
 * Sends what the giver of a response says more, once; it goes on when nobody waits for it any more.
 * @throws RefusedError 409 when something else was sent with this id, 404 when the response is gone; as `Http.json`
 */
export async function* answer(
  collector: Collector,
  detail: unknown,
  signal: AbortSignal,
): AsyncGenerator<unknown, void, undefined> {
  const { receipt, id, text } = detail as Extract<ReplyRequestEvent['detail'], { receipt: string }>;
  yield await untilAborted(postReply(collector, receipt, { id, text }), signal);
}
