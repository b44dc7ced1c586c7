import { readInstant } from '../instant/read-instant.js';
import type { Touchpoint } from '../touchpoint/touchpoint.js';
import type { JourneyTouchpoint } from './actual-journey.js';

/** What a journey needs of a touchpoint, and whose it is. */
export interface CustomerTouchpoint extends JourneyTouchpoint {
  readonly customer?: string | undefined;
}

/**
 * Takes from a touchpoint of the wire what an actual journey is made of. What only those who serve the customer may see is not
 * looked at.
 */
export function toJourneyTouchpoint(touchpoint: Touchpoint): CustomerTouchpoint {
  const { id, at, channel, alongside, type, category, customer, masked = [] } = touchpoint;
  const { direction, side, sentiment, rating, confidential } = touchpoint;
  return {
    ...{ id, at: readInstant(at), channel, alongside, type, customer },
    category: masked.includes('category') ? undefined : category,
    ...{ direction, side, sentiment, rating, masked, confidential },
  };
}

/** Touchpoints by their customers. */
export interface CustomerGroups<Item> {
  /** The touchpoints of each customer, as they came; the customers in the order of their first one. */
  people: Item[][];
  /** How many touchpoints belong to nobody in particular. */
  unattributed: number;
}

/** Groups a flat list by customer, for `journeyActuals` and `handoverMatrix`. Linear time. */
export function groupByCustomer<Item extends { readonly customer?: string | undefined }>(
  touchpoints: Iterable<Item>,
): CustomerGroups<Item> {
  const groups = new Map<string, Item[]>();
  let unattributed = 0;
  for (const touchpoint of touchpoints) {
    const { customer } = touchpoint;
    if (customer === undefined) unattributed += 1;
    else {
      const group = groups.get(customer);
      if (group) group.push(touchpoint);
      else groups.set(customer, [touchpoint]);
    }
  }
  return { people: [...groups.values()], unattributed };
}
