import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Connection } from '../database/database.js';
import { EmbeddedDatabase } from '../database/embedded/embedded.js';

/** A database of its own for one test file. */
export interface TestDatabase {
  /** As the collector is told of it. */
  connection: Connection;
  /** As somebody who sees the rows of all sites; who owns the tables need not be one. */
  superuser: Connection;
  /** Its address, for `DATABASE_URL`. */
  url: string;
  /** Ends the embedded database under the running test; nothing where the database is another's. */
  end(): Promise<void>;
  stop(): Promise<void>;
}

/** Why a test that ends or kills its database cannot run here; `false` when it can. */
export const needsEmbedded = process.env['DATABASE_URL']
  ? 'the database of DATABASE_URL is not ours to end'
  : false;

/**
 * Starts the embedded database. With DATABASE_URL it is that one instead; and when OXBOW_SUPERUSER_URL names a superuser
 * there (`npm test` does), it is a new database on that server which belongs to the user of DATABASE_URL.
 * @param folder of the embedded database
 */
export async function startTestDatabase(
  folder: string,
  report: (line: string) => void,
): Promise<TestDatabase> {
  const own = process.env['DATABASE_URL'];
  const superuser = process.env['OXBOW_SUPERUSER_URL'];
  if (own && superuser) return makeDatabase(own, superuser);
  if (own) {
    const connection = { connectionString: own };
    const nothing = async () => {};
    return { connection, superuser: connection, url: own, end: nothing, stop: nothing };
  }
  const embedded = await EmbeddedDatabase.start(folder, report);
  const { connection } = embedded;
  const { host, user, database } = connection;
  let ended: Promise<void> | undefined;
  const end = () => (ended ??= embedded.stop());
  const url = `postgres://${user}@/${database}?host=${encodeURIComponent(host)}`;
  return { connection, superuser: connection, url, end, stop: end };
}

async function makeDatabase(own: string, superuser: string): Promise<TestDatabase> {
  const name = `oxbow_${randomUUID().replaceAll('-', '')}`;
  const owner = new pg.Client(own).user ?? '';
  const ask = async (sql: string) => {
    const client = new pg.Client(superuser);
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await ask(`create database ${name} owner ${pg.escapeIdentifier(owner)}`);
  const at = (address: string) => address.replace(/\/[^/?]*(\?|$)/, `/${name}$1`);
  return {
    connection: { connectionString: at(own) },
    superuser: { connectionString: at(superuser) },
    url: at(own),
    end: async () => {},
    stop: () => ask(`drop database ${name} with (force)`),
  };
}
