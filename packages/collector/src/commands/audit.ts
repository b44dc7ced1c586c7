import { defineCommand, oneLine } from './command.js';
import { checkCustomer, requireSite } from './sites.js';
import { storageOptions, withStorage } from './storage.js';

export const audit = defineCommand({
  name: 'audit',
  summary: 'Prints who read, exported or erased what is kept of customers, oldest first.',
  details: `A line is the time, what was done, by whom (the subject of the token; "command" for this program, "in person" for
the customer) and a keyed hash of the customer's number. Lines of one customer: --customer.`,
  parameters: ['SITE'],
  options: {
    customer: { type: 'string', value: 'ID', help: 'Only what was done with this one.' },
    json: { type: 'boolean', help: 'One JSON object for each line.' },
    ...storageOptions,
  },
  async run({ parameters: [site], options }, surroundings) {
    const { print } = surroundings;
    if (options.customer !== undefined) checkCustomer('--customer', options.customer);
    await withStorage(options, surroundings, async (storage) => {
      await requireSite(site, storage);
      for await (const line of storage.store.audit.read(site, { customer: options.customer })) {
        const { at, action, actor, customer } = line;
        print(
          options.json
            ? JSON.stringify(line)
            : [at, action, oneLine(actor ?? 'in person'), customer.slice(0, 16)].join('  '),
        );
      }
    });
  },
});
