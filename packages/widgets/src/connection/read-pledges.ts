import './client.js';
import type { Subject } from '../element/events.js';
import { toAddress } from './address.js';
import { readFirst } from './first-reading.js';
import { withToken, type Collector } from './http.js';

/** Pledges as the collector gave them; the widget checks each. */
export interface GivenPledges {
  pledges: unknown[];
}

/**
 * Reads what people say they will do for an objective, once: there are no live changes.
 * @throws as `readFirst`, TypeError for an id that no address can name
 */
export async function* answer(
  { http, identity }: Collector,
  detail: unknown,
  signal: AbortSignal,
): AsyncGenerator<GivenPledges, void, undefined> {
  // What gives and takes back has to be there before the line breaks.
  void import('./give-pledge.js').catch(() => {});
  const address = `${toAddress('objectives', (detail as Subject).id)}/pledges`;
  const given = await readFirst(
    (until) => withToken(identity, (token) => http.json(address, { signal: until, token })),
    signal,
  );
  const { pledges } = (given ?? {}) as Partial<GivenPledges>;
  if (!Array.isArray(pledges))
    throw new TypeError('the collector answered with something else than pledges');
  yield { pledges };
}
