import './client.js';
import type { ReplyRequestEvent } from '../element/events.js';
import { toAddress } from './address.js';
import { withToken, type Collector } from './http.js';
import { untilAborted } from './wait.js';

/**
 * Sends what the firm answers to a response. It goes on when nobody waits for it any more; sent again with the same id it
 * is stored once.
 * @throws RefusedError, TypeError when it may not have arrived
 */
export async function* answer(
  collector: Collector,
  detail: unknown,
  signal: AbortSignal,
): AsyncGenerator<unknown, void, undefined> {
  yield await untilAborted(send(collector, detail as ReplyRequestEvent['detail']), signal);
}

function send(
  { http, identity }: Collector,
  detail: ReplyRequestEvent['detail'],
): Promise<unknown> {
  if (!('response' in detail)) throw new TypeError('expected the id of a response');
  const { response, id, text, by } = detail;
  return withToken(identity, (token) =>
    http.json(`${toAddress('responses', response)}/replies`, {
      method: 'POST',
      body: JSON.stringify({ id, text, by }),
      expect: 201,
      keepalive: true,
      token,
    }),
  );
}
