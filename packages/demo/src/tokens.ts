import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { exportJWK, generateKeyPair, importJWK, SignJWT, type JWK } from 'jose';

/** The sites under which the pages speak to the collector: one firm with a shop and a CRM, and another with a portal. */
export const sites = { shop: 'hollin-wren', portal: 'nordhafen' } as const;

/** How long a token is good for, in seconds. */
export const tokenLifetime = 300;

/** What only the demo's own server knows. */
export interface Secrets {
  /** Signs the tokens (Ed25519). */
  signingKey: JWK;
  /** Signs the cookies of the host sites. */
  cookieSecret: string;
}

/** What a token allows: who acts, what they may do, and whose timelines they may read. */
export interface Grant {
  /** The site that it is for; the one of the shop and the CRM unless told otherwise. */
  site?: string;
  subject: string;
  scope: string;
  customers: string[];
  /** Whose feedback may be read: teams by name, or `*` for all; without it nobody’s. */
  teams?: string[] | '*';
  /** The unit of an employee who assesses. */
  unit?: string;
  /** How who acts is called, beside the notes that they write. */
  name?: string;
}

/**
 * Reads the secrets from the demo's folder; at the first start makes them, readable for their owner only.
 * @param folder is created when it is missing
 */
export async function loadSecrets(folder: string): Promise<Secrets> {
  const file = path.join(folder, 'secrets.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  const secrets: Secrets = {
    signingKey: await makeSigningKey(),
    cookieSecret: randomBytes(32).toString('base64url'),
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600, flag: 'wx' });
  return secrets;
}

async function makeSigningKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  return {
    ...(await exportJWK(privateKey)),
    alg: 'EdDSA',
    use: 'sig',
    kid: randomBytes(8).toString('hex'),
  };
}

/** The half of the signing key that the collector is given. */
export function toPublicKey({ signingKey: { d: _secret, ...publicKey } }: Secrets): JWK {
  return publicKey;
}

/** Signs what a grant allows, for `tokenLifetime` seconds from `now` (milliseconds since 1970). */
export async function signToken(
  { signingKey }: Secrets,
  { site = sites.shop, subject, scope, customers, teams, unit, name }: Grant,
  now = Date.now(),
): Promise<string> {
  const seconds = Math.floor(now / 1000);
  return new SignJWT({
    scope,
    customers,
    ...(teams && { teams }),
    ...(unit && { unit }),
    ...(name && { name }),
  })
    .setProtectedHeader({ alg: 'EdDSA', ...(signingKey.kid ? { kid: signingKey.kid } : {}) })
    .setIssuer(site)
    .setAudience('oxbow-collector')
    .setSubject(subject)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + tokenLifetime)
    .sign(await importJWK(signingKey, 'EdDSA'));
}
