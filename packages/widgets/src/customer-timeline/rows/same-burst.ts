import { notInBurst, sameInBurst } from '@oxbow/model/burst-fields';
import type { TouchpointStore } from '../store/touchpoint-store.js';
import { facet } from '../store/facets.js';

/** How far two touchpoints of a burst may be apart, in milliseconds. */
const within = 30 * 60 * 1000;
type Fields = Readonly<
  Record<(typeof sameInBurst | typeof notInBurst)[number] | 'channel', unknown>
>;

/** Whether two touchpoints that follow on each other belong to one burst, as `findBursts` has it. */
export function areOfOneBurst(store: TouchpointStore, one: number, other: number): boolean {
  const bits = store.facetsOf(one);
  const otherBits = store.facetsOf(other);
  if (!(bits & otherBits & facet.dated) || (bits ^ otherBits) & facet.channel) return false;
  try {
    const fields = store.record(one) as Fields;
    const otherFields = store.record(other) as Fields;
    if (fields.type === undefined || fields.type === null || fields.type === '') return false;
    // Of channels that are not known, the facets tell no more than that.
    if (String(fields.channel) !== String(otherFields.channel)) return false;
    for (const name of sameInBurst)
      if ((fields[name] ?? undefined) !== (otherFields[name] ?? undefined)) return false;
    for (const name of notInBurst)
      if ((fields[name] ?? otherFields[name] ?? undefined) !== undefined) return false;
  } catch {
    // A getter or a proxy of the host threw.
    return false;
  }
  const between = (store.timeOf(one) ?? NaN) - (store.timeOf(other) ?? NaN);
  return Math.abs(between) <= within;
}
