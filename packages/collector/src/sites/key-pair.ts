import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** The two halves of a key: one for the site's server alone, one for the collector. */
export interface KeyPair {
  privateKey: JWK;
  publicKey: JWK;
}

/**
 * Makes an Ed25519 key pair for a site's server.
 * @param now milliseconds since 1970; its id begins with the day, so that people can tell which one is older
 */
export async function makeKeyPair(now: number): Promise<KeyPair> {
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const day = new Date(now).toISOString().slice(0, 10);
  const names = { kid: `${day}-${randomBytes(3).toString('hex')}`, alg: 'EdDSA', use: 'sig' };
  return {
    privateKey: { ...(await exportJWK(pair.privateKey)), ...names },
    publicKey: { ...(await exportJWK(pair.publicKey)), ...names },
  };
}
