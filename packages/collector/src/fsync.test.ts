import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { Command, endServer, serverProcess, writeConfig } from './testing/command.js';
import { readRun } from './testing/random.js';
import { makeResponse } from './testing/records.js';
import { headersOf, makeFolder } from './testing/setup.js';
import { makeSite, type TestSite } from './testing/site.js';
import { FlushWatch, lacksStrace } from './testing/strace.js';

// "202 means durable", as the operating system sees it: between a request and its 202 PostgreSQL's log is flushed to disk.
const { rounds: requests } = readRun(30);

let folder: ReturnType<typeof makeFolder>;
let data: string;
let site: TestSite;
let config: string;
before(async () => {
  folder = makeFolder();
  data = join(folder.path, 'data');
  site = await makeSite('shop');
  config = writeConfig(folder.path, site);
});
after(() => {
  endServer(data);
  folder.remove();
});

/** Sends one after the other. @returns for each how often the log was flushed between its request and its 202 */
async function countFlushes(name: string): Promise<{ counts: number[]; warnings: string }> {
  const command = new Command(['--config', config]);
  try {
    const url = await command.url();
    const post = async () => {
      const body = JSON.stringify({ responses: [makeResponse()] });
      const headers = await headersOf(site);
      const start = performance.timeOrigin + performance.now();
      const answer = await fetch(`${url}/v1/responses`, { method: 'POST', headers, body });
      const end = performance.timeOrigin + performance.now();
      assert.equal(answer.status, 202, await answer.text());
      return { start, end };
    };
    await post();
    const noted = join(folder.path, name);
    mkdirSync(noted);
    const watch = await FlushWatch.start(serverProcess(data) ?? 0, noted);
    const sent = [];
    for (let index = 0; index < requests; index += 1) sent.push(await post());
    const flushes = (await watch.stop()).filter(({ path }) => path.includes('/pg_wal/'));
    const counts = sent.map(
      ({ start, end }) =>
        flushes.filter((flush) => flush.start >= start && flush.end <= end).length,
    );
    return { counts, warnings: command.errors };
  } finally {
    await command.kill('SIGTERM');
  }
}

test(
  `between each of ${requests} requests and its 202 the log is flushed to disk`,
  { skip: lacksStrace },
  async (context) => {
    const { counts, warnings } = await countFlushes('durable');
    assert.deepEqual(
      counts.filter((count) => count === 0),
      [],
    );
    assert.equal(warnings, '');
    const sum = counts.reduce((total, count) => total + count);
    context.diagnostic(`${sum} flushes in ${requests} acknowledged requests, 0 requests without`);
  },
);

test(
  'a database that is told not to wait for it is seen not to, and warned of',
  { skip: lacksStrace },
  async () => {
    const command = new Command(['--config', config]);
    await command.url();
    const client = new pg.Client({
      host: join(data, 'runtime'),
      user: 'oxbow',
      database: 'postgres',
    });
    await client.connect();
    await client.query('alter database postgres set synchronous_commit = off');
    await client.end();
    await command.kill('SIGTERM');
    const { counts, warnings } = await countFlushes('lazy');
    assert.ok(counts.filter((count) => count === 0).length > requests / 2);
    assert.match(warnings, /^Warning: .* synchronous_commit off/);
  },
);
