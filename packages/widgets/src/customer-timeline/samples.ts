import type { CustomerProfile } from '@oxbow/model/customer-profile';
import type { Touchpoint } from '@oxbow/model/touchpoint';

/** The time that the sample is told at: the day after its last contact. */
export const sampleNow = Date.parse('2011-12-02T12:00:00Z');

/**
 * Customer 15544. Orders and cancellations: Online Retail (Chen, D., UCI Machine Learning Repository,
 * doi 10.24432/C5BW33, CC0). Calls, e-mails, page views and feedback are invented.
 */
export const sampleTouchpoints: Touchpoint[] = [
  {
    id: 'mail-2081',
    customer: '15544',
    at: '2011-12-01T10:09:00+00:00',
    channel: 'email',
    type: 'complaint',
    direction: 'in',
    title: '“Two of eight cups broken, here is a photo”',
    detail:
      'Dear team,\ntwo of the eight blue polkadot cups arrived broken. I gave the order number on the phone already. Photo attached.',
    case: 'K-2081',
    source: 'helpdesk',
    link: 'https://helpdesk.example/cases/2081',
    side: 'customer',
  },
  {
    id: 'C579925',
    customer: '15544',
    at: '2011-12-01T09:16:00+00:00',
    channel: 'ecommerce',
    type: 'cancellation',
    direction: 'out',
    title: 'Cancellation of 1 item',
    detail: '3 × BLUE POLKADOT CUP, £0.85 each',
    team: 'Team Gifts',
    agent: 'M. Okafor',
    previous: 'call-2081',
    source: 'online-retail',
    amount: { value: -2.55, currency: 'GBP' },
    side: 'employee',
  },
  {
    id: 'call-2081',
    customer: '15544',
    at: '2011-12-01T09:12:00+00:00',
    channel: 'hotline',
    type: 'call',
    direction: 'in',
    title: 'Call about a broken cup',
    team: 'Team Gifts',
    agent: 'M. Okafor',
    case: 'K-2081',
    source: 'telephone',
    sentiment: { value: -0.5, source: 'customer' },
    side: 'customer',
  },
  {
    id: '579868',
    customer: '15544',
    at: '2011-11-30T16:43:00+00:00',
    channel: 'ecommerce',
    type: 'order',
    direction: 'in',
    title: 'Order of 22 items',
    detail:
      '24 × 6 GIFT TAGS 50’S CHRISTMAS, £0.83 each\n25 × PINK POLKADOT WRAP, £0.42 each\n25 × RED RETROSPOT WRAP, £0.42 each\n25 × TOYBOX WRAP, £0.42 each\nand 18 further items',
    source: 'online-retail',
    amount: { value: 328.32, currency: 'GBP' },
    side: 'customer',
  },
  {
    id: 'feedback-1',
    customer: '15544',
    at: '2011-11-11T18:02:00+00:00',
    channel: 'website',
    type: 'feedback',
    direction: 'in',
    title: 'Feedback: 9 of 10',
    detail: 'Quick delivery, lovely wrapping paper.',
    source: 'oxbow',
    rating: { value: 9, maximum: 10 },
    side: 'customer',
  },
  {
    id: '575902',
    customer: '15544',
    at: '2011-11-11T15:20:00+00:00',
    channel: 'ecommerce',
    type: 'order',
    direction: 'in',
    title: 'Order of 37 items',
    detail:
      '8 × GREEN POLKADOT BOWL, £1.25 each\n8 × PINK POLKADOT BOWL, £1.25 each\n8 × BLUE POLKADOT BOWL, £1.25 each\n8 × PINK POLKADOT PLATE, £1.69 each\nand 33 further items',
    source: 'online-retail',
    amount: { value: 446.02, currency: 'GBP' },
    side: 'customer',
  },
  {
    id: 'note-17',
    customer: '15544',
    at: '2011-08-12T11:30:00+01:00',
    channel: 'store',
    type: 'visit',
    direction: 'in',
    title: 'Collected an order',
    detail: 'Asked for a different address for invoices.',
    team: 'Team Front Desk',
    place: 'Warehouse shop, Leeds',
    source: 'till',
    side: 'customer',
    confidential: true,
  },
  {
    id: '563096',
    customer: '15544',
    at: '2011-08-12T09:10:00+01:00',
    channel: 'ecommerce',
    type: 'order',
    direction: 'in',
    title: 'Order of 22 items',
    detail:
      '8 × PINK POLKADOT BOWL, £1.25 each\n8 × GREEN POLKADOT PLATE, £1.69 each\n8 × CHILDRENS CUTLERY POLKADOT BLUE, £4.15 each\nand 19 further items',
    source: 'online-retail',
    amount: { value: 324.72, currency: 'GBP' },
    side: 'customer',
  },
];

