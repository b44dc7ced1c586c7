// A PostgreSQL in a cluster of its own: a temporary folder, a socket in it, no port. Never the system's service.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { tsImport } from 'tsx/esm/api';

/** Where Debian and Ubuntu put each major version. */
const versions = '/usr/lib/postgresql';

/** The oldest that the collector supports. */
const oldest = 15;

/** The newest version of the system's packages, and where its programs are; `undefined` when there is none from 15 on. */
export function findPostgreSQL() {
  const installed = existsSync(versions) ? readdirSync(versions).map(Number) : [];
  const usable = installed.filter(
    (version) => version >= oldest && existsSync(`${versions}/${version}/bin/initdb`),
  );
  const version = Math.max(...usable);
  return usable.length > 0 ? { version, programs: `${versions}/${version}/bin` } : undefined;
}

/**
 * The version that the collector brings.
 * @param folder where its programs are copied to, so that the database's user can reach them
 */
export async function bringPostgreSQL(folder) {
  const source = '../packages/collector/src/database/embedded/binaries.ts';
  const { copyBinaries, findBinaries } = await tsImport(source, import.meta.url);
  chmodSync(folder, 0o755);
  const { folder: copy, major } = copyBinaries(findBinaries(), folder);
  return { version: Number(major), programs: path.join(copy, 'bin') };
}

/**
 * Starts a cluster.
 * @returns addresses: `owner` may make tables in databases that are its own and nothing else, `superuser` may do all;
 *   `stop` ends the cluster and removes it
 */
export async function startPostgreSQL({ programs }) {
  const account = findAccount();
  const folder = mkdtempSync(path.join(tmpdir(), 'oxbow-postgresql-'));
  if (account) chownSync(folder, account.uid, account.gid);
  const options = {
    ...account,
    cwd: folder,
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
  };
  const data = path.join(folder, 'data');
  // The folder is closed to others (0700), and the socket in it is the only way in.
  execFileSync(
    `${programs}/initdb`,
    [`--pgdata=${data}`, '--username=superuser', '--auth=trust', '--encoding=UTF8', '--no-sync'],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  // There is no psql beside every server.
  execFileSync(`${programs}/postgres`, ['--single', '-D', data, 'postgres'], {
    ...options,
    input: 'create role owner login\n',
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const settings = { listen_addresses: '', unix_socket_directories: folder, max_connections: 200 };
  const server = spawn(
    `${programs}/postgres`,
    [
      '-D',
      data,
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  server.stderr.on('data', (text) => (said = (said + text).slice(-2000)));
  const ended = once(server, 'exit');
  process.once('exit', () => {
    server.kill('SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  });
  const isReady = () =>
    server.exitCode === null && existsSync(`${data}/postmaster.pid`)
      ? readFileSync(`${data}/postmaster.pid`, 'utf8').includes('ready')
      : false;
  for (let waited = 0; !isReady(); waited += 20) {
    if (server.exitCode !== null || waited > 60_000)
      throw new Error(`PostgreSQL did not start: ${said}`);
    await pause(20);
  }
  const address = (user) => `postgres://${user}@/postgres?host=${folder}`;
  return {
    owner: address('owner'),
    superuser: address('superuser'),
    async stop() {
      server.kill('SIGINT');
      const late = setTimeout(() => server.kill('SIGQUIT'), 10_000);
      await ended;
      clearTimeout(late);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root: then it is the packages' own user, or nobody. */
function findAccount() {
  if (process.getuid() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const ask = (option) => Number(execFileSync('id', [option, name], { stdio: 'pipe' }));
    try {
      return { uid: ask('-u'), gid: ask('-g') };
    } catch {
      // There is no such user; the next may be there.
    }
  }
  throw new Error('There is no user postgres or nobody to run PostgreSQL as.');
}
