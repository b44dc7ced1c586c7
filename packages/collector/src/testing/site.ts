import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';

/** The site that tests use, and the server that signs for it. */
export interface TestSite {
  key: string;
  origin: string;
  publicKey: JWK;
  privateKey: CryptoKey;
  /** Signs claims; those that are not given are valid ones. */
  sign(
    claims?: TokenClaims,
    options?: { key?: CryptoKey | Uint8Array; algorithm?: string; kid?: string },
  ): Promise<string>;
}

/** Claims to differ in; `undefined` leaves one out. */
export interface TokenClaims {
  sub?: string | undefined;
  scope?: string | undefined;
  customers?: unknown;
  teams?: unknown;
  objectives?: unknown;
  unit?: unknown;
  audience?: unknown;
  name?: unknown;
  aud?: string | undefined;
  iss?: string | undefined;
  /** Seconds since 1970. */
  exp?: number | undefined;
  nbf?: number | undefined;
}

/** All that a token can allow. */
export const everyScope =
  'feedback:write timeline:read touchpoints:write customers:export customers:erase channels:read inbox:read inbox:answer ' +
  'objectives:read objectives:write objectives:check-in pledges:write journeys:read journeys:write sign-ups:read sign-ups:write prompts:write assessments:write experience:read notes:read notes:write ' +
  'units:read units:write waves:read waves:write webhooks:read webhooks:write';

/** Makes a site with a key pair of its own. */
export async function makeSite(key: string, algorithm = 'EdDSA'): Promise<TestSite> {
  const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true });
  return {
    key,
    origin: `https://${key}.example`,
    publicKey: { ...(await exportJWK(publicKey)), kid: `${key}-1` },
    privateKey,
    async sign(claims = {}, options = {}) {
      const payload = {
        sub: 'customer-1',
        scope: everyScope,
        customers: ['customer-1'],
        aud: 'oxbow-collector',
        iss: key,
        exp: Math.floor(Date.now() / 1000) + 600,
        ...claims,
      };
      const given = Object.entries(payload).filter(([, value]) => value !== undefined);
      return new SignJWT(Object.fromEntries(given))
        .setProtectedHeader({
          alg: options.algorithm ?? algorithm,
          ...(options.kid && { kid: options.kid }),
        })
        .sign(options.key ?? privateKey);
    },
  };
}
