import type { Touchpoint } from '@oxbow/model/touchpoint';
import { contacts } from './constructed-contacts.js';

/** Says in every constructed touchpoint where it comes from. */
export const constructedSource = 'Constructed for this demo';

/** Every constructed touchpoint, as the collector takes it. */
export const constructed: readonly Touchpoint[] = Object.entries(contacts).flatMap(
  ([customer, list]) =>
    list.map(({ name, previous, side = 'customer', ...contact }) => ({
      ...contact,
      id: `constructed-${name}`,
      customer,
      source: constructedSource,
      side,
      ...(previous === undefined ? {} : { previous: `constructed-${previous}` }),
    })),
);

/** How many of them belong to a customer. */
export const countConstructed = (customer: string): number => contacts[customer]?.length ?? 0;
