import type { KeyResult } from '../key-result/key-result.js';
import type { Side } from '../side/side.js';

/**
 * Says which side nobody looks after: key results that are felt by customers alone, or by employees alone. A hint, no fault.
 * @returns `undefined` where both sides are there, or no key result says whose side it is on
 */
export function missingSide(keyResults: readonly Pick<KeyResult, 'side'>[]): Side | undefined {
  const sides = new Set(keyResults.map(({ side }) => side));
  if (sides.has('customer') === sides.has('employee')) return undefined;
  return sides.has('customer') ? 'employee' : 'customer';
}

/**
 * Puts key results in the order in which they are read: each pair together, at the place of its first half; all others where
 * they stood.
 */
export function pairUp<Item extends Pick<KeyResult, 'id' | 'paired'>>(
  keyResults: readonly Item[],
): Item[][] {
  const groups: Item[][] = [];
  const placed = new Set<string>();
  for (const item of keyResults) {
    if (placed.has(item.id)) continue;
    const half = keyResults.find(
      (other) =>
        other.id !== item.id &&
        !placed.has(other.id) &&
        (other.id === item.paired || other.paired === item.id),
    );
    const group = half ? [item, half] : [item];
    for (const { id } of group) placed.add(id);
    groups.push(group);
  }
  return groups;
}
