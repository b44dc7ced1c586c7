import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { messageOf, OperatorError } from '../../operator-error.js';
import { assertReachable, chooseAccount, type Account } from './account.js';

/** Where the embedded database keeps what. */
export interface Folders {
  /** The data folder itself, without symbolic links. */
  data: string;
  /** PostgreSQL's cluster: everything that was ever stored. */
  cluster: string;
  /** Sockets and access rules; made anew on each start. */
  runtime: string;
  /** Copies of PostgreSQL's programs, where its user cannot reach npm's. */
  binaries: string;
  /** What PostgreSQL says about itself, without statements or values. */
  log: string;
  /** Who owns cluster and runtime; `undefined` when that is this process's user. */
  account: Account | undefined;
}

/** Where a collector keeps its data unless it is told otherwise: a folder of the system for root, else of the user. */
export function defaultDataFolder(environment: NodeJS.ProcessEnv = process.env): string {
  if (process.getuid?.() === 0) return '/var/lib/oxbow';
  if (environment['XDG_DATA_HOME']) return join(environment['XDG_DATA_HOME'], 'oxbow');
  if (process.platform === 'darwin') return join(homedir(), 'Library/Application Support/oxbow');
  return join(homedir(), '.local/share/oxbow');
}

/** A socket's address may have 103 bytes on macOS, 107 on Linux. */
const longestSocketPath = 103;
const socketName = '.s.PGSQL.5432';

/**
 * Makes the folders that are missing, readable by nobody who need not read them.
 * @throws OperatorError when that is not possible or PostgreSQL's user could not enter them
 */
export function prepareFolders(folder: string, major: string): Folders {
  try {
    mkdirSync(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o755 : 0o700 });
  } catch (error) {
    throw new OperatorError(
      `The data folder ${folder} cannot be made (${messageOf(error)}): name another one as "data" in the configuration.`,
    );
  }
  const data = realpathSync(folder);
  const clusters = join(data, 'postgresql');
  const cluster = join(clusters, major);
  const account = chooseAccount(cluster);
  if (account) assertReachable(join(data, 'postgresql'), account);
  const runtime = runtimeFolder(data);
  for (const path of [clusters, runtime]) own(path, account);
  assertNoOtherVersion(clusters, major);
  return {
    data,
    cluster,
    runtime,
    binaries: join(data, 'binaries'),
    log: join(data, 'postgresql.log'),
    account,
  };
}

function runtimeFolder(data: string): string {
  const near = join(data, 'runtime');
  if (Buffer.byteLength(join(near, socketName)) <= longestSocketPath) return near;
  const name = createHash('sha256').update(data).digest('hex').slice(0, 16);
  return join(tmpdir(), `oxbow-${name}`);
}

function own(path: string, account: Account | undefined): void {
  const uid = account?.uid ?? process.getuid?.();
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    if (account && lstatSync(path).uid === 0) chownSync(path, account.uid, account.gid);
    const found = lstatSync(path);
    // Somebody else's folder in a shared place like /tmp would let them answer in the database's name.
    if (!found.isDirectory() || (uid !== undefined && found.uid !== uid)) {
      throw new Error('it belongs to another user');
    }
    chmodSync(path, 0o700);
  } catch (error) {
    throw new OperatorError(
      `The folder ${path} cannot be used by the database (${messageOf(error)}): mend its owner, or name another data folder.`,
    );
  }
}

/** PostgreSQL cannot read another major version's files; silently starting an empty database would look like a loss. */
function assertNoOtherVersion(clusters: string, major: string): void {
  const versions = readdirSync(clusters).filter((name) => /^\d+$/.test(name));
  const other = versions.find((name) => name !== major);
  if (other === undefined || versions.includes(major)) return;
  throw new OperatorError(
    `The data in ${clusters} was written by PostgreSQL ${other} and this collector brings ${major}: ` +
      `move it over with pg_dump of version ${other}, or run the collector version that brought it.`,
  );
}

/** Removes what a start that was killed left behind. */
export function removeUnfinished(folders: Folders): void {
  const parent = dirname(folders.cluster);
  for (const name of readdirSync(parent)) {
    if (name.startsWith('unfinished-'))
      rmSync(join(parent, name), { recursive: true, force: true });
  }
}
