import type { Touchpoint } from '../../model/src/touchpoint/touchpoint.js';

/** The channels that synthetic touchpoints take place on. */
const channels = [
  'store',
  'ecommerce',
  'website',
  'hotline',
  'email',
  'chat',
  'message',
  'app',
] as const;

const types = ['order', 'delivery', 'return', 'call', 'message', 'visit', 'feedback', 'complaint'];
const directions = ['in', 'out', 'in', 'internal'] as const;
const teams = ['Orders', 'Delivery', 'Returns', 'Service centre', 'Store Altona', 'Complaints'];
const subjects = ['walking boots', 'a rain jacket', 'two tents', 'a rucksack', 'the invoice'];
const details = [
  'Asked when the parcel would come; it was on its way.',
  'Sent the wrong size. A new one leaves today.\nThe customer keeps the first until then.',
  'Wants to know why the amount is charged twice. It was a reservation, which ends by itself.',
];

/** The newest one is of this moment: 20 November 2026, 15:30 UTC. */
const newest = Date.UTC(2026, 10, 20, 15, 30);

const minute = 60_000;

/** Numbers from 0 to 1 that are the same on each run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Makes touchpoints of one customer, newest first, some minutes to hours apart; each title is the only one of its kind.
 * They are as a host has them that got them as JSON.
 */
export function makeTouchpoints(count: number, seed = 6): Touchpoint[] {
  const next = random(seed);
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(next() * list.length)]!;
  const made: Touchpoint[] = [];
  let at = newest;
  for (let index = 0; index < count; index += 1) {
    const number = count - index;
    const type = pick(types);
    const touchpoint: Touchpoint = {
      id: `t-${number}`,
      at: new Date(at).toISOString(),
      channel: pick(channels),
      type,
      direction: pick(directions),
      title: `${type} about ${pick(subjects)} (#${number})`,
      team: pick(teams),
      case: `C-${Math.floor(next() * 1_000_000)}`,
      source: 'CRM',
      side: 'customer',
    };
    if (next() < 0.5) touchpoint.detail = pick(details);
    if (type === 'order')
      touchpoint.amount = { value: Math.round(next() * 30_000) / 100, currency: 'EUR' };
    made.push(JSON.parse(JSON.stringify(touchpoint)) as Touchpoint);
    at -= minute * (3 + Math.floor(next() ** 3 * 600));
  }
  return made;
}

/** A further one, newer than all that were made; its title says which it is. */
export const makeNewest = (number: number): Touchpoint => ({
  id: `live-${number}`,
  at: new Date(newest + number * minute).toISOString(),
  channel: 'hotline',
  type: 'call',
  direction: 'in',
  title: `call that came live (#live-${number})`,
  team: 'Service centre',
  case: `live-${number}`,
  side: 'customer',
});
