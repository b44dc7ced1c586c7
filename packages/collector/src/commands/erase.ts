import { defineCommand } from './command.js';
import { actor, checkCustomer, requireSite } from './sites.js';
import { storageOptions, withStorage } from './storage.js';

export const erase = defineCommand({
  name: 'erase',
  summary: 'Deletes everything that is kept of a customer, for good.',
  details: `What happened before and comes late is refused. A keyed hash of the number, the time and a line of the audit
remain. Erasing again does no harm.`,
  parameters: ['SITE', 'CUSTOMER'],
  options: storageOptions,
  async run({ parameters: [site, customer], options }, surroundings) {
    checkCustomer('CUSTOMER', customer);
    await withStorage(options, surroundings, async (storage) => {
      await requireSite(site, storage);
      await storage.store.customers.erase(site, customer, actor, surroundings.now());
      surroundings.report('The customer was erased.');
    });
  },
});
