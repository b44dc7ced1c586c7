import './client.js';
import { withToken, type Collector, type Send } from './http.js';
import { NobodyError, RefusedError } from './refusal.js';

/** How long to wait for the host to say who is signed in, in milliseconds. */
const patience = 20_000;

/**
 * Sends an employee's answer with the token of who gave it: only after the collector has refused it without one, since its
 * wave is signed and counts each person once.
 * @param turn of the identity when the answer was handed in; with another person's token it is not sent
 * @throws NobodyError when nobody is signed in, or somebody else than then; as `Http.json`
 */
export async function sendSigned(
  { http, identity }: Collector,
  turn: number,
  path: string,
  send: Send,
): Promise<unknown> {
  // The host is asked anew: a token that is still good may be that of somebody who has left.
  await identity.subject(patience);
  return withToken(identity, (token) => {
    if (identity.turn !== turn) throw new NobodyError();
    return http.json(path, { ...send, token });
  });
}

/** Whether the collector wants to know that each person answers once. */
export function wantsToken(error: unknown): boolean {
  return kindOf(error) === 'token-required';
}

function kindOf(error: unknown): string | undefined {
  if (!(error instanceof RefusedError)) return undefined;
  const { type } = (error.problem ?? {}) as { type?: unknown };
  return typeof type === 'string' ? type.split(':').at(-1) : undefined;
}
