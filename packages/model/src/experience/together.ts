import { findSmallCut, type Shared } from './small-cut.js';
import { fromTheTop, shownGroups, whole, type Place } from './suppression.js';

/** A way in which the same people are parted, as a tree: by unit, or by their distance to customers. */
export interface Attribute {
  id: string;
  /** One without a parent stands right under the whole, which is above all and the same in each attribute. */
  groups: readonly Place[];
}

/** How many people share their place in each attribute. */
export interface Cell {
  people: number;
  /** For each attribute, in order, the lowest group they stand in; what is no group of it is the whole. */
  places: readonly string[];
}

/**
 * Says which groups of several attributes may be shown beside each other, so that nothing about fewer people than the threshold
 * follows from them together.
 *
 * Each attribute alone is shown by `shownGroups`. Attributes that come first are kept; of each later one is hidden
 *
 * - a group that, with a shown one of an attribute before, has a few people in one of the two and not in the other: of any two
 *   shown groups of different attributes, those in one alone are nobody or as many as the threshold, on both sides;
 * - then, the smallest first, until it holds for unions too: those who are in some groups of one attribute or in some of the
 *   other, but not in both, are nobody or as many as the threshold. Whatever follows from two trees concerns as many people as one
 *   of these differences, so for two attributes this is exact, and for any weights (`findSmallCut`).
 *
 * From the third attribute on, those before but the first count as if they were crossed with it: enough, and more than is needed.
 * @param cells of one dimension: in each, others have answered
 * @param threshold as `leastFor` gives it
 * @param rule `unions` leaves out the rule for pairs. Where no crossing is shown nothing more follows then, and far more is shown
 *   (docs/decisions/0048)
 * @returns by attribute the ids of its groups, and `whole`; the same for any order of groups and cells
 */
export function shownTogether(
  attributes: readonly Attribute[],
  cells: readonly Cell[],
  threshold: number,
  rule: 'pairs' | 'unions' = 'pairs',
): Map<string, Set<string>> {
  const shown: Set<string>[] = [];
  const trees = attributes.map(({ groups }, index) => toTree(groups, cells, index));
  trees.forEach((tree, index) => {
    const before = trees.slice(0, index);
    const withheld = new Set<string>();
    for (const [place, other] of rule === 'pairs' ? before.entries() : []) {
      for (const id of collisions(tree, other, shown[place] ?? new Set(), threshold)) {
        withheld.add(id);
      }
    }
    let own = shownGroups(tree.groups, tree.counts, threshold, withheld);
    while (index > 0) {
      const id = smallestInCut([...before, tree], [...shown, own], cells, threshold);
      if (id === undefined) break;
      withheld.add(id);
      own = shownGroups(tree.groups, tree.counts, threshold, withheld);
    }
    shown.push(own);
  });
  return new Map(attributes.map(({ id }, index) => [id, shown[index] ?? new Set()]));
}

/** An attribute with what is counted of it. */
interface Tree {
  groups: readonly Place[];
  parents: ReadonlyMap<string, string>;
  /** Those who stand right in a group. */
  counts: ReadonlyMap<string, number>;
  /** Those who stand in a group or below it. */
  totals: ReadonlyMap<string, number>;
  /** For each cell, where it stands. */
  places: readonly string[];
  /** Cells, by where they stand. */
  cells: readonly Cell[];
}

function toTree(groups: readonly Place[], cells: readonly Cell[], index: number): Tree {
  const parents = new Map(groups.map(({ id, parent }) => [id, parent ?? whole]));
  const places = cells.map(({ places: all }) => {
    const place = all[index] ?? whole;
    return parents.has(place) ? place : whole;
  });
  const counts = new Map<string, number>();
  cells.forEach(({ people }, cell) => {
    const place = places[cell] ?? whole;
    counts.set(place, (counts.get(place) ?? 0) + people);
  });
  return { groups, parents, counts, totals: sumUp(groups, parents, counts), places, cells };
}

