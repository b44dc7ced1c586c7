import type { Queries } from '../database/database.js';
import { toKey } from '../key.js';
import type { WebhookEvent } from './event.js';

/**
 * Writes events as the parameter that `deliveriesSql` reads.
 * @returns JSON text
 */
export function toEventsParameter(events: readonly WebhookEvent[]): string {
  return JSON.stringify(
    events.map(({ id, type, at, subject, customer, team, data }) => ({
      id,
      type,
      at,
      subject: toKey(subject),
      customer: customer === undefined ? null : toKey(customer),
      team: team === undefined ? null : toKey(team),
      // A text within the JSON: PostgreSQL reads it, and would stumble over NUL and half surrogate pairs in it.
      data: JSON.stringify(data),
    })),
  );
}

/**
 * Two CTEs, `told` and `queued`, for a statement that stores something: each webhook of the site `$1` that wants to know is
 * going to be told, if and only if the statement commits. Without a webhook that costs a look into an index.
 * @param events the place of the parameter from `toEventsParameter`, as in `$8`
 * @param added a CTE of the statement with the columns `id`, `customer` and `team`; only events whose subject it holds are told, and the
 * team is the one that it names
 */
export function deliveriesSql(events: string, added?: string): string {
  const team = added === undefined ? 'event.team' : 'added.team';
  const join =
    added === undefined
      ? ''
      : `join ${added} as added on added.id::text = event.subject and added.customer = coalesce(event.customer, '')`;
  return `
  told as (
    insert into oxbow.webhook_delivery (site, webhook, id, type, subject, customer, team, at, data)
    select $1, webhook.webhook, event.id, event.type, subject, event.customer, ${team}, event.at, data::json
    from json_to_recordset(${events}::json) as event
      (id uuid, type text, subject text, customer text, team text, at timestamptz, data text)
    ${join}
    join oxbow.webhook on webhook.site = $1 and webhook.active and event.type = any(webhook.events)
      and (webhook.teams is null or ${team} = any(webhook.teams))
    on conflict do nothing
    returning webhook, id
  ), queued as (
    insert into oxbow.webhook_queue (site, webhook, delivery) select $1, webhook, id from told
    on conflict do nothing
  )`;
}

/**
 * Sees to it that the webhooks of a site are told of events.
 * @param query of the transaction that stores what has happened, so that both are kept or none
 */
export async function addDeliveries(
  query: Queries['query'],
  site: string,
  events: readonly WebhookEvent[],
): Promise<void> {
  if (events.length === 0) return;
  await query(`with ${deliveriesSql('$2')} select 1 where false`, [
    site,
    toEventsParameter(events),
  ]);
}

/** Forgets what was told, or is to be told, of a customer; for the transaction that erases them. */
export async function eraseDeliveries(
  query: Queries['query'],
  site: string,
  customer: string,
): Promise<void> {
  await query('delete from oxbow.webhook_delivery where site = $1 and customer = $2', [
    site,
    toKey(customer),
  ]);
}
