import { setTimeout as pause } from 'node:timers/promises';
import { isUnavailable, type Database, type Queries } from '../database/database.js';
import { Batcher, OverloadedError } from '../ingest/batcher.js';
import { fromKey, toKey } from '../key.js';

/** What is done with what is kept of a named customer. */
export type AuditAction =
  | 'timeline.read'
  | 'timeline.follow'
  | 'inbox.read'
  | 'inbox.export'
  | 'customer.export'
  | 'customer.erase';

/** Who did what with what is kept of whom; never what it was. */
export interface AuditEntry {
  /** Milliseconds since 1970. */
  at: number;
  /** `sub` of the token, or who works at the collector's own machine. */
  actor: string;
  action: AuditAction;
  customer: string;
}

/** A line of the audit, as it is kept. */
export interface AuditLine {
  /** ISO 8601 in UTC. */
  at: string;
  /** `null` for the customer in person. */
  actor: string | null;
  action: AuditAction;
  /** Stands for the customer's number: the same for the same customer of a site, in hexadecimal digits. */
  customer: string;
}

/** Which lines are read. */
export interface AuditFilter {
  customer?: string | undefined;
  /** The earliest time, and the first that is too late: milliseconds since 1970. */
  from?: number | undefined;
  until?: number | undefined;
}

const portion = 1000;

/** So long lines wait for room: milliseconds. */
const longestWait = 5000;

/** Who read, exported or erased what is kept of a named customer. */
export class AuditStore {
  readonly #database: Database;
  readonly #batcher = new Batcher({ isHopeless: isUnavailable });

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Keeps lines, together with those that come at the same time; durable when the promise resolves. What they tell of may
   * be answered only then. Where there are too many just now it waits for a while, since an export would else break off.
   * @throws OverloadedError
   */
  async record(site: string, ...entries: readonly AuditEntry[]): Promise<void> {
    const deadline = performance.now() + longestWait;
    for (;;) {
      try {
        await this.#batcher.add(site, 'audit', this.#kind, entries);
        return;
      } catch (error) {
        if (!(error instanceof OverloadedError) || performance.now() > deadline) throw error;
        await pause(20);
      }
    }
  }

  /** Reads the lines of a site, oldest first. */
  async *read(site: string, filter: AuditFilter = {}): AsyncGenerator<AuditLine, void, undefined> {
    let last: AuditRow | undefined;
    for (;;) {
      const rows: AuditRow[] = await this.#database
        .of(site)
        .query<AuditRow>(readSql, [
          site,
          filter.customer === undefined ? null : toKey(filter.customer),
          filter.from === undefined ? '-infinity' : new Date(filter.from).toISOString(),
          filter.until === undefined ? 'infinity' : new Date(filter.until).toISOString(),
          last ? new Date(Number(last.at)).toISOString() : '-infinity',
          last?.id ?? '00000000-0000-0000-0000-000000000000',
          portion,
        ]);
      for (const { at, actor, action, customer } of rows) {
        yield {
          at: new Date(Number(at)).toISOString(),
          actor: actor === null ? null : fromKey(actor),
          action,
          customer,
        };
      }
      last = rows.at(-1);
      if (rows.length < portion) return;
    }
  }

  readonly #kind = {
    write: async (site: string, entries: readonly AuditEntry[]) => {
      await addAuditEntries(this.#database.of(site).query, site, entries);
      return entries;
    },
    keyOf: () => undefined,
    sizeOf: () => 200,
  };
}

/** Keeps lines by a query that may be part of a transaction. */
export async function addAuditEntries(
  query: Queries['query'],
  site: string,
  entries: readonly AuditEntry[],
): Promise<void> {
  await query(addSql, [
    site,
    entries.map(({ at }) => new Date(at).toISOString()),
    // A customer who reads what is kept of them would else stand here by number.
    entries.map(({ actor, customer }) => (actor === customer ? null : toKey(actor))),
    entries.map(({ action }) => action),
    entries.map(({ customer }) => toKey(customer)),
  ]);
}

interface AuditRow {
  at: string;
  id: string;
  actor: string | null;
  action: AuditAction;
  customer: string;
}

const addSql = `
  with one as materialized (select oxbow.ensure_secret($1) as secret)
  insert into oxbow.audit (site, at, actor, action, customer)
  select $1, at, actor, action, oxbow.keyed_hash(one.secret, customer)
  from one, unnest($2::timestamptz[], $3::text[], $4::text[], $5::text[])
    as entry (at, actor, action, customer)`;

const readSql = `
  select (extract(epoch from at) * 1000)::bigint as at, id, actor, action, encode(customer, 'hex') as customer
  from oxbow.audit
  where site = $1 and ($2::text is null or customer = oxbow.pseudonym($1, $2))
    and at >= $3::timestamptz and at < $4::timestamptz and (at, id) > ($5::timestamptz, $6::uuid)
  order by at, id
  limit $7`;
