import { setTimeout as pause } from 'node:timers/promises';
import type { Settings } from '../config.js';
import { isUnavailable, type Connection, type Database } from '../database/database.js';
import { connectionTo, EmbeddedDatabase } from '../database/embedded/embedded.js';
import { defaultDataFolder } from '../database/embedded/folders.js';
import { FolderInUse } from '../database/embedded/lock.js';
import { openMigrated } from '../database/migrate.js';
import { openBus } from '../live/bus.js';
import { messageOf, OperatorError } from '../operator-error.js';
import { readSettings, type GivenSettings } from '../settings.js';
import { SiteStore } from '../sites/site-store.js';
import { Store } from '../store/store.js';
import type { Options, Surroundings } from './command.js';

/** Options of every command that works on what is stored. */
export const storageOptions = {
  config: {
    type: 'string',
    value: 'FILE',
    help: 'Configuration (JSON); OXBOW_CONFIG does the same.',
  },
  data: { type: 'string', value: 'FOLDER', help: 'Folder of the database that it brings along.' },
  database: {
    type: 'string',
    value: 'ADDRESS',
    help: 'PostgreSQL to use instead; DATABASE_URL does the same.',
  },
} as const satisfies Options;

/** What a command works on. */
export interface Storage {
  settings: Settings;
  /** As the owner of the tables. */
  connection: Connection;
  database: Database;
  store: Store;
  /** The sites of the table. */
  sites: SiteStore;
}

/** A collector or another command that has the database may be just starting or ending it: milliseconds. */
const longestWait = 30_000;

/**
 * Opens what is stored, does the work and closes it: with the database of a collector that runs on the folder, else with
 * one that is started for the work alone, or with the PostgreSQL that is named.
 * @throws OperatorError when it cannot be opened
 */
export async function withStorage<Result>(
  given: GivenSettings,
  { environment, report }: Surroundings,
  work: (storage: Storage) => Promise<Result>,
): Promise<Result> {
  // Ended by a signal, the process would leave the database that it started for itself.
  const leave = () => process.exit(130);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, leave);
  const settings = await readSettings(given, environment);
  const { connection, database, close } = await open(settings, report);
  try {
    const bus = await openBus(settings.bus, database, () => {});
    try {
      const store = new Store(database, bus);
      return await work({
        settings,
        connection,
        database,
        store,
        sites: new SiteStore(database, bus),
      });
    } finally {
      await bus.close();
    }
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    throw new OperatorError('The database went away meanwhile: run the command again.');
  } finally {
    await close();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, leave);
  }
}

interface Opened {
  connection: Connection;
  database: Database;
  close: () => Promise<void>;
}

async function open(settings: Settings, report: (line: string) => void): Promise<Opened> {
  if (settings.database !== undefined) {
    const connection = { connectionString: settings.database };
    return toOpened(connection, await migrated(connection));
  }
  const folder = settings.data ?? defaultDataFolder();
  const deadline = Date.now() + longestWait;
  for (;;) {
    try {
      const embedded = await EmbeddedDatabase.start(folder, report, 'command');
      try {
        const { connection } = embedded;
        return toOpened(connection, await migrated(connection), () => embedded.stop());
      } catch (error) {
        await embedded.stop();
        throw error;
      }
    } catch (error) {
      if (!(error instanceof FolderInUse)) throw error;
    }
    try {
      const connection = connectionTo(folder);
      return toOpened(connection, await openMigrated(connection));
    } catch (error) {
      if (!isUnavailable(error) || Date.now() > deadline) throw toOperatorError(error);
    }
    await pause(50);
  }
}

async function migrated(connection: Connection): Promise<Database> {
  try {
    return await openMigrated(connection);
  } catch (error) {
    throw toOperatorError(error);
  }
}

function toOpened(connection: Connection, database: Database, stop = async () => {}): Opened {
  return {
    connection,
    database,
    async close() {
      await database.close();
      await stop();
    },
  };
}

function toOperatorError(error: unknown): OperatorError {
  if (error instanceof OperatorError) return error;
  if ((error as { code?: string }).code === '28000') {
    return new OperatorError(
      'The collector that runs on this data folder belongs to another user of this machine: run the command as that user, as with sudo -u USER.',
    );
  }
  return new OperatorError(`The database cannot be used: ${messageOf(error)}.`);
}
