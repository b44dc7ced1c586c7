import { defineCommand } from './command.js';
import { refuseUnknown } from './sites.js';
import { storageOptions, withStorage } from './storage.js';

export const siteRemove = defineCommand({
  name: 'site remove',
  summary: 'Removes a site: nothing is taken from it or given to it any more. Its data stays.',
  details:
    'Added again under the same key, it has its data again. Meanwhile neither retention nor erase reach that data.',
  parameters: ['SITE'],
  options: storageOptions,
  async run({ parameters: [key], options }, surroundings) {
    await withStorage(options, surroundings, async ({ settings, sites }) => {
      if (!(await sites.remove(key))) throw refuseUnknown(key, settings);
      surroundings.report(
        `The site ${key} was removed. Its data stays: no retention deletes it, until the site is added again.`,
      );
    });
  },
});
