import type { Fault } from '@oxbow/model/fault';
import type { JWK } from 'jose';
import * as z from 'zod/mini';
import { readKey } from '../identity.js';
import { messageOf } from '../operator-error.js';
import { fetchKeys, refuseAddress } from './remote-keys.js';
import { SiteSettings } from './site-settings.js';
import type { Site } from './site.js';

/** The public key that names a site. */
export const SiteKey = z
  .string()
  .check(z.regex(/^[\w-]{3,64}$/, 'expected 3 to 64 letters, digits, - or _'));

/** The origin of a page, as browsers send it. */
export const Origin = z
  .string()
  .check(z.refine(isOrigin, 'expected an origin such as https://shop.example'));

/** Address of a JWKS; see `refuseAddress`. */
export const KeyAddress = z.string().check((payload) => {
  const message = refuseAddress(payload.value);
  if (message !== undefined) {
    payload.issues.push({ code: 'custom', message, input: payload.value });
  }
});

/** A site in the configuration. */
export const SiteConfig = z.strictObject({
  /** Public key that names the site: 3 to 64 letters, digits, `-` or `_`. */
  key: SiteKey,
  /** Origins of the pages that may use the key, as in `https://shop.example`. */
  origins: z.array(Origin),
  /** Public keys, Ed25519 or P-256, with which the site's server signs tokens. */
  publicKeys: z.optional(z.array(z.record(z.string(), z.unknown()))),
  /** Address at which the site's server publishes such keys (a JWKS), beside or instead of `publicKeys`. */
  jwks: z.optional(KeyAddress),
  settings: z.optional(SiteSettings),
});
type SiteConfig = z.infer<typeof SiteConfig>;

/**
 * Imports the keys of a site.
 * @param path where the site stands in the configuration, for the faults
 */
export async function readSite(
  config: SiteConfig,
  path: string,
): Promise<{ site: Site; faults: Fault[] }> {
  const { key, origins, publicKeys = [], jwks, settings = {} } = config;
  const faults: Fault[] = [];
  const keys: Site['keys'][number][] = [];
  for (const [index, jwk] of publicKeys.entries()) {
    try {
      keys.push(await readKey(jwk as JWK));
    } catch (error) {
      faults.push({ path: `${path}.publicKeys[${index}]`, message: messageOf(error) });
    }
  }
  const remote = jwks === undefined ? {} : { remote: fetchKeys(jwks) };
  return { site: { key, origins: new Set(origins), keys, settings, ...remote }, faults };
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text;
}
