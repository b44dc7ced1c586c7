import './client.js';
import { isAddressable, toAddress } from './address.js';
import type { Collector } from './http.js';
import { asPresentPerson } from './present-person.js';
import { untilAborted } from './wait.js';

/**
 * Gives one's own place in an offer of a journey back, as who is signed in by now; what is not there any more is given back. It
 * goes on when nobody waits for it any more.
 * @throws RefusedError, 401 where nobody is signed in, TypeError when it may still be there
 */
export async function* answer(
  collector: Collector,
  detail: unknown,
  signal: AbortSignal,
): AsyncGenerator<unknown, void, undefined> {
  const { journey, exchange } = detail as { journey: string; exchange: string };
  yield await untilAborted(withdraw(collector, journey, exchange), signal);
}

async function withdraw(
  { http, identity }: Collector,
  journey: string,
  exchange: string,
): Promise<unknown> {
  if (!isAddressable(exchange)) throw new TypeError(`“${exchange}” is no id`);
  const address = `${toAddress('journeys', journey)}/sign-ups/${encodeURIComponent(exchange)}`;
  return asPresentPerson(identity, (token) =>
    http.json(address, { method: 'DELETE', expect: 200, keepalive: true, token }),
  );
}
