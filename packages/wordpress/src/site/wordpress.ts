import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Database } from './database.js';
import { findPort, run, start, until, type Running } from './processes.js';
import type { Unpacked } from './programs.js';

/** The accounts of a test site; each one's password is its name. */
export const roles = ['administrator', 'editor', 'author'] as const;
export type Role = (typeof roles)[number];

/** A WordPress that runs. */
export interface WordPress extends Running {
  version: string;
  from: string;
  /** `http://localhost:12345` */
  origin: string;
  folder: string;
  /** Asks its REST API as somebody. @throws Error with the answer, when it is none of success */
  ask<Answer>(role: Role, path: string, body?: unknown): Promise<Answer>;
  /** Runs PHP in it, as an administrator of the machine may. */
  php(code: string): string;
  /** What PHP complained of so far. */
  complaints(): string[];
}

/** Sets a WordPress up and serves it by PHP's own server. */
export async function startWordPress(
  { version, from, folder }: Unpacked,
  database: Database,
): Promise<WordPress> {
  const origin = `http://localhost:${await findPort()}`;
  const name = `wordpress_${version.replaceAll('.', '_')}`;
  database.create(name);
  const log = path.join(folder, '..', `${name}.log`);
  rmSync(path.join(folder, 'wp-config.php'), { force: true });
  writeFileSync(path.join(folder, 'wp-config.php'), configOf(name, database.socket, origin, log));
  mkdirSync(path.join(folder, 'wp-content/mu-plugins'), { recursive: true });
  copyFileSync(
    fileURLToPath(new URL('tokens.php', import.meta.url)),
    path.join(folder, 'wp-content/mu-plugins/tokens.php'),
  );

  const env = { OXBOW_WORDPRESS: origin };
  const setup = fileURLToPath(new URL('setup.php', import.meta.url));
  run('php', [setup, folder, 'install'], { env });
  const accounts = run('php', [setup, folder, 'accounts'], { env });
  const passwords = JSON.parse(accounts.slice(accounts.indexOf('{"'))) as Record<Role, string>;

  const server = start('php', ['-S', origin.replace('http://', ''), '-t', folder], {
    log: path.join(folder, '..', `${name}-requests.log`),
    // One request of the editor asks others of the same server.
    env: { PHP_CLI_SERVER_WORKERS: '4' },
    hasWorkers: true,
  });
  await until('WordPress answers', async () => (await fetch(`${origin}/wp-login.php`)).ok, server);

  return {
    version,
    from,
    origin,
    folder,
    async ask<Answer>(role: Role, address: string, body?: unknown) {
      const answer = await fetch(`${origin}/wp-json/wp/v2/${address}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Basic ${Buffer.from(`${role}:${passwords[role]}`).toString('base64')}`,
        },
        body: body === undefined ? null : JSON.stringify(body),
      });
      if (!answer.ok)
        throw new Error(`${role} ${address}: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as Answer;
    },
    php: (code) =>
      run('php', [
        '-r',
        `$_SERVER['HTTP_HOST']='localhost'; require '${folder}/wp-load.php'; ${code}`,
      ]),
    complaints: () =>
      existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : [],
    stop: server.stop,
  };
}

const configOf = (name: string, socket: string, origin: string, log: string) => `<?php
define( 'DB_NAME', '${name}' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
${['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE']
  .flatMap((key) => [`${key}_KEY`, `${key}_SALT`])
  .map((key) => `define( '${key}', 'only for a test: ${key}' );`)
  .join('\n')}
define( 'WP_HOME', '${origin}' );
define( 'WP_SITEURL', '${origin}' );
define( 'WP_ENVIRONMENT_TYPE', 'local' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${log}' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'FS_METHOD', 'direct' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;
