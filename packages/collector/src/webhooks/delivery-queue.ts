import type { Database } from '../database/database.js';
import type { EventType } from './event.js';
import type { Attempt, Failure } from './post.js';
import type { Schedule } from './schedule.js';
import { giveUpSql, type Secret } from './webhook-store.js';
import type { WebhookBody } from './webhook.js';

/** A delivery that this process has a lease on. */
export interface Lease {
  site: string;
  webhook: string;
  delivery: string;
  /** Attempts made before. */
  attempt: number;
  /** Names the lease; whoever takes the delivery when it has ended has another one. */
  lease: string;
}

/** What is sent, and where. */
export interface Message {
  type: EventType;
  at: Date;
  data: Record<string, string | number>;
  customer: string | null;
  team: string | null;
  active: boolean;
  webhook: Omit<WebhookBody, 'active'>;
  secrets: Secret[];
  /** The response as it is kept, for a webhook that asks for content; `null` where there is none, or none any more. */
  response: unknown;
}

/** How much may be under way. */
export interface QueueLimits {
  /** To one webhook, by one process. */
  perWebhook: number;
  /** To all webhooks of one site, by one process: those that answer slowly leave places for other sites. */
  perSite: number;
  /** In one process. */
  all: number;
}

/** What becomes of a delivery after an attempt. */
export type Verdict =
  | { state: 'delivered' }
  | { state: 'failed'; failure: Failure }
  /** Milliseconds until the next attempt. */
  | { state: 'waiting'; failure: Failure; delay: number };

/** How a receiver that failed is left alone. */
export type Pause = Pick<Schedule, 'tolerance' | 'pause' | 'longestPause'> & {
  /** What it asked for: milliseconds. */
  retryAfter: number;
};

/** What waits to be sent, shared by all processes: each takes what no other one has. */
export class DeliveryQueue {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Takes what is due, of each webhook and each site at most what its limit leaves, for so long that an attempt has ended by then. What a
   * process that was killed has taken is due again after that.
   * @param busy what this process has under way
   * @param lease a new name
   * @param time of the lease, in milliseconds
   */
  async take(
    limits: QueueLimits,
    busy: readonly Lease[],
    lease: string,
    time: number,
  ): Promise<Lease[]> {
    const counts = new Map<string, { site: string; webhook: string; number: number }>();
    for (const { site, webhook } of busy) {
      const key = JSON.stringify([site, webhook]);
      counts.set(key, { site, webhook, number: (counts.get(key)?.number ?? 0) + 1 });
    }
    return this.#database.query<Lease>(takeSql, [
      JSON.stringify([...counts.values()]),
      limits.perWebhook,
      limits.perSite,
      limits.all - busy.length,
      time,
      lease,
    ]);
  }

  /** @returns `undefined` when it is not there any more, for it was erased */
  async read({ site, webhook, delivery }: Lease): Promise<Message | undefined> {
    const [row] = await this.#database.of(site).query<Message>(readSql, [site, webhook, delivery]);
    return row;
  }

  /** Keeps what became of an attempt. What was delivered is done, also when the lease has ended meanwhile. */
  async record(lease: Lease, verdict: Verdict, { status }: Attempt, pause?: Pause): Promise<void> {
    const { site, webhook, delivery } = lease;
    const { query } = this.#database.of(site);
    await query(recordSql, [
      site,
      webhook,
      delivery,
      lease.lease,
      verdict.state,
      verdict.state === 'waiting' ? verdict.delay : 0,
      status ?? null,
      verdict.state === 'delivered' ? null : verdict.failure,
    ]);
    if (!pause) return;
    const { tolerance, pause: first, longestPause, retryAfter } = pause;
    await query(pauseSql, [site, webhook, tolerance, first, longestPause, retryAfter]);
  }

  /** The receiver wants nothing any more: what waits for it is given up. */
  async stop({ site, webhook }: Lease): Promise<void> {
    await this.#database.of(site).transaction(async (query) => {
      await query(
        `update oxbow.webhook set active = false, gone_at = now(), revision = revision + 1
         where site = $1 and webhook = $2 and active`,
        [site, webhook],
      );
      await query(giveUpSql, [site, webhook]);
    });
  }

  /** Gives leases back, so that another process need not wait for their end. */
  async giveBack(leases: readonly Lease[]): Promise<void> {
    if (leases.length === 0) return;
    await this.#database.query(
      `update oxbow.webhook_queue as queue set due = now(), lease = null
       from unnest($1::text[], $2::text[], $3::uuid[], $4::uuid[]) as given (site, webhook, delivery, lease)
       where queue.site = given.site and queue.webhook = given.webhook
         and queue.delivery = given.delivery and queue.lease = given.lease`,
      [
        leases.map(({ site }) => site),
        leases.map(({ webhook }) => webhook),
        leases.map(({ delivery }) => delivery),
        leases.map(({ lease }) => lease),
      ],
    );
  }
}

