import pg from 'pg';
import { makeResponse } from './collector-site.js';
import { serveLines } from './processes.js';

/** What to insert, and where. */
export interface Inserts {
  /** Address of the PostgreSQL. */
  address: string;
  rows: number;
  /** With the touchpoint that each becomes. */
  touchpoints: boolean;
}

const rowsAtOnce = 500;
/** As many statements at a time as the collector has of one site. */
const connections = 2;

const responseSql = `
  insert into plain.response (site, customer, id, at, body, prompt, score)
  select 'pk_bench', * from
    unnest($1::text[], $2::uuid[], $3::timestamptz[], $4::text[]::json[], $5::text[], $6::smallint[])`;
const touchpointSql = `
  insert into plain.touchpoint (site, customer, id, at, sequence, body, channel, type, direction, side)
  select 'pk_bench', *, 'ecommerce', 'feedback', 'in', 'customer' from
    unnest($1::text[], $2::text[], $3::timestamptz[], $4::bigint[], $5::text[]::json[])`;

/** What somebody would write who has all rows in hand: batched inserts, each batch one transaction. */
async function insert({ address, rows, touchpoints }: Inserts): Promise<{ took: number }> {
  const pool = new pg.Pool({ connectionString: address, max: connections });
  const items = Array.from({ length: rows }, (_, index) => ({
    customer: `customer-${index % 500}`,
    sequence: index,
    response: makeResponse(),
  }));
  let next = 0;
  const work = async () => {
    const client = await pool.connect();
    while (next < rows) {
      const batch = items.slice(next, (next += rowsAtOnce));
      const customers = batch.map(({ customer }) => (touchpoints ? customer : ''));
      const ids = batch.map(({ response }) => response.id);
      const times = batch.map(({ response }) => response.at);
      const bodies = batch.map(({ response }) => JSON.stringify(response));
      if (touchpoints) await client.query('begin');
      const prompts = batch.map(({ response }) => response.prompt);
      const scores = batch.map(({ response }) => response.answers[0]?.value);
      await client.query(responseSql, [customers, ids, times, bodies, prompts, scores]);
      if (!touchpoints) continue;
      const texts = batch.map(({ customer, response }) =>
        JSON.stringify({
          id: response.id,
          customer,
          at: response.at,
          channel: response.channel,
          type: 'feedback',
          direction: 'in',
          title: 'Feedback: 9 of 10',
          detail: 'Quick delivery',
          source: 'oxbow',
          rating: { value: 9, maximum: 10 },
          side: 'customer',
        }),
      );
      const places = batch.map(({ sequence }) => sequence);
      await client.query(touchpointSql, [customers, ids, times, places, texts]);
      await client.query('commit');
    }
    client.release();
  };
  // Connected before the time is taken.
  await Promise.all(Array.from({ length: connections }, () => pool.query('select pg_sleep(0.05)')));
  const from = performance.now();
  await Promise.all(Array.from({ length: connections }, work));
  const took = performance.now() - from;
  await pool.end();
  return { took };
}

await serveLines(insert);
