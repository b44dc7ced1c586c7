import './client.js';
import { isAddressable, toAddress } from './address.js';
import type { Collector } from './http.js';
import { asPresentPerson } from './present-person.js';
import { untilAborted } from './wait.js';

/**
 * Takes a pledge back, as who is signed in by now; what is not there any more is taken back. It goes on when nobody waits for
 * it any more.
 * @throws RefusedError 403 when it is another person's, 401 where nobody is signed in, TypeError when it may still be there
 */
export async function* answer(
  collector: Collector,
  detail: unknown,
  signal: AbortSignal,
): AsyncGenerator<undefined, void, undefined> {
  const { objective, pledge } = detail as { objective: string; pledge: string };
  yield await untilAborted(withdraw(collector, objective, pledge), signal);
}

async function withdraw(
  { http, identity }: Collector,
  objective: string,
  pledge: string,
): Promise<undefined> {
  if (!isAddressable(pledge)) throw new TypeError(`“${pledge}” is no id`);
  const address = `${toAddress('objectives', objective)}/pledges/${encodeURIComponent(pledge)}`;
  const answered = await asPresentPerson(identity, (token) => {
    const signal = AbortSignal.timeout(http.timeout);
    const send = { method: 'DELETE', expect: 204, keepalive: true, token, signal } as const;
    return http.fetch(address, send, 'application/json');
  });
  void answered.body?.cancel().catch(() => {});
}
