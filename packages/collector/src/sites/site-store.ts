import type { JWK } from 'jose';
import type { Queries } from '../database/database.js';
import { toTopic } from '../live/announcer.js';
import type { Bus } from '../live/bus.js';
import type { SiteSettings } from './site-settings.js';

/** A public key of a site's server. */
export interface StoredKey {
  key: JWK;
  /** ISO 8601; from then on it is not taken any more. */
  until?: string;
}

/** A site as it stands in the table. */
export interface StoredSite {
  key: string;
  /** Its name for people. */
  name: string;
  origins: string[];
  keys: StoredKey[];
  /** Address of the site's own JWKS. */
  jwks: string | null;
  settings: SiteSettings;
}

/** What tells one state of a site from every other one, also from one that was removed and added again. */
export type StoredState = StoredSite & { revision: string };

/** Its name on the bus: which sites there are, or what they are, has changed. */
export const sitesTopic = toTopic('', 'sites', '');

/** The sites that were added by command. */
export class SiteStore {
  readonly #database: Queries;
  readonly #bus: Pick<Bus, 'publish'>;

  constructor(database: Queries, bus: Pick<Bus, 'publish'>) {
    this.#database = database;
    this.#bus = bus;
  }

  /** All of them, by key. */
  list(): Promise<StoredState[]> {
    return this.#database.query(`${select} order by site`);
  }

  /** A text that is another one whenever any site is. */
  async version(): Promise<string> {
    const [row] = await this.#database.query<{ version: string | null }>(
      `select md5(string_agg(site || ' ' || revision, ',' order by site)) as version from oxbow.site`,
    );
    return row?.version ?? '';
  }

  /** @returns whether it was added; false when there is one with its key */
  async add({ key, name, origins, keys, jwks, settings }: StoredSite): Promise<boolean> {
    // Counted from the time, so that a site which was removed and is added again is no state that was seen before.
    const rows = await this.#database.query(
      `insert into oxbow.site (site, name, origins, keys, jwks, settings, revision)
       values ($1, $2, $3, $4, $5, $6, (extract(epoch from clock_timestamp()) * 1000000)::bigint)
       on conflict do nothing returning site`,
      [key, name, origins, JSON.stringify(keys), jwks, JSON.stringify(settings)],
    );
    if (rows.length > 0) await this.#tell();
    return rows.length > 0;
  }

  /** @returns whether there was one; what it has stored stays */
  async remove(key: string): Promise<boolean> {
    const rows = await this.#database.query(
      'delete from oxbow.site where site = $1 returning site',
      [key],
    );
    if (rows.length > 0) await this.#tell();
    return rows.length > 0;
  }

  /**
   * Changes a site; of two that do so at once the second sees what the first has made.
   * @returns what it was changed to; `undefined` when there is none
   */
  async change(
    key: string,
    make: (site: StoredSite) => Partial<Omit<StoredSite, 'key'>>,
  ): Promise<StoredSite | undefined> {
    const changed = await this.#database.transaction(async (query) => {
      const [site] = await query<StoredState>(`${select} where site = $1 for update`, [key]);
      if (!site) return undefined;
      const next = { ...site, ...make(site) };
      await query(
        `update oxbow.site
         set name = $2, origins = $3, keys = $4, jwks = $5, settings = $6, revision = revision + 1
         where site = $1`,
        [
          key,
          next.name,
          next.origins,
          JSON.stringify(next.keys),
          next.jwks,
          JSON.stringify(next.settings),
        ],
      );
      return next;
    });
    if (changed) await this.#tell();
    return changed;
  }

  /** A message that does not arrive costs a second: the directories also look by themselves. */
  async #tell(): Promise<void> {
    await this.#bus.publish([sitesTopic]).catch(() => {});
  }
}

const select = `
  select site as key, name, origins, keys, jwks, settings, revision::text as revision
  from oxbow.site`;
