import { spawn, type ChildProcess } from 'node:child_process';
import { chownSync, closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { OperatorError } from '../../operator-error.js';
import { copyBinaries, findBinaries, lacksLinks, type Binaries } from './binaries.js';
import {
  asOwner,
  cannotRun,
  databaseUser,
  ensureCluster,
  environment,
  writeAccessRules,
} from './cluster.js';
import { prepareFolders, removeUnfinished, type Folders } from './folders.js';
import { takeLock, type Holder } from './lock.js';
import { endOrphan } from './process.js';

const mostConnections = 50;
const largestLog = 5_000_000;

/** How to connect to an embedded database, for `pg`. */
export interface SocketConnection {
  /** The folder of its socket. */
  host: string;
  port: number;
  user: string;
  database: string;
}

/**
 * How to connect to the database of a folder that another process runs.
 * @throws OperatorError when it is not this user's
 */
export function connectionTo(folder: string): SocketConnection {
  return toConnection(prepareFolders(folder, findBinaries().major));
}

function toConnection({ runtime }: Folders): SocketConnection {
  return { host: runtime, port: 5432, user: databaseUser, database: 'postgres' };
}

/** A real PostgreSQL that this process runs for itself. It is started again whenever it ends by itself. */
export class EmbeddedDatabase {
  readonly #folders: Folders;
  readonly #binaries: Binaries;
  readonly #giveLockBack: () => Promise<void>;
  readonly #report: (line: string) => void;
  readonly #endWithProcess = () => this.#child?.kill('SIGINT');
  #child: ChildProcess | undefined;
  #stopping = false;
  #restart: Promise<void> = Promise.resolve();

  private constructor(
    folders: Folders,
    binaries: Binaries,
    giveLockBack: () => Promise<void>,
    report: (line: string) => void,
  ) {
    this.#folders = folders;
    this.#binaries = binaries;
    this.#giveLockBack = giveLockBack;
    this.#report = report;
  }

  /**
   * Starts the database of a folder, making it if it is not there.
   * @param report is told, in one line, when the database ended unexpectedly
   * @param holder what this process is
   * @throws OperatorError when it cannot run here, FolderInUse when another process uses the folder
   */
  static async start(
    folder: string,
    report: (line: string) => void,
    holder: Holder = 'collector',
  ): Promise<EmbeddedDatabase> {
    if (process.platform === 'win32') {
      throw new OperatorError(
        'The embedded database runs on Linux and macOS; on Windows name a PostgreSQL in DATABASE_URL.',
      );
    }
    const installed = findBinaries();
    const folders = prepareFolders(folder, installed.major);
    const giveLockBack = await takeLock(folders.runtime, folders.data, holder);
    try {
      const mustCopy = folders.account !== undefined || lacksLinks(installed);
      const binaries = mustCopy ? copyBinaries(installed, folders.binaries) : installed;
      removeUnfinished(folders);
      await ensureCluster(folders, binaries);
      await endOrphan(folders.cluster);
      const database = new EmbeddedDatabase(folders, binaries, giveLockBack, report);
      await database.#launch();
      process.on('exit', database.#endWithProcess);
      return database;
    } catch (error) {
      await giveLockBack();
      throw error;
    }
  }

  /** How to connect, for `pg`. */
  get connection(): SocketConnection {
    return toConnection(this.#folders);
  }

  /** Ends the database in order; resolves when its process is gone. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#restart;
    process.off('exit', this.#endWithProcess);
    await end(this.#child);
    await this.#giveLockBack();
  }

  async #launch(): Promise<void> {
    const deadline = Date.now() + 60_000;
    for (;;) {
      const before = statSync(this.#folders.log, { throwIfNoEntry: false })?.size ?? 0;
      const child = this.#spawn();
      const failure = await this.#whenReady(child, deadline, before);
      if (failure === undefined) {
        this.#child = child;
        child.once('exit', (_code, signal) => this.#relaunch(signal));
        return;
      }
      await end(child);
      // The processes of one that was killed may take a moment to notice that it is gone.
      const transient = /pre-existing shared memory block|lock file .* already exists/.test(
        failure,
      );
      if (!transient || Date.now() > deadline || this.#stopping) {
        throw new OperatorError(
          `PostgreSQL did not start: ${failure} More stands in ${this.#folders.log}.`,
        );
      }
      await pause(100);
    }
  }

  #relaunch(signal: NodeJS.Signals | null): void {
    this.#child = undefined;
    if (this.#stopping) return;
    this.#report(
      `PostgreSQL ended unexpectedly${signal ? ` (${signal})` : ''}; starting it again.`,
    );
    this.#restart = (async () => {
      for (let wait = 100; !this.#stopping; wait = Math.min(wait * 2, 5000)) {
        try {
          await endOrphan(this.#folders.cluster);
          return await this.#launch();
        } catch (error) {
          this.#report(error instanceof Error ? error.message : String(error));
          await pause(wait);
        }
      }
    })();
  }

  #spawn(): ChildProcess {
    const { cluster, runtime } = this.#folders;
    const settings = [
      ...writeAccessRules(this.#folders),
      'listen_addresses=',
      `unix_socket_directories=${runtime}`,
      'unix_socket_permissions=0700',
      `max_connections=${mostConnections}`,
      // Named, although they are PostgreSQL's defaults: the promise behind every acknowledgement.
      'fsync=on',
      'synchronous_commit=on',
      'full_page_writes=on',
      // What was erased must not stay in the log: a file of it is ended after an hour at most, and deleted when it is not
      // needed any more instead of used again.
      'wal_recycle=off',
      'archive_timeout=1h',
      // No value that a person wrote may reach the log.
      'log_error_verbosity=terse',
      'log_min_error_statement=panic',
      'jit=off',
    ];
    const output = this.#openLog();
    const child = spawn(
      join(this.#binaries.folder, 'bin/postgres'),
      ['-D', cluster, ...settings.flatMap((setting) => ['-c', setting])],
      {
        ...asOwner(this.#folders),
        cwd: cluster,
        env: environment,
        stdio: ['ignore', output, output],
        // A session of its own: Ctrl+C in a terminal reaches only the collector, which drains before it ends this.
        detached: true,
      },
    );
    closeSync(output);
    return child;
  }

  #openLog(): number {
    const { log, account } = this.#folders;
    if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > largestLog) {
      renameSync(log, `${log}.1`);
    }
    const output = openSync(log, 'a', 0o600);
    if (account) chownSync(log, account.uid, account.gid);
    return output;
  }

  /** @returns `undefined` when it accepts connections, else why it will not */
  async #whenReady(
    child: ChildProcess,
    deadline: number,
    before: number,
  ): Promise<string | undefined> {
    let failure: string | undefined;
    child.once('error', (error) => (failure = cannotRun(error).message));
    child.once('exit', () => (failure ??= readFailure(this.#folders.log, before)));
    while (failure === undefined) {
      const client = new pg.Client({ ...this.connection, connectionTimeoutMillis: 5000 });
      client.on('error', () => {});
      try {
        await client.connect();
        await client.end();
        return undefined;
      } catch (error) {
        const { code, message } = error as { code?: string; message: string };
        const notYet = ['ENOENT', 'ECONNREFUSED', 'ECONNRESET', '57P03'].includes(code ?? '');
        if (!notYet && failure === undefined) failure = message;
      }
      if (Date.now() > deadline) failure ??= 'it did not answer within a minute.';
      await pause(10);
    }
    return failure;
  }
}

/** @param before how long the log was when this start began */
function readFailure(log: string, before: number): string {
  const written = readFileSync(log);
  const lines = written
    .subarray(written.length < before ? 0 : before)
    .toString()
    .split('\n');
  return lines.findLast((line) => line.includes('FATAL')) ?? lines.at(-2) ?? 'it said nothing.';
}

/** Fast shutdown; immediate after ten seconds. Neither loses a committed row. */
async function end(child: ChildProcess | undefined): Promise<void> {
  if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGINT');
  const hurry = setTimeout(() => child.kill('SIGQUIT'), 10_000);
  await gone;
  clearTimeout(hurry);
}
