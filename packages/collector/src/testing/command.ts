import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestSite } from './site.js';

const entry = fileURLToPath(new URL('../cli.ts', import.meta.url));

/** The command in a process of its own. */
export class Command {
  readonly child: ChildProcess;
  output = '';
  errors = '';
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;

  constructor(parameters: string[], environment: NodeJS.ProcessEnv = {}) {
    this.child = spawn(
      process.execPath,
      ['--conditions=@oxbow/source', '--import', 'tsx', entry, ...parameters],
      {
        env: { ...process.env, OXBOW_CONFIG: '', DATABASE_URL: '', ...environment },
        // A process group of its own, which a test can signal as a terminal does.
        detached: true,
      },
    );
    this.child.stdout?.on('data', (data: Buffer) => (this.output += data.toString()));
    this.child.stderr?.on('data', (data: Buffer) => (this.errors += data.toString()));
    this.ended = new Promise((resolve) => {
      this.child.once('close', (code, signal) => resolve(code ?? signal));
    });
  }

  /** Waits for the address that it prints. */
  async url(): Promise<string> {
    const deadline = Date.now() + 30_000;
    for (;;) {
      const [, url] = /^Oxbow collector at (http:\S+)\n/.exec(this.output) ?? [];
      if (url) return url;
      if (this.child.exitCode !== null || this.child.signalCode !== null || Date.now() > deadline) {
        throw new Error(`the collector did not start: ${this.output} ${this.errors}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    this.child.kill(signal);
    await this.ended;
  }
}

/** Writes a configuration with one site and any free port. */
export function writeConfig(folder: string, site: TestSite, change: object = {}): string {
  const file = join(folder, 'collector.json');
  const sites = [{ key: site.key, origins: [site.origin], publicKeys: [site.publicKey] }];
  writeFileSync(file, JSON.stringify({ port: 0, data: 'data', sites, ...change }));
  return file;
}

/** The process of the embedded database in a data folder; `undefined` when there is none. */
export function serverProcess(data: string): number | undefined {
  try {
    const file = join(data, 'postgresql/18/postmaster.pid');
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
    const alive = readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(data);
    return alive ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Ends a database that a test left behind. */
export function endServer(data: string): void {
  const pid = serverProcess(data);
  if (pid !== undefined) process.kill(pid, 'SIGKILL');
}
