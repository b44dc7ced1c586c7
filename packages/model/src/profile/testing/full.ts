import type { CustomerProfile } from '../profile.js';

/** A profile with every fact there is. */
export const full: Required<Omit<CustomerProfile, 'masked'>> = {
  stage: 'Regular customer',
  cases: [
    { id: 'K-2081', title: 'Two broken cups', since: '2011-12-01', open: true },
    { id: 'K-1950', title: 'Address for invoices', since: '2011-08-12', open: false },
  ],
  followup: { title: 'Send two cups', owner: 'Team Gifts', due: '2011-12-05' },
  needs: ['More padding in the box'],
  preferred: 'email',
  advisor: { name: 'M. Okafor', team: 'Team Gifts', link: 'tel:+441134960000' },
  disclosure: {
    purpose: 'To help with open cases.',
    source: 'Shop, hotline, e-mail',
    retention: '24 months',
    readers: 'Service team',
  },
};
