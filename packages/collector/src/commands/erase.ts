import { SecretError } from '../employees/key-ring.js';
import { OperatorError } from '../operator-error.js';
import { defineCommand } from './command.js';
import { openEmployees, secretMissing } from './employees.js';
import { actor, checkCustomer, requireSite } from './sites.js';
import { storageOptions, withStorage } from './storage.js';

export const erase = defineCommand({
  name: 'erase',
  summary: 'Deletes everything that is kept of a customer, for good.',
  details: `What happened before and comes late is refused. A keyed hash of the number, the time and a line of the audit
remain. Of an employee, notes to and by them are deleted. Erasing again does no harm.`,
  parameters: ['SITE', 'CUSTOMER'],
  options: storageOptions,
  async run({ parameters: [site, customer], options }, surroundings) {
    checkCustomer('CUSTOMER', customer);
    await withStorage(options, surroundings, async (storage) => {
      await requireSite(site, storage);
      try {
        await openEmployees(storage, surroundings).notes.erase(site, customer);
      } catch (error) {
        if (error instanceof SecretError) throw new OperatorError(secretMissing);
        throw error;
      }
      await storage.store.customers.erase(site, customer, actor, surroundings.now());
      surroundings.report('The customer was erased.');
    });
  },
});
