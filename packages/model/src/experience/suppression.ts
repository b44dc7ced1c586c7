import type { Unit } from '../unit/unit.js';
import { defaultThreshold } from './protection.js';

/** The group above all units: everybody who answered. No unit has this id. */
export const whole = '';

/** What is shown of a group. */
export type Statistic =
  /** Its mean. */
  | 'score'
  /** Its mean in what concerns one person whom all know: their manager. */
  | 'leadership'
  /** How the answers are spread: a standard deviation, an interval, a share of each answer. */
  | 'distribution'
  /** What people said in their own words. */
  | 'comment';

/** From so many answers on is shown what tells more of a person than a mean does. */
export const largerThreshold = 10;

/**
 * From how many answers on something is shown: 5 for a mean and 10 for anything that tells more, or the wave's threshold
 * where that is higher.
 * @param threshold of the wave; under 5, or no number, it counts as 5
 */
export function leastFor(statistic: Statistic, threshold: number = defaultThreshold): number {
  const least = threshold >= defaultThreshold ? threshold : defaultThreshold;
  return statistic === 'score' ? least : Math.max(least, largerThreshold);
}

/**
 * Whether a result may be shown for the first time, or anew: only when so many answers came since it was shown that no
 * difference between the two tells one of them. Of 12 and then 13 answers the two means tell the thirteenth.
 * @param added answers that were not in what is shown already
 */
export function mayRelease(added: number, threshold: number = defaultThreshold): boolean {
  return added >= leastFor('score', threshold);
}

/** A unit's place in the tree, and no more of it. */
export type Place = Pick<Unit, 'id' | 'parent'>;

/**
 * Says which groups of a tree may be shown, so that no figure about fewer people than the threshold can be had from those
 * that are, neither directly nor by taking some from others.
 *
 * A group is its unit with all units below. It is hidden where it is too small, where the group above it is hidden, and
 * where it has to be hidden with others: of each shown group, the people who are in none of the shown groups right below
 * it are nobody, or as many as the threshold and of two groups at least. Until that is so, the smallest shown one is hidden
 * with them. This is exact, since whatever sums of shown groups give is made of such remainders.
 * @param counts how many people stand right in a unit, not below it; those of an unknown unit count for the whole. Of one
 *   dimension: in each, others have answered
 * @param threshold as `leastFor` gives it
 * @param withheld groups that are not to be shown, whatever their size; of the others as many are hidden with them as it takes
 *   that no withheld one follows from them
 * @returns ids of units, and `whole`
 */
export function shownGroups(
  units: readonly Place[],
  counts: ReadonlyMap<string, number>,
  threshold: number,
  withheld: ReadonlySet<string> = new Set(),
): Set<string> {
  const { below, totals, own } = countGroups(units, counts);
  const total = (id: string) => totals.get(id) ?? 0;
  const shown = new Set<string>();
  const queue = total(whole) >= threshold ? [whole] : [];
  for (let group = queue.shift(); group !== undefined; group = queue.shift()) {
    shown.add(group);
    const candidates = (below.get(group) ?? [])
      // By size, then by id: which of two equal ones is hidden does not depend on the order of the host's list.
      .map((id) => ({ id, n: total(id), isHidden: total(id) < threshold || withheld.has(id) }))
      .sort(
        (one, other) =>
          Number(other.isHidden) - Number(one.isHidden) ||
          one.n - other.n ||
          (one.id < other.id ? -1 : 1),
      );
    const hidden = candidates.filter(({ isHidden }) => isHidden).map(({ n }) => n);
    const rest = own.get(group) ?? 0;
    while (!isSafe(hidden, rest, threshold) && hidden.length < candidates.length) {
      hidden.push(candidates[hidden.length]?.n ?? 0);
    }
    queue.push(...candidates.slice(hidden.length).map(({ id }) => id));
  }
  return shown;
}

/** Whether what remains of a group, when its shown parts are taken away, tells nothing of too few. */
function isSafe(hidden: readonly number[], rest: number, threshold: number): boolean {
  const people = hidden.reduce((sum, n) => sum + n, rest);
  return isSafeRemainder(people, hidden.filter((n) => n > 0).length, rest > 0, threshold);
}

/**
 * Whether the people who are in none of the shown groups right below one tell nothing of too few.
 * @param people how many they are
 * @param groups of how many hidden groups
 * @param isRest whether some of them stand right in the group above
 */
export function isSafeRemainder(
  people: number,
  groups: number,
  isRest: boolean,
  threshold: number,
): boolean {
  if (people === 0) return true;
  // People who stand right in the group are no group that was hidden: alone they need only be enough.
  return people >= threshold && (groups === 0 || groups + (isRest ? 1 : 0) >= 2);
}

/** The units in an order in which each comes after the one above it. */
export function fromTheTop(units: readonly Place[]): string[] {
  const below = childrenOf(units);
  const order = [whole];
  for (const id of order) order.push(...(below.get(id) ?? []));
  return order;
}

function countGroups(units: readonly Place[], counts: ReadonlyMap<string, number>) {
  const parents = new Map(units.map(({ id, parent }) => [id, parent ?? whole]));
  const own = new Map<string, number>();
  for (const [id, count] of counts) {
    const known = parents.has(id) ? id : whole;
    own.set(known, (own.get(known) ?? 0) + count);
  }
  const totals = new Map(own);
  for (const id of fromTheTop(units).reverse()) {
    const parent = parents.get(id);
    if (parent === undefined) continue;
    totals.set(parent, (totals.get(parent) ?? 0) + (totals.get(id) ?? 0));
  }
  return { below: childrenOf(units), totals, own };
}

function childrenOf(units: readonly Place[]): Map<string, string[]> {
  const children = new Map<string, string[]>();
  for (const { id, parent = whole } of units) {
    const siblings = children.get(parent);
    if (siblings) siblings.push(id);
    else children.set(parent, [id]);
  }
  return children;
}

/**
 * The group that is looked at instead of one that is hidden: the next one up that is shown.
 * @returns a unit's id, or `whole`; `undefined` where not even the whole is shown
 */
export function nextShown(
  units: readonly Place[],
  unit: string,
  shown: ReadonlySet<string>,
): string | undefined {
  const parents = new Map(units.map(({ id, parent }) => [id, parent ?? whole]));
  let group: string | undefined = unit;
  while (group !== undefined && !shown.has(group)) {
    group = group === whole ? undefined : (parents.get(group) ?? whole);
  }
  return group;
}
