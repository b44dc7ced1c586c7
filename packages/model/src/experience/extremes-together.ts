import { withoutExtremes, type Sums } from './extremes.js';
import { fromTheTop, whole } from './suppression.js';
import type { Attribute, Cell } from './together.js';

/** A cell with the sum of what its people count. */
export interface SummedCell extends Cell {
  sum: number;
}

/** Where both ways to part people have more parts than so many, nothing of the later attribute is shown. */
const mostParts = 10;

/**
 * Says which groups of several attributes may be shown, so that no mean that is told as a bound can be computed from what is told
 * exactly, also not from groups of different attributes: a unit all of one mind may be the whole without those who are far.
 *
 * Each attribute alone is dealt with by `withoutExtremes`. Then, of each later attribute, the smallest groups are hidden until no
 * union of groups of one attribute, less a union of groups of the other that lies in it, has an extreme mean. All sets that follow
 * from two attributes are made of such differences. As in `shownTogether`, from the third attribute on those before but the first
 * count as if they were crossed.
 *
 * It does not hold for sums with other weights than a set has, nor for what somebody adds who knows single answers.
 * @param shown as `shownTogether` gives it
 * @param isExtreme whether a mean is told as a bound, or not at all
 * @returns by attribute a part of what was shown
 */
export function withoutExtremesTogether(
  attributes: readonly Attribute[],
  shown: ReadonlyMap<string, ReadonlySet<string>>,
  cells: readonly SummedCell[],
  isExtreme: (mean: number) => boolean,
): Map<string, Set<string>> {
  const taken = cells.filter(({ people }) => people > 0);
  const parts: (string | undefined)[][] = [];
  const left = attributes.map(({ id, groups }, index) => {
    const tree = toTree(groups, taken, index);
    let own = withoutExtremes(groups, shown.get(id) ?? new Set(), tree.own, isExtreme);
    for (;;) {
      const exact = new Set(
        [...own].filter((group) => {
          const { n, sum } = tree.totals.get(group) ?? { n: 0, sum: 0 };
          return n > 0 && !isExtreme(sum / n);
        }),
      );
      const last = tree.places.map((place) => tree.above(place).find((group) => exact.has(group)));
      const [first = [], ...others] = [...parts, last];
      // Sets that follow are sought by the way that has fewer parts.
      const ways = [first, cross(others)].sort((one, other) => count(other) - count(one));
      const [more = [], fewer = []] = ways;
      const isTooMany = others.length > 0 && count(fewer) > mostParts;
      if (!isTooMany && (others.length === 0 || !doesFollow(taken, more, fewer, isExtreme))) {
        parts.push(last);
        return own;
      }
      own = withoutExtremes(
        groups,
        isTooMany ? new Set([whole].filter((id) => own.has(id))) : without(own, exact, tree),
        tree.own,
        isExtreme,
      );
    }
  });
  return new Map(attributes.map(({ id }, index) => [id, left[index] ?? new Set()]));
}

interface Tree {
  own: ReadonlyMap<string, Sums>;
  totals: ReadonlyMap<string, Sums>;
  /** For each cell, where it stands. */
  places: readonly string[];
  /** A group and all above it, the lowest first. */
  above: (group: string) => string[];
}

function toTree(groups: Attribute['groups'], cells: readonly SummedCell[], index: number): Tree {
  const parents = new Map(groups.map(({ id, parent }) => [id, parent ?? whole]));
  const paths = new Map([[whole, [whole]]]);
  for (const id of fromTheTop(groups)) {
    const parent = parents.get(id);
    if (parent !== undefined) paths.set(id, [id, ...(paths.get(parent) ?? [whole])]);
  }
  const above = (group: string) => paths.get(group) ?? [whole];
  const places = cells.map(({ places: all }) => above(all[index] ?? whole)[0] ?? whole);
  const own = new Map<string, Sums>();
  const totals = new Map<string, Sums>();
  const add = (sums: Map<string, Sums>, group: string, { people, sum }: SummedCell) => {
    const before = sums.get(group) ?? { n: 0, sum: 0 };
    sums.set(group, { n: before.n + people, sum: before.sum + sum });
  };
  cells.forEach((cell, at) => {
    const place = places[at] ?? whole;
    add(own, place, cell);
    for (const group of above(place)) add(totals, group, cell);
  });
  return { own, totals, places, above };
}

