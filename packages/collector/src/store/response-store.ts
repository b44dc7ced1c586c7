import { createHash } from 'node:crypto';
import type { Response } from '@oxbow/model/response';
import type { Touchpoint } from '@oxbow/model/touchpoint';
import { smallintArray, textArray, timestampArray, uuidArray } from '../database/arrays.js';
import type { Database } from '../database/database.js';
import { scoreOf } from '../feedback.js';
import { toKey } from '../key.js';
import type { Announcer } from '../live/announcer.js';
import { deliveriesSql, toEventsParameter } from '../webhooks/deliveries.js';
import { toCreatedEvents } from '../webhooks/event.js';
import { toCustomerTopic } from './timeline-changes.js';
import { planName } from './plan-name.js';
import { toTime } from './time.js';

/** Why a response may not come from a person. */
export type Suspicion = 'trap' | 'haste';

/** A customer's response, and what it becomes. */
export interface ResponseItem {
  /** As it is to be kept: without `receipt`, `trap` and `elapsed`. */
  response: Response;
  /** When it counts as handed in: ISO 8601, not in the future. */
  at: string;
  /** Whose it is; `undefined` for nobody's in particular. */
  customer?: string | undefined;
  /** See `hashReceipt`. */
  receipt?: string | undefined;
  /** A suspect response is kept, and told to nobody. */
  suspect?: Suspicion | undefined;
  /** What it becomes in its customer's timeline. */
  touchpoint?: Touchpoint | undefined;
}

/** What became of a response; `erased` when it was handed in before its customer was erased, so that it is not kept. */
export type ResponseOutcome = 'stored' | 'duplicate' | 'erased';

/** What people handed in. Inboxes and receipts read it in stores of their own. */
export class ResponseStore {
  readonly #database: Database;
  readonly #announcer: Announcer;

  constructor(database: Database, announcer: Announcer) {
    this.#database = database;
    this.#announcer = announcer;
  }

  /**
   * Keeps responses of any customers, the touchpoints they become and what webhooks are told, in one statement; durable
   * when the promise resolves. A response that its giver has withdrawn counts as kept.
   * @returns what became of each, in their order
   */
  async addResponses(site: string, items: readonly ResponseItem[]): Promise<ResponseOutcome[]> {
    if (items.length === 0) return [];
    const keys = items.map(
      ({ customer = '', response }) => [toKey(customer), response.id.toLowerCase()] as const,
    );
    const names = keys.map((key) => JSON.stringify(key));
    // Of two equal ones in one call the first is kept, and told of. The team is known to the statement.
    const firsts = new Map(names.map((name, index) => [name, items[index]] as const).reverse());
    const events = [...firsts.values()].flatMap((item) =>
      item && !item.suspect
        ? toCreatedEvents({ ...item.response, at: item.at }, { customer: item.customer })
        : [],
    );
    const rows = await this.#database
      .of(site)
      .query<AddedRow>(
        addSql,
        [
          site,
          textArray(keys.map(([customer]) => customer)),
          uuidArray(keys.map(([, id]) => id)),
          timestampArray(items.map(({ at }) => toTime(at))),
          textArray(items.map(({ response }) => JSON.stringify(response))),
          textArray(items.map(({ response }) => toKey(response.prompt))),
          smallintArray(items.map(({ response }) => scoreOf(response))),
          textArray(items.map(({ suspect }) => suspect)),
          textArray(items.map(({ receipt }) => receipt)),
          textArray(items.map(({ response }) => response.channel)),
          timestampArray(items.map(({ touchpoint }) => touchpoint && toTime(touchpoint.at))),
          textArray(items.map(({ touchpoint }) => touchpoint && JSON.stringify(touchpoint))),
          toEventsParameter(events),
        ],
        planName('addResponses', items.length),
      );
    const erased = new Set(rows.flatMap(({ place }) => (place === null ? [] : Number(place) - 1)));
    const stored = rows.filter(({ place }) => place === null);
    for (const customer of new Set(stored.map(({ customer }) => customer))) {
      if (customer) this.#announcer.announce(toCustomerTopic(site, customer));
    }
    const added = new Set(stored.map(({ customer, id }) => JSON.stringify([customer, id])));
    return names.map((name, index) => {
      if (erased.has(index)) return 'erased';
      // Deleted when met, so that the second of two equal ones in one call counts as known.
      return added.delete(name) ? 'stored' : 'duplicate';
    });
  }

