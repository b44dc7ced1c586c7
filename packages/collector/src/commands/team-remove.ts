import { OperatorError } from '../operator-error.js';
import { TeamStore } from '../store/team-store.js';
import { defineCommand } from './command.js';
import { requireSite } from './sites.js';
import { storageOptions, withStorage } from './storage.js';

export const teamRemove = defineCommand({
  name: 'team remove',
  summary: 'Removes a team. Responses that it has stay with it.',
  parameters: ['SITE', 'TEAM'],
  options: storageOptions,
  async run({ parameters: [site, team], options }, surroundings) {
    await withStorage(options, surroundings, async (storage) => {
      await requireSite(site, storage);
      if (!(await new TeamStore(storage.database).remove(site, team))) {
        throw new OperatorError(`The site ${site} has no team ${team}.`);
      }
      surroundings.report(`The team ${team} was removed.`);
    });
  },
});