function sumUp(
  groups: readonly Place[],
  parents: ReadonlyMap<string, string>,
  own: ReadonlyMap<string, number>,
): Map<string, number> {
  const totals = new Map(own);
  for (const id of fromTheTop(groups).reverse()) {
    const parent = parents.get(id);
    if (parent === undefined) continue;
    totals.set(parent, (totals.get(parent) ?? 0) + (totals.get(id) ?? 0));
  }
  return totals;
}

/** Groups of a tree that have, with a shown group of another one, some people in one of the two alone, but too few. */
function collisions(
  tree: Tree,
  other: Tree,
  shown: ReadonlySet<string>,
  threshold: number,
): string[] {
  const isSmall = (people: number) => people > 0 && people < threshold;
  const inside = cellsInside(tree);
  return tree.groups.flatMap(({ id }) => {
    const size = tree.totals.get(id) ?? 0;
    if (size < threshold) return [];
    const own = new Map<string, number>();
    for (const cell of inside.get(id) ?? []) {
      const place = other.places[cell] ?? whole;
      own.set(place, (own.get(place) ?? 0) + (tree.cells[cell]?.people ?? 0));
    }
    const shared = sumUp(other.groups, other.parents, own);
    const collides = [...shown].some((group) => {
      const both = shared.get(group) ?? 0;
      return isSmall(size - both) || isSmall((other.totals.get(group) ?? 0) - both);
    });
    return collides ? [id] : [];
  });
}

/** By group, the numbers of the cells that stand in it or below it. */
function cellsInside({ parents, places }: Tree): Map<string, number[]> {
  const inside = new Map<string, number[]>();
  places.forEach((place, cell) => {
    for (let group = parents.has(place) ? place : undefined; group; group = parents.get(group)) {
      const own = inside.get(group);
      if (own) own.push(cell);
      else inside.set(group, [cell]);
    }
  });
  return inside;
}

/**
 * The smallest shown group of the last attribute, where something about too few follows from all of them.
 * What is shown of a tree is as good as its parts: each shown group without the shown ones below it.
 */
function smallestInCut(
  trees: readonly Tree[],
  shown: readonly ReadonlySet<string>[],
  cells: readonly Cell[],
  threshold: number,
): string | undefined {
  const parts = trees.map((tree, index) => toParts(tree, shown[index] ?? new Set()));
  const names = new Map<string, number>();
  const nameOf = (name: string) => {
    const known = names.get(name) ?? names.size;
    names.set(name, known);
    return known;
  };
  const shared = cells.map(({ people }, cell): Shared => {
    const [first, ...others] = parts.map((part) => part[cell] ?? whole);
    return {
      one: nameOf(`one ${first}`),
      other: nameOf(`other ${others.join(' ')}`),
      people,
    };
  });
  const cut = findSmallCut(names.size, shared, threshold);
  if (!cut) return undefined;
  const side = new Set(cut);
  const own = parts.at(-1) ?? [];
  const totals = new Map<string, number>();
  const cutThrough = new Set<string>();
  shared.forEach(({ one, other, people }, cell) => {
    const part = own[cell] ?? whole;
    if (people === 0 || part === whole) return;
    totals.set(part, (totals.get(part) ?? 0) + people);
    if (side.has(one) !== side.has(other)) cutThrough.add(part);
  });
  const [smallest] = [...totals].sort(([one, people], [other, others]) => {
    const isNearer = Number(cutThrough.has(other)) - Number(cutThrough.has(one));
    return isNearer || people - others || (one < other ? -1 : 1);
  });
  return smallest?.[0];
}

/** For each cell the part of the tree it belongs to: the lowest shown group it stands in. */
function toParts({ groups, parents, places }: Tree, shown: ReadonlySet<string>): string[] {
  const nearest = new Map([[whole, whole]]);
  for (const id of fromTheTop(groups)) {
    const parent = parents.get(id);
    if (parent !== undefined) nearest.set(id, shown.has(id) ? id : (nearest.get(parent) ?? whole));
  }
  return places.map((place) => nearest.get(place) ?? whole);
}
