import { isUnavailable } from './database/database.js';
import type { Sites } from './sites/site.js';
import type { RetentionStore } from './store/retention-store.js';

/** What deletes old records works with. */
export interface RetentionOptions {
  store: Pick<RetentionStore, 'apply'>;
  sites: Pick<Sites, 'list' | 'find'>;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Is told in one line, without any name, when it failed for a site. */
  report: (line: string) => void;
  /** Milliseconds from the start to the first time, and from each time to the next; an hour and a day unless told otherwise. */
  delay?: number;
  interval?: number;
}

/**
 * Deletes once a day what is older than each site wants to keep. Several collectors may do so at the same time: each leaves
 * the others what they are at.
 * @returns ends it; resolves when what was begun is done
 */
export function startRetention({
  store,
  sites,
  now,
  report,
  delay = 3_600_000,
  interval = 86_400_000,
}: RetentionOptions): () => Promise<void> {
  let stopped = false;
  let running = Promise.resolve();
  const apply = async () => {
    for (const key of sites.list()) {
      const site = sites.find(key);
      if (!site || stopped) continue;
      try {
        await store.apply(key, site.settings.retention, now());
      } catch (error) {
        // A database that is away is told of by everything else; what is old is a day older then.
        if (!isUnavailable(error))
          report('Deleting what is too old failed for a site; it is tried again in a day.');
      }
    }
  };
  let timer = setTimeout(function again() {
    running = apply().finally(() => {
      if (!stopped) timer = setTimeout(again, interval).unref();
    });
  }, delay).unref();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}
