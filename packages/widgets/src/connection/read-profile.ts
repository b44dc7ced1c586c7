import './client.js';
import type { Subject } from '../element/events.js';
import { toAddress } from './address.js';
import { readFirst } from './first-reading.js';
import { withToken, type Collector } from './http.js';
import { RefusedError } from './refusal.js';

/**
 * Reads the published results of an instrument, which change only when a wave ends: of the whole or of a unit, of the last wave or
 * of another; `null` before the first is published. A unit that is not shown is answered with the next one above it that is; the profile says which.
 * @throws as `readFirst`, TypeError for an id that no address can name
 */
export async function* answer(
  { http, identity }: Collector,
  detail: unknown,
  signal: AbortSignal,
): AsyncGenerator<unknown, void, undefined> {
  const { id, unit, wave } = detail as Subject;
  const query = String(new URLSearchParams({ ...(unit && { unit }), ...(wave && { wave }) }));
  const address = toAddress('experience', id) + (query && `?${query}`);
  const read = (until: AbortSignal) =>
    withToken(identity, (token) => http.json(address, { signal: until, token }));
  try {
    yield await readFirst(read, signal);
  } catch (error) {
    if (!(error instanceof RefusedError) || error.status !== 404) throw error;
    // Nothing is published yet.
    yield null;
  }
}
