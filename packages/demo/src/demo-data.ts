import { readFileSync } from 'node:fs';
import type { Customer, Extract } from './extract/extract.js';

/** The real customers and purchases of the demo; data/ATTRIBUTION.md says where they come from. */
export const demoData: Extract = JSON.parse(
  readFileSync(new URL('../data/customers.json', import.meta.url), 'utf8'),
);

/** The customer with this number, if the demo has them. */
export function findCustomer(id: string | undefined): Customer | undefined {
  return demoData.customers.find((customer) => customer.id === id);
}
