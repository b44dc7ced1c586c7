import './client.js';
import type { SignUp, SignUpCount } from '@oxbow/model/sign-up';
import { toAddress } from './address.js';
import type { Collector } from './http.js';
import { asPresentPerson } from './present-person.js';
import { RefusedError } from './refusal.js';
import { untilAborted } from './wait.js';

/**
 * Signs who is signed in by now up for an offer of a journey. It goes on when nobody waits for it any more; sent again it is the
 * same place. Where there is none left, the answer has `own: false`, and how many have one.
 * @throws RefusedError, 401 where nobody is signed in, TypeError when it may not have arrived
 */
export async function* answer(
  collector: Collector,
  detail: unknown,
  signal: AbortSignal,
): AsyncGenerator<unknown, void, undefined> {
  yield await untilAborted(signUp(collector, detail as SignUp & { journey: string }), signal);
}

async function signUp(
  { http, identity }: Collector,
  { journey, exchange, name }: SignUp & { journey: string },
): Promise<unknown> {
  const address = `${toAddress('journeys', journey)}/sign-ups`;
  const body = JSON.stringify({ exchange, name });
  return asPresentPerson(identity, async (token) => {
    try {
      const send = { method: 'POST', body, expect: 201, keepalive: true, token } as const;
      return await http.json(address, send);
    } catch (error) {
      if (!(error instanceof RefusedError) || error.status !== 409) throw error;
      const { signUps } = ((await http.json(address, { token })) ?? {}) as {
        signUps?: SignUpCount[];
      };
      const present = signUps?.find((each) => each.exchange === exchange);
      if (present) return present;
      throw error;
    }
  });
}
