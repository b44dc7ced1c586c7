import pg from 'pg';
import { startCollector, startDatabase } from './collector-process.js';
import { headersOf, site } from './collector-site.js';
import { quantile, type Line } from './line.js';
import { cores } from './processes.js';

/** Touchpoints in the table. */
const rows = Number(process.env['OXBOW_ROWS'] ?? 10_000_000);
/** As many customers have them, in turn, so that each one's are scattered over the whole table. */
const perCustomer = 100;
const requests = 2000;

/** Fills the table as years would have, without the indexes, which are made at the end. */
async function seed(client: pg.Client): Promise<void> {
  const { rows: indexes } = await client.query<{
    name: string;
    sql: string;
    constraint: string | null;
  }>(`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as sql,
           (select pg_get_constraintdef(oid) from pg_constraint where conindid = indexrelid and contype = 'p') as constraint
    from pg_index where indrelid = 'oxbow.touchpoint'::regclass`);
  await client.query('set synchronous_commit = off');
  await client.query(`set maintenance_work_mem = '256MB'`);
  await client.query('alter table oxbow.touchpoint disable trigger user');
  for (const { name, constraint } of indexes) {
    const table = 'alter table oxbow.touchpoint';
    await client.query(
      constraint ? `${table} drop constraint touchpoint_pkey` : `drop index ${name}`,
    );
  }
  const portion = 500_000;
  for (let from = 0; from < rows; from += portion) {
    await client.query(
      `insert into oxbow.touchpoint (site, customer, id, at, sequence, body, channel, type, direction, side)
       select $1, 'customer-' || number % $2, gen_random_uuid(), at, number / $2 + 1,
              json_build_object('id', gen_random_uuid(), 'customer', 'customer-' || number % $2, 'at', at,
                'channel', 'ecommerce', 'type', 'order', 'direction', 'in', 'title', 'Order ' || number,
                'detail', 'Two of the green lamps, one of the large kettles; to be delivered on the day after',
                'source', 'shop', 'side', 'customer'),
              'ecommerce', 'order', 'in', 'customer'
       from (select number, timestamptz '2026-01-01' + number * interval '3 seconds' as at
             from generate_series($3::bigint, $4::bigint - 1) as number) as numbered`,
      [site, rows / perCustomer, from, Math.min(rows, from + portion)],
    );
  }
  await client.query(
    `insert into oxbow.customer (site, customer, sequence)
     select $1, 'customer-' || number, $3 from generate_series(0, $2::bigint - 1) as number`,
    [site, rows / perCustomer, perCustomer],
  );
  for (const { sql, constraint } of indexes) {
    await client.query(constraint ? `alter table oxbow.touchpoint add ${constraint}` : sql);
  }
  await client.query('alter table oxbow.touchpoint enable trigger user');
  await client.query('vacuum analyze oxbow.touchpoint');
  await client.query('checkpoint');
}

/** How long a page of a timeline takes among millions of touchpoints, and how large they are. */
export async function measurePages(): Promise<Line[]> {
  const database = await startDatabase();
  // The collector makes the tables; it is measured when they are full.
  await (await startCollector({ database: database.address })).stop();
  const client = new pg.Client({ connectionString: database.address });
  await client.connect();
  await seed(client);
  const collector = await startCollector({ database: database.address, core: cores.measured });
  try {
    const headers = headersOf('somebody', '*');
    const scans = async () => {
      await client.query('select pg_stat_clear_snapshot()');
      const { rows: counts } = await client.query<{ seq_scan: string }>(
        `select seq_scan from pg_stat_user_tables where relname = 'touchpoint' and schemaname = 'oxbow'`,
      );
      return Number(counts[0]?.seq_scan);
    };
    const read = async () => {
      const customer = `customer-${Math.floor(Math.random() * (rows / perCustomer))}`;
      const from = performance.now();
      const answer = await fetch(`${collector.url}/v1/customers/${customer}/touchpoints?limit=50`, {
        headers,
      });
      const { touchpoints } = (await answer.json()) as { touchpoints: unknown[] };
      if (touchpoints.length !== 50) throw new Error(`a page of ${touchpoints.length}`);
      return performance.now() - from;
    };
    const readMany = async (count: number, readers: number) => {
      const times: number[] = [];
      const work = async () => {
        while (times.length < count) times.push(await read());
      };
      await Promise.all(Array.from({ length: readers }, work));
      return times;
    };
    await readMany(500, 8);
    const scansBefore = await scans();
    const alone = await readMany(requests, 1);
    const from = performance.now();
    const crowd = await readMany(requests, 8);
    const rate = (crowd.length / (performance.now() - from)) * 1000;
    if ((await scans()) !== scansBefore) throw new Error('a page read the whole table');
    const { rows: sizes } = await client.query<{ heap: string; indexes: string }>(
      `select pg_table_size('oxbow.touchpoint') as heap, pg_indexes_size('oxbow.touchpoint') as indexes`,
    );
    const beside = `${rows.toLocaleString('en')} touchpoints of ${(rows / perCustomer).toLocaleString('en')} customers, index scans only`;
    const toLine = (
      what: string,
      times: readonly number[],
      share: number,
      note = beside,
    ): Line => ({
      what: `Collector: page of 50, ${what}, p${share * 100}`,
      value: quantile(times, share),
      unit: 'ms',
      beside: note,
    });
    return [
      toLine('one at a time', alone, 0.5),
      toLine('one at a time', alone, 0.99),
      toLine('8 at a time', crowd, 0.5, `the same; ${rate.toFixed(0)}/s`),
      toLine('8 at a time', crowd, 0.99, `the same; ${rate.toFixed(0)}/s`),
      {
        what: 'Collector: a touchpoint on disk, with its indexes',
        value: (Number(sizes[0]?.heap) + Number(sizes[0]?.indexes)) / rows,
        unit: 'B',
        beside: `of which indexes ${(Number(sizes[0]?.indexes) / rows).toFixed(0)} B; a body of 330 B`,
      },
    ];
  } finally {
    await client.end();
    await collector.stop();
    await database.stop();
  }
}
