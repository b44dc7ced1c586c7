import type { Follow, FollowResult } from './collector-follow.js';
import { startCollector, startDatabase } from './collector-process.js';
import { headersOf } from './collector-site.js';
import type { Line } from './line.js';
import {
  cores,
  processorTime,
  processorTimeOfTree,
  proportionalMemoryOfTree,
  residentMemory,
  Worker,
} from './processes.js';

/** Few and many open streams; what one takes is the slope between them. */
const streams = { few: 500, many: 2500 };

/** How long streams are watched in which nothing happens: two of the looks that each takes by itself, milliseconds. */
const idle = 20_000;

/** What a collector and its database take of the memory, and what an open stream adds. */
export async function measureMemory(): Promise<Line[]> {
  const database = await startDatabase();
  const collector = await startCollector({ database: database.address, core: cores.measured });
  const worker = new Worker(new URL('./collector-follow.ts', import.meta.url), cores.others);
  try {
    const follow = async (count: number, requests: number) => {
      const readers = Array.from({ length: count }, (_, index) => {
        const customer = `reader-${index}`;
        return { customer, headers: headersOf(customer) };
      });
      const { url } = collector;
      const message: Follow = { read: url, send: url, readers, requests, senders: 16 };
      await worker.ask<FollowResult>(message);
      return residentMemory(collector.pid);
    };
    const begin = residentMemory(collector.pid);
    await follow(20, 20_000);
    const loaded = residentMemory(collector.pid);
    const shared = proportionalMemoryOfTree(database.pid);
    const few = await follow(streams.few, 0);
    const many = await follow(streams.many, 0);
    const look = () => [processorTime(collector.pid), processorTimeOfTree(database.pid)] as const;
    const before = look();
    await new Promise((resolve) => setTimeout(resolve, idle));
    const after = look();
    const perStream = (time: number) => time / streams.many / (idle / 1000);
    const beside = `after 20,000 responses; ${toMegabytes(begin).toFixed(0)} MB when it had started`;
    return [
      {
        what: 'Collector: memory of the process (RSS)',
        value: toMegabytes(loaded),
        unit: 'MB',
        beside,
      },
      {
        what: 'Collector: memory of its PostgreSQL (PSS)',
        value: toMegabytes(shared),
        unit: 'MB',
        beside: 'all its processes, what they share counted once',
      },
      {
        what: 'Collector: memory of one open stream',
        value: (many - few) / (streams.many - streams.few) / 1000,
        unit: 'kB',
        beside: `between ${streams.few} and ${streams.many.toLocaleString('en')} streams`,
      },
      {
        what: 'Collector: processor time of an open stream in which nothing happens, per second',
        value: perStream(after[0] - before[0]),
        unit: 'µs CPU',
        beside: `PostgreSQL ${perStream(after[1] - before[1]).toFixed(1)}`,
      },
    ];
  } finally {
    worker.stop();
    await collector.stop();
    await database.stop();
  }
}

const toMegabytes = (bytes: number): number => bytes / 1_000_000;
