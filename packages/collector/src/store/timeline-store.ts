import type { Touchpoint } from '@oxbow/model/touchpoint';
import type { Response } from '@oxbow/model/response';
import { readInstant } from '@oxbow/model/instant';
import type { Database } from '../database/database.js';
import { toKey } from '../key.js';
import { toTopic, type Announcer } from '../live/announcer.js';
import type { Changes } from '../live/changes.js';

/** A response, and the touchpoint that it becomes in its customer's timeline. */
export interface ResponseItem {
  response: Response;
  touchpoint?: Touchpoint;
}

/** A place between two touchpoints of a timeline: the one that it follows. */
export interface Place {
  /** Milliseconds since 1970 UTC. */
  at: number;
  sequence: string;
}

/** One page of a timeline; the touchpoints as the JSON texts they were stored as. */
export interface StoredPage {
  touchpoints: string[];
  /** Where older ones begin; `undefined` when there are none. */
  next: Place | undefined;
  /** The last place in the customer's stream of changes that this page has seen. */
  sequence: string;
}

/** What customers handed in and lived through. */
export class TimelineStore {
  readonly #database: Database;
  readonly #announcer: Announcer;

  constructor(database: Database, announcer: Announcer) {
    this.#database = database;
    this.#announcer = announcer;
  }

  /**
   * Keeps responses, and the touchpoints they become; durable when the promise resolves.
   * @param customer whose they are; `undefined` for nobody's
   * @returns the ids that were not kept before
   */
  async addResponses(
    site: string,
    customer: string | undefined,
    items: readonly ResponseItem[],
  ): Promise<Set<string>> {
    const columns = [
      items.map(({ response }) => response.id),
      items.map(({ response }) => toTimestamp(response.at)),
      items.map(({ response }) => JSON.stringify(response)),
    ];
    if (customer === undefined) {
      const rows = await this.#database.of(site).query<{ id: string }>(addUnattributedSql, [
        site,
        ...columns,
      ]);
      return new Set(rows.map(({ id }) => id));
    }
    const touchpoints = items.map(({ touchpoint }) => touchpoint);
    const rows = await this.#database.of(site).query<{ id: string }>(addResponsesSql, [
      site,
      toKey(customer),
      ...columns,
      touchpoints.map((touchpoint) => touchpoint && toTimestamp(touchpoint.at)),
      touchpoints.map((touchpoint) => touchpoint && JSON.stringify(touchpoint)),
    ]);
    if (rows.length > 0) this.#announcer.announce(toCustomerTopic(site, toKey(customer)));
    return new Set(rows.map(({ id }) => id));
  }

  /**
   * Keeps touchpoints; durable when the promise resolves.
   * @returns for each, whether it was not kept before
   */
  async addTouchpoints(site: string, touchpoints: readonly Touchpoint[]): Promise<boolean[]> {
    const keys = touchpoints.map(({ customer = '', id }) => [toKey(customer), toKey(id)] as const);
    const rows = await this.#database.of(site).query<{ customer: string; id: string }>(addTouchpointsSql, [
      site,
      keys.map(([customer]) => customer),
      keys.map(([, id]) => id),
      touchpoints.map(({ at }) => toTimestamp(at)),
      touchpoints.map((touchpoint) => JSON.stringify(touchpoint)),
    ]);
    for (const customer of new Set(rows.map(({ customer }) => customer))) {
      if (customer !== '') this.#announcer.announce(toCustomerTopic(site, customer));
    }
    const added = new Set(rows.map(({ customer, id }) => JSON.stringify([customer, id])));
    // Deleted when met, so that the second of two equal ones in one request counts as known.
    return keys.map((key) => added.delete(JSON.stringify(key)));
  }

  /** Reads a customer's touchpoints, newest first, and the stream's place in the same snapshot. */
  async readPage(
    site: string,
    customer: string,
    limit: number,
    before: Place | undefined,
  ): Promise<StoredPage> {
    const rows = await this.#database.of(site).query<PageRow>(readPageSql, [
      site,
      toKey(customer),
      before ? new Date(before.at).toISOString() : 'infinity',
      before?.sequence ?? '0',
      limit + 1,
    ]);
    // The join gives one row without a touchpoint where there is none.
    const found = rows.filter((row): row is PageRow & { body: string } => row.body !== null);
    const last = found.length > limit ? found[limit - 1] : undefined;
    return {
      touchpoints: found.slice(0, limit).map(({ body }) => body),
      next: last && { at: Number(last.at), sequence: last.sequence },
      sequence: rows[0]?.newest ?? '0',
    };
  }

  /** A customer's stream of changes: touchpoints in the order in which they were stored. */
  changes(site: string, customer: string): Changes {
    const key = toKey(customer);
    return {
      topic: toCustomerTopic(site, key),
      newest: async () => {
        const [row] = await this.#database.of(site).query<{ sequence: string }>(
          'select sequence from oxbow.customer where site = $1 and customer = $2',
          [site, key],
        );
        return row?.sequence ?? '0';
      },
      after: (place, limit) =>
        this.#database.of(site).query(
          `select sequence as place, body::text as body from oxbow.touchpoint
           where site = $1 and customer = $2 and sequence > $3 order by sequence limit $4`,
          [site, key, place, limit],
        ),
    };
  }
}

