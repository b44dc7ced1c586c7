import { withToken, type Actor } from './http.js';
import { NobodyError } from './refusal.js';
import type { Token } from './token.js';

/** How long the host may take to say who is signed in, in milliseconds. */
const patience = 20_000;

/**
 * Does something as who is signed in now. The host is asked anew: a token that is still good may be that of somebody who has left.
 * @throws NobodyError where nobody is signed in, or somebody else has come to be meanwhile; TypeError where the host does not
 *   say who it is; what `act` throws
 */
export async function asPresentPerson<Result>(
  identity: Actor,
  act: (token: Token) => Promise<Result>,
): Promise<Result> {
  const isNamed = await identity.confirm(patience);
  // Who was signed in before is known alone.
  if (!isNamed && identity.isNamed) throw new TypeError('the host does not say who is signed in');
  const { turn } = identity;
  return withToken(identity, (token) => {
    if (identity.turn !== turn) throw new NobodyError();
    return act(token);
  });
}
