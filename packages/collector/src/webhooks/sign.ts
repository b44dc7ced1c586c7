import { createHmac, randomBytes } from 'node:crypto';

const prefix = 'whsec_';

/** Makes a secret as the Standard Webhooks specification writes it: `whsec_` and 32 random bytes in base 64. */
export function makeSecret(): string {
  return `${prefix}${randomBytes(32).toString('base64')}`;
}

/**
 * The headers by which a receiver knows who sends, after the Standard Webhooks specification.
 * @param id of the message: the same on every attempt
 * @param now milliseconds since 1970
 * @param secrets one signature each, so that a secret can be changed without a gap
 */
export function sign(
  id: string,
  body: string,
  now: number,
  secrets: readonly string[],
): Record<string, string> {
  const timestamp = Math.floor(now / 1000);
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(prefix.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatures.join(' '),
  };
}