/** What is shown but for the smallest group that is told exactly, and what stands below it. */
function without(
  shown: ReadonlySet<string>,
  exact: ReadonlySet<string>,
  { totals, above }: Tree,
): Set<string> {
  const size = (group: string) => totals.get(group)?.n ?? 0;
  const [smallest] = [...exact]
    .filter((group) => group !== whole)
    .sort((one, other) => size(one) - size(other) || (one < other ? -1 : 1));
  return new Set(
    [...shown].filter((group) => smallest !== undefined && !above(group).includes(smallest)),
  );
}

const count = (parts: readonly (string | undefined)[]) => new Set(parts).size;

/** The parts of several attributes as if they were crossed; none where none of them has one. */
function cross(parts: readonly (readonly (string | undefined)[])[]): (string | undefined)[] {
  const [first = [], ...others] = parts;
  if (others.length === 0) return [...first];
  return first.map((part, cell) => {
    const all = [part, ...others.map((other) => other[cell])];
    return all.every((one) => one === undefined) ? undefined : JSON.stringify(all);
  });
}

/**
 * Whether a set with an extreme mean follows from two ways to part the same people: some parts of one less some of the other.
 * @param first for each cell its part; none where it is in nothing that is told exactly
 */
function doesFollow(
  cells: readonly SummedCell[],
  first: readonly (string | undefined)[],
  second: readonly (string | undefined)[],
  isExtreme: (mean: number) => boolean,
): boolean {
  const names = [...new Set(second.filter((name) => name !== undefined))];
  // A bit for each part of the second, and one for what is in none.
  const bits = new Map(names.map((name, index) => [name, 1 << index]));
  const outside = 1 << names.length;
  const touched = new Map<string | undefined, number>();
  const bitOf = (cell: number) => bits.get(second[cell] ?? '') ?? outside;
  cells.forEach((_, cell) => {
    touched.set(first[cell], (touched.get(first[cell]) ?? 0) | bitOf(cell));
  });
  /** People by what their part of the first touches, whether it is one, and by their part of the second. */
  const kinds = new Map<string, Sums & { mask: number; bit: number; isIn: boolean }>();
  cells.forEach(({ people, sum }, cell) => {
    const [mask, bit, isIn] = [
      touched.get(first[cell]) ?? 0,
      bitOf(cell),
      first[cell] !== undefined,
    ];
    const key = `${mask} ${bit} ${isIn}`;
    const before = kinds.get(key) ?? { n: 0, sum: 0, mask, bit, isIn };
    kinds.set(key, { ...before, n: before.n + people, sum: before.sum + sum });
  });
  const all = [...kinds.values()];
  const isLeak = (set: readonly Sums[]) => {
    const n = set.reduce((total, kind) => total + kind.n, 0);
    return n > 0 && isExtreme(set.reduce((total, kind) => total + kind.sum, 0) / n);
  };
  for (let some = 1; some < outside; some += 1) {
    // All parts of the first that touch some of the second, less these.
    const isCovered = all.every(({ mask, isIn }) => isIn || (mask & some) === 0);
    if (isCovered && isLeak(all.filter(({ mask, bit }) => (mask & some) !== 0 && !(bit & some))))
      return true;
    // Some of the second, less all parts of the first that lie in them.
    if (isLeak(all.filter(({ mask, bit, isIn }) => bit & some && !(isIn && !(mask & ~some)))))
      return true;
  }
  return false;
}
