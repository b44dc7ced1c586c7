import type { Queries } from '../database/database.js';
import { scoreOf } from '../feedback.js';
import { toKey } from '../key.js';
import { addDeliveries } from '../webhooks/deliveries.js';
import { toCreatedEvents } from '../webhooks/event.js';
import type { ResponseItem } from './response-store.js';
import { toTime } from './time.js';

/**
 * Puts what was handed in later in the place of an earlier part of the same response, where the same person did: they have the
 * same receipt. When it is whole it becomes a touchpoint and webhooks are told; of a part nobody hears, since it may be the last
 * and may be not.
 * @returns whether it was put there; not where it came before, or is whole or withdrawn already
 */
export async function replacePart(
  queries: Queries,
  site: string,
  item: ResponseItem,
): Promise<boolean> {
  const { response, customer = '', receipt } = item;
  const { sequence, partial } = response;
  if (sequence === undefined || receipt === undefined) return false;
  const person = toKey(customer);
  return queries.transaction(async (query) => {
    const [replaced] = await query<{ team: string | null; suspect: string | null }>(replaceSql, [
      site,
      person,
      response.id.toLowerCase(),
      JSON.stringify(response),
      scoreOf(response) ?? null,
      receipt,
      sequence,
    ]);
    if (!replaced) return false;
    if (partial || replaced.suspect !== null) return true;
    if (item.touchpoint)
      await query(showSql, [
        site,
        person,
        response.id.toLowerCase(),
        new Date(toTime(item.touchpoint.at)).toISOString(),
        JSON.stringify(item.touchpoint),
        response.channel,
      ]);
    const team = replaced.team ?? undefined;
    await addDeliveries(
      query,
      site,
      toCreatedEvents({ ...response, at: item.at }, { customer: item.customer, team }),
    );
    return true;
  });
}

// The body was written by `JSON.stringify`, without spaces and with a backslash before each quote inside of a text: so these
// patterns meet keys and never what somebody wrote. JSON operators would refuse NUL in any text of the body.
const replaceSql = `
  update oxbow.response set body = $4::json, score = $5::smallint, revision = revision + 1
  where site = $1 and customer = $2 and id = $3::uuid and receipt = decode($6, 'hex')
    and body::text like '%"partial":true%'
    and coalesce(substring(body::text from '"sequence":(\\d+)')::integer, 0) < $7::integer
  returning team, suspect`;

// The customer may have been erased before the response was begun: places then go on after those of before.
const showSql = `
  with erased as materialized (
    select * from oxbow.tombstones($1, array[$2])
  ), counter as (
    insert into oxbow.customer as known (site, customer, sequence)
    values ($1, $2, 1 + coalesce((select sequence from erased), 0))
    on conflict (site, customer) do update set sequence = known.sequence + 1
    returning sequence
  )
  insert into oxbow.touchpoint
    (site, customer, id, at, sequence, body, channel, type, direction, side)
  select $1, $2, $3, $4::timestamptz, sequence, $5::json, $6, 'feedback', 'in', 'customer' from counter
  on conflict do nothing`;
