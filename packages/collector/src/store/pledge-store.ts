import { createHmac } from 'node:crypto';
import type { GivenPledge, Pledge } from '@oxbow/model/pledge';
import type { Database } from '../database/database.js';
import { toKey } from '../key.js';
import { readSiteSecret } from './site-secret.js';

/** What became of a pledge. */
export type PledgeOutcome =
  /** Stored now or before, on that day: `2026-11-22`. */
  | { status: 'stored' | 'duplicate'; given: string }
  /** Another pledge has this id, the objective has enough of them, or is not there. */
  | { status: 'taken' | 'full' | 'missing' };

/** An objective has at most so many pledges. */
export const mostPledges = 1000;

/** What people say they will do for objectives. Whose it is can only be asked by the giver; see migration 0008. */
export class PledgeStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** @returns the pledges, the oldest day first; `undefined` when there is no such objective */
  async list(site: string, objective: string, person: string): Promise<GivenPledge[] | undefined> {
    const giver = await this.#hash(site, person);
    const rows = await this.#database.of(site).query<{
      pledge: Pledge | null;
      given: string;
      own: boolean;
    }>(
      `select pledge.body as pledge, pledge.given::text as given, pledge.giver = $3 as own
       from oxbow.objective left join oxbow.pledge using (site, objective)
       where site = $1 and objective = $2
       order by pledge.given, pledge.id`,
      [site, toKey(objective), giver],
    );
    if (rows.length === 0) return undefined;
    return rows.flatMap(({ pledge, given, own }) => (pledge ? [{ ...pledge, given, own }] : []));
  }

  /** Keeps a pledge; durable when the promise resolves. The same one again changes nothing. */
  async add(
    site: string,
    objective: string,
    pledge: Pledge,
    person: string,
    now: number,
  ): Promise<PledgeOutcome> {
    const giver = await this.#hash(site, person);
    const text = JSON.stringify(pledge);
    return this.#database.of(site).transaction<PledgeOutcome>(async (query) => {
      const key = [site, toKey(objective)];
      // Locked until the commit, so that two at once cannot both be the last one that fits.
      const found = await query(
        'select from oxbow.objective where site = $1 and objective = $2 for update',
        key,
      );
      if (found.length === 0) return { status: 'missing' };
      const [known] = await query<{ same: boolean; given: string }>(
        `select body::text = $4 and giver = $5 as same, given::text as given from oxbow.pledge
         where site = $1 and objective = $2 and id = $3`,
        [...key, pledge.id, text, giver],
      );
      if (known) {
        return known.same ? { status: 'duplicate', given: known.given } : { status: 'taken' };
      }
      const [{ count } = { count: '0' }] = await query<{ count: string }>(
        'select count(*) from oxbow.pledge where site = $1 and objective = $2',
        key,
      );
      if (Number(count) >= mostPledges) return { status: 'full' };
      const given = new Date(now).toISOString().slice(0, 10);
      await query(
        `insert into oxbow.pledge (site, objective, id, giver, given, body)
         values ($1, $2, $3, $4, $5::date, $6::json)`,
        [...key, pledge.id, giver, given, text],
      );
      return { status: 'stored', given };
    });
  }

  /** @returns false when the pledge is another person's; one that is not there is withdrawn already */
  async withdraw(site: string, objective: string, id: string, person: string): Promise<boolean> {
    const giver = await this.#hash(site, person);
    const key = [site, toKey(objective), id];
    const { query } = this.#database.of(site);
    await query(
      'delete from oxbow.pledge where site = $1 and objective = $2 and id = $3 and giver = $4',
      [...key, giver],
    );
    const left = await query(
      'select from oxbow.pledge where site = $1 and objective = $2 and id = $3',
      key,
    );
    return left.length === 0;
  }

  async #hash(site: string, person: string): Promise<Buffer> {
    const secret = await readSiteSecret(this.#database, site);
    return createHmac('sha256', secret)
      .update(`pledge\0${toKey(person)}`)
      .digest();
  }
}
