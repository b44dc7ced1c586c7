import type { Touchpoint } from '@oxbow/model/touchpoint';
import type { Database } from '../database/database.js';
import { createTurns } from './turns.js';

/** Days that are looked at: the first one and the day after the last, UTC, as in `2026-11-22`. */
export interface Days {
  from: string;
  until: string;
}

/** More touchpoints than this are not looked at for one answer: each takes about 20 µs of the one thread. */
export const mostTouchpoints = 200_000;

/** So many are in memory besides those of one customer. */
const portion = 1000;

/** What all customers of a site lived through, one customer after the other. */
export class HistoryStore {
  readonly #database: Database;
  /** Each holds a connection while it reads: others need some too. */
  readonly #inTurn = createTurns(2);

  constructor(database: Database) {
    this.#database = database;
  }

  /** How many touchpoints are stored of some days, those without a customer too; that costs next to nothing. */
  async count(site: string, { from, until }: Days): Promise<number> {
    const [row] = await this.#database.of(site).query<{ count: string | null }>(
      `select sum(count) as count from oxbow.channel_day
       where site = $1 and day >= $2::date and day < $3::date`,
      [site, from, until],
    );
    return Number(row?.count ?? 0);
  }

  /**
   * Reads what is stored of some days, all of it as it is at one moment, and waits for its turn where others read already.
   * @param toItem what is needed of a touchpoint; the rest is let go at once
   * @param take is given the items of one customer after the other, the oldest first
   * @returns how many touchpoints belong to no customer
   */
  async walk<Item>(
    site: string,
    { from, until }: Days,
    toItem: (touchpoint: Touchpoint) => Item,
    take: (items: readonly Item[]) => void,
  ): Promise<number> {
    return this.#inTurn(() =>
      this.#database.of(site).transaction(async (query) => {
        await query('set local statement_timeout = 0');
        await query(walkSql, [site, `${from}T00:00:00Z`, `${until}T00:00:00Z`]);
        let unattributed = 0;
        let customer = '';
        let own: Item[] = [];
        const end = () => {
          if (own.length > 0) take(own);
          own = [];
        };
        for (;;) {
          const rows = await query<WalkRow>(`fetch forward ${portion} from walk`);
          for (const row of rows) {
            if (row.customer !== customer) end();
            customer = row.customer;
            if (customer === '') unattributed += 1;
            else own.push(toItem(JSON.parse(row.body) as Touchpoint));
          }
          if (rows.length < portion) break;
        }
        end();
        // A preview goes on with the same transaction.
        await query('close walk');
        return unattributed;
      }),
    );
  }
}

interface WalkRow {
  /** '' where there is none. */
  customer: string;
  body: string;
}

const walkSql = `
  declare walk no scroll cursor for
  select customer, body::text as body
  from oxbow.touchpoint
  where site = $1 and at >= $2::timestamptz and at < $3::timestamptz
  order by customer, at, sequence`;
