import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import { sourcesOf } from './request-metrics.js';
import { readConfig, type CollectorConfig, type Settings } from './config.js';
import type { Connection, Database } from './database/database.js';
import { EmbeddedDatabase } from './database/embedded/embedded.js';
import { defaultDataFolder } from './database/embedded/folders.js';
import { FolderInUse } from './database/embedded/lock.js';
import { openMigrated } from './database/migrate.js';
import { Employees } from './employees/employees.js';
import { readSecret } from './employees/secret.js';
import { Limits } from './limits/limits.js';
import { openBus } from './live/bus.js';
import { Live } from './live/live.js';
import { Metrics } from './metrics.js';
import { messageOf, OperatorError } from './operator-error.js';
import { Preview } from './preview/preview.js';
import { createApp } from './server.js';
import { startRetention } from './retention.js';
import { SiteDirectory } from './sites/directory.js';
import { SiteStore } from './sites/site-store.js';
import type { Sites } from './sites/site.js';
import { Store } from './store/store.js';
import { startTelling } from './webhooks/telling.js';

/** A collector that runs. */
export interface Collector {
  /** Where it answers, as in `http://127.0.0.1:8410`. */
  url: string;
  /** The sites that it serves, as they are now. */
  sites: Sites;
  /** Takes no more requests, finishes those it has, ends streams and the embedded database. */
  stop(): Promise<void>;
}

/** A request has half a minute to arrive, its head ten seconds; answering may take longer, as streams do. Milliseconds. */
const timeouts = {
  requestTimeout: 30_000,
  headersTimeout: 10_000,
  connectionsCheckingInterval: 5000,
};

/** A start waits for a command that has the database for itself: milliseconds. */
const longestCommand = 30_000;

/** Requests that are not done this long after a stop was asked for are cut off: milliseconds. */
const longestDrain = 10_000;

/**
 * Starts a collector in this process.
 * @param config as in the configuration file; without `database`, DATABASE_URL or else the embedded PostgreSQL is used
 * @param report gets single lines about what goes wrong while it runs; standard error unless told otherwise
 * @throws OperatorError, in one sentence, when it cannot start
 */
export async function startCollector(
  config: CollectorConfig,
  report: (line: string) => void = console.error,
): Promise<Collector> {
  return start(await readConfig(config), report);
}

/** Starts a collector from a configuration that was checked already. */
export async function start(
  settings: Settings,
  report: (line: string) => void,
): Promise<Collector> {
  /** What was started and has to be ended, in the other order. */
  const ends: (() => Promise<unknown>)[] = [];
  let stopped: Promise<void> | undefined;
  const stop = () =>
    (stopped ??= (async () => {
      for (const end of ends.reverse()) await end();
    })());
  try {
    const kept = await prepare(await connect(settings, report, ends), report);
    ends.push(() => kept.close());
    const preview = settings.preview ? new Preview(kept) : undefined;
    const database = preview?.database ?? kept;
    const bus = await openBus(settings.bus, database, report);
    ends.push(() => bus.close());
    const store = new Store(database, bus);
    ends.push(() => store.ingest.stop());
    const live = new Live(bus);
    const sites = await SiteDirectory.open({
      fixed: settings.sites,
      store: new SiteStore(database, bus),
      bus,
      report,
    });
    ends.push(() => sites.stop());
    const employees = new Employees({
      database,
      preview: preview !== undefined,
      secret: readSecret({
        folder: settings.data ?? defaultDataFolder(),
        given: process.env['OXBOW_SECRET'] || undefined,
        make: ownDatabase(settings) === undefined,
      }),
      now: Date.now,
      report,
    });
    ends.push(() => employees.stop());
    // What works by itself would work for nothing in a preview, again and again.
    if (!preview) {
      employees.start(() => sites.list());
      ends.push(startRetention({ store: store.retention, sites, now: Date.now, report }));
    }
    const limits = new Limits({ limits: settings.limits, proxies: settings.proxies, report });
    const metrics = new Metrics(sourcesOf(store, live));
    if (!settings.preview) {
      ends.push(
        startTelling({
          database,
          store: store.deliveries,
          sites: () => sites.list(),
          settings: settings.webhooks,
          metrics,
          report,
        }),
      );
    }
    const app = createApp({
      limits,
      store,
      employees,
      live,
      sites,
      now: Date.now,
      report,
      metrics,
      metricsToken: settings.metrics.token,
      privateWebhooks: settings.webhooks.private === true,
    });
    const server = createAdaptorServer({
      fetch: preview ? preview.answer(app.fetch) : app.fetch,
      serverOptions: timeouts,
    }) as Server;
    ends.push(() => Promise.all([close(server), live.stop()]));
    await listen(server, settings);
    return { url: toUrl(server), sites, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The address of the operator's own database; `undefined` where the embedded one is to be used. */
function ownDatabase(settings: Settings): string | undefined {
  return (settings.database ?? process.env['DATABASE_URL']) || undefined;
}

/** Finds the database that is wanted, starting the embedded one where none is named. */
async function connect(
  settings: Settings,
  report: (line: string) => void,
  ends: (() => Promise<unknown>)[],
): Promise<Connection> {
  const own = ownDatabase(settings);
  if (own !== undefined) return { connectionString: own };
  const embedded = await startEmbedded(settings.data ?? defaultDataFolder(), report);
  ends.push(() => embedded.stop());
  return embedded.connection;
}

/** A command that has the database for itself is most often done in a moment; another collector goes on. */
async function startEmbedded(
  folder: string,
  report: (line: string) => void,
): Promise<EmbeddedDatabase> {
  const deadline = Date.now() + longestCommand;
  for (;;) {
    try {
      return await EmbeddedDatabase.start(folder, report);
    } catch (error) {
      const isShort = error instanceof FolderInUse && error.holder === 'command';
      if (!isShort || Date.now() > deadline) throw error;
    }
    await pause(100);
  }
}

/** Takes nothing new and waits for what was begun, which is cut off after a while. */
async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const late = setTimeout(() => server.closeAllConnections(), longestDrain);
  // Kept-alive connections go as soon as their last request is answered, not when they time out.
  const sweep = setInterval(() => server.closeIdleConnections(), 20);
  await closed;
  clearTimeout(late);
  clearInterval(sweep);
}

async function prepare(connection: Connection, report: (line: string) => void): Promise<Database> {
  try {
    const database = await openMigrated(connection);
    const [durability] = await database.query<{ fsync: string; commit: string }>(
      `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`,
    );
    if (durability?.fsync === 'off' || durability?.commit === 'off') {
      report(
        'Warning: this PostgreSQL runs with fsync or synchronous_commit off, so that a power cut may lose what was acknowledged.',
      );
    }
    return database;
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    throw new OperatorError(`The database cannot be used: ${messageOf(error)}.`);
  }
}

function listen(server: Server, { host, port }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE'
          ? `port ${port} of ${host} is taken: stop who has it, or set "port" in the configuration.`
          : `${error.message}: check "host" and "port" in the configuration.`;
      reject(new OperatorError(`The collector cannot listen: ${reason}`));
    });
    server.listen(port, host, resolve);
  });
}

function toUrl(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
