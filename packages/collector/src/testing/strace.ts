import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './setup.js';

/** Why system calls cannot be watched here; `false` when they can. */
export const lacksStrace = findObstacle();

/** One call that flushed a file to disk, in milliseconds since 1970. */
export interface Flush {
  path: string;
  start: number;
  end: number;
}

/** Watches the calls with which PostgreSQL flushes its log: those of a server process and of all it has started and will start. */
export class FlushWatch {
  readonly #child: ChildProcess;
  readonly #folder: string;

  private constructor(child: ChildProcess, folder: string) {
    this.#child = child;
    this.#folder = folder;
  }

  /** @param folder an empty one, for what is noted */
  static async start(server: number, folder: string): Promise<FlushWatch> {
    const processes = [server, ...findChildren(server)];
    const child = spawn('strace', [
      ...['-f', '-ff', '-ttt', '-T', '-y', '-qq'],
      ...['-e', 'trace=fsync,fdatasync', '-e', 'signal=none', '-o', join(folder, 'calls')],
      ...processes.flatMap((pid) => ['-p', String(pid)]),
    ]);
    const watch = new FlushWatch(child, folder);
    await until('all are watched', () => processes.every(isTraced));
    return watch;
  }

  /** Ends watching. @returns what was flushed, in order */
  async stop(): Promise<Flush[]> {
    const gone = once(this.#child, 'exit');
    this.#child.kill('SIGINT');
    await gone;
    const files = readdirSync(this.#folder).filter((name) => name.startsWith('calls'));
    const lines = files.flatMap((name) =>
      readFileSync(join(this.#folder, name), 'utf8').split('\n'),
    );
    return lines
      .map((line) => /^([\d.]+) f(?:data)?sync\(\d+<(.*)>\) += 0 <([\d.]+)>$/.exec(line))
      .filter((found) => found !== null)
      .map(([, start, path = '', took]) => {
        const from = Number(start) * 1000;
        return { path, start: from, end: from + Number(took) * 1000 };
      })
      .sort((one, other) => one.start - other.start);
  }
}

function findChildren(parent: number): number[] {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return processes.map(Number).filter((pid) => readStatus(pid, 'PPid') === parent);
}

function isTraced(pid: number): boolean {
  const tracer = readStatus(pid, 'TracerPid');
  // One that has ended meanwhile has nothing more to flush.
  return tracer === undefined || tracer > 0;
}

function readStatus(pid: number, name: string): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(new RegExp(`^${name}:\\s*(\\d+)$`, 'm').exec(status)?.[1]);
  } catch {
    return undefined;
  }
}

function findObstacle(): string | false {
  try {
    execFileSync('strace', ['--version'], { stdio: 'ignore' });
  } catch {
    return 'strace is not installed';
  }
  // A process that is not strace's own child, as PostgreSQL is none.
  const other = spawn('sleep', ['60'], { stdio: 'ignore' });
  try {
    const { stderr } = spawnSync('timeout', ['0.3', 'strace', '-p', String(other.pid)]);
    return /ptrace\(PTRACE_(SEIZE|ATTACH)|Operation not permitted/.test(stderr.toString())
      ? 'this system lets no process watch another (ptrace)'
      : false;
  } finally {
    other.kill('SIGKILL');
  }
}
