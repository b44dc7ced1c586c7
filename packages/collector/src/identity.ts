import {
  decodeProtectedHeader,
  errors,
  importJWK,
  jwtVerify,
  type CryptoKey,
  type JWSHeaderParameters,
  type JWK,
  type JWTPayload,
  type ProtectedHeaderParameters,
} from 'jose';
import * as z from 'zod/mini';
import { Problem } from './problem.js';

/** What a token allows. */
export type Scope =
  | 'feedback:write'
  | 'timeline:read'
  | 'touchpoints:write'
  | 'customers:export'
  | 'customers:erase'
  | 'channels:read'
  | 'inbox:read'
  | 'inbox:answer'
  | 'objectives:read'
  | 'objectives:write'
  | 'objectives:check-in'
  | 'pledges:write'
  | 'journeys:read'
  | 'journeys:write'
  | 'sign-ups:read'
  | 'sign-ups:write'
  | 'prompts:write'
  | 'assessments:write'
  | 'notes:read'
  | 'notes:write'
  | 'experience:read'
  | 'units:read'
  | 'units:write'
  | 'waves:read'
  | 'waves:write'
  | 'webhooks:read'
  | 'webhooks:write';

/** Who acts, as the host's server has signed it. */
export interface Identity {
  /** The person the token was made for; as a giver of feedback, the customer. */
  subject: string;
  scopes: ReadonlySet<string>;
  /** The customers whose timeline may be read, or `*` for every one of the site. */
  customers: ReadonlySet<string> | '*';
  /** The teams whose feedback may be read and answered, or `*` for every one of the site. */
  teams: ReadonlySet<string> | '*';
  /** The objectives that may be seen though they are not for the whole organisation, or `*` for every one of the site. */
  objectives: ReadonlySet<string> | '*';
  /** The unit of an employee who assesses. It is never kept beside an answer that is not protected by others. */
  unit: string | undefined;
  /** Of a further side, such as `partner`, the side; of employees and customers there is none. */
  audience: string | undefined;
  /** How the person is called, where the host's server says so; stands beside the notes that they write. */
  name: string | undefined;
  /** When the token ends, in milliseconds since 1970. */
  expires: number;
}

/** One of the keys that a site's server signs with. */
export interface VerificationKey {
  key: CryptoKey;
  algorithm: 'EdDSA' | 'ES256';
  id?: string;
  /** Milliseconds since 1970; from then on it is not taken any more. */
  until?: number;
}

/**
 * Finds the keys that may have signed a token where the site's server publishes them.
 * @throws Problem 503 when they cannot be fetched
 */
export type RemoteKeys = (header: JWSHeaderParameters) => Promise<CryptoKey[]>;

/** Tokens are short-lived: at most this many seconds ahead. */
export const longestLife = 15 * 60;

/** Clocks may differ by this many seconds. */
const tolerance = 10;

const List = z.optional(z.union([z.literal('*'), z.array(z.string())]));

const Claims = z.object({
  sub: z.string().check(z.minLength(1), z.maxLength(200)),
  exp: z.number(),
  scope: z.optional(z.string()),
  customers: List,
  teams: List,
  objectives: List,
  unit: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
  audience: z.optional(z.string().check(z.regex(/^(?!(employee|customer)$)[\w.-]{1,60}$/))),
  // Many servers write one for their own use, which may be anything.
  name: z.catch(z.optional(z.string().check(z.regex(/\S/), z.maxLength(100))), undefined),
});

/**
 * Reads a public key of a site.
 * @throws Error when it is not a public Ed25519 or P-256 key
 */
export async function readKey(jwk: JWK): Promise<VerificationKey> {
  if ('d' in jwk || 'k' in jwk)
    throw new Error('this is a secret key; only its public half belongs here');
  const algorithm = { Ed25519: 'EdDSA' as const, 'P-256': 'ES256' as const }[jwk.crv ?? ''];
  if (!algorithm) throw new Error('expected an Ed25519 or P-256 key');
  if (jwk.alg !== undefined && jwk.alg !== algorithm) throw new Error(`expected alg ${algorithm}`);
  const key = await importJWK(jwk, algorithm);
  if (key instanceof Uint8Array) throw new Error('expected an Ed25519 or P-256 key');
  return { key, algorithm, ...(jwk.kid !== undefined && { id: jwk.kid }) };
}

