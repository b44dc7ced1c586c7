import { Preview } from '../preview/preview.js';
import type { RetentionResult } from '../store/retention-store.js';
import { Store } from '../store/store.js';
import { defineCommand } from './command.js';
import { storageOptions, withStorage } from './storage.js';

export const retention = defineCommand({
  name: 'retention',
  summary: 'Deletes what is older than each site wants to keep, and says how much it was.',
  details: `How long is in the settings of a site: "retention" in the configuration. What they name no months for stays, but
sign-ups, lines of the audit and the memory of who was erased, which stay for 24 months.`,
  options: {
    'dry-run': {
      type: 'boolean',
      help: 'Only says how much it would be: it is deleted and taken back, in one transaction.',
    },
    ...storageOptions,
  },
  async run({ options }, surroundings) {
    await withStorage(options, surroundings, async ({ settings, database, store, sites }) => {
      const all = new Map((await sites.list()).map(({ key, settings }) => [key, settings]));
      for (const site of settings.sites) all.set(site.key, site.settings);
      const preview = new Preview(database);
      const dry = new Store(preview.database, { publish: async () => {} });
      for (const [site, { retention }] of all) {
        const result = options['dry-run']
          ? await preview.run(() => dry.retention.apply(site, retention, surroundings.now()))
          : await store.retention.apply(site, retention, surroundings.now());
        surroundings.print(`${site}: ${describe(result)}`);
      }
      if (options['dry-run']) surroundings.report('Nothing was deleted.');
    });
  },
});

function describe(result: RetentionResult): string {
  return Object.entries(result)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}
