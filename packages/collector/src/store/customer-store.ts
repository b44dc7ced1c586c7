import type { Database } from '../database/database.js';
import { fromKey, toKey } from '../key.js';
import type { Announcer } from '../live/announcer.js';
import { eraseDeliveries } from '../webhooks/deliveries.js';
import { addAuditEntries } from './audit-store.js';
import { personSql } from './sign-up-store.js';
import { toCustomerTopic } from './timeline-changes.js';

/** What is kept of a customer, by kind, in the order of an export. */
export const exportKinds = ['touchpoint', 'response', 'delivery', 'sign-up', 'audit'] as const;
export type ExportKind = (typeof exportKinds)[number];

/** One record of an export. */
export interface ExportRecord {
  kind: ExportKind;
  /** JSON text. */
  body: string;
}

const portion = 500;

/** Everything that is kept of one customer, to be given out or erased as a whole. */
export class CustomerStore {
  readonly #database: Database;
  readonly #announcer: Announcer;

  constructor(database: Database, announcer: Announcer) {
    this.#database = database;
    this.#announcer = announcer;
  }

  /** Reads everything that is kept of a customer, some hundred records at a time. */
  async *export(site: string, customer: string): AsyncGenerator<ExportRecord[], void, undefined> {
    const key = toKey(customer);
    for (const kind of exportKinds) {
      const { sql, first } = exports[kind];
      let last: string | undefined = first;
      while (last !== undefined) {
        const rows: ExportRow[] = await this.#database
          .of(site)
          .query<ExportRow>(sql, [site, key, last, portion]);
        if (rows.length > 0) yield rows.map((row) => ({ kind, body: toBody(row) }));
        last = rows.length < portion ? undefined : rows.at(-1)?.place;
      }
    }
  }

  /**
   * Deletes everything that is kept of a customer, and sees to it that what happened to them before and comes late is not
   * stored again; durable when the promise resolves. Ends their streams. A customer of whom nothing is kept is erased too.
   * @param actor who does it; see `AuditEntry`
   * @param now milliseconds since 1970
   */
  async erase(site: string, customer: string, actor: string, now: number): Promise<void> {
    const key = toKey(customer);
    await this.#database.of(site).transaction(async (query) => {
      // Of a customer with a long history it may take its time.
      await query('set local statement_timeout = 0');
      await query('select pg_advisory_xact_lock(oxbow.erase_lock($1, $2))', [site, key]);
      await query('delete from oxbow.response where site = $1 and customer = $2', [site, key]);
      await query('delete from oxbow.touchpoint where site = $1 and customer = $2', [site, key]);
      await query(`delete from oxbow.sign_up where site = $1 and person = ${personSql('$2')}`, [
        site,
        key,
      ]);
      await eraseDeliveries(query, site, customer);
      const [counter] = await query<{ sequence: string }>(
        'delete from oxbow.customer where site = $1 and customer = $2 returning sequence',
        [site, key],
      );
      const at = new Date(now).toISOString();
      await query(buryingSql, [site, key, at, counter?.sequence ?? '0']);
      await addAuditEntries(query, site, [{ at: now, actor, action: 'customer.erase', customer }]);
    });
    this.#announcer.announce(toCustomerTopic(site, key));
  }
}

// The next place of the stream, so that every place before the erase can be told from those after it.
const buryingSql = `
  insert into oxbow.tombstone as known (site, customer, at, sequence)
  select $1, oxbow.keyed_hash(oxbow.ensure_secret($1), $2), $3, $4::bigint + 1
  on conflict (site, customer) do update
    set at = greatest(known.at, excluded.at), sequence = greatest(known.sequence + 1, excluded.sequence)`;

interface ExportRow {
  /** Where the next portion goes on. */
  place: string;
  /** What stands in columns; a text is a key (see `toKey`). */
  head: Record<string, unknown> | null;
  /** What is kept as it came: JSON texts of members, or of the whole record where there is no head. */
  body: string;
}

/** What came as JSON goes as it is: PostgreSQL would stumble over NUL in it, and parsing it here would change nothing. */
function toBody({ head, body }: ExportRow): string {
  if (head === null) return body;
  const entries = Object.entries(head).filter(([, value]) => value !== null);
  const readable = entries.map(([name, value]) => [
    name,
    typeof value === 'string' ? fromKey(value) : value,
  ]);
  const text = JSON.stringify(Object.fromEntries(readable));
  return body === '' ? text : `${text.slice(0, -1)},${body}}`;
}

/** For each kind, its records after the place `$3`, at most `$4`. */
const exports: Readonly<Record<ExportKind, { sql: string; first: string }>> = {
  touchpoint: {
    first: '-1',
    sql: `
      select sequence as place, null as head, body::text as body from oxbow.touchpoint
      where site = $1 and customer = $2 and sequence > $3 order by sequence limit $4`,
  },
  response: {
    first: '00000000-0000-0000-0000-000000000000',
    sql: `
      select id as place, json_build_object(
               'id', id, 'at', ${toIso('at')}, 'revision', revision, 'status', status, 'team', team,
               'assignee', assignee, 'resolution', resolution, 'read', read, 'change', change,
               'suspect', suspect
             ) as head,
             '"response":' || coalesce(body::text, 'null') || ',"replies":[' || coalesce((
               select string_agg(reply.body::text, ',' order by reply.at, reply.id) from oxbow.reply
               where reply.site = $1 and reply.customer = $2 and reply.response = response.id
             ), '') || ']' as body
      from oxbow.response
      where site = $1 and customer = $2 and id > $3 order by id limit $4`,
  },
  delivery: {
    first: '',
    sql: `
      select webhook || ' ' || id as place, json_build_object(
               'id', id, 'at', ${toIso('at')}, 'webhook', webhook, 'type', type, 'state', state
             ) as head, '"data":' || data::text as body
      from oxbow.webhook_delivery
      where site = $1 and customer = $2 and webhook || ' ' || id > $3
      order by webhook || ' ' || id limit $4`,
  },
  'sign-up': {
    first: ' ',
    sql: `
      select journey || ' ' || exchange as place, json_build_object(
               'journey', journey, 'exchange', exchange, 'name', name, 'given', given
             ) as head, '' as body
      from oxbow.sign_up
      where site = $1 and person = ${personSql('$2')} and journey || ' ' || exchange > $3
      order by journey || ' ' || exchange limit $4`,
  },
  audit: {
    first: '-infinity 00000000-0000-0000-0000-000000000000',
    sql: `
      select at || ' ' || id as place,
             json_build_object('at', ${toIso('at')}, 'actor', actor, 'action', action) as head, '' as body
      from oxbow.audit
      where site = $1 and customer = oxbow.pseudonym($1, $2)
        and (at, id) > (left($3, -37)::timestamptz, right($3, 36)::uuid)
      order by audit.at, audit.id limit $4`,
  },
};

function toIso(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
