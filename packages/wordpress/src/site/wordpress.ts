import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  /** Where its home page is, without a slash at the end: the origin, and the folder that it is served below, if any. */
  home: string;
  folder: string;
  /** Asks its REST API as somebody. @throws Error with the answer, when it is none of success */
  ask<Answer>(role: Role, path: string, body?: unknown): Promise<Answer>;
  /** Runs PHP in it, as an administrator of the machine may. */
  php(code: string): string;
  /** Makes it the first site of a network of sites, and uninstalls the plugin. @returns what `network.php` tells */
  uninstallFromNetwork(): unknown;
  /** What PHP complained of so far. */
  complaints(): string[];
}

/** Sets a WordPress up and serves it by PHP's own server. */
export async function startWordPress(
  { version, from, folder, below }: Unpacked,
  database: Database,
): Promise<WordPress> {
  const host = `localhost:${await findPort()}`;
  const origin = `http://${host}`;
  const home = origin + below;
  const name = `wordpress_${version.replaceAll('.', '_')}`;
  database.create(name);
  const log = path.join(folder, '..', `${name}.log`);
  rmSync(path.join(folder, 'wp-config.php'), { force: true });
  const config = configOf(name, database.socket, home, log);
  writeFileSync(path.join(folder, 'wp-config.php'), config);
  mkdirSync(path.join(folder, 'wp-content/mu-plugins'), { recursive: true });

  const env = { OXBOW_WORDPRESS: home };
  const setup = fileURLToPath(new URL('setup.php', import.meta.url));
  run('php', [setup, folder, 'install'], { env });
  const accounts = run('php', [setup, folder, 'accounts'], { env });
  const passwords = JSON.parse(accounts.slice(accounts.indexOf('{"'))) as Record<Role, string>;

  const served = folder.slice(0, folder.length - below.length);
  const server = start('php', ['-S', host, '-t', served], {
    log: path.join(folder, '..', `${name}-requests.log`),
    // One request of the editor asks others of the same server.
    env: { PHP_CLI_SERVER_WORKERS: '4' },
    hasWorkers: true,
  });
  await until('WordPress answers', async () => (await fetch(`${home}/wp-login.php`)).ok, server);

  return {
    version,
    from,
    origin,
    home,
    folder,
    async ask<Answer>(role: Role, address: string, body?: unknown) {
      const answer = await fetch(`${home}/wp-json/wp/v2/${address}`, {
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
    uninstallFromNetwork() {
      const script = fileURLToPath(new URL('network.php', import.meta.url));
      run('php', [script, folder, 'make'], { env });
      const network = networkOf(host, `${below}/`);
      const changed = config.replace('$table_prefix', () => `${network}\n$table_prefix`);
      writeFileSync(path.join(folder, 'wp-config.php'), changed);
      const said = run('php', [script, folder, 'uninstall'], { env });
      return JSON.parse(said.slice(said.indexOf('{"'))) as unknown;
    },
    complaints: () =>
      existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : [],
    stop: server.stop,
  };
}

const configOf = (name: string, socket: string, home: string, log: string) => `<?php
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
define( 'WP_HOME', '${home}' );
define( 'WP_SITEURL', '${home}' );
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

const networkOf = (host: string, folder: string) => `define( 'MULTISITE', true );
define( 'SUBDOMAIN_INSTALL', false );
define( 'DOMAIN_CURRENT_SITE', '${host}' );
define( 'PATH_CURRENT_SITE', '${folder}' );
define( 'SITE_ID_CURRENT_SITE', 1 );
define( 'BLOG_ID_CURRENT_SITE', 1 );`;
