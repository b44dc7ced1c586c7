import { TeamStore } from '../store/team-store.js';
import { defineCommand, oneLine } from './command.js';
import { requireSite } from './sites.js';
import { storageOptions, withStorage } from './storage.js';

export const teamList = defineCommand({
  name: 'team list',
  summary: 'Lists the teams of a site with the prompts that they answer.',
  parameters: ['SITE'],
  options: storageOptions,
  async run({ parameters: [site], options }, surroundings) {
    await withStorage(options, surroundings, async (storage) => {
      await requireSite(site, storage);
      const teams = await new TeamStore(storage.database).list(site);
      if (teams.length === 0) surroundings.report('There is no team yet.');
      for (const { team, prompts } of teams) {
        surroundings.print(oneLine(`${team}: ${prompts.join(', ')}`));
      }
    });
  },
});
