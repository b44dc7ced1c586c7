import pg from 'pg';
import type { Inserts } from './collector-insert.js';
import type { Load, LoadResult } from './collector-load.js';
import { startCollector, startDatabase } from './collector-process.js';
import { median, type Line } from './line.js';
import { makeKinds, type Kind } from './collector-kinds.js';
import { cores, processorTime, processorTimeOfTree, Worker } from './processes.js';

/** How often each is measured, in turn with the others. */
const runs = Number(process.env['OXBOW_RUNS'] ?? 3);

/** One measurement, per response. */
interface Rate {
  /** Responses a second. */
  rate: number;
  /** Processor time of the processes and of PostgreSQL, microseconds. */
  process: number;
  database: number;
  /** What PostgreSQL wrote to its log, bytes. */
  log: number;
}

/** What is compared. */
type Who = 'collector' | 'insert' | 'hello' | 'two';

/** Copies of the tables, with their indexes and without what the collector has beside. */
const plainSql = `
  drop schema if exists plain cascade;
  create schema plain;
  create table plain.response (like oxbow.response including all);
  create table plain.touchpoint (like oxbow.touchpoint including all);`;

/** How many responses a collector makes durable, beside plain inserts of the same rows and a server that does nothing. */
export async function measureRates(): Promise<Line[]> {
  const database = await startDatabase();
  const pool = new pg.Pool({ connectionString: database.address, max: 1 });
  const loader = new Worker(new URL('./collector-load.ts', import.meta.url), cores.others);
  const inserter = new Worker(new URL('./collector-insert.ts', import.meta.url), cores.measured);
  const hello = new Worker(new URL('./collector-hello.ts', import.meta.url), cores.measured);
  const one = await startCollector({ database: database.address, core: cores.measured });
  const other = await startCollector({ database: database.address, core: cores.others });
  try {
    const { url: helloUrl } = await hello.ask<{ url: string }>({});
    const look = async (pids: readonly number[]) => ({
      process: pids.reduce((sum, pid) => sum + processorTime(pid), 0),
      database: processorTimeOfTree(database.pid),
      log: Number(
        (await pool.query<{ bytes: string }>(`select pg_current_wal_lsn() - '0/0' as bytes`))
          .rows[0]?.bytes,
      ),
    });
    const measure = async (
      pids: readonly number[],
      count: number,
      work: () => Promise<{ took: number }>,
    ): Promise<Rate> => {
      // Each begins alike: the first change of a page after a checkpoint writes the whole page to the log.
      await pool.query('checkpoint');
      const before = await look(pids);
      const { took } = await work();
      const after = await look(pids);
      return {
        rate: (count / took) * 1000,
        process: (after.process - before.process) / count,
        database: (after.database - before.database) / count,
        log: (after.log - before.log) / count,
      };
    };
    const send = (targets: readonly { url: string; pid: number }[], kind: Kind, isEcho = false) => {
      const { size, requests, connections } = kind;
      const urls = targets.map(({ url }) => url);
      const pids = targets.map(({ pid }) => pid);
      const load: Load = { urls, size, requests, connections, headers: kind.headers(), isEcho };
      return measure(pids, size * requests, () => loader.ask<LoadResult>(load));
    };
    const insert = async ({ size, requests, isOfCustomer }: Kind) => {
      await pool.query(plainSql);
      const rows = size * requests;
      const inserts: Inserts = { address: database.address, rows, touchpoints: isOfCustomer };
      return measure([inserter.pid], rows, () => inserter.ask(inserts));
    };
    const bare = { url: helloUrl, pid: hello.pid };
    const ways: Record<Who, (kind: Kind) => Promise<Rate>> = {
      collector: (kind) => send([one], kind),
      insert: (kind) => insert({ ...kind, size: 50, requests: 800 }),
      hello: (kind) => send([bare], kind, true),
      two: (kind) => send([one, other], kind),
    };
    const kinds = makeKinds();
    for (const kind of kinds) {
      const warm = { ...kind, requests: Math.ceil(kind.requests / 4) };
      for (const way of Object.values(ways)) await way(warm);
    }
    const lines: Line[] = [];
    for (const kind of kinds) {
      const rates: Record<Who, Rate[]> = { collector: [], insert: [], hello: [], two: [] };
      for (let run = 0; run < runs; run += 1) {
        for (const [who, way] of Object.entries(ways)) rates[who as Who].push(await way(kind));
      }
      lines.push(...toLines(kind, rates));
    }
    return [...lines, await measureRow(pool)];
  } finally {
    loader.stop();
    inserter.stop();
    hello.stop();
    await pool.end();
    await Promise.all([one.stop(), other.stop()]);
    await database.stop();
  }
}

/** What a response takes on disk, in tables that were filled as they are in earnest: row by row. */
async function measureRow(pool: pg.Pool): Promise<Line> {
  await pool.query('vacuum analyze oxbow.response');
  const { rows } = await pool.query<{ all: number; indexes: number }>(`
    select pg_total_relation_size('oxbow.response')::float8 / count(*) as all,
           pg_indexes_size('oxbow.response')::float8 / count(*) as indexes
    from oxbow.response`);
  return {
    what: 'Collector: a response on disk, with its indexes',
    value: rows[0]?.all ?? NaN,
    unit: 'B',
    beside: `of which indexes ${rows[0]?.indexes.toFixed(0)} B; its touchpoint comes on top`,
  };
}

function toLines({ name }: Kind, rates: Record<Who, readonly Rate[]>): Line[] {
  const of = (who: Who, what: keyof Rate) => median(rates[who].map((rate) => rate[what]));
  const show = (who: Who, what: keyof Rate) =>
    of(who, what).toLocaleString('en', { maximumFractionDigits: 0 });
  const share = ((100 * of('collector', 'rate')) / of('insert', 'rate')).toFixed(0);
  return [
    {
      what: `Collector: durable responses ${name}`,
      value: of('collector', 'rate'),
      unit: '/s',
      beside: `${share} % of plain inserts (${show('insert', 'rate')}/s); hono alone ${show('hello', 'rate')}/s; two processes ${show('two', 'rate')}/s`,
    },
    {
      what: 'The same: processor time of the process, per response',
      value: of('collector', 'process'),
      unit: 'µs CPU',
      beside: `plain inserts ${show('insert', 'process')}, hono alone ${of('hello', 'process').toFixed(1)}, two processes ${show('two', 'process')}`,
    },
    {
      what: 'The same: processor time of PostgreSQL, per response',
      value: of('collector', 'database'),
      unit: 'µs CPU',
      beside: `plain inserts ${show('insert', 'database')}, two processes ${show('two', 'database')}`,
    },
    {
      what: 'The same: written to PostgreSQL’s log, per response',
      value: of('collector', 'log'),
      unit: 'B',
      beside: `plain inserts ${show('insert', 'log')}; from a checkpoint on`,
    },
  ];
}
