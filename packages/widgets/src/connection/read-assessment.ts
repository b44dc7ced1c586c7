import './client.js';
import type { Subject } from '../element/events.js';
import { toAddress } from './address.js';
import { readFirst } from './first-reading.js';
import { withToken, type Collector } from './http.js';
import { RefusedError } from './refusal.js';

/**
 * Reads what one side is asked now, `null` where it is asked nothing.
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
  try {
    yield await readFirst(read, signal);
  } catch (error) {
    if (!(error instanceof RefusedError) || error.status !== 404) throw error;
    yield null;
  }
}