function toCustomerTopic(site: string, key: string): string {
  return toTopic(site, 'customer', key);
}

interface PageRow {
  newest: string;
  at: string;
  sequence: string;
  body: string | null;
}

/** UTC to the millisecond, as PostgreSQL reads it everywhere. */
function toTimestamp(at: string): string {
  const time = readInstant(at);
  if (time === undefined) throw new TypeError('a time that the schema let through cannot be read');
  return new Date(time).toISOString();
}

// What belongs to nobody is stored with the day: the moment could tell with whose other traces it came.
const addUnattributedSql = `
  insert into oxbow.response (site, customer, id, at, body, stored_at)
  select $1, '', id, at, body::json, date_trunc('day', now() at time zone 'UTC') at time zone 'UTC'
  from unnest($2::uuid[], $3::timestamptz[], $4::text[]) as item (id, at, body)
  order by id
  on conflict do nothing
  returning id`;

const addResponsesSql = `
  with item as (
    select * from unnest($3::uuid[], $4::timestamptz[], $5::text[], $6::timestamptz[], $7::text[])
      with ordinality as item (id, at, body, touchpoint_at, touchpoint, place)
  ), counter as (
    insert into oxbow.customer as known (site, customer, sequence) select $1, $2, count(*) from item
    on conflict (site, customer) do update set sequence = known.sequence + excluded.sequence
    returning sequence - (select count(*) from item) as base
  ), added as (
    insert into oxbow.response (site, customer, id, at, body)
    select $1, $2, id, at, body::json from item, counter
    on conflict do nothing
    returning id
  ), told as (
    insert into oxbow.touchpoint (site, customer, id, at, sequence, body)
    select $1, $2, id::text, touchpoint_at, base + place, touchpoint::json
    from item join added using (id), counter
    where touchpoint is not null
    on conflict do nothing
  )
  select id from added`;

// Rows are written in one order everywhere (customer, then id), so that two requests with the same ones never wait for
// each other crosswise.
const addTouchpointsSql = `
  with item as (
    select *, row_number() over (partition by customer order by place) as number
    from unnest($2::text[], $3::text[], $4::timestamptz[], $5::text[])
      with ordinality as item (customer, id, at, body, place)
  ), counter as (
    insert into oxbow.customer as known (site, customer, sequence)
    select $1, customer, count(*) from item where customer <> '' group by customer order by customer
    on conflict (site, customer) do update set sequence = known.sequence + excluded.sequence
    returning customer, sequence
  ), base as (
    select customer, sequence - count(*) as base
    from counter join item using (customer) group by customer, sequence
  )
  insert into oxbow.touchpoint (site, customer, id, at, sequence, body)
  select $1, customer, id, at, base + number, body::json from item left join base using (customer)
  order by customer, id
  on conflict do nothing
  returning customer, id`;

const readPageSql = `
  select coalesce(
           (select sequence from oxbow.customer where site = $1 and customer = $2), 0
         ) as newest,
         (extract(epoch from page.at) * 1000)::bigint as at, page.sequence, page.body
  from (values (1)) as one
  left join lateral (
    select at, sequence, body::text from oxbow.touchpoint
    where site = $1 and customer = $2 and (at, sequence) < ($3::timestamptz, $4::bigint)
    order by at desc, sequence desc
    limit $5
  ) as page on true
  order by page.at desc, page.sequence desc`;
