import { defineCommand } from './command.js';
import { checkName, requireSite } from './sites.js';
import { storageOptions, withStorage } from './storage.js';

export const teamAdd = defineCommand({
  name: 'team add',
  summary: 'Says which prompts a team answers, in the place of what was said before.',
  details: `Responses that come from now on are its: a response belongs to the first team, by name, that has its prompt. Who
answers needs a token with the scopes inbox:read and inbox:answer, and the team in its claim "teams".`,
  parameters: ['SITE', 'TEAM'],
  options: {
    prompt: {
      type: 'string',
      multiple: true,
      required: true,
      value: 'ID',
      help: 'Prompt whose responses it answers; may be given again.',
    },
    ...storageOptions,
  },
  async run({ parameters: [site, team], options }, surroundings) {
    checkName('TEAM', team);
    for (const prompt of options.prompt) checkName('--prompt', prompt);
    await withStorage(options, surroundings, async (storage) => {
      await requireSite(site, storage);
      await storage.store.responses.putTeam(site, team, [...new Set(options.prompt)]);
      surroundings.report(`The team ${team} answers ${options.prompt.join(', ')}.`);
    });
  },
});