/**
 * Checks a token: signature by one of the site's keys, audience, issuer, life time.
 * @param now milliseconds since 1970
 * @throws Problem 401, saying what is wrong with it
 */
export async function verifyToken(
  token: string,
  site: string,
  keys: readonly VerificationKey[],
  now: number,
  remote?: RemoteKeys,
): Promise<Identity> {
  const payload = await readPayload(token, site, choose(token, keys, remote), now);
  const claims = Claims.safeParse(payload);
  if (!claims.success)
    throw invalid(
      'its claims sub, scope, customers, teams, objectives, unit or audience are not as documented',
    );
  const { sub, exp, scope = '', customers = [], teams = [], objectives = [] } = claims.data;
  const { unit, audience, name } = claims.data;
  if (unit !== undefined && audience !== undefined)
    throw invalid('it names a unit, which an employee has, and another audience');
  if (exp * 1000 - now > (longestLife + tolerance) * 1000) {
    throw invalid(`it lives longer than ${longestLife / 60} minutes`);
  }
  return {
    subject: sub,
    scopes: new Set(scope.split(' ').filter(Boolean)),
    customers: toSet(customers),
    teams: toSet(teams),
    objectives: toSet(objectives),
    unit,
    audience,
    name,
    // A JWT's times may have a fraction; a timer takes none.
    expires: Math.floor(exp * 1000),
  };
}

/** The side that the person of a token is on: an employee’s names a unit, a further side’s its audience, a customer’s neither. */
export function sideOf({ unit, audience }: Pick<Identity, 'unit' | 'audience'>): string {
  return unit === undefined ? (audience ?? 'customer') : 'employee';
}

function toSet(list: '*' | readonly string[]): '*' | ReadonlySet<string> {
  return list === '*' ? '*' : new Set(list);
}

async function readPayload(
  token: string,
  site: string,
  keys: AsyncIterable<CryptoKey>,
  now: number,
): Promise<JWTPayload> {
  let failure: unknown = new errors.JWKSNoMatchingKey();
  for await (const key of keys) {
    try {
      const { payload } = await jwtVerify(token, key, {
        algorithms: ['EdDSA', 'ES256'],
        audience: 'oxbow-collector',
        issuer: site,
        requiredClaims: ['exp', 'sub'],
        clockTolerance: tolerance,
        currentDate: new Date(now),
      });
      return payload;
    } catch (error) {
      failure = error;
      // While a site changes its keys, tokens without a key's id may be signed with either.
      if (!(error instanceof errors.JWSSignatureVerificationFailed)) break;
    }
  }
  throw refuse(failure);
}

/** The keys that may have signed the token, those at hand first. Nothing of it is trusted yet. */
async function* choose(
  token: string,
  keys: readonly VerificationKey[],
  remote: RemoteKeys | undefined,
): AsyncGenerator<CryptoKey, void, undefined> {
  let header: ProtectedHeaderParameters;
  try {
    header = decodeProtectedHeader(token);
  } catch {
    throw invalid('it is not a signed JWT');
  }
  const { alg, kid } = header;
  if (alg !== 'EdDSA' && alg !== 'ES256') throw invalid('it has to be signed with EdDSA or ES256');
  for (const { key, algorithm, id } of keys) {
    if (algorithm === alg && (kid === undefined || id === undefined || id === kid)) yield key;
  }
  if (remote) yield* await remote(header);
}

function refuse(error: unknown): Problem {
  if (error instanceof errors.JWTExpired) {
    return new Problem('token-expired', 'The token has expired: fetch a new one.', {
      headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' },
    });
  }
  if (error instanceof errors.JWTClaimValidationFailed)
    return invalid(`its ${error.claim} is wrong`);
  if (error instanceof errors.JWKSNoMatchingKey) return invalid('none of the site’s keys fits it');
  if (error instanceof errors.JWSSignatureVerificationFailed)
    return invalid('its signature is wrong');
  return invalid('it is not a signed JWT');
}

function invalid(reason: string): Problem {
  return new Problem('token-invalid', `The token was refused: ${reason}.`, {
    headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' },
  });
}
