import type { InboxChange, InboxStatus } from '@oxbow/model/inbox-item';
import type { Reply } from '@oxbow/model/reply';
import type { Database, Queries } from '../database/database.js';
import { toKey } from '../key.js';
import type { Announcer } from '../live/announcer.js';
import { addDeliveries } from '../webhooks/deliveries.js';
import { toResponseEvents } from '../webhooks/event.js';
import { addReply, type ReplyOutcome } from './add-reply.js';
import {
  toPageQuery,
  type InboxFilter,
  type InboxPlace,
  type PageRow,
  type TeamScope,
} from './inbox-page.js';
import { itemColumns, readSubject, toItem, type ItemRow, type StoredItem } from './inbox-item.js';
import { toCustomerTopic } from './timeline-changes.js';

/** One page of an inbox. */
export interface StoredInboxPage {
  items: StoredItem[];
  /** Where older ones begin; `undefined` when there are none. */
  next: InboxPlace | undefined;
}

/** What became of a change. */
export type ChangeOutcome =
  | { status: 'stored'; item: StoredItem }
  /** The item has moved on since the revision that was seen. */
  | { status: 'moved'; item: StoredItem }
  /** The site has no team of this name. */
  | { status: 'unknown-team' }
  /** What was changed has been told to the giver: it can be put right, but not taken back. */
  | { status: 'told' }
  | { status: 'missing' };

/** Customers' responses, for those who answer them. What employees handed in stands in another table. */
export class InboxStore {
  readonly #database: Database;
  readonly #announcer: Announcer;

  constructor(database: Database, announcer: Announcer) {
    this.#database = database;
    this.#announcer = announcer;
  }

  /** Reads items, newest first; fewer than `limit` where they are large. */
  async readPage(
    site: string,
    teams: TeamScope,
    filter: InboxFilter,
    limit: number,
    before: InboxPlace | undefined,
  ): Promise<StoredInboxPage> {
    const { sql, values } = toPageQuery(site, teams, filter, limit + 1, before);
    const rows = await this.#database.of(site).query<PageRow>(sql, values);
    const shown = rows.slice(0, limit);
    const last = Number(rows[0]?.found ?? 0) > shown.length ? shown.at(-1) : undefined;
    return {
      items: shown.map(toItem),
      next: last && { at: Number(last.at), place: last.place },
    };
  }

  async read(site: string, teams: TeamScope, id: string): Promise<StoredItem | undefined> {
    const row = await readRow(this.#database.of(site).query, site, teams, id);
    return row && toItem(row);
  }

  /**
   * Reads an item for somebody who opens it, which its giver is told from the first time on. That is no change of the
   * item: whoever has it before them already has missed nothing, so that the revision stays.
   */
  async open(site: string, teams: TeamScope, id: string): Promise<StoredItem | undefined> {
    const { query } = this.#database.of(site);
    const row = await readRow(query, site, teams, id);
    if (!row) return undefined;
    if (!row.read) await query(openSql, [site, row.customer, row.id]);
    return toItem({ ...row, read: true });
  }

  /**
   * Changes what the firm does about a response; durable when the promise resolves.
   * @param revision the one that was seen
   * @param at when it is changed: ISO 8601
   */
  async change(
    site: string,
    teams: TeamScope,
    id: string,
    revision: number,
    change: InboxChange,
    at: string,
  ): Promise<ChangeOutcome> {
    return this.#database.of(site).transaction<ChangeOutcome>(async (query) => {
      // Locked until the commit: of two that come at once the second sees what the first has made.
      const row = await lockRow(query, site, teams, id);
      if (!row) return { status: 'missing' };
      if (Number(row.revision) !== revision) return { status: 'moved', item: toItem(row) };
      if (typeof change.team === 'string' && !(await hasTeam(query, site, change.team))) {
        return { status: 'unknown-team' };
      }
      if (change.change === null && row.change !== null) return { status: 'told' };
      const status = toStatus(row.status, change);
      const [after = row] = await query<ItemRow>(changeSql, [
        site,
        row.customer,
        row.id,
        status,
        ...toValues(change.team, row.team, change.assignee, row.assignee),
        ...toValues(change.resolution, row.resolution, change.change, row.change),
      ]);
      if (status === 'resolved' && row.status !== 'resolved' && row.suspect === null) {
        const { response, ...context } = readSubject(after);
        const events = toResponseEvents('response.resolved', response, at, context);
        await addDeliveries(query, site, events);
      }
      return { status: 'stored', item: toItem(after) };
    });
  }

  /** Keeps a reply of the firm; durable when the promise resolves. One that is kept already changes nothing. */
  async reply(site: string, teams: TeamScope, id: string, reply: Reply): Promise<ReplyOutcome> {
    const outcome = await this.#database.of(site).transaction<ReplyOutcome>(async (query) => {
      const row = await lockRow(query, site, teams, id);
      return row ? addReply(query, site, row, reply) : { status: 'missing' };
    });
    if (outcome.status === 'stored' && outcome.customer !== '') {
      this.#announcer.announce(toCustomerTopic(site, outcome.customer));
    }
    return outcome;
  }
}

/** What the status becomes: what is said, else what follows from who works on it. */
function toStatus(present: InboxStatus, { status, assignee }: InboxChange): InboxStatus {
  if (status !== undefined) return status;
  if (typeof assignee === 'string' && present === 'open') return 'assigned';
  if (assignee === null && present === 'assigned') return 'open';
  return present;
}

/** Pairs of what is to be (`undefined`: as it is, `null`: nothing) and what is. */
function toValues(...pairs: (string | null | undefined)[]): (string | null)[] {
  const values: (string | null)[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const wanted = pairs[index];
    const present = pairs[index + 1] ?? null;
    values.push(wanted === undefined ? present : wanted === null ? null : toKey(wanted));
  }
  return values;
}

async function readRow(
  query: Queries['query'],
  site: string,
  teams: TeamScope,
  id: string,
): Promise<ItemRow | undefined> {
  const [row] = await query<ItemRow>(`select ${itemColumns} ${ofId}`, [site, id, toKeys(teams)]);
  return row;
}

/**
 * Reads an item that stays as it is until the transaction ends. It is locked first and then read: a statement that had to
 * wait for the lock would not see the replies that came meanwhile.
 */
async function lockRow(
  query: Queries['query'],
  site: string,
  teams: TeamScope,
  id: string,
): Promise<ItemRow | undefined> {
  await query(`select ${ofId} for update`, [site, id, toKeys(teams)]);
  return readRow(query, site, teams, id);
}

// A stranger may send the id of a customer's response once more as nobody's: the customer's is meant.
const ofId = `
  from oxbow.response
  where site = $1 and id = $2 and body is not null and ($3::text[] is null or team = any($3))
  order by customer desc limit 1`;

async function hasTeam(query: Queries['query'], site: string, team: string): Promise<boolean> {
  const rows = await query('select from oxbow.team where site = $1 and team = $2', [
    site,
    toKey(team),
  ]);
  return rows.length > 0;
}

function toKeys(teams: TeamScope): string[] | null {
  return teams === '*' ? null : [...teams].map(toKey);
}

// Of two who open it at once the second finds nothing left to do; what was withdrawn meanwhile keeps no trace of it.
const openSql = `
  update oxbow.response set read = true
  where site = $1 and customer = $2 and id = $3 and body is not null and not read`;

const changeSql = `
  update oxbow.response
  set status = $4, team = $5, assignee = $6, resolution = $7, change = $8, read = true,
      revision = revision + 1
  where site = $1 and customer = $2 and id = $3
  returning ${itemColumns}`;
