import type { CustomerProfile } from '@oxbow/model/customer-profile';
import { constructedSource } from './constructed.js';

type Constructed = Omit<CustomerProfile, 'followup' | 'disclosure'> & {
  /** What is done next, and in how many days: all else here is of 2011. */
  next: { title: string; owner: string; days: number };
};

/** What a CRM knows of a customer beside the touchpoints. Nobody publishes that either, so all of it is invented. */
const profiles: Readonly<Record<string, Constructed>> = {
  // Around case K-2081 of the constructed contacts.
  '15544': {
    stage: 'Regular customer (sample)',
    cases: [
      { id: 'K-2081', title: 'Three chipped cups (sample)', since: '2011-12-01', open: true },
      { id: 'K-1804', title: 'Address for invoices (sample)', since: '2011-07-12', open: false },
    ],
    next: { title: 'Send three new cups (sample)', owner: 'Customer service', days: 3 },
    needs: ['More padding in the box (sample)', 'One parcel for an order (sample)'],
    preferred: 'email',
    advisor: { name: 'R. Hale (sample)', team: 'Customer service' },
  },
  '12472': {
    stage: 'Wholesale (sample)',
    cases: [{ id: 'K-1977', title: 'Plugs of the night lights (sample)', open: false }],
    next: { title: 'Send the catalogue for spring (sample)', owner: 'Wholesale', days: 12 },
    needs: ['Continental plugs (sample)'],
    preferred: 'hotline',
    masked: ['advisor'],
    advisor: { name: 'S. Lindqvist (sample)', link: 'mailto:wholesale@shop.example' },
  },
};

/**
 * What the CRM of the demo knows of a customer; each fact says that it is a sample.
 * @param now milliseconds since 1970 UTC
 */
export function profileOf(customer: string, now: number): CustomerProfile | undefined {
  if (!Object.hasOwn(profiles, customer)) return undefined;
  const { next, ...facts } = profiles[customer]!;
  const due = new Date(now + next.days * 86_400_000).toISOString().slice(0, 10);
  return {
    ...facts,
    followup: { title: next.title, owner: next.owner, due },
    disclosure: {
      purpose: 'To show what the head of a timeline tells.',
      source: constructedSource,
      retention: 'As long as the demo runs',
      readers: 'Whoever has opened this page',
    },
  };
}