/** What is known of customer 15544 beside the touchpoints; all of it is invented. */
export const sampleProfile: CustomerProfile = {
  stage: 'Regular customer',
  cases: [
    { id: 'K-2081', title: 'Two broken cups', since: '2011-12-01', open: true },
    { id: 'K-1950', title: 'Address for invoices', since: '2011-08-12', open: false },
  ],
  followup: { title: 'Send two new cups', owner: 'Team Gifts', due: '2011-12-05' },
  needs: ['More padding in the box', 'Invoices to the office'],
  preferred: 'email',
  advisor: { name: 'M. Okafor', team: 'Team Gifts' },
  disclosure: {
    purpose: 'To help with open cases.',
    source: 'Shop, hotline, e‑mail and till',
    retention: 'For 24 months after the last contact',
  },
};

/** Four visits of customer 15544 with the mood that was stated after each; invented. */
export const sampleMoods: Touchpoint[] = [0.8, 0.6, 0.4, -0.2].map((value, index) => ({
  id: `visit-${index + 1}`,
  customer: '15544',
  at: `2011-10-0${index + 1}T11:00:00+01:00`,
  channel: 'store',
  type: 'visit',
  direction: 'in',
  title: 'Visit to the warehouse shop',
  sentiment: { value, source: 'customer' },
  side: 'customer',
}));

/**
 * A way over many channels, invented: pages looked at one after the other, a search without a result, quiet days, a chat, a
 * call in which all had to be said again, advice in the store by video, an answer, points.
 */
export const sampleJourney: Touchpoint[] = [
  ...Array.from({ length: 5 }, (_, index): Touchpoint => ({
    id: `page-${index + 1}`,
    customer: '15544',
    at: `2011-11-10T09:0${index * 2}:00+00:00`,
    channel: 'website',
    type: 'page',
    direction: 'in',
    title: `Cups and mugs, page ${index + 1}`,
    side: 'customer',
  })),
  {
    id: 'search-1',
    customer: '15544',
    at: '2011-11-10T09:20:00+00:00',
    channel: 'website',
    type: 'search',
    direction: 'in',
    title: 'Search',
    search: { words: 'polkadot cup lid', results: 0 },
    side: 'customer',
  },
  {
    id: 'chat-1',
    customer: '15544',
    at: '2011-11-28T10:00:00+00:00',
    channel: 'chat',
    type: 'message',
    direction: 'in',
    title: 'Where is my order?',
    detail: 'Tracking says nothing since Friday: https://parcels.example/track/579868.',
    case: 'K-2090',
    source: 'chat',
    side: 'customer',
  },
  {
    id: 'call-2',
    customer: '15544',
    at: '2011-11-28T12:10:00+00:00',
    channel: 'hotline',
    type: 'call',
    direction: 'in',
    title: 'Call about a late order',
    team: 'Team Orders',
    agent: 'J. Whitfield',
    case: 'K-2090',
    handover: { reason: 'The chat was closed for the day', carried: false },
    source: 'telephone',
    sentiment: { value: -0.7, source: 'customer' },
    side: 'customer',
  },
  {
    id: 'visit-9',
    customer: '15544',
    at: '2011-11-29T15:00:00+00:00',
    channel: 'store',
    alongside: 'video',
    type: 'visit',
    direction: 'in',
    title: 'Advice by video from the warehouse shop',
    team: 'Team Gifts',
    agent: 'M. Okafor',
    place: 'Warehouse shop, Leeds',
    case: 'K-2090',
    previous: 'call-2',
    handover: { reason: 'Appointment made on the phone', carried: true },
    side: 'customer',
  },
  {
    id: 'mail-2090',
    customer: '15544',
    at: '2011-11-29T16:05:00+00:00',
    channel: 'store',
    type: 'reply',
    direction: 'out',
    title: 'Receipt and a new date of delivery',
    team: 'Team Gifts',
    case: 'K-2090',
    amount: { value: 4.95, currency: 'GBP' },
    masked: ['amount'],
    side: 'customer',
  },
  {
    id: 'points-1',
    customer: '15544',
    at: '2011-11-30T08:00:00+00:00',
    channel: 'app',
    type: 'loyalty',
    direction: 'out',
    title: 'Points for an order',
    loyalty: { points: 120, balance: 1520 },
    campaign: 'Advent',
    side: 'customer',
  },
];

/** One that comes in while the timeline is open. */
export const sampleArrival: Touchpoint = {
  id: '0d7c4c6e-8a53-4d5e-9f2e-6a1b0c9d8e7f',
  customer: '15544',
  at: '2011-12-02T14:25:00+00:00',
  channel: 'ecommerce',
  type: 'feedback',
  direction: 'in',
  title: 'Feedback: 6 of 10',
  detail: 'The cups were replaced at once. The box was too thin again.',
  source: 'oxbow',
  rating: { value: 6, maximum: 10 },
  side: 'customer',
};

/** A whole year of long history: as many touchpoints as wanted, one every seven hours. */
export function sampleTouchpointsOf(count: number): Touchpoint[] {
  const newest = Date.parse('2011-12-01T09:00:00Z');
  const channels = ['ecommerce', 'email', 'hotline', 'website'] as const;
  return Array.from({ length: count }, (_, index) => ({
    id: `many-${index}`,
    at: new Date(newest - index * 7 * 3_600_000).toISOString(),
    channel: channels[index % channels.length] ?? 'other',
    type: 'order',
    direction: 'in',
    title: `Touchpoint ${count - index}`,
    side: 'customer',
  }));
}
