import './client.js';
import type { Subject } from '../element/events.js';
import { toAddress } from './address.js';
import { withToken, type Collector } from './http.js';

/**
 * Reads one response for somebody of the firm who opens it; its giver is told that it was read.
 * @throws RefusedError, TypeError for an id that no address can carry
 */
export async function* answer(
  { http, identity }: Collector,
  detail: unknown,
  signal: AbortSignal,
): AsyncGenerator<unknown, void, undefined> {
  const address = toAddress('responses', (detail as Subject).id);
  yield await withToken(identity, (token) => http.json(address, { signal, token }));
}
