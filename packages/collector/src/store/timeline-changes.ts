import type { Database } from '../database/database.js';
import { toTopic } from '../live/announcer.js';
import type { Change, Changes } from '../live/changes.js';

/** The name on the bus of a customer's stream of changes. @param key see `toKey` */
export function toCustomerTopic(site: string, key: string): string {
  return toTopic(site, 'customer', key);
}

/** A customer's stream of changes. */
export interface TimelineChanges extends Changes {
  /** The earliest place from where the stream can be followed, once `newest` was asked: that of the last erase, else `0`. */
  oldest(): string;
}

/**
 * A customer's stream of changes: touchpoints in the order in which they were stored. It ends when the customer is erased,
 * and when nothing of them is left.
 * @param key the customer; see `toKey`
 */
export function followTimeline(database: Database, site: string, key: string): TimelineChanges {
  let known: { erased: string | null; oldest: string } | undefined;
  return {
    topic: toCustomerTopic(site, key),
    oldest: () => known?.oldest ?? '0',
    newest: async () => {
      const [row] = await database
        .of(site)
        .query<PlacesRow>(readPlacesSql, [site, key], 'readPlaces');
      known = { erased: row?.erased ?? null, oldest: row?.oldest ?? '0' };
      return row?.newest ?? '0';
    },
    after: async (place, limit) => {
      const rows = await database
        .of(site)
        .query<ChangeRow>(readChangesSql, [site, key, place, limit], 'readChanges');
      const erased = rows[0]?.erased ?? null;
      known ??= { erased, oldest: '0' };
      if (erased !== known.erased) return undefined;
      // Retention takes away the counter of a customer of whom nothing is left.
      if (BigInt(rows[0]?.newest ?? 0) < BigInt(place)) return undefined;
      return rows.filter((row): row is Change & ChangeRow => row.place !== null);
    },
  };
}

interface PlacesRow {
  newest: string;
  erased: string | null;
  oldest: string;
}

interface ChangeRow {
  newest: string;
  erased: string | null;
  place: string | null;
}

const tombstoneSql = `
  select at::text as erased, sequence from oxbow.tombstone
  where site = $1 and customer = oxbow.pseudonym($1, $2)`;

const readPlacesSql = `
  select coalesce(customer.sequence, tombstone.sequence, 0) as newest, tombstone.erased,
         coalesce(tombstone.sequence, 0) as oldest
  from (values (1)) as one
  left join (select sequence from oxbow.customer where site = $1 and customer = $2) as customer on true
  left join (${tombstoneSql}) as tombstone on true`;

const readChangesSql = `
  select places.newest, places.erased, change.place, change.body
  from (${readPlacesSql}) as places
  left join lateral (
    select sequence as place, body::text as body from oxbow.touchpoint
    where site = $1 and customer = $2 and sequence > $3 order by sequence limit $4
  ) as change on true
  order by change.place`;
