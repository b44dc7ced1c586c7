import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPort, run, start, until, type Running } from './processes.js';

const program = fileURLToPath(new URL('cli.js', import.meta.resolve('@oxbow/collector')));

/** A collector that runs, as an operator starts it. */
export interface Collector extends Running {
  endpoint: string;
  /** Lets pages of an origin use a site key. */
  addSite(site: string, origin: string): void;
  /** The file with the private key of a site, by which a host's server signs tokens. */
  keyOf(site: string): string;
  /** A token that is good for some minutes. */
  token(site: string, scopes: readonly string[], more?: readonly string[]): string;
  /** Asks it as the server of a site. @throws Error with the answer, when it is none of success */
  ask<Answer>(token: string, site: string, path: string, body?: unknown): Promise<Answer>;
}

/** Starts one with a database of its own below a folder that is there. */
export async function startCollector(work: string): Promise<Collector> {
  const folder = path.join(work, 'collector');
  mkdirSync(folder);
  const port = await findPort();
  const endpoint = `http://localhost:${port}`;
  const env = { OXBOW_PORT: String(port), OXBOW_DATA: path.join(folder, 'data'), DATABASE_URL: '' };
  const command = (...words: string[]) => run(process.execPath, [program, ...words], { env });
  const keyOf = (site: string) => path.join(folder, `${site}.jwk`);
  const server = start(process.execPath, [program], { log: path.join(folder, 'log'), env });
  await until('the collector answers', async () => (await fetch(`${endpoint}/healthz`)).ok, server);
  return {
    endpoint,
    addSite: (site, origin) =>
      void command('site', 'add', site, '--origin', origin, '--key-file', keyOf(site)),
    keyOf,
    token: (site, scopes, more = []) =>
      command(
        ...['token', site, '--key-file', keyOf(site)],
        ...scopes.flatMap((scope) => ['--scope', scope]),
        ...more,
      ).trim(),
    async ask<Answer>(token: string, site: string, address: string, body?: unknown) {
      const answer = await fetch(endpoint + address, {
        method: body === undefined ? 'GET' : 'PUT',
        headers: {
          'content-type': 'application/json',
          'oxbow-site': site,
          authorization: `Bearer ${token}`,
          ...(body !== undefined && { 'if-none-match': '*' }),
        },
        body: body === undefined ? null : JSON.stringify(body),
      });
      if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as Answer;
    },
    stop: server.stop,
  };
}
