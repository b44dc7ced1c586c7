import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { run, start, until, type Running } from './processes.js';

/** A MariaDB of its own: a folder, a socket in it, no port, no password. */
export interface Database extends Running {
  socket: string;
  version: string;
  create(name: string): void;
}

/** Starts it below a folder that is there. */
export async function startDatabase(work: string): Promise<Database> {
  const folder = path.join(work, 'mariadb');
  mkdirSync(folder);
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const data = path.join(folder, 'data');
  run('mariadb-install-db', [
    '--no-defaults',
    ...user,
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  const socket = path.join(folder, 'socket');
  const server = start(
    'mariadbd',
    [
      '--no-defaults',
      ...user,
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${folder}/pid`,
      '--skip-networking',
      // Nothing of it is to outlast this run.
      '--innodb-flush-log-at-trx-commit=0',
    ],
    { log: path.join(folder, 'log') },
  );
  const ask = (sql: string) =>
    run('mariadb', [
      ...['--no-defaults', '--user=root', `--socket=${socket}`, '--batch'],
      ...['--skip-column-names', `--execute=${sql}`],
    ]);
  await until('MariaDB answers', () => ask('select 1') !== '', server);
  return {
    socket,
    version: ask('select version()').trim(),
    create: (name) => void ask(`create database ${name} character set utf8mb4`),
    stop: server.stop,
  };
}
