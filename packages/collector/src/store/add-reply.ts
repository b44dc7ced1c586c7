import type { Reply } from '@oxbow/model/reply';
import type { Queries } from '../database/database.js';
import { toReplyTouchpoint } from '../feedback.js';
import { toKey } from '../key.js';
import { addDeliveries } from '../webhooks/deliveries.js';
import { toResponseEvents } from '../webhooks/event.js';
import { itemColumns, readSubject, toItem, type ItemRow, type StoredItem } from './inbox-item.js';

/** At most this many replies are kept of one response. */
export const mostReplies = 100;

/** What became of a reply. */
export type ReplyOutcome =
  /** Stored now or before; with the reply as it is kept. */
  | { status: 'stored' | 'duplicate'; reply: Reply; item: StoredItem; customer: string }
  /** Another reply has this id. */
  | { status: 'taken' }
  /** There are as many replies as are kept. */
  | { status: 'full' }
  | { status: 'missing' };

/**
 * Keeps a reply, what it becomes in the customer's timeline and what webhooks are told, for the transaction that has
 * locked the response: an erase of its customer begins with that row too, so that neither is half seen by the other. A reply of
 * the giver opens a resolved item again.
 */
export async function addReply(
  query: Queries['query'],
  site: string,
  row: ItemRow,
  reply: Reply,
): Promise<ReplyOutcome> {
  const replies = JSON.parse(`[${row.replies}]`) as Reply[];
  const known = replies.find(({ id }) => id.toLowerCase() === reply.id.toLowerCase());
  if (known) {
    const isSame = known.from === reply.from && known.text === reply.text && known.by === reply.by;
    if (!isSame) return { status: 'taken' };
    return { status: 'duplicate', reply: known, item: toItem(row), customer: row.customer };
  }
  if (replies.length >= mostReplies) return { status: 'full' };

  const { response, customer, team } = readSubject(row);
  const key = [site, row.customer, row.id] as const;
  await query(
    `insert into oxbow.reply (site, customer, response, id, at, body)
     values ($1, $2, $3, $4, $5, $6::json)`,
    [...key, reply.id, reply.at, JSON.stringify(reply)],
  );
  const [after] = await query<ItemRow>(
    `update oxbow.response
     set revision = revision + 1, status = $4, read = read or $5, last_word = $6,
         answered = case when $5 then coalesce(answered, $7::timestamptz) else answered end
     where site = $1 and customer = $2 and id = $3
     returning ${itemColumns}`,
    [
      ...key,
      reply.from === 'giver' ? reopen(row) : row.status,
      reply.from === 'firm',
      reply.from,
      reply.at,
    ],
  );
  if (customer !== undefined && row.suspect === null) {
    const touchpoint = toReplyTouchpoint(reply, response, customer);
    await query(addTouchpointSql, [
      site,
      row.customer,
      toKey(touchpoint.id),
      reply.at,
      JSON.stringify(touchpoint),
      touchpoint.channel,
      touchpoint.type,
      touchpoint.direction,
      touchpoint.side,
    ]);
  }
  const by = reply.from === 'firm' ? 'team' : 'giver';
  const events = toResponseEvents('response.replied', response, reply.at, { customer, team }, by);
  await addDeliveries(query, site, row.suspect === null ? events : []);
  return { status: 'stored', reply, item: toItem(after ?? row), customer: row.customer };
}

function reopen({ status, assignee }: ItemRow): ItemRow['status'] {
  if (status !== 'resolved') return status;
  return assignee === null ? 'open' : 'assigned';
}

// The stream of a customer who was erased goes on after its tombstone.
const addTouchpointSql = `
  with counter as (
    insert into oxbow.customer as known (site, customer, sequence)
    select $1, $2, 1 + coalesce((
      select sequence from oxbow.tombstone where site = $1 and customer = oxbow.pseudonym($1, $2)
    ), 0)
    on conflict (site, customer) do update set sequence = known.sequence + 1
    returning sequence
  )
  insert into oxbow.touchpoint
    (site, customer, id, at, sequence, body, channel, type, direction, side)
  select $1, $2, $3, $4, sequence, $5::json, $6, $7, $8, $9 from counter
  on conflict do nothing`;
