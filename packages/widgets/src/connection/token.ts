/** A token as the host's server signed it, and what can be read of it without the key. */
export interface Token {
  /** The compact JWT, as it is sent. */
  text: string;
  /** Who acts; `undefined` where the token names nobody. */
  subject: string | undefined;
  /** When to fetch another one, in milliseconds of this device's clock. */
  expires: number;
}

/** A token is not used any more in its last seconds: it has to last until it is at the collector. */
const margin = 30_000;

/** How long a token without a time is kept. */
const defaultLife = 60_000;

const mostCharacters = 8000;

/**
 * Reads a JWT without verifying it; that is the collector's business.
 * @throws TypeError when the value is no compact JWT with a JSON object in it
 */
export function readToken(value: unknown, now: number): Token {
  if (typeof value !== 'string') throw new TypeError(`expected a token, got ${typeof value}`);
  const part = /^[\w-]+\.([\w-]+)\.[\w-]+$/.exec(value)?.[1];
  if (part === undefined || value.length > mostCharacters)
    throw new TypeError('expected a signed JWT in compact form');
  const { sub, exp, iat } = readClaims(part);
  const subject = typeof sub === 'string' && sub !== '' ? sub : undefined;
  if (typeof exp !== 'number' || !Number.isFinite(exp))
    return { text: value, subject, expires: now + defaultLife };
  // Counted from now where the token says how long it lives, since many a device's clock is wrong.
  const ends = typeof iat === 'number' && iat < exp ? now + (exp - iat) * 1000 : exp * 1000;
  return { text: value, subject, expires: ends - margin };
}

function readClaims(part: string): Record<string, unknown> {
  try {
    const bytes = Uint8Array.from(
      atob(part.replaceAll('-', '+').replaceAll('_', '/')),
      (character) => character.charCodeAt(0),
    );
    const claims: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof claims === 'object' && claims !== null) return claims as Record<string, unknown>;
  } catch {
    // Whatever is wrong inside, the remedy is the same.
  }
  throw new TypeError('expected a JWT whose payload is a JSON object');
}
