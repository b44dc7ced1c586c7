import { alignmentTree, keepAbove } from '@oxbow/model/alignment-tree';
import type { Objective } from '@oxbow/model/objective';

/** What a person has folded and unfolded. */
export interface Folds {
  /** By id of the objective; what is not in it follows `all`, else the list's own rule. */
  own: ReadonlyMap<string, boolean>;
  all?: boolean | undefined;
}

/** Nothing folded by anybody. */
export const noFolds: Folds = { own: new Map() };

/** One objective that is to be seen, at its place. */
export interface Placed {
  objective: Objective;
  /** 1 at the top; always 1 in a plain list. */
  depth: number;
  /** How many of those that fit stand right below it. */
  below: number;
  isUnfolded: boolean;
  /** It does not fit itself, and is there for those below it. */
  isContext: boolean;
  cut?: 'orphan' | 'cycle' | undefined;
}

/** A list that is no longer than this is unfolded from the start, a longer one to its second level. */
const mostUnfolded = 60;

/** The objectives that fit, one below the other. */
export function toPlainRows(
  list: readonly Objective[],
  fits: (objective: Objective) => boolean,
): Placed[] {
  return list
    .filter(fits)
    .map((objective) => ({ objective, depth: 1, below: 0, isUnfolded: false, isContext: false }));
}

/**
 * The objectives that fit with those above them, each below the one that it contributes to; those under a folded one are left
 * out.
 * @param isNarrowed something is looked for: then all that was found is unfolded, unless a person folds it
 */
export function toTreeRows(
  list: readonly Objective[],
  fits: (objective: Objective) => boolean,
  { own, all }: Folds,
  isNarrowed: boolean,
): Placed[] {
  const kept = keepAbove(alignmentTree(list).rows, fits);
  const isShort = kept.length <= mostUnfolded;
  const placed: Placed[] = [];
  /** Those above, from the top down. */
  const above: Placed[] = [];
  let foldedAt = Infinity;
  for (const { item: objective, depth, cut, isContext } of kept) {
    above.length = depth - 1;
    const parent = above.at(-1);
    if (parent) parent.below += 1;
    const isUnfolded = own.get(objective.id) ?? all ?? (isNarrowed || isShort || depth < 2);
    const row: Placed = { objective, depth, below: 0, isUnfolded, isContext, cut };
    above.push(row);
    if (depth <= foldedAt) {
      placed.push(row);
      foldedAt = isUnfolded ? Infinity : depth;
    }
  }
  return placed;
}

/** Something with those below it. */
export interface Nested<Row> {
  children: (Row & Nested<Row>)[];
}

/**
 * Puts rows that follow each other by depth into each other, so deep that a narrow page still has room and a tree of any
 * depth can be drawn; what stands deeper follows in the last list.
 */
export function nest<Row extends { depth: number }>(
  rows: readonly Row[],
  deepest: number,
): (Row & Nested<Row>)[] {
  const top: (Row & Nested<Row>)[] = [];
  const open: (Row & Nested<Row>)[] = [];
  for (const row of rows) {
    const level = Math.min(row.depth, deepest);
    open.length = Math.min(open.length, level - 1);
    const nested = { ...row, children: [] };
    (open.at(-1)?.children ?? top).push(nested);
    open.push(nested);
  }
  return top;
}
