import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';

/** The site that is measured with; its pages need no origin, since no browser asks. */
export const site = 'pk_bench';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');

/** The site, as the collector's configuration has it. */
export const siteConfig = {
  key: site,
  origins: [],
  publicKeys: [publicKey.export({ format: 'jwk' })],
};

/** Writes a JWT as a host's server would (EdDSA). */
function makeToken(subject: string, customers: string[] | '*'): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: site,
    aud: 'oxbow-collector',
    sub: subject,
    iat: now,
    exp: now + 600,
    scope: 'feedback:write timeline:read',
    customers,
  };
  const text = `${encode({ alg: 'EdDSA' })}.${encode(claims)}`;
  return `${text}.${sign(null, Buffer.from(text), privateKey).toString('base64url')}`;
}

/** Headers of a request; with somebody, one by a token of theirs, by which they may read their own timeline or all. */
export function headersOf(subject?: string, customers?: '*'): Record<string, string> {
  return {
    'Oxbow-Site': site,
    'Content-Type': 'application/json',
    ...(subject !== undefined && {
      Authorization: `Bearer ${makeToken(subject, customers ?? [subject])}`,
    }),
  };
}

/** A response as the widget's prompt sends it. */
export const makeResponse = () => ({
  id: randomUUID(),
  prompt: 'after-order',
  version: 1,
  answers: [
    { type: 'nps', question: 'recommend', value: 9 },
    { type: 'text', question: 'reason', value: 'Quick delivery' },
  ],
  at: new Date().toISOString(),
  language: 'en-GB',
  channel: 'ecommerce',
});
