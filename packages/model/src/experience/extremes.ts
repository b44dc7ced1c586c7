import { fromTheTop, whole, type Place } from './suppression.js';

/** How many people there are, and the sum of what each of them counts. */
export interface Sums {
  n: number;
  sum: number;
}

/**
 * Says which groups of a tree may be shown, so that an extreme that is told as a bound cannot be computed from what is told
 * exactly: of a department whose teams but one are told, that one follows.
 *
 * Of each group that is told exactly, the people who are in none of the groups right below it that are told exactly are nobody,
 * or their mean is no extreme either. Until that is so, the smallest of those groups is hidden, with all below it. It holds for this
 * tree alone: where the same people are shown by something else too, `withoutExtremesTogether` does it for both.
 * @param shown as `shownGroups` gives it
 * @param own of those who stand right in a unit, not below it; those of an unknown unit count for the whole
 * @param isExtreme whether a mean is told as a bound, or not at all
 * @returns a part of `shown`
 */
export function withoutExtremes(
  units: readonly Place[],
  shown: ReadonlySet<string>,
  own: ReadonlyMap<string, Sums>,
  isExtreme: (mean: number) => boolean,
): Set<string> {
  const { below, totals } = sumUp(units, own);
  const left = new Set(shown);
  const isExact = ({ n, sum }: Sums) => n > 0 && !isExtreme(sum / n);
  const totalOf = (group: string) => totals.get(group) ?? { n: 0, sum: 0 };

  /** The next groups below one that are told exactly; what is told as a bound tells nothing of itself. */
  const exactBelow = (group: string): string[] =>
    (below.get(group) ?? [])
      .filter((id) => left.has(id))
      .flatMap((id) => (isExact(totalOf(id)) ? [id] : exactBelow(id)));
  const hide = (group: string) => {
    left.delete(group);
    for (const id of below.get(group) ?? []) hide(id);
  };

  for (const group of fromTheTop(units)) {
    const total = totalOf(group);
    if (!left.has(group) || !isExact(total)) continue;
    const parts = exactBelow(group)
      .map((id) => ({ id, ...totalOf(id) }))
      .sort((one, other) => other.n - one.n || (one.id < other.id ? 1 : -1));
    const rest = parts.reduce(
      ({ n, sum }, part) => ({ n: n - part.n, sum: sum - part.sum }),
      total,
    );
    while (rest.n > 0 && !isExact(rest)) {
      const smallest = parts.pop();
      // Without any part the rest is the group itself, which is no extreme.
      if (!smallest) break;
      hide(smallest.id);
      rest.n += smallest.n;
      rest.sum += smallest.sum;
    }
  }
  return left;
}

function sumUp(units: readonly Place[], own: ReadonlyMap<string, Sums>) {
  const parents = new Map(units.map(({ id, parent }) => [id, parent ?? whole]));
  const below = new Map<string, string[]>();
  for (const [id, parent] of parents) {
    const siblings = below.get(parent);
    if (siblings) siblings.push(id);
    else below.set(parent, [id]);
  }
  const totals = new Map<string, Sums>();
  const add = (group: string, { n, sum }: Sums) => {
    const total = totals.get(group) ?? { n: 0, sum: 0 };
    totals.set(group, { n: total.n + n, sum: total.sum + sum });
  };
  for (const [unit, sums] of own) add(parents.has(unit) ? unit : whole, sums);
  for (const unit of fromTheTop(units).reverse()) {
    const parent = parents.get(unit);
    const total = totals.get(unit);
    if (parent !== undefined && total) add(parent, total);
  }
  return { below, totals };
}
