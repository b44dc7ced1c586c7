import type { ExchangeOffer, Journey } from '@oxbow/model/journey';
import type { SignUp, SignUpCount } from '@oxbow/model/sign-up';
import type { Database, Queries } from '../database/database.js';
import { fromKey, toKey } from '../key.js';
import { readRevised } from './revised-store.js';

/** What became of a sign-up: the offer's places with it in them; or it has none left, is not there, or its journey is not. */
export type SignUpOutcome =
  { status: 'stored'; count: SignUpCount } | { status: 'full' | 'no-offer' | 'missing' };

/** Somebody who has signed up, as the organiser is told. */
export interface Participant {
  /** What they said for the organiser; absent where that was nothing. */
  name?: string;
  /** The day, UTC: `2026-11-22`. */
  given: string;
}

/** An offer without a number of places takes at most so many. */
export const mostSignUps = 1000;

/** Who takes part in what; see docs/decisions/0056-who-signs-up.md for who is told what of it. */
export class SignUpStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** @returns a line for each offer of the journey, in its order; `undefined` when there is no such journey */
  async list(site: string, id: string, person: string): Promise<SignUpCount[] | undefined> {
    return this.#database.of(site).transaction(async (query) => {
      const journey = await readRevised(query, 'journey', site, id);
      if (!journey) return undefined;
      const { exchanges = [] } = JSON.parse(journey.body) as Journey;
      return countSignUps(query, site, id, person, exchanges);
    });
  }

  /**
   * Gives a person a place; durable when the promise resolves. A person who has one keeps it, and is called as they say now.
   * Of two that come at once for the last place one gets it.
   * @param now milliseconds since 1970
   */
  async add(
    site: string,
    id: string,
    { exchange, name }: SignUp,
    person: string,
    now: number,
  ): Promise<SignUpOutcome> {
    return this.#database.of(site).transaction<SignUpOutcome>(async (query) => {
      // Locked until the commit, so that two at once cannot both have the last place, and no offer goes meanwhile.
      const journey = await readRevised(query, 'journey', site, id, 'for update');
      if (!journey) return { status: 'missing' };
      const { exchanges } = JSON.parse(journey.body) as Journey;
      const offer = exchanges?.find((each) => each.id === exchange);
      if (!offer) return { status: 'no-offer' };
      const [present] = await countSignUps(query, site, id, person, [offer]);
      if (!present) return { status: 'no-offer' };
      if (!present.own && present.count >= (offer.places ?? mostSignUps)) return { status: 'full' };
      await query(addSql, [
        site,
        toKey(id),
        toKey(exchange),
        toKey(person),
        new Date(now).toISOString().slice(0, 'YYYY-MM-DD'.length),
        name === undefined ? null : toKey(name),
      ]);
      const count = present.own ? present.count : present.count + 1;
      return { status: 'stored', count: { exchange, count, own: true } };
    });
  }

  /** Gives a person's own place back; one that is not there is given back already. */
  async withdraw(site: string, id: string, exchange: string, person: string): Promise<SignUpCount> {
    const key = [site, toKey(id), toKey(exchange)];
    return this.#database.of(site).transaction(async (query) => {
      await query(
        `delete from oxbow.sign_up
         where site = $1 and journey = $2 and exchange = $3 and person = ${personSql('$4')}`,
        [...key, toKey(person)],
      );
      const [left] = await query<{ count: string }>(
        'select count(*) from oxbow.sign_up where site = $1 and journey = $2 and exchange = $3',
        key,
      );
      return { exchange, count: Number(left?.count ?? 0), own: false };
    });
  }

  /** @returns who takes part in an offer, the earliest day first; `undefined` when there is no such offer */
  async participants(
    site: string,
    id: string,
    exchange: string,
  ): Promise<Participant[] | undefined> {
    const journey = await readRevised(this.#database.of(site).query, 'journey', site, id);
    const { exchanges = [] } = (journey ? JSON.parse(journey.body) : {}) as Partial<Journey>;
    if (!exchanges.some((each) => each.id === exchange)) return undefined;
    const rows = await this.#database.of(site).query<{ name: string | null; given: string }>(
      `select name, given::text as given from oxbow.sign_up
       where site = $1 and journey = $2 and exchange = $3 order by sign_up.given, name`,
      [site, toKey(id), toKey(exchange)],
    );
    return rows.map(({ name, given }) => ({
      ...(name !== null && { name: fromKey(name) }),
      given,
    }));
  }
}

/** SQL for what stands for a person; null while the site has no secret, and so nobody who has signed up. */
export function personSql(name: string): string {
  return `oxbow.pseudonym($1, 'sign-up ' || ${name})`;
}

async function countSignUps(
  query: Queries['query'],
  site: string,
  id: string,
  person: string,
  offers: readonly ExchangeOffer[],
): Promise<SignUpCount[]> {
  const rows = await query<{ exchange: string; count: string; own: boolean | null }>(
    `select exchange, count(*) as count, bool_or(person = ${personSql('$3')}) as own
     from oxbow.sign_up where site = $1 and journey = $2 group by exchange`,
    [site, toKey(id), toKey(person)],
  );
  const found = new Map(rows.map((row) => [row.exchange, row]));
  return offers.map(({ id: exchange }) => {
    const { count = '0', own = false } = found.get(toKey(exchange)) ?? {};
    return { exchange, count: Number(count), own: own === true };
  });
}

const addSql = `
  insert into oxbow.sign_up as known (site, journey, exchange, person, given, name)
  select $1, $2, $3, oxbow.keyed_hash(oxbow.ensure_secret($1), 'sign-up ' || $4), $5::date, $6
  on conflict (site, journey, exchange, person) do update set name = excluded.name
    where known.name is distinct from excluded.name`;
