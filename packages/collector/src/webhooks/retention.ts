import { isUnavailable } from '../database/database.js';
import type { DeliveryStore } from './delivery-store.js';

/** Days that deliveries are kept, and can be replayed, unless the configuration says otherwise. */
export const usualDays = 30;

const millisecondsPerDay = 86_400_000;

/** What is forgotten, and when. */
export interface ForgettingOptions {
  store: DeliveryStore;
  /** The keys of all sites, as they are now. */
  sites: () => readonly string[];
  days?: number | undefined;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Milliseconds between two rounds. */
  interval?: number;
  report: (line: string) => void;
}

/**
 * Deletes deliveries that are older than they are kept and wait no longer, now and every hour. Several processes may do so
 * at once.
 * @returns ends it
 */
export function startForgetting(options: ForgettingOptions): () => Promise<void> {
  const { store, sites, days = usualDays, now, interval = 3_600_000, report } = options;
  let stopped = false;
  let round = Promise.resolve();
  const forget = async () => {
    for (const site of sites()) {
      if (stopped) return;
      await store.forget(site, now() - days * millisecondsPerDay);
    }
  };
  const begin = () => {
    round = round.then(forget).catch((error: unknown) => {
      // The next round does what this one could not.
      if (isUnavailable(error)) return;
      const { code = 'without a code' } = error as { code?: string };
      report(`Forgetting deliveries failed unexpectedly: error ${code}.`);
    });
  };
  begin();
  const clock = setInterval(begin, interval);
  clock.unref();
  return () => {
    stopped = true;
    clearInterval(clock);
    return round;
  };
}
