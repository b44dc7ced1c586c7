import { OperatorError } from '../operator-error.js';
import { defineCommand } from './command.js';
import { refuseUnknown } from './sites.js';
import { storageOptions, withStorage } from './storage.js';

export const keyRevoke = defineCommand({
  name: 'key revoke',
  summary: 'Takes a key away from a site at once, as when it has leaked.',
  details:
    'KEY is its id, as site list tells it. Tokens that it has signed are refused from then on.',
  parameters: ['SITE', 'KEY'],
  options: storageOptions,
  async run({ parameters: [site, id], options }, surroundings) {
    await withStorage(options, surroundings, async ({ settings, sites }) => {
      let left = 0;
      const changed = await sites.change(site, ({ keys }) => {
        const others = keys.filter(({ key }) => key.kid !== id);
        if (others.length === keys.length) {
          throw new OperatorError(`The site ${site} has no key ${id}.`);
        }
        left = others.length;
        return { keys: others };
      });
      if (!changed) throw refuseUnknown(site, settings);
      surroundings.report(`The key ${id} was revoked.`);
      if (left === 0) surroundings.report('It was the last one: key rotate makes another.');
    });
  },
});
