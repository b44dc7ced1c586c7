import { SecretError } from '../employees/key-ring.js';
import { OperatorError } from '../operator-error.js';
import { defineCommand } from './command.js';
import { openEmployees, secretMissing } from './employees.js';
import { requireSite } from './sites.js';
import { storageOptions, withStorage } from './storage.js';

export const waveClose = defineCommand({
  name: 'wave close',
  summary: 'Closes a wave at once and for good: what may be shown is, everything else is deleted.',
  parameters: ['SITE', 'WAVE'],
  options: storageOptions,
  async run({ parameters: [site, id], options }, surroundings) {
    await withStorage(options, surroundings, async (storage) => {
      await requireSite(site, storage);
      const employees = openEmployees(storage, surroundings);
      const found = await employees.waves.read(site, id);
      if (!found) throw new OperatorError(`The site ${site} has no wave ${id}.`);
      try {
        const isClosed = await employees.closeWave(site, id);
        surroundings.report(
          isClosed ? `The wave ${id} is closed.` : `The wave ${id} was closed before.`,
        );
      } catch (error) {
        if (error instanceof SecretError) throw new OperatorError(secretMissing);
        throw error;
      }
    });
  },
});
