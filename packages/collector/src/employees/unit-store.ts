import type { Unit } from '@oxbow/model/unit';
import type { Database, Queries } from '../database/database.js';

/** The units of a site, as they are kept. */
export interface StoredUnits {
  /** 0 where none were ever kept. */
  revision: number;
  units: Unit[];
}

/** How organisations are made up. */
export class UnitStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async read(site: string): Promise<StoredUnits> {
    return readUnits(this.#database.of(site).query, site);
  }

  /**
   * Puts units in the place of those there are.
   * @param revision the one that is replaced, 0 for none
   * @returns the new revision; `undefined` when that is not the present one
   */
  async replace(
    site: string,
    units: readonly Unit[],
    revision: number,
  ): Promise<number | undefined> {
    const rows = await this.#database.of(site).query<{ revision: string }>(
      revision === 0
        ? `insert into oxbow.organisation (site, revision, body) values ($1, $2::bigint + 1, $3::json)
           on conflict do nothing returning revision`
        : `update oxbow.organisation set revision = revision + 1, body = $3::json
           where site = $1 and revision = $2 returning revision`,
      [site, revision, JSON.stringify(units)],
    );
    return rows[0] && Number(rows[0].revision);
  }
}

/** Reads the units of a site in a transaction of somebody else. */
export async function readUnits(query: Queries['query'], site: string): Promise<StoredUnits> {
  const [row] = await query<{ revision: string; body: string }>(
    'select revision, body::text as body from oxbow.organisation where site = $1',
    [site],
  );
  return row
    ? { revision: Number(row.revision), units: JSON.parse(row.body) as Unit[] }
    : { revision: 0, units: [] };
}
