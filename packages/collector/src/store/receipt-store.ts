import type { ReceiptStatus, ResponseState } from '@oxbow/model/receipt';
import { toReference } from '@oxbow/model/reference';
import type { Reply } from '@oxbow/model/reply';
import type { Database, Queries } from '../database/database.js';
import { fromKey } from '../key.js';
import type { Announcer } from '../live/announcer.js';
import { addReply, type ReplyOutcome } from './add-reply.js';
import { itemColumns, readSubject, type ItemRow } from './inbox-item.js';
import { hashReceipt } from './response-store.js';
import { toCustomerTopic } from './timeline-changes.js';

/** What givers may do with what they handed in, who show its receipt. */
export class ReceiptStore {
  readonly #database: Database;
  readonly #announcer: Announcer;

  constructor(database: Database, announcer: Announcer) {
    this.#database = database;
    this.#announcer = announcer;
  }

  async read(site: string, receipt: string): Promise<ResponseState | undefined> {
    const row = await readRow(this.#database.of(site).query, site, receipt);
    return row && toState(row);
  }

  /**
   * Takes a response back: its words, its replies, what both became in the timeline and what webhooks were to be told
   * are gone when the promise resolves. What stays is that there was one with this id, and the day of its end, so that a
   * late attempt to send it is not stored again.
   * @returns whether there was one
   */
  async withdraw(site: string, receipt: string): Promise<boolean> {
    return this.#database.of(site).transaction(async (query) => {
      const row = await lockRow(query, site, receipt);
      if (!row) return false;
      const key = [site, row.customer, row.id] as const;
      for (const sql of withdrawSql) await query(sql, key);
      return true;
    });
  }

  /** Keeps a reply of the giver; durable when the promise resolves. One that is kept already changes nothing. */
  async reply(site: string, receipt: string, reply: Reply): Promise<ReplyOutcome> {
    const outcome = await this.#database.of(site).transaction<ReplyOutcome>(async (query) => {
      const row = await lockRow(query, site, receipt);
      return row ? addReply(query, site, row, reply) : { status: 'missing' };
    });
    if (outcome.status === 'stored' && outcome.customer !== '') {
      this.#announcer.announce(toCustomerTopic(site, outcome.customer));
    }
    return outcome;
  }
}

/** What its giver reads of a response: nothing of the firm’s own work on it. */
function toState(row: ItemRow): ResponseState {
  const { response, team } = readSubject(row);
  const replies = JSON.parse(`[${row.replies}]`) as Reply[];
  return {
    reference: toReference(row.id),
    status: toStatus(row, replies),
    ...(team !== undefined && { team }),
    ...(row.change !== null && { change: fromKey(row.change) }),
    day: new Date(Number(row.at)).toISOString().slice(0, 10),
    prompt: response.prompt,
    answers: response.answers,
    replies,
  };
}

/** None of these can be undone, so that what a giver has read once never becomes less. */
function toStatus({ change, read }: ItemRow, replies: readonly Reply[]): ReceiptStatus {
  if (change !== null) return 'changed';
  if (replies.some(({ from }) => from === 'firm')) return 'answered';
  return read ? 'read' : 'received';
}

async function readRow(
  query: Queries['query'],
  site: string,
  receipt: string,
): Promise<ItemRow | undefined> {
  const values = [site, hashReceipt(site, receipt)];
  const [row] = await query<ItemRow>(`select ${itemColumns} ${ofReceipt}`, values);
  return row;
}

/** Locked first and then read, as an inbox does. */
async function lockRow(
  query: Queries['query'],
  site: string,
  receipt: string,
): Promise<ItemRow | undefined> {
  await query(`select ${ofReceipt} for update`, [site, hashReceipt(site, receipt)]);
  return readRow(query, site, receipt);
}

// A device that made one receipt for two responses is told of the first.
const ofReceipt = `
  from oxbow.response
  where site = $1 and receipt = decode($2, 'hex') and body is not null
  order by response.at, place limit 1`;

const withdrawSql = [
  `delete from oxbow.touchpoint where site = $1 and customer = $2 and (
     id = $3::text or id in (
       select reply.id::text from oxbow.reply
       where reply.site = $1 and reply.customer = $2 and reply.response = $3::uuid
     )
   )`,
  `delete from oxbow.reply where site = $1 and customer = $2 and response = $3`,
  `delete from oxbow.webhook_delivery
   where site = $1 and subject = $3 and (customer = $2 or ($2 = '' and customer is null))`,
  `update oxbow.response
   set body = null, receipt = null, prompt = null, score = null, team = null, assignee = null,
       resolution = null, change = null, read = false, answered = null, last_word = null, suspect = null, status = 'resolved', revision = 1,
       at = date_trunc('day', now() at time zone 'UTC') at time zone 'UTC',
       stored_at = date_trunc('day', now() at time zone 'UTC') at time zone 'UTC'
   where site = $1 and customer = $2 and id = $3`,
];
