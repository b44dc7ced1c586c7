import './client.js';
import type { Pledge } from '@oxbow/model/pledge';
import { toAddress } from './address.js';
import type { Collector } from './http.js';
import { asPresentPerson } from './present-person.js';
import { untilAborted } from './wait.js';

/**
 * Gives a pledge, as who is signed in by now. It goes on when nobody waits for it any more; sent again with the same id it is
 * given once. The collector checks it, and answers with it and its day.
 * @throws RefusedError, 401 where nobody is signed in, TypeError when it may not have arrived
 */
export async function* answer(
  collector: Collector,
  detail: unknown,
  signal: AbortSignal,
): AsyncGenerator<unknown, void, undefined> {
  const { objective, pledge } = detail as { objective: string; pledge: Pledge };
  yield await untilAborted(give(collector, objective, pledge), signal);
}

async function give(
  { http, identity }: Collector,
  objective: string,
  pledge: Pledge,
): Promise<unknown> {
  const address = `${toAddress('objectives', objective)}/pledges`;
  const body = JSON.stringify(pledge);
  return asPresentPerson(identity, (token) =>
    http.json(address, { method: 'POST', body, expect: 201, keepalive: true, token }),
  );
}
