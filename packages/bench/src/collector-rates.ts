import pg from 'pg';
import type { Inserts } from './collector-insert.js';
import type { Load, LoadResult } from './collector-load.js';
import { startCollector, startDatabase } from './collector-process.js';
import { headersOf } from './collector-site.js';
import { median, type Line } from './line.js';
import { cores, processorTime, processorTimeOfTree, Worker } from './processes.js';

/** How often each is measured, in turn with the others. */
const runs = Number(process.env['OXBOW_RUNS'] ?? 3);
/** Responses in one measurement, with one and with fifty in a request. */
const scale = Number(process.env['OXBOW_SCALE'] ?? 1);

interface Kind {
  name: string;
  size: number;
  requests: number;
  connections: number;
  headers: Record<string, string>[];
}

/** One measurement. */
interface Rate {
  /** Responses a second. */
  rate: number;
  /** Processor time per response, microseconds: of the process, and of PostgreSQL. */
  process: number;
  database: number;
}

const tokens = (count: number, name = 'customer') =>
  Array.from({ length: count }, (_, index) => headersOf(`${name}-${index}`));

const makeKinds = (): Kind[] => {
  const one = { size: 1, requests: 10_000 * scale, connections: 64 };
  const fifty = { size: 50, requests: 800 * scale, connections: 16 };
  const customers = tokens(500);
  return [
    { name: 'of a customer, 50 in a request', ...fifty, headers: customers },
    { name: 'of a customer, 1 in a request', ...one, headers: customers },
    { name: 'of nobody, 50 in a request', ...fifty, headers: [headersOf()] },
    { name: 'of nobody, 1 in a request', ...one, headers: [headersOf()] },
  ];
};

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
  const collector = await startCollector({ database: database.address, core: cores.measured });
  try {
    const { url: helloUrl } = await hello.ask<{ url: string }>({});
    const measure = async (pid: number, count: number, work: () => Promise<{ took: number }>) => {
      const before = [processorTime(pid), processorTimeOfTree(database.pid)] as const;
      const { took } = await work();
      const after = [processorTime(pid), processorTimeOfTree(database.pid)] as const;
      return {
        rate: (count / took) * 1000,
        process: (after[0] - before[0]) / count,
        database: (after[1] - before[1]) / count,
      };
    };
    const send = (url: string, pid: number, kind: Kind, isEcho = false) => {
      const { size, requests, connections, headers } = kind;
      const load: Load = { urls: [url], size, requests, connections, headers, isEcho };
      return measure(pid, size * requests, () => loader.ask<LoadResult>(load));
    };
    const insert = async (touchpoints: boolean, rows: number) => {
      await pool.query(plainSql);
      const inserts: Inserts = { address: database.address, rows, touchpoints };
      return measure(inserter.pid, rows, () => inserter.ask(inserts));
    };
    const kinds = makeKinds();
    for (const kind of kinds) {
      const warm = { ...kind, requests: Math.ceil(kind.requests / 5) };
      await send(collector.url, collector.pid, warm);
      await send(helloUrl, hello.pid, warm, true);
    }
    await insert(true, 5000);
    const lines: Line[] = [];
    for (const kind of kinds) {
      const rates: Record<'collector' | 'hello' | 'insert', Rate[]> = {
        collector: [],
        hello: [],
        insert: [],
      };
      for (let run = 0; run < runs; run += 1) {
        await pool.query('checkpoint');
        rates.collector.push(await send(collector.url, collector.pid, kind));
        await pool.query('checkpoint');
        rates.insert.push(await insert(kind.headers.length > 1, 40_000 * scale));
        rates.hello.push(await send(helloUrl, hello.pid, kind, true));
      }
      lines.push(...toLines(kind, rates));
    }
    return lines;
  } finally {
    loader.stop();
    inserter.stop();
    hello.stop();
    await pool.end();
    await collector.stop();
    await database.stop();
  }
}

function toLines(
  { name }: Kind,
  rates: Record<'collector' | 'hello' | 'insert', readonly Rate[]>,
): Line[] {
  const of = (who: keyof typeof rates, what: keyof Rate) =>
    median(rates[who].map((rate) => rate[what]));
  const collector = of('collector', 'rate');
  const share = (who: keyof typeof rates) =>
    `${((100 * collector) / of(who, 'rate')).toFixed(0)} %`;
  console.log(name, JSON.stringify(rates));
  return [
    {
      what: `Collector: durable responses ${name}`,
      value: collector,
      unit: '/s',
      beside: `${share('insert')} of plain batched inserts (${of('insert', 'rate').toFixed(0)}/s); hono alone ${of('hello', 'rate').toFixed(0)}/s`,
    },
    {
      what: `Collector: processor time per response ${name}`,
      value: of('collector', 'process'),
      unit: 'µs CPU',
      beside: `PostgreSQL ${of('collector', 'database').toFixed(0)}; plain inserts ${of('insert', 'process').toFixed(0)}, PostgreSQL ${of('insert', 'database').toFixed(0)}; hono alone ${of('hello', 'process').toFixed(0)}`,
    },
  ];
}
