import type { RemoteKeys, VerificationKey } from '../identity.js';
import type { SiteSettings } from './site-settings.js';

/** A tenant: one firm's site, by its public key. */
export interface Site {
  key: string;
  /** Origins of the pages that may use the key, as browsers send them: `https://shop.example`. */
  origins: ReadonlySet<string>;
  /** Public keys of the site's server. */
  keys: readonly VerificationKey[];
  /** Further ones, where the site's server publishes them. */
  remote?: RemoteKeys;
  settings: SiteSettings;
}

/** The sites of a collector, as they are now. */
export interface Sites {
  find(key: string): Site | undefined;
  /** True when one of the sites has pages of this origin. */
  hasOrigin(origin: string): boolean;
  /** The keys of all sites. */
  list(): readonly string[];
}

/** Sites that do not change. */
export function toSites(list: readonly Site[]): Sites {
  const byKey = new Map(list.map((site) => [site.key, site]));
  const origins = new Set(list.flatMap((site) => [...site.origins]));
  return {
    find: (key) => byKey.get(key),
    hasOrigin: (origin) => origins.has(origin),
    list: () => [...byKey.keys()],
  };
}
