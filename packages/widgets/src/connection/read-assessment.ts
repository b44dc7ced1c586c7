import './client.js';
import type { Subject } from '../element/events.js';
import { toAddress } from './address.js';
import { readFirst } from './first-reading.js';
import { withToken, type Collector } from './http.js';

/**
 * Reads the instrument that one side is asked now.
 * @throws as `readFirst`, TypeError for an id that no address can name
 */
export async function* answer(
  { http, identity }: Collector,
  detail: unknown,
  signal: AbortSignal,
): AsyncGenerator<unknown, void, undefined> {
  const { id, side = 'customer' } = detail as Subject;
  const address = `${toAddress('assessments', id)}?${String(new URLSearchParams({ side }))}`;
  const read = (until: AbortSignal) =>
    withToken(identity, (token) => http.json(address, { signal: until, token }));
  yield await readFirst(read, signal);
}
