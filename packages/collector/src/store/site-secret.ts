import { randomBytes } from 'node:crypto';
import type { Database } from '../database/database.js';

const known = new WeakMap<Database, Map<string, Promise<Buffer>>>();

/**
 * The random bytes with which names of a site's persons are hashed where the names must not be kept, such as in
 * tombstones; made when they are first needed, and the same in every process.
 */
export function readSiteSecret(database: Database, site: string): Promise<Buffer> {
  const secrets = known.get(database) ?? new Map<string, Promise<Buffer>>();
  known.set(database, secrets);
  const found = secrets.get(site);
  if (found) return found;
  const reading = findOrMake(database, site);
  secrets.set(site, reading);
  // What failed once is tried again by the next who asks; who asked now is told of the failure.
  reading.catch(() => secrets.delete(site));
  return reading;
}

async function findOrMake(database: Database, site: string): Promise<Buffer> {
  const { query } = database.of(site);
  await query('insert into oxbow.secret (site, secret) values ($1, $2) on conflict do nothing', [
    site,
    randomBytes(32),
  ]);
  const [row] = await query<{ secret: Buffer }>('select secret from oxbow.secret where site = $1', [
    site,
  ]);
  if (!row) throw new Error('the site’s secret is not there');
  return row.secret;
}
