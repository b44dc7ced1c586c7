import { spawn } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { OperatorError } from '../../operator-error.js';
import type { Binaries } from './binaries.js';
import type { Folders } from './folders.js';

/** PostgreSQL's own superuser inside the cluster; who may become it says the access rules. */
export const databaseUser = 'oxbow';

/** Environment of PostgreSQL's programs: nothing of ours, so that no variable changes what they do. */
export const environment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/** Options for `spawn` that make the child run as the folders' owner. */
export function asOwner({ account }: Folders): { uid?: number; gid?: number } {
  return account ? { uid: account.uid, gid: account.gid } : {};
}

/**
 * Makes the cluster if there is none yet.
 * @throws OperatorError with what `initdb` said
 */
export async function ensureCluster(folders: Folders, binaries: Binaries): Promise<void> {
  if (existsSync(join(folders.cluster, 'PG_VERSION'))) return;
  const parent = dirname(folders.cluster);
  // Under another name until complete, so that a killed first start leaves no half cluster.
  const unfinished = join(parent, `unfinished-${process.pid}`);
  await run(
    join(binaries.folder, 'bin/initdb'),
    [
      `--pgdata=${unfinished}`,
      `--username=${databaseUser}`,
      '--auth=reject',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
    ],
    folders,
  );
  renameSync(unfinished, folders.cluster);
  const handle = openSync(parent, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

function run(program: string, parameters: string[], folders: Folders): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      ...asOwner(folders),
      cwd: dirname(folders.cluster),
      env: environment,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (data: Buffer) => (said = (said + data.toString()).slice(-2000)));
    child.once('error', (error) => reject(cannotRun(error)));
    child.once('close', (code) => {
      if (code === 0) return resolve();
      const reason = said.trim().split('\n').join(' ');
      reject(
        new OperatorError(`PostgreSQL could not make its files in ${folders.data}: ${reason}`),
      );
    });
  });
}

/** Words a failed `spawn`. */
export function cannotRun(error: Error): OperatorError {
  return new OperatorError(
    `PostgreSQL cannot be started here (${error.message}): start the collector as an ordinary user, or name a ` +
      'database in DATABASE_URL.',
  );
}

/**
 * Writes who may connect: only over the socket, which stands in a closed folder, and of those only this process's
 * user. No password exists that could leak.
 * @returns the settings that name the two files
 */
export function writeAccessRules(folders: Folders): string[] {
  const rules = join(folders.runtime, 'pg_hba.conf');
  const names = join(folders.runtime, 'pg_ident.conf');
  writeFor(folders, rules, `local all ${databaseUser} peer map=collector\n`);
  writeFor(folders, names, `collector "${userInfo().username}" ${databaseUser}\n`);
  return [`hba_file=${rules}`, `ident_file=${names}`];
}

function writeFor({ account }: Folders, path: string, text: string): void {
  writeFileSync(path, text, { mode: 0o600 });
  if (account) chownSync(path, account.uid, account.gid);
}
