import { defineCommand } from './command.js';
import { openEmployees } from './employees.js';
import { requireSite } from './sites.js';
import { storageOptions, withStorage } from './storage.js';

const portion = 200;

export const waveList = defineCommand({
  name: 'wave list',
  summary: 'Lists the waves of a site with their days. How many have answered is told by nothing.',
  parameters: ['SITE'],
  options: storageOptions,
  async run({ parameters: [site], options }, surroundings) {
    await withStorage(options, surroundings, async (storage) => {
      await requireSite(site, storage);
      const { waves } = openEmployees(storage, surroundings);
      let after: string | undefined;
      for (;;) {
        const found = await waves.list(site, after, portion);
        for (const { wave } of found) {
          surroundings.print(`${wave.id}  ${wave.opens} to ${wave.closes}  ${wave.status}`);
        }
        after = found.at(-1)?.wave.id;
        if (found.length < portion) return;
      }
    });
  },
});
