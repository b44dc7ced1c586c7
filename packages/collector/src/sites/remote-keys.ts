import { createRemoteJWKSet, errors, type CryptoKey } from 'jose';
import type { RemoteKeys } from '../identity.js';
import { Problem } from '../problem.js';

/** What was fetched is used for so long: milliseconds. A key that was taken from the address is refused after it. */
const longestAge = 5 * 60_000;

/** A token with an unknown key makes the collector look again, at most this often: milliseconds. */
const cooldown = 10_000;

/** @returns why the address cannot be used for keys; `undefined` when it can */
export function refuseAddress(text: string): string | undefined {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return expected;
  }
  // Whoever stands between could give a key of their own; on this machine there is nobody between.
  const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback)) return expected;
  if (url.username !== '' || url.password !== '') return 'expected an address without a password';
  return undefined;
}

const expected =
  'expected an address that starts with https:// (http:// is for this machine alone)';

/**
 * The keys that a site's server publishes (a JWKS, RFC 7517). They are fetched when the first token comes, kept, and fetched
 * again when they are old or a token names one that is not among them.
 * @param address see `refuseAddress`
 */
export function fetchKeys(
  address: string,
  times: { longestAge?: number; cooldown?: number } = {},
): RemoteKeys {
  const find = createRemoteJWKSet(new URL(address), {
    timeoutDuration: 5000,
    cacheMaxAge: times.longestAge ?? longestAge,
    cooldownDuration: times.cooldown ?? cooldown,
  });
  return async (header) => {
    try {
      return [await find(header)];
    } catch (error) {
      if (error instanceof errors.JWKSMultipleMatchingKeys) return collect(error);
      if (error instanceof errors.JWKSNoMatchingKey) return [];
      throw new Problem(
        'unavailable',
        'The keys of the site cannot be fetched from its address: try again.',
        { headers: { 'Retry-After': '5' } },
      );
    }
  };
}

async function collect(found: AsyncIterable<CryptoKey>): Promise<CryptoKey[]> {
  const keys: CryptoKey[] = [];
  for await (const key of found) keys.push(key);
  return keys;
}
