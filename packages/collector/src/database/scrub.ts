import { openDatabase, type Connection } from './database.js';

/**
 * Rewrites the files of the database, so that nothing remains in them of what was deleted: not in pages of tables and
 * indexes, not in what the planner remembers of columns, and not in the write-ahead log of the embedded database. Every table
 * is locked while it is rewritten. What belongs to others is left alone.
 * @returns `false` where the user may not end the log's files, which a superuser can
 */
export async function scrub(connection: Connection): Promise<boolean> {
  const owner = openDatabase(connection, { connections: 1 });
  try {
    await owner.query('set statement_timeout = 0');
    await owner.query('vacuum (full, analyze)');
    // The log is needed from the last checkpoint on; after the second one that is a file begun after the first.
    await owner.query('checkpoint');
    await owner.query('select pg_switch_wal()');
    await owner.query('checkpoint');
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === insufficientPrivilege) return false;
    throw error;
  } finally {
    await owner.close();
  }
}

const insufficientPrivilege = '42501';