/**
 * Lets a statement return before its commit is on disk: a power cut then has the same message told again, which may happen
 * anyway, and each message costs no wait for the disk.
 */
const unhurried = `set_config('synchronous_commit', 'off', true)`;

// From webhook to webhook by the index, so that a thousand deliveries that wait for one hide none of another. A receiver
// that failed is tried with one first. Who has the least under way comes first.
const takeSql = `
  with recursive pending as (
    (select site, webhook from oxbow.webhook_queue order by site, webhook limit 1)
    union all
    select next.site, next.webhook from pending cross join lateral (
      select site, webhook from oxbow.webhook_queue as queue
      where (queue.site, queue.webhook) > (pending.site, pending.webhook)
      order by site, webhook limit 1
    ) as next
  ), due as (
    select pending.site, pending.webhook, found.delivery
    from pending
    left join oxbow.webhook_pause as pause using (site, webhook)
    left join json_to_recordset($1::json) as busy (site text, webhook text, number integer)
      using (site, webhook)
    cross join lateral (
      select delivery from oxbow.webhook_queue as queue
      where queue.site = pending.site and queue.webhook = pending.webhook and due <= now()
      order by due
      limit greatest(0, case when until is null or until = 'epoch' then $2::integer else 1 end - coalesce(number, 0))
      for update skip locked
    ) as found
    where until is null or until <= now()
  ), ranked as (
    select due.*, coalesce(held.number, 0) + row_number() over (partition by site order by random()) as place
    from due
    left join (
      select site, sum(number) as number from json_to_recordset($1::json) as busy (site text, number integer)
      group by site
    ) as held using (site)
  ), chosen as (
    select * from ranked where place <= $3 order by place, random() limit $4
  )
  update oxbow.webhook_queue as queue set due = now() + $5 * interval '1 millisecond', lease = $6
  from chosen as due
  where queue.site = due.site and queue.webhook = due.webhook and queue.delivery = due.delivery
  returning queue.site, queue.webhook, queue.delivery, queue.attempt, queue.lease, ${unhurried}`;

const readSql = `
  select delivery.type, delivery.at, delivery.data, delivery.customer, delivery.team, active, webhook.body as webhook, secrets,
    response.body as response
  from oxbow.webhook_delivery as delivery
  join oxbow.webhook using (site, webhook)
  left join oxbow.response
    on webhook.body ->> 'content' = 'true' and delivery.type like 'response.%' and response.site = $1
      and response.customer = coalesce(delivery.customer, '')
      and response.id = case when delivery.type like 'response.%' then delivery.subject::uuid end
  where delivery.site = $1 and delivery.webhook = $2 and delivery.id = $3`;

const recordSql = `
  with done as (
    delete from oxbow.webhook_queue
    where site = $1 and webhook = $2 and delivery = $3 and $5 <> 'waiting'
      and (lease = $4 or $5 = 'delivered')
    returning 1
  ), again as (
    update oxbow.webhook_queue
    set due = now() + $6 * interval '1 millisecond', attempt = attempt + 1, lease = null
    where site = $1 and webhook = $2 and delivery = $3 and $5 = 'waiting' and lease = $4
    returning 1
  ), cheered as (
    delete from oxbow.webhook_pause where site = $1 and webhook = $2 and $5 = 'delivered'
  )
  update oxbow.webhook_delivery
  set state = $5, attempts = attempts + 1, status = $7, failure = $8, tried_at = now()
  where site = $1 and webhook = $2 and id = $3
    and ($5 = 'delivered' or exists (select from done) or exists (select from again))
  returning ${unhurried}`;

// A few failures are those of single messages: they pause nothing. What was under way when the pause began is part of it.
const pauseSql = `
  insert into oxbow.webhook_pause as pause (site, webhook, failures, until)
  select $1, $2, 1, ${pauseUntil('1')} from oxbow.webhook where site = $1 and webhook = $2
  on conflict (site, webhook) do update
  set failures = pause.failures + 1,
    until = greatest(pause.until, ${pauseUntil('pause.failures + 1')})
  where pause.until <= now() or $6 > 0`;

function pauseUntil(failures: string): string {
  return `case
    when $6::float8 > 0 or ${failures} >= $3::integer then now() + interval '1 millisecond' * greatest(
      $6, case when ${failures} < $3 then 0
               else least($5::float8, $4::float8 * 2 ^ least(${failures} - $3, 20)) end)
    else 'epoch' end`;
}
