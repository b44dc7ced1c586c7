import type { InboxStatus } from '@oxbow/model/inbox-item';
import { toReference } from '@oxbow/model/reference';
import type { Response } from '@oxbow/model/response';
import { fromKey } from '../key.js';
import type { Suspicion } from './response-store.js';

/** A response with what the firm does about it, as its row stands. */
export interface ItemRow {
  customer: string;
  id: string;
  /** Milliseconds since 1970. */
  at: string;
  place: string;
  status: InboxStatus;
  revision: string;
  suspect: Suspicion | null;
  team: string | null;
  assignee: string | null;
  resolution: string | null;
  /** Whether somebody of the firm has opened it. */
  read: boolean;
  /** What was changed because of it. */
  change: string | null;
  /** The response as JSON text. */
  body: string;
  /** The replies as JSON texts with commas between them. */
  replies: string;
}

/** An item as it is answered. */
export interface StoredItem {
  revision: number;
  /** Whose response it is; `undefined` for nobody's in particular. */
  customer: string | undefined;
  /** The item as JSON text. */
  body: string;
}

/** The columns of an `ItemRow` but its replies, of `oxbow.response`. */
export const ownColumns = `
  response.customer, response.id, (extract(epoch from response.at) * 1000)::bigint as at, place, status,
  revision, suspect, team, assignee, resolution, read, change, response.body::text as body`;

/** The column `replies` of an `ItemRow`. @param row the table, or a part of the query with columns of it */
export function repliesOf(row: string): string {
  return `(select coalesce(string_agg(reply.body::text, ',' order by reply.at, reply.id), '')
   from oxbow.reply
   where reply.site = $1 and reply.customer = ${row}.customer and reply.response = ${row}.id)`;
}

/** The columns of an `ItemRow`, of `oxbow.response`; `$1` is the site. */
export const itemColumns = `${ownColumns}, ${repliesOf('response')} as replies`;

/** Writes an item. The response is JSON already; parsing it only to write it again would be most of the work. */
export function toItem(row: ItemRow): StoredItem {
  const { id, status, read, suspect, team, assignee, resolution, change, customer, body, replies } =
    row;
  const revision = Number(row.revision);
  const name = customer === '' ? undefined : fromKey(customer);
  const head = {
    id,
    reference: toReference(id),
    revision,
    status,
    ...(read && { read }),
    ...(suspect !== null && { suspect }),
    ...(team !== null && { team: fromKey(team) }),
    ...(assignee !== null && { assignee: fromKey(assignee) }),
    ...(resolution !== null && { resolution: fromKey(resolution) }),
    ...(change !== null && { change: fromKey(change) }),
    ...(name !== undefined && { customer: name }),
    at: new Date(Number(row.at)).toISOString(),
  };
  return {
    revision,
    customer: name,
    body: `${JSON.stringify(head).slice(0, -1)},"response":${body},"replies":[${replies}]}`,
  };
}

/** What a row is of, for those who are told of changes. */
export function readSubject({
  body,
  customer,
  team,
}: Pick<ItemRow, 'body' | 'customer' | 'team'>): {
  response: Response;
  customer: string | undefined;
  team: string | undefined;
} {
  return {
    response: JSON.parse(body) as Response,
    customer: customer === '' ? undefined : fromKey(customer),
    team: team === null ? undefined : fromKey(team),
  };
}
