import type { ChannelMix } from './channel-mix.js';

/** Nothing is told of fewer contacts of employees than these. */
export const leastContacts = 5;

/** What is not told of a mix of employees' contacts. */
export interface WithheldPeriods {
  /** Whether even all contacts together are too few. */
  isWhole: boolean;
  /** Places of the periods that are not told of. */
  periods: ReadonlySet<number>;
}

/**
 * Which periods of employees' contacts are not told of: those with fewer than five, and so many more, the smallest first, that
 * those withheld are two at least and hold five together. Else one could be had back as the difference between all and the others.
 * It says nothing of what follows from mixes that are cut in another way.
 */
export function withheldPeriods({
  total,
  periods,
}: Pick<ChannelMix, 'total' | 'periods'>): WithheldPeriods {
  const isWhole = total > 0 && total < leastContacts;
  const bySize = periods
    .map((period, place) => ({ place, total: period.total }))
    .filter((one) => one.total > 0)
    .sort((one, other) => one.total - other.total);
  const withheld = new Set<number>();
  let sum = 0;
  for (const { place, total: contacts } of bySize) {
    const isEnough = withheld.size === 0 || (withheld.size > 1 && sum >= leastContacts);
    if (!isWhole && contacts >= leastContacts && isEnough) break;
    withheld.add(place);
    sum += contacts;
  }
  return { isWhole, periods: withheld };
}
