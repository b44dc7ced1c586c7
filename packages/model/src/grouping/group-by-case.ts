import type { Group } from './grouping.js';

/**
 * Groups by case: puts `order` into the order of the cases as they come up in it, those of no case last, and within each
 * leaves it as it was.
 * @param order places in the list, as they are shown
 */
export function groupByCase(
  caseOf: (place: number) => string | undefined,
  order: Uint32Array,
): Group[] {
  const groups = new Map<string, Group>();
  const caseless: Group = { kind: 'caseless', key: '', start: 0, end: 0 };
  const groupOf = (place: number) => {
    const name = caseOf(place);
    return name === undefined ? caseless : groups.get(name);
  };
  // Counted first, so that each gets its room in one list.
  for (const place of order) {
    const name = caseOf(place);
    if (name !== undefined && !groups.has(name))
      groups.set(name, { kind: 'case', key: name, start: 0, end: 0 });
    const group = groupOf(place);
    if (group) group.end += 1;
  }
  let start = 0;
  const all = [...groups.values(), caseless].filter(({ end }) => end > 0);
  for (const group of all) {
    const count = group.end;
    group.start = group.end = start;
    start += count;
  }
  for (const place of order.slice()) {
    const group = groupOf(place);
    if (group) order[group.end++] = place;
  }
  return all;
}
