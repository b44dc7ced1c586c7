import './client.js';
import type { Subject } from '../element/events.js';
import { toAddress } from './address.js';
import { readFirst } from './first-reading.js';
import { withToken, type Collector } from './http.js';

/**
 * Reads the published results of an instrument, which change only when a wave ends.
 * @throws as `readFirst`, TypeError for an id that no address can name
 */
export async function* answer(
  { http, identity }: Collector,
  detail: unknown,
  signal: AbortSignal,
): AsyncGenerator<unknown, void, undefined> {
  const address = toAddress('experience', (detail as Subject).id);
  const read = (until: AbortSignal) =>
    withToken(identity, (token) => http.json(address, { signal: until, token }));
  yield await readFirst(read, signal);
}
