import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { EmbeddedDatabase } from '../../collector/src/database/embedded/embedded.js';
import { siteConfig } from './collector-site.js';
import { pin } from './processes.js';

const entry = fileURLToPath(new URL('../../collector/dist/cli.js', import.meta.url));

const unlimited = '1000000000 per 1 s';

/** Something that runs. */
export interface Running {
  pid: number;
  stop(): Promise<void>;
}

/** Makes a folder that the database's user can enter when this one is root. */
function makeFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'oxbow-bench-'));
  chmodSync(folder, 0o755);
  return folder;
}

/**
 * Starts the built collector in a process of its own.
 * @param database address of a PostgreSQL; its embedded one without
 * @param core the only one it may use
 * @param flags for Node
 */
export async function startCollector({
  database,
  core,
  flags = [],
}: { database?: string; core?: number; flags?: string[] } = {}): Promise<
  Running & { url: string }
> {
  const folder = makeFolder();
  const config = path.join(folder, 'collector.json');
  // As in earnest, but that nobody is ever refused: what limits cost is measured with the rest.
  const limits = { anonymous: unlimited, token: unlimited, streams: 1_000_000 };
  const sites = [siteConfig];
  const content = { port: 0, data: 'data', limits, sites, ...(database && { database }) };
  writeFileSync(config, JSON.stringify(content));
  const { DATABASE_URL: _other, ...env } = process.env;
  const [program, words] = pin(core, [process.execPath, ...flags, entry, '--config', config]);
  const child = spawn(program, words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  let url = '';
  for await (const line of createInterface(child.stdout)) {
    [, url = ''] = /^Oxbow collector at (http:\S+)$/.exec(line) ?? [];
    if (url) break;
  }
  child.stdout.resume();
  if (!url) throw new Error(`the collector did not start: ${errors}`);
  // It warns when its database may forget what was acknowledged.
  if (errors !== '') throw new Error(`not measured: ${errors}`);
  const stop = async () => {
    child.kill('SIGTERM');
    await once(child, 'exit');
    rmSync(folder, { recursive: true, force: true });
    if (errors !== '') throw new Error(`the collector reported: ${errors}`);
  };
  return { url, pid: child.pid!, stop };
}

/** Starts the collector's embedded PostgreSQL, as it starts it, for collectors and others to share. */
export async function startDatabase(): Promise<Running & { address: string }> {
  const folder = makeFolder();
  const database = await EmbeddedDatabase.start(folder, (line) => console.error(line));
  const { host, port, user, database: name } = database.connection;
  const file = path.join(folder, 'postgresql/18/postmaster.pid');
  return {
    address: `postgres://${user}@localhost/${name}?host=${encodeURIComponent(host)}&port=${port}`,
    pid: Number.parseInt(readFileSync(file, 'utf8'), 10),
    async stop() {
      await database.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
