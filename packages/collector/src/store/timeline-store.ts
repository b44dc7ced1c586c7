import { readInstant } from '@oxbow/model/instant';
import type { Touchpoint } from '@oxbow/model/touchpoint';
import { textArray, timestampArray } from '../database/arrays.js';
import type { Database } from '../database/database.js';
import { toKey } from '../key.js';
import type { Announcer } from '../live/announcer.js';
import { followTimeline, toCustomerTopic, type TimelineChanges } from './timeline-changes.js';
import { planName } from './plan-name.js';
import { toTime } from './time.js';

/** A place between two touchpoints of a timeline: the one that it follows. */
export interface Place {
  /** Milliseconds since 1970 UTC. */
  at: number;
  sequence: string;
}

/** Where a page begins, and which way it leads: older than a place, or newer. */
export interface PageStart {
  kind: 'before' | 'after';
  place: Place;
}

/** What a page holds; each part that is given has to be true of a touchpoint. */
export interface TimelineFilter {
  /** One of these. */
  channels?: readonly string[] | undefined;
  type?: string | undefined;
  direction?: string | undefined;
  side?: string | undefined;
  case?: string | undefined;
  /** The earliest time, and the first that is too late: ISO 8601. */
  from?: string | undefined;
  until?: string | undefined;
}

/** One page of a timeline, newest first; the touchpoints as the JSON texts they were stored as. */
export interface StoredPage {
  touchpoints: string[];
  /** Where older ones begin; `undefined` when there are none. */
  older: Place | undefined;
  /** Where newer ones begin; `undefined` when there are none. */
  newer: Place | undefined;
  /** The last place in the customer's stream of changes that this page has seen. */
  sequence: string;
}

/** What became of a touchpoint; `erased` when it happened before its customer was erased, so that it is not kept. */
export type TouchpointOutcome = 'stored' | 'duplicate' | 'erased';

/** What customers handed in and lived through. */
export class TimelineStore {
  readonly #database: Database;
  readonly #announcer: Announcer;

  constructor(database: Database, announcer: Announcer) {
    this.#database = database;
    this.#announcer = announcer;
  }

  /**
   * Keeps touchpoints; durable when the promise resolves.
   * @returns what became of each, in their order
   */
  async addTouchpoints(
    site: string,
    touchpoints: readonly Touchpoint[],
  ): Promise<TouchpointOutcome[]> {
    const keys = touchpoints.map(({ customer = '', id }) => [toKey(customer), toKey(id)] as const);
    const rows = await this.#database
      .of(site)
      .query<{ customer: string; id: string; place: string | null }>(
        addTouchpointsSql,
        [
          site,
          textArray(keys.map(([customer]) => customer)),
          textArray(keys.map(([, id]) => id)),
          timestampArray(touchpoints.map(({ at }) => toTime(at))),
          textArray(touchpoints.map((touchpoint) => JSON.stringify(touchpoint))),
          textArray(touchpoints.map(({ channel }) => channel)),
          textArray(touchpoints.map(({ type }) => toKey(type))),
          textArray(touchpoints.map(({ direction }) => direction)),
          textArray(touchpoints.map(({ side }) => side)),
          textArray(touchpoints.map((touchpoint) => touchpoint.case && toKey(touchpoint.case))),
        ],
        planName('addTouchpoints', touchpoints.length),
      );
    const erased = new Set(rows.map(({ place }) => Number(place ?? 0) - 1));
    const stored = rows.filter(({ place }) => place === null);
    for (const customer of new Set(stored.map(({ customer }) => customer))) {
      if (customer !== '') this.#announcer.announce(toCustomerTopic(site, customer));
    }
    const added = new Set(stored.map(({ customer, id }) => JSON.stringify([customer, id])));
    return keys.map((key, index) => {
      if (erased.has(index)) return 'erased';
      // Deleted when met, so that the second of two equal ones in one request counts as known.
      return added.delete(JSON.stringify(key)) ? 'stored' : 'duplicate';
    });
  }

  /**
   * Reads a customer's touchpoints, newest first, and the stream's place in the same snapshot.
   * @param start the newest unless told otherwise
   */
  async readPage(
    site: string,
    customer: string,
    limit: number,
    start?: PageStart,
    filter: TimelineFilter = {},
  ): Promise<StoredPage> {
    const isNewer = start?.kind === 'after';
    const [from, until] = [readInstant(filter.from), readInstant(filter.until)];
    const rows = await this.#database
      .of(site)
      .query<PageRow>(isNewer ? readNewerSql : readOlderSql, [
        site,
        toKey(customer),
        ...(isNewer
          ? [...toBound(laterOf(start.place, from)), toLimit(until, 'infinity')]
          : [...toBound(earlierOf(start?.place, until)), toLimit(from, '-infinity')]),
        limit + 1,
        filter.channels,
        filter.type && toKey(filter.type),
        filter.direction,
        filter.side,
        filter.case && toKey(filter.case),
      ]);
    // The join gives one row without a touchpoint where there is none.
    const found = rows.filter((row): row is PageRow & { body: string } => row.body !== null);
    const hasMore = found.length > limit;
    const shown = found.slice(0, limit);
    if (isNewer) shown.reverse();
    const [first, last] = [shown.at(0), shown.at(-1)];
    // Where the page begins at a place, that place stands on its other side.
    const [hasOlder, hasNewer] = isNewer ? [true, hasMore] : [hasMore, start !== undefined];
    return {
      touchpoints: shown.map(({ body }) => body),
      older: hasOlder && last ? toPlace(last) : undefined,
      newer: hasNewer && first ? toPlace(first) : undefined,
      sequence: rows[0]?.newest ?? '0',
    };
  }

