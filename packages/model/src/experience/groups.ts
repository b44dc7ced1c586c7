import { withoutExtremes, type Sums } from './extremes.js';
import { leastFor, shownGroups, whole, type Place } from './suppression.js';

/** An answer to one question, and where whoever gave it stands. */
export interface Given {
  unit?: string;
  value: number;
}

/** What is told of the answers of a group. */
export interface Figure<Shown> {
  /** What an answer counts; the figure is the mean of it. */
  count: (value: number) => number;
  /** Whether such a mean is told as a bound. */
  isExtreme: (mean: number) => boolean;
  /** What is told. @param isSpreadShown whether it may be told how the answers are spread */
  toShown: (values: readonly number[], isSpreadShown: boolean) => Shown;
  /** What an answer counts for how they are spread, and whether such a mean would say that all answered alike. */
  spread?: Pick<Figure<Shown>, 'count' | 'isExtreme'>;
}

/**
 * Makes a figure of the answers to one question as it may be shown, for the whole and for each unit with all who stand below it:
 * of enough people, and so that neither too few nor those of one mind can be computed.
 * @param threshold of the wave; never under 5
 * @returns by unit id, and `whole`; a group that is not shown has none
 */
export function publishGroups<Shown>(
  units: readonly Place[],
  people: readonly Given[],
  threshold: number,
  { count, isExtreme, toShown, spread }: Figure<Shown>,
): Map<string, Shown> {
  const { own, all } = gather(units, people);
  const counts = new Map([...own].map(([unit, values]) => [unit, values.length]));
  const shown = withoutExtremes(
    ...[units, shownGroups(units, counts, leastFor('score', threshold))],
    ...[sumsOf(own, count), isExtreme],
  );
  const enough = shownGroups(units, counts, leastFor('distribution', threshold));
  const spreadShown = spread
    ? withoutExtremes(units, enough, sumsOf(own, spread.count), spread.isExtreme)
    : enough;
  const isAlike = (values: readonly number[]) =>
    spread !== undefined && spread.isExtreme(meanOf(values, spread.count));
  return new Map(
    [...shown].map((group) => {
      const values = all.get(group) ?? [];
      return [group, toShown(values, spreadShown.has(group) && !isAlike(values))];
    }),
  );
}

/** By unit: what those say who stand right in it, and those with all who stand below it. */
function gather(units: readonly Place[], people: readonly Given[]) {
  const parents = new Map(units.map(({ id, parent }) => [id, parent ?? whole]));
  const own = new Map<string, number[]>();
  const all = new Map<string, number[]>();
  const add = (values: Map<string, number[]>, group: string, value: number) => {
    const list = values.get(group);
    if (list) list.push(value);
    else values.set(group, [value]);
  };
  for (const { unit = whole, value } of people) {
    let group: string | undefined = parents.has(unit) ? unit : whole;
    add(own, group, value);
    while (group !== undefined) {
      add(all, group, value);
      group = group === whole ? undefined : parents.get(group);
    }
  }
  return { own, all };
}

function sumsOf(own: ReadonlyMap<string, readonly number[]>, count: (value: number) => number) {
  return new Map(
    [...own].map(([unit, values]): [string, Sums] => [
      unit,
      { n: values.length, sum: meanOf(values, count) * values.length },
    ]),
  );
}

function meanOf(values: readonly number[], count: (value: number) => number): number {
  return values.reduce((sum, value) => sum + count(value), 0) / values.length;
}
