import type { Follow, FollowResult } from './collector-follow.js';
import { startCollector, startDatabase } from './collector-process.js';
import { headersOf } from './collector-site.js';
import { quantile, type Line } from './line.js';
import { cores, Worker } from './processes.js';

const readers = 20;
const requests = 3000;

/** How late 20 open timelines hear of what is sent, by the process that serves them and by another one. */
export async function measureStreams(): Promise<Line[]> {
  const database = await startDatabase();
  const worker = new Worker(new URL('./collector-follow.ts', import.meta.url), cores.others);
  const one = await startCollector({ database: database.address, core: cores.measured });
  const other = await startCollector({ database: database.address, core: cores.measured });
  try {
    const list = Array.from({ length: readers }, (_, index) => {
      const customer = `reader-${index}`;
      return { customer, headers: headersOf(customer) };
    });
    const measure = async (read: string, send: string, what: string): Promise<Line[]> => {
      const follow: Follow = { read, send, readers: list, requests: 500, senders: 8 };
      await worker.ask<FollowResult>(follow);
      const { lags, took } = await worker.ask<FollowResult>({ ...follow, requests });
      const beside = `${readers} readers, 8 senders, ${((requests / took) * 1000).toFixed(0)} responses/s`;
      return [0.5, 0.99].map((share) => ({
        what: `Collector: POST to one of ${readers} open streams, ${what}, p${share * 100}`,
        value: quantile(lags, share),
        unit: 'ms',
        beside,
      }));
    };
    return [
      ...(await measure(one.url, one.url, 'one process')),
      ...(await measure(other.url, one.url, 'sent to another process')),
    ];
  } finally {
    worker.stop();
    await Promise.all([one.stop(), other.stop()]);
    await database.stop();
  }
}
