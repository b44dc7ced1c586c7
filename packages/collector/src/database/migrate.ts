import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { OperatorError } from '../operator-error.js';
import { openDatabase, type Connection, type Database } from './database.js';

/** Beside `src` and `dist`, so that both find it at the same place. */
const folder = fileURLToPath(new URL('../../migrations/', import.meta.url));

/** Any fixed number: of the processes that start at once, one migrates and the others wait for it. */
const lock = 7_305_551_301;

/** The role of migration 0003: what row level security would not hold acts as this one. */
const fencedRole = 'oxbow_request';

/**
 * Brings the database to this version's tables, and opens it so that row level security holds: also for a superuser, who
 * is the user of the embedded database.
 * @throws OperatorError when the database was made by a newer collector
 */
export async function openMigrated(connection: Connection): Promise<Database> {
  const owner = openDatabase(connection, { connections: 1, longestWait: 10_000 });
  try {
    await migrate(owner);
    const [user] = await owner.query<{ free: boolean }>(
      'select rolsuper or rolbypassrls as free from pg_roles where rolname = current_user',
    );
    return openDatabase(connection, user?.free ? { role: fencedRole } : {});
  } finally {
    await owner.close();
  }
}

/**
 * Brings the database to this version's tables: the numbered files in `migrations`, each once, all or none.
 * @throws OperatorError when the database was made by a newer collector
 */
export async function migrate(database: Database): Promise<void> {
  const files = readdirSync(folder).filter((name) => /^\d{4}-.*\.sql$/.test(name));
  const migrations = files.sort().map((name) => ({ number: Number(name.slice(0, 4)), name }));
  await database.transaction(async (query) => {
    // Waiting for another process, or an index on a large table, may take its time.
    await query('set local statement_timeout = 0');
    await query('select pg_advisory_xact_lock($1)', [lock]);
    await query('create schema if not exists oxbow');
    await query(
      `create table if not exists oxbow.migration (
         number integer primary key, name text not null, applied_at timestamptz not null default now()
       )`,
    );
    const rows = await query<{ number: number }>('select number from oxbow.migration');
    const applied = new Set(rows.map(({ number }) => number));
    const newest = Math.max(0, ...applied);
    if (newest > (migrations.at(-1)?.number ?? 0)) {
      throw new OperatorError(
        `The database was made by a newer collector (its tables are at ${newest}): start that version or a newer one.`,
      );
    }
    for (const { number, name } of migrations) {
      if (applied.has(number)) continue;
      await query(readFileSync(`${folder}/${name}`, 'utf8'));
      await query('insert into oxbow.migration (number, name) values ($1, $2)', [number, name]);
    }
  });
}