  /** A customer's stream of changes: touchpoints in the order in which they were stored. It ends when they are erased. */
  changes(site: string, customer: string): TimelineChanges {
    return followTimeline(this.#database, site, toKey(customer));
  }
}

interface PageRow {
  newest: string;
  at: string;
  sequence: string;
  body: string | null;
}

function toPlace({ at, sequence }: PageRow): Place {
  return { at: Number(at), sequence };
}

// One bound on each side: PostgreSQL would begin to read at either of two on one side, not at the narrower.

function earlierOf(place: Place | undefined, until: number | undefined): Place | undefined {
  if (until === undefined || (place && place.at < until)) return place;
  return { at: until, sequence: '-1' };
}

function laterOf(place: Place, from: number | undefined): Place {
  return from === undefined || place.at >= from ? place : { at: from, sequence: '-1' };
}

function toBound(place: Place | undefined): [at: string, sequence: string] {
  return [toLimit(place?.at, 'infinity'), place?.sequence ?? '0'];
}

/** A time as PostgreSQL reads it everywhere. */
function toLimit(time: number | undefined, otherwise: 'infinity' | '-infinity'): string {
  return time === undefined ? otherwise : new Date(time).toISOString();
}

// Rows are written in one order everywhere (customer, then id), so that two requests with the same ones never wait for
// each other crosswise. The stream of a customer who was erased goes on after its tombstone.
const addTouchpointsSql = `
  with item as (
    select * from unnest($2::text[], $3::text[], $4::timestamptz[], $5::text[], $6::text[], $7::text[],
                         $8::text[], $9::text[], $10::text[])
      with ordinality as item (customer, id, at, body, channel, type, direction, side, case_id, place)
  ), erased as materialized (
    select * from oxbow.tombstones($1, array(select distinct customer from item where customer <> ''))
  ), refused as (
    select item.customer, item.id, place from item join erased using (customer) where item.at < erased.at
  ), kept as (
    select *, row_number() over (partition by customer order by place) as number
    from item where place not in (select place from refused)
  ), counter as (
    insert into oxbow.customer as known (site, customer, sequence)
    select $1, customer, count(*) + coalesce(erased.sequence, 0)
    from kept left join erased using (customer) where customer <> ''
    group by customer, erased.sequence order by customer
    on conflict (site, customer) do update set sequence = known.sequence + excluded.sequence
      - coalesce((select erased.sequence from erased where erased.customer = known.customer), 0)
    returning customer, sequence
  ), base as (
    select customer, sequence - count(*) as base
    from counter join kept using (customer) group by customer, sequence
  ), added as (
    insert into oxbow.touchpoint
      (site, customer, id, at, sequence, body, channel, type, direction, side, case_id)
    select $1, customer, id, at, base + number, body::json, channel, type, direction, side, case_id
    from kept left join base using (customer)
    order by customer, id
    on conflict do nothing
    returning customer, id
  )
  select customer, id, null as place from added
  union all select customer, id, place from refused`;

// A range of one index, whichever the filters are: `touchpoint_timeline`.
const readOlderSql = pageSql('<', 'at >=', 'desc');
const readNewerSql = pageSql('>', 'at <', 'asc');

function pageSql(compare: '<' | '>', end: 'at >=' | 'at <', order: 'asc' | 'desc'): string {
  return `
  select coalesce(
           (select sequence from oxbow.customer where site = $1 and customer = $2),
           (select sequence from oxbow.tombstone where site = $1 and customer = oxbow.pseudonym($1, $2)),
           0
         ) as newest,
         (extract(epoch from page.at) * 1000)::bigint as at, page.sequence, page.body
  from (values (1)) as one
  left join lateral (
    select at, sequence, body::text from oxbow.touchpoint
    where site = $1 and customer = $2 and (at, sequence) ${compare} ($3::timestamptz, $4::bigint)
      and ${end} $5::timestamptz
      and ($7::text[] is null or channel = any($7)) and ($8::text is null or type = $8)
      and ($9::text is null or direction = $9) and ($10::text is null or side = $10)
      and ($11::text is null or case_id = $11)
    order by at ${order}, sequence ${order}
    limit $6
  ) as page on true
  order by page.at ${order}, page.sequence ${order}`;
}
