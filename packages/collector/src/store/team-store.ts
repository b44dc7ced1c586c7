import type { Database } from '../database/database.js';
import { fromKey, toKey } from '../key.js';

/** A team, and the prompts whose responses it answers. */
export interface StoredTeam {
  team: string;
  prompts: string[];
}

/** Who answers what: read and removed here; `ResponseStore.putTeam` says it, which gives responses to teams. */
export class TeamStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** All teams of a site, by name. */
  async list(site: string): Promise<StoredTeam[]> {
    const rows = await this.#database
      .of(site)
      .query<StoredTeam>('select team, prompts from oxbow.team where site = $1 order by team', [
        site,
      ]);
    return rows.map(({ team, prompts }) => ({
      team: fromKey(team),
      prompts: prompts.map(fromKey),
    }));
  }

  /** @returns whether there was one; responses that it has stay with it */
  async remove(site: string, team: string): Promise<boolean> {
    const rows = await this.#database
      .of(site)
      .query('delete from oxbow.team where site = $1 and team = $2 returning team', [
        site,
        toKey(team),
      ]);
    return rows.length > 0;
  }
}
