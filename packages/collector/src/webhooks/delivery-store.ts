import type { Database } from '../database/database.js';
import { toKey } from '../key.js';
import { toTime } from '../store/time.js';
import type { Delivery } from './webhook.js';

/** Most deliveries that one replay sends again. */
export const mostReplayed = 10_000;

/** What is to be sent again; each condition narrows. */
export interface Replay {
  ids?: readonly string[] | undefined;
  /** Made at or after this time, and before that one: ISO 8601. */
  from?: string | undefined;
  until?: string | undefined;
  state?: 'delivered' | 'failed' | undefined;
}

/** A place in the list of deliveries: the one that it follows. */
interface DeliveryPlace {
  /** Milliseconds since 1970. */
  created: number;
  id: string;
}

/** What webhooks were told, or are to be told. */
export class DeliveryStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** What was told, or is to be told, the newest first. */
  async page(
    site: string,
    id: string,
    limit: number,
    {
      before,
      state,
    }: { before?: DeliveryPlace | undefined; state?: Delivery['state'] | undefined },
  ): Promise<Delivery[]> {
    const rows = await this.#database
      .of(site)
      .query<DeliveryRow>(pageSql, [
        site,
        toKey(id),
        before ? new Date(before.created).toISOString() : 'infinity',
        before?.id ?? '00000000-0000-0000-0000-000000000000',
        state ?? null,
        limit,
      ]);
    return rows.map(toDelivery);
  }

  /**
   * Sends again what was sent, or given up, before; with the same ids, the oldest first.
   * @returns how many, at most `mostReplayed`
   */
  async replay(site: string, id: string, { ids, from, until, state }: Replay): Promise<number> {
    const [row] = await this.#database
      .of(site)
      .query<{ count: string }>(replaySql, [
        site,
        toKey(id),
        ids ?? null,
        from === undefined ? '-infinity' : new Date(toTime(from)).toISOString(),
        until === undefined ? 'infinity' : new Date(toTime(until)).toISOString(),
        state ?? null,
        mostReplayed,
      ]);
    return Number(row?.count);
  }

  /** Forgets deliveries that were made before a time and wait no longer. @param before milliseconds since 1970 */
  async forget(site: string, before: number): Promise<number> {
    const rows = await this.#database.of(site).query(
      `delete from oxbow.webhook_delivery
       where site = $1 and created_at < $2 and state <> 'waiting' returning 1`,
      [site, new Date(before).toISOString()],
    );
    return rows.length;
  }

  /** How many deliveries wait, of all sites, and for how many seconds the oldest one has waited. */
  async measure(): Promise<{ waiting: number; oldest: number }> {
    const [row] = await this.#database.query<{ waiting: string; oldest: number }>(
      `select count(*) as waiting,
         greatest(0, coalesce(extract(epoch from now() - min(since)), 0))::float8 as oldest
       from oxbow.webhook_queue`,
    );
    return { waiting: Number(row?.waiting), oldest: row?.oldest ?? 0 };
  }
}

interface DeliveryRow {
  id: string;
  type: Delivery['type'];
  subject: string;
  created_at: Date;
  state: Delivery['state'];
  attempts: number;
  tried_at: Date | null;
  due: Date | null;
  status: number | null;
  failure: NonNullable<Delivery['failure']> | null;
}

function toDelivery(row: DeliveryRow): Delivery {
  const { id, type, subject, state, attempts, tried_at: tried, due, status, failure } = row;
  return {
    id,
    type,
    subject,
    created: row.created_at.toISOString(),
    state,
    attempts,
    ...(tried && { tried: tried.toISOString() }),
    ...(due && { due: due.toISOString() }),
    ...(status !== null && { status }),
    ...(failure !== null && { failure }),
  };
}

const pageSql = `
  select delivery.id, type, subject, created_at, state, attempts, tried_at, queue.due, status, failure
  from oxbow.webhook_delivery as delivery
  left join oxbow.webhook_queue as queue
    on queue.site = delivery.site and queue.webhook = delivery.webhook and queue.delivery = delivery.id
  where delivery.site = $1 and delivery.webhook = $2 and (created_at, delivery.id) < ($3::timestamptz, $4::uuid)
    and ($5::text is null or state = $5)
  order by created_at desc, delivery.id desc
  limit $6`;

const replaySql = `
  with chosen as (
    select id from oxbow.webhook_delivery
    where site = $1 and webhook = $2 and state <> 'waiting' and ($3::uuid[] is null or id = any($3))
      and created_at >= $4::timestamptz and created_at < $5::timestamptz
      and ($6::text is null or state = $6)
    order by created_at, id limit $7
    for update
  ), again as (
    update oxbow.webhook_delivery as delivery
    set state = 'waiting', attempts = 0, status = null, failure = null, tried_at = null
    from chosen
    where delivery.site = $1 and delivery.webhook = $2 and delivery.id = chosen.id
    returning delivery.id
  ), queued as (
    insert into oxbow.webhook_queue (site, webhook, delivery) select $1, $2, id from again
    on conflict do nothing
  )
  select count(*) from again`;
