import type { Database, Queries } from '../database/database.js';
import type { Announcer } from '../live/announcer.js';
import type { SiteSettings } from '../sites/site-settings.js';
import { toCustomerTopic } from './timeline-changes.js';

/** How many rows were deleted because they were too old. */
export interface RetentionResult {
  touchpoints: number;
  /** Customers’ and employees’ responses, with their replies. */
  responses: number;
  /** Notes, and what is left of deleted ones. */
  notes: number;
  /** Places in offers of journeys. */
  signUps: number;
  /** Customers of whom nothing was left. */
  customers: number;
  audit: number;
  tombstones: number;
}

/** Months, where the site says nothing: how long places in offers and lines of the audit are kept, and late records refused. */
export const usualMonths = { signUps: 24, audit: 24, tombstones: 24 } as const;

/** Months for which the id of a deleted note is kept. No page is open for so long that it gives the same one once more. */
const deletedNoteMonths = 1;

/** So many rows are deleted at once: others wait no longer than that takes. */
const portion = 20_000;

/** Deletes what is older than its site wants to keep. */
export class RetentionStore {
  readonly #database: Database;
  readonly #announcer: Announcer;

  constructor(database: Database, announcer: Announcer) {
    this.#database = database;
    this.#announcer = announcer;
  }

  /**
   * Deletes what is older than the site's settings allow, some thousand rows at a time, so that it may be ended and begun
   * again at any moment. What they name no months for stays, but for those in `usualMonths`.
   * @param now milliseconds since 1970; months count back from there, in UTC
   */
  async apply(
    site: string,
    retention: SiteSettings['retention'],
    now: number,
  ): Promise<RetentionResult> {
    const { touchpoints, responses, notes } = retention ?? {};
    const remove = (sql: string, months: number | undefined) =>
      months === undefined ? 0 : this.#remove(site, sql, months, now);
    const removed = {
      touchpoints: await remove(touchpointsSql, touchpoints),
      responses: (await remove(responsesSql, responses)) + (await remove(employeesSql, responses)),
      notes: (await remove(notesSql, notes)) + (await remove(deletedNotesSql, deletedNoteMonths)),
      signUps: await remove(signUpsSql, retention?.signUps ?? usualMonths.signUps),
      audit: await remove(auditSql, retention?.audit ?? usualMonths.audit),
      tombstones: await remove(tombstonesSql, retention?.tombstones ?? usualMonths.tombstones),
    };
    return { ...removed, customers: await this.#removeCustomers(site) };
  }

  async #remove(site: string, sql: string, months: number, now: number): Promise<number> {
    const before = new Date(now).toISOString();
    for (let sum = 0; ;) {
      const [row] = await this.#unhurried(site, (query) =>
        query<{ count: string }>(`with deleted as (${sql}) select count(*) from deleted`, [
          site,
          before,
          months,
          portion,
        ]),
      );
      const count = Number(row?.count ?? 0);
      sum += count;
      if (count < portion) return sum;
    }
  }

  /** A counter without anything that it counts would keep a customer's number for nothing. */
  async #removeCustomers(site: string): Promise<number> {
    let last = '';
    for (let sum = 0; ;) {
      const window = await this.#database
        .of(site)
        .query<{ customer: string; empty: boolean }>(windowSql, [site, last, portion]);
      const empty = window.filter((row) => row.empty).map(({ customer }) => customer);
      if (empty.length > 0) sum += await this.#removeEmpty(site, empty);
      last = window.at(-1)?.customer ?? last;
      if (window.length < portion) return sum;
    }
  }

  async #removeEmpty(site: string, customers: readonly string[]): Promise<number> {
    const removed = await this.#unhurried(site, async (query) => {
      // Nobody stores anything of them until this is committed; the next statement sees what was stored before.
      await query(lockSql, [site, customers]);
      return query<{ customer: string }>(emptyCustomersSql, [site, customers]);
    });
    // Who follows one of them has a place in a stream that begins anew.
    for (const { customer } of removed) this.#announcer.announce(toCustomerTopic(site, customer));
    return removed.length;
  }

  #unhurried<Result>(
    site: string,
    work: (query: Queries['query']) => Promise<Result>,
  ): Promise<Result> {
    return this.#database.of(site).transaction(async (query) => {
      await query('set local statement_timeout = 0');
      return work(query);
    });
  }
}

const limit = `(($2::timestamptz at time zone 'UTC') - make_interval(months => $3)) at time zone 'UTC'`;

const touchpointsSql = deleteSql('oxbow.touchpoint', `at < ${limit}`);
const responsesSql = deleteSql('oxbow.response', `at < ${limit}`);
const employeesSql = deleteSql('oxbow.employee_response', `day < (${limit})::date`);
const notesSql = deleteSql('oxbow.note', `at < ${limit}`);
const deletedNotesSql = deleteSql('oxbow.note', `recipient is null and at < ${limit}`);
const signUpsSql = deleteSql('oxbow.sign_up', `given < (${limit})::date`);
const auditSql = deleteSql('oxbow.audit', `at < ${limit}`);
const tombstonesSql = deleteSql('oxbow.tombstone', `at < ${limit}`);

/**
 * What somebody else has just locked is left for the next time: an erase, or another collector that does the same. Rows are
 * deleted by where they stand: by key the planner would look through all rows of a customer for each of them.
 */
function deleteSql(table: string, isOld: string): string {
  return `
  delete from ${table} where site = $1 and ctid = any(array(
    select ctid from ${table} where site = $1 and ${isOld} limit $4 for update skip locked
  ))
  returning 1`;
}

const nothingLeft = `
  not exists (select from oxbow.touchpoint as kept where kept.site = $1 and kept.customer = known.customer)
  and not exists (select from oxbow.response as kept where kept.site = $1 and kept.customer = known.customer)`;

const windowSql = `
  select customer, ${nothingLeft} as empty
  from oxbow.customer as known
  where site = $1 and customer > $2 order by customer limit $3`;

const lockSql = `
  select pg_advisory_xact_lock(lock) from (
    select distinct oxbow.erase_lock($1, name) as lock from unnest($2::text[]) as name order by 1
  ) as ordered`;

const emptyCustomersSql = `
  delete from oxbow.customer as known
  where site = $1 and customer = any($2) and ${nothingLeft}
  returning customer`;
