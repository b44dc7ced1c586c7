import type { Database } from '../database/database.js';
import type { Metrics } from '../metrics.js';
import type { DeliveryStore } from './delivery-store.js';
import { startForgetting } from './retention.js';
import { Sender } from './sender.js';

/** What a process needs to tell webhooks what happens. */
export interface TellingOptions {
  database: Database;
  store: DeliveryStore;
  /** The keys of all sites, as they are now. */
  sites: () => readonly string[];
  /** As in the configuration. */
  settings: { private?: boolean | undefined; days?: number | undefined };
  metrics: Metrics;
  report: (line: string) => void;
}

/**
 * Tells webhooks what happens, and forgets what they were told long ago.
 * @returns ends it, after what is under way
 */
export function startTelling(options: TellingOptions): () => Promise<unknown> {
  const { database, store, sites, settings, metrics, report } = options;
  const sender = new Sender(database, {
    private: settings.private === true,
    count: (outcome) => metrics.countAttempt(outcome),
    report,
  });
  const stopForgetting = startForgetting({
    store,
    sites,
    days: settings.days,
    now: Date.now,
    report,
  });
  return () => Promise.all([sender.stop(), stopForgetting()]);
}
