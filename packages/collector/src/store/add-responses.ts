import type { Queries } from '../database/database.js';
import { deliveriesSql } from '../webhooks/deliveries.js';
import type { ResponseBatch } from './response-batch.js';

/** What the statement says: of each response that was added, or once of all; and of each customer who is erased. */
export interface AddedRow {
  outcome: 'all' | 'added' | 'erased' | 'unheard';
  customer: string | null;
  id: string | null;
  /** When the customer was erased: what was handed in before was not added. */
  erased_at: Date | null;
}

/** For so long a site that had a webhook is taken to have one: milliseconds. */
const longestMemory = 60_000;

/**
 * Adds responses. Most sites have no webhook, so events are made only where the database says that somebody wants to hear of
 * them: then it adds nothing at first, and is asked again.
 */
export class ResponseAdder {
  /** When a site last had a webhook that is active. */
  readonly #heard = new Map<string, number>();

  async add(queries: Queries, site: string, batch: ResponseBatch): Promise<AddedRow[]> {
    const values = [site, ...batch.toParameters()];
    let hears = performance.now() - (this.#heard.get(site) ?? -Infinity) < longestMemory;
    let isCareful = false;
    for (;;) {
      try {
        const rows = await queries.query<AddedRow>(
          toAddSql(hears, isCareful),
          hears ? [...values, batch.toEvents()] : values,
          `addResponses ${hears} ${isCareful}`,
        );
        if (rows[0]?.outcome !== 'unheard') return rows;
        hears = true;
        this.#heard.set(site, performance.now());
      } catch (error) {
        if (isCareful || (error as { code?: string }).code !== '23505') throw error;
        isCareful = true;
      }
    }
  }
}

/**
 * Rows are written in one order everywhere (customer, then id), so that two requests with the same ones never wait for each
 * other crosswise. What belongs to nobody is stored with the day: the moment could tell with whose other traces it came.
 *
 * One plan suits any number of responses: what belongs to a person or prompt is looked up by its place in a list, not joined.
 * @param hears with events for webhooks, as the last parameter; without, nothing is added where there is one
 * @param isCareful expects that there may be a touchpoint already with the id of a response that is new, which costs a tenth
 */
function toAddSql(hears: boolean, isCareful: boolean): string {
  return `
  with unheard as materialized (
    select ${hears ? 'false' : 'exists (select from oxbow.webhook where site = $1 and active)'} as found
  ), erased as materialized (
    select * from oxbow.tombstones($1, array_remove($2::text[], ''))
  ), person as (
    select person.*, erased.at as erased_at, erased.sequence as erased_sequence
    from unnest($2::text[], $3::integer[], $4::timestamptz[]) with ordinality
      as person (customer, count, latest, place)
    left join erased using (customer)
  ), counter as (
    insert into oxbow.customer as known (site, customer, sequence)
    select $1, customer, count + coalesce(erased_sequence, 0) from person
    where count > 0 and (erased_at is null or latest >= erased_at) and not (select found from unheard)
    order by customer
    on conflict (site, customer) do update set sequence = known.sequence + excluded.sequence
      - coalesce((select erased.sequence from erased where erased.customer = known.customer), 0)
    returning customer, sequence
  ), known as materialized (
    select array_agg(coalesce(sequence - count, 0) order by place) as bases,
           array_agg(coalesce(erased_at, '-infinity') order by place) as erasures
    from person left join counter using (customer)
  ), answering as materialized (
    select array(
      select (select team from oxbow.team
              where team.site = $1 and prompt = any(prompts) order by team limit 1)
      from unnest($5::text[]) with ordinality as asked (prompt, place) order by place
    ) as teams
  ), item as materialized (
    select item.*, (select bases from known)[person] + nth as sequence
    from (
      select unnest($6::text[]) as customer, unnest($7::integer[]) as person,
             unnest($8::integer[]) as nth, unnest($9::uuid[]) as id,
             unnest($10::timestamptz[]) as at, unnest($11::text[]) as body,
             unnest($12::integer[]) as prompt, unnest($13::smallint[]) as score,
             unnest($14::text[]) as suspect, unnest($15::text[]) as receipt,
             unnest($16::text[]) as channel, unnest($17::text[]) as touchpoint
    ) as item
    where at >= (select erasures from known)[person] and not (select found from unheard)
  ), added as (
    insert into oxbow.response
      (site, customer, id, at, body, prompt, score, team, suspect, receipt, stored_at)
    select $1, customer, id, at, body::json, ($5::text[])[prompt], score,
           (select teams from answering)[prompt], suspect, decode(receipt, 'hex'),
           case when customer = ''
                then (select date_trunc('day', now() at time zone 'UTC') at time zone 'UTC')
                else (select now()) end
    from item
    order by customer, id
    on conflict do nothing
    returning customer, id, team
  ), shown as (
    insert into oxbow.touchpoint
      (site, customer, id, at, sequence, body, channel, type, direction, side)
    select $1, customer, id::text, at, sequence, touchpoint::json, channel,
           'feedback', 'in', 'customer'
    from item join added using (customer, id)
    where touchpoint is not null
    order by customer, id
    ${isCareful ? 'on conflict do nothing' : ''}
  )${hears ? `, ${deliveriesSql('$18', 'added')}` : ''}
  select 'unheard' as outcome, null::text as customer, null::uuid as id, null::timestamptz as erased_at
    from unheard where found
  union all select 'all', null, null, null from added having count(*) = cardinality($9::uuid[])
  union all select 'added', customer, id, null
    from added where (select count(*) from added) < cardinality($9::uuid[])
  union all select 'erased', customer, null, erased_at from person where erased_at is not null`;
}
