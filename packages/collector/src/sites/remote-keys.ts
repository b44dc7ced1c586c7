import {
  createLocalJWKSet,
  createRemoteJWKSet,
  customFetch,
  errors,
  type CryptoKey,
  type FetchImplementation,
  type JSONWebKeySet,
} from 'jose';
import type { RemoteKeys } from '../identity.js';
import { Problem } from '../problem.js';

/** What was fetched is used for so long: milliseconds. A key that was taken from the address is refused after it. */
const longestAge = 5 * 60_000;

/** A token with an unknown key makes the collector look again, at most this often: milliseconds. */
const cooldown = 10_000;

/** An address that failed is left alone for so long, however many tokens somebody makes up: milliseconds. */
const patience = 5000;

/** Longest time for an answer, and its most bytes: a key has some hundred. */
const timeout = 5000;
const largestAnswer = 64 * 1024;

/** So many keys are tried for a token that names none. */
const mostTried = 20;

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

/** What differs from the usual times, in milliseconds. */
export interface KeyTimes {
  longestAge?: number;
  cooldown?: number;
  patience?: number;
  timeout?: number;
}

/**
 * The keys that a site's server publishes (a JWKS, RFC 7517). They are fetched when the first token comes, kept, and fetched
 * again when they are old or a token names one that is not among them.
 * @param address see `refuseAddress`
 */
export function fetchKeys(address: string, times: KeyTimes = {}): RemoteKeys {
  let failed = -Infinity;
  const find = createRemoteJWKSet(new URL(address), {
    timeoutDuration: times.timeout ?? timeout,
    cacheMaxAge: times.longestAge ?? longestAge,
    cooldownDuration: times.cooldown ?? cooldown,
    [customFetch]: async (url, options) => {
      if (performance.now() - failed < (times.patience ?? patience)) throw new Error('it failed');
      try {
        return Response.json(await fetchList(url, options));
      } catch (error) {
        failed = performance.now();
        throw error;
      }
    },
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

/** @throws Error for anything that is no list of keys, or longer than one is */
async function fetchList(...[url, options]: Parameters<FetchImplementation>): Promise<object> {
  const answer = await fetch(url, options);
  if (answer.status !== 200) throw new Error('it is refused');
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of answer.body ?? []) {
    length += part.byteLength;
    // Leaving the loop ends the connection.
    if (length > largestAnswer) throw new Error('it is too long');
    parts.push(part);
  }
  return createLocalJWKSet(JSON.parse(Buffer.concat(parts).toString()) as JSONWebKeySet).jwks();
}

async function collect(found: AsyncIterable<CryptoKey>): Promise<CryptoKey[]> {
  const keys: CryptoKey[] = [];
  for await (const key of found) {
    keys.push(key);
    if (keys.length === mostTried) break;
  }
  return keys;
}