  /**
   * Says which prompts a team answers, in the place of what was said before. Responses that are kept already stay with
   * the team they have.
   */
  async putTeam(site: string, team: string, prompts: readonly string[]): Promise<void> {
    await this.#database.of(site).query(
      `insert into oxbow.team (site, team, prompts) values ($1, $2, $3)
       on conflict (site, team) do update set prompts = excluded.prompts`,
      [site, toKey(team), prompts.map(toKey)],
    );
  }
}

/** A response that was added; or the place, from 1, of one that was not since its customer is erased. */
interface AddedRow {
  customer: string | null;
  id: string | null;
  place: string | null;
}

/**
 * What is kept of a receipt: SHA-256 of it and its site, in hexadecimal digits. The receipt itself is random enough that
 * nobody finds it by trying.
 */
export function hashReceipt(site: string, receipt: string): string {
  return createHash('sha256')
    .update(JSON.stringify(['oxbow receipt', site, receipt]))
    .digest('hex');
}

// Rows are written in one order everywhere (customer, then id), so that two requests with the same ones never wait for
// each other crosswise. What belongs to nobody is stored with the day: the moment could tell with whose other traces it came.
const addSql = `
  with item as (
    select * from unnest($2::text[], $3::uuid[], $4::timestamptz[], $5::text[], $6::text[],
                         $7::smallint[], $8::text[], $9::text[], $10::text[], $11::timestamptz[],
                         $12::text[])
      with ordinality as item (customer, id, at, body, prompt, score, suspect, receipt, channel,
                               touchpoint_at, touchpoint, place)
  ), erased as materialized (
    select * from oxbow.tombstones($1, array(select distinct customer from item where customer <> ''))
  ), refused as (
    select place from item join erased using (customer) where item.at < erased.at
  ), kept as (
    select *, count(touchpoint) over (partition by customer order by place) as number
    from item where place not in (select place from refused)
  ), counter as (
    insert into oxbow.customer as known (site, customer, sequence)
    select $1, customer, count(*) + coalesce(erased.sequence, 0)
    from kept left join erased using (customer) where touchpoint is not null
    group by customer, erased.sequence order by customer
    on conflict (site, customer) do update set sequence = known.sequence + excluded.sequence
      - coalesce((select erased.sequence from erased where erased.customer = known.customer), 0)
    returning customer, sequence
  ), base as (
    select customer, sequence - count(*) as base
    from counter join kept using (customer) where touchpoint is not null group by customer, sequence
  ), added as (
    insert into oxbow.response
      (site, customer, id, at, body, prompt, score, team, suspect, receipt, stored_at)
    select $1, customer, id, at, body::json, prompt, score,
           (select team from oxbow.team
            where team.site = $1 and item.prompt = any(prompts) order by team limit 1),
           suspect, decode(receipt, 'hex'),
           case when customer = '' then date_trunc('day', now() at time zone 'UTC') at time zone 'UTC'
                else now() end
    from kept as item left join base using (customer)
    order by customer, id, place
    on conflict do nothing
    returning customer, id, team
  ), shown as (
    insert into oxbow.touchpoint
      (site, customer, id, at, sequence, body, channel, type, direction, side)
    select $1, customer, id::text, touchpoint_at, base + number, touchpoint::json, channel,
           'feedback', 'in', 'customer'
    from kept join added using (customer, id) join base using (customer)
    where touchpoint is not null
    order by customer, id
    on conflict do nothing
  ), ${deliveriesSql('$13', 'added')}
  select customer, id, null as place from added
  union all select null, null, place from refused`;
