import { readFileSync } from 'node:fs';
import type { Complaints } from './extract/complaints.js';
import type { Experience } from './extract/experience.js';
import type { Customer, Extract } from './extract/extract.js';
import type { Objectives } from './extract/objectives.js';

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8'));

// data/ATTRIBUTION.md says where all of this comes from.

/** The real customers and purchases of the demo. */
export const demoData: Extract = read('customers.json');

/** Real complaints, each a case of its own: none belongs to a customer. */
export const complaints: Complaints = read('complaints.json');

/** Real objectives of another firm. */
export const objectives: Objectives = read('objectives.json');

/** How the employees of real organisations experience them. */
export const experience: Experience = read('experience.json');

/** The customer with this number, if the demo has them. */
export function findCustomer(id: string | undefined): Customer | undefined {
  return demoData.customers.find((customer) => customer.id === id);
}
