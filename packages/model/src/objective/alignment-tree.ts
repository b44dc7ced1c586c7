/** What must be known of an objective to find its place. */
export interface Aligned {
  id: string;
  parent?: { id: string } | undefined;
}

/** One objective at its place in the tree. */
export interface AlignmentRow<Item extends Aligned> {
  item: Item;
  /** 1 for those at the top. */
  depth: number;
  /** How many stand right below it. */
  children: number;
  /**
   * Why it stands at the top although it names a parent: that one is not in the list (`orphan`), or stands below it itself
   * (`cycle`).
   */
  cut?: 'orphan' | 'cycle' | undefined;
}

/** A list of objectives as a tree. */
export interface AlignmentTree<Item extends Aligned> {
  /** From the top down, each before those below it; among siblings in the order of the list. */
  rows: AlignmentRow<Item>[];
  /** Those whose id another one before them has; they stand nowhere in the tree. */
  duplicates: Item[];
}

/**
 * Arranges objectives by what they contribute to, to any depth. Each one stands in `rows` or in `duplicates`, once. Where
 * objectives stand above each other in a circle, it is cut above the one that comes first in the list. Takes time in
 * proportion to the list.
 */
export function alignmentTree<Item extends Aligned>(items: readonly Item[]): AlignmentTree<Item> {
  const known = new Map<string, Item>();
  const duplicates: Item[] = [];
  for (const item of items) {
    if (known.has(item.id)) duplicates.push(item);
    else known.set(item.id, item);
  }
  const cuts = findCuts(known);
  const below = new Map<string | undefined, Item[]>();
  for (const item of known.values()) {
    const parent = cuts.has(item.id) ? undefined : item.parent?.id;
    const siblings = below.get(parent);
    if (siblings) siblings.push(item);
    else below.set(parent, [item]);
  }
  const rows: AlignmentRow<Item>[] = [];
  // A stack instead of recursion: a tree from outside may be deeper than the call stack.
  const waiting = toWaiting(below.get(undefined), 1);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { item, depth } = next;
    const children = below.get(item.id) ?? [];
    const cut = cuts.get(item.id);
    rows.push({ item, depth, children: children.length, ...(cut && { cut }) });
    for (const child of toWaiting(children, depth + 1)) waiting.push(child);
  }
  return { rows, duplicates };
}

/**
 * The rows that are wanted, with those above them, so that each keeps its place.
 * @returns the rows in their order; `isContext` is true of those that are there for others only
 */
export function keepAbove<Item extends Aligned>(
  rows: readonly AlignmentRow<Item>[],
  isWanted: (item: Item) => boolean,
): (AlignmentRow<Item> & { isContext: boolean })[] {
  const kept: (AlignmentRow<Item> & { isContext: boolean })[] = [];
  // Backwards, the first row of a lower depth that one meets is the one above.
  let above = 0;
  for (const row of [...rows].reverse()) {
    const wanted = isWanted(row.item);
    if (!wanted && row.depth !== above) continue;
    kept.push({ ...row, isContext: !wanted });
    above = row.depth - 1;
  }
  return kept.reverse();
}

const toWaiting = <Item>(items: readonly Item[] | undefined, depth: number) =>
  (items ?? []).map((item) => ({ item, depth })).reverse();

function findCuts<Item extends Aligned>(
  known: ReadonlyMap<string, Item>,
): Map<string, 'orphan' | 'cycle'> {
  const cuts = new Map<string, 'orphan' | 'cycle'>();
  const places = new Map([...known.keys()].map((id, place) => [id, place]));
  const visits = new Map<string, string>();
  for (const start of known.keys()) {
    const path: string[] = [];
    let id = start;
    for (;;) {
      if (visits.has(id)) {
        // Met on this very way up: what stands from here on goes round.
        if (visits.get(id) === start)
          cuts.set(firstOf(path.slice(path.indexOf(id)), places), 'cycle');
        break;
      }
      visits.set(id, start);
      path.push(id);
      const parent = known.get(id)?.parent?.id;
      if (parent === undefined) break;
      if (!known.has(parent)) {
        cuts.set(id, 'orphan');
        break;
      }
      id = parent;
    }
  }
  return cuts;
}

function firstOf(circle: readonly string[], places: ReadonlyMap<string, number>): string {
  const placeOf = (id: string) => places.get(id) ?? 0;
  return circle.reduce((first, id) => (placeOf(id) < placeOf(first) ? id : first));
}
