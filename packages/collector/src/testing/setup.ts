import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import type { Environment } from '../access.js';
import { readConfig } from '../config.js';
import { openDatabase, type Connection, type Database } from '../database/database.js';
import { openMigrated } from '../database/migrate.js';
import { Employees } from '../employees/employees.js';
import { Live } from '../live/live.js';
import { NotifyBus } from '../live/notify-bus.js';
import { createApp } from '../server.js';
import { toSites, type Sites } from '../sites/site.js';
import { Store } from '../store/store.js';
import { startTestDatabase } from './database.js';
import { makeSite, type TestSite, type TokenClaims } from './site.js';

/** The HTTP API on a real PostgreSQL, without a socket. */
export interface TestApp {
  app: Hono<Environment>;
  /** As the collector sees it: behind the fence of a site. */
  database: Database;
  /** As a superuser sees it: the rows of all sites. */
  everything: Database;
  connection: Connection;
  store: Store;
  employees: Employees;
  /** What employees' answers are sealed with. */
  secret: Uint8Array;
  live: Live;
  sites: Sites;
  shop: TestSite;
  /** A second tenant. */
  bank: TestSite;
  /** What the collector takes for the current time; real time unless set. */
  clock: { now: number | undefined };
  reports: string[];
  /** Ends the embedded database under the running app. */
  endDatabase(): Promise<void>;
  stop(): Promise<void>;
}

/** Makes a folder for one test, which the database's user can enter. */
export function makeFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'oxbow-test-'));
  chmodSync(path, 0o755);
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Starts the API with two sites, on what `startTestDatabase` gives. */
export async function startTestApp(heartbeat?: number): Promise<TestApp> {
  const folder = makeFolder();
  const reports: string[] = [];
  const testDatabase = await startTestDatabase(folder.path, (line) => reports.push(line));
  const { connection } = testDatabase;
  const database = await openMigrated(connection);
  const everything = openDatabase(testDatabase.superuser, { connections: 2 });
  const run = Math.random().toString(36).slice(2, 10);
  const shop = await makeSite(`shop-${run}`);
  const bank = await makeSite(`bank-${run}`, 'ES256');
  const config = await readConfig({
    sites: [shop, bank].map(({ key, origin, publicKey }) => ({
      key,
      origins: [origin],
      publicKeys: [publicKey],
    })),
  });
  const sites = toSites(config.sites);
  const bus = new NotifyBus(database);
  const store = new Store(database, bus);
  const live = new Live(bus);
  const clock: TestApp['clock'] = { now: undefined };
  const now = () => clock.now ?? Date.now();
  const report = (line: string) => reports.push(line);
  const secret = randomBytes(32);
  const employees = new Employees({ database, secret, now, report });
  const app = createApp({
    store,
    employees,
    live,
    sites,
    now,
    report,
    ...(heartbeat !== undefined && { heartbeat }),
  });
  return {
    app,
    database,
    everything,
    connection,
    store,
    employees,
    secret,
    live,
    sites,
    shop,
    bank,
    clock,
    reports,
    endDatabase: () => testDatabase.end(),
    async stop() {
      await live.stop();
      await database.close();
      await everything.close();
      await testDatabase.stop();
      folder.remove();
    },
  };
}

/** Headers of a request by a site, with a token unless `claims` is `null`. */
export async function headersOf(
  site: TestSite,
  claims: TokenClaims | null = {},
): Promise<Record<string, string>> {
  return {
    'Oxbow-Site': site.key,
    'Content-Type': 'application/json',
    ...(claims && { Authorization: `Bearer ${await site.sign(claims)}` }),
  };
}

/** Waits until something is true, at most twenty seconds. */
export async function until(what: string, check: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!(await check())) {
    if (Date.now() > deadline) throw new Error(`not within twenty seconds: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
