import assert from 'node:assert/strict';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The demo as `npm start` starts it, in processes of its own. */
export interface RunningDemo {
  url: string;
  collector: string;
  /** Folder of the database. */
  database: string;
  killCollectorAndDatabase(): void;
  killEverything(): void;
  stop(): Promise<void>;
}

/**
 * Starts the demo and reads from its lines where everything is.
 * @param port where it tries first; each test file has its own, so that it gets the same again after a kill
 * @param folder keeps what survives
 */
export async function startDemo(port: number, folder: string): Promise<RunningDemo> {
  const start = fileURLToPath(new URL('../../start.mjs', import.meta.url));
  const child = spawn(process.execPath, [start], {
    env: { ...process.env, PORT: String(port), OXBOW_DEMO_DATA: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const found: { url?: string; collector?: string; database?: string } = {};
  for await (const line of createInterface(child.stdout)) {
    const collector = /^Collector: (\S+) \(process (\d+)\), its database in (.+)$/.exec(line);
    if (collector) Object.assign(found, { collector: collector[1], database: collector[3] });
    found.url ??= /^\s+(http:\S+)\/\s/.exec(line)?.[1];
    if (line.startsWith('Ctrl+C')) break;
  }
  child.stdout.resume();
  const { url, collector, database } = found;
  assert.ok(url && collector && database, 'the demo says where to look');
  return {
    url,
    collector,
    database,
    killCollectorAndDatabase: () => kill([collectorOf(child), databaseIn(database)]),
    killEverything: () => kill([child.pid, collectorOf(child), databaseIn(database)]),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** The collector is the demo's one child. */
function collectorOf({ pid }: ChildProcess): number {
  // A small Linux has no pgrep, macOS has no /proc.
  const children = `/proc/${pid}/task/${pid}/children`;
  const list = existsSync(children)
    ? readFileSync(children, 'utf8')
    : execFileSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' });
  return Number(list.split(/\s/)[0]);
}

/** The postmaster says in its cluster's folder who it is. */
function databaseIn(folder: string): number {
  const clusters = path.join(folder, 'postgresql');
  const [version = ''] = readdirSync(clusters).filter((name) => /^\d+$/.test(name));
  return Number(
    readFileSync(path.join(clusters, version, 'postmaster.pid'), 'utf8').split('\n')[0],
  );
}

function kill(processes: (number | undefined)[]): void {
  for (const id of processes) {
    assert.ok(id);
    process.kill(id, 'SIGKILL');
  }
}
