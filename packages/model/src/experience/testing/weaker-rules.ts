import { whole, type Place } from '../suppression.js';

/** What others do: each group that is large enough is shown. */
export function plainThreshold(
  units: readonly Place[],
  sizeOf: (group: string) => number,
  threshold: number,
): string[] {
  return [whole, ...units.map(({ id }) => id)].filter((group) => sizeOf(group) >= threshold);
}

/** The better of what others do: where those of the hidden units right below one are too few, the next smallest is hidden too. */
export function oneStep(
  units: readonly Place[],
  sizeOf: (group: string) => number,
  threshold: number,
): string[] {
  const shown = new Set(plainThreshold(units, sizeOf, threshold));
  for (const group of [whole, ...units.map(({ id }) => id)]) {
    const below = units.filter(({ parent = whole }) => parent === group).map(({ id }) => id);
    const people = below.reduce((sum, id) => sum + (shown.has(id) ? 0 : sizeOf(id)), 0);
    if (people === 0 || people >= threshold) continue;
    const [smallest] = below
      .filter((id) => shown.has(id))
      .sort((one, other) => sizeOf(one) - sizeOf(other));
    if (smallest !== undefined) shown.delete(smallest);
  }
  return [...shown];
}

/** Of groups of different ways to part people, the two that differ by a few people on either side. */
export function pairsApart(
  units: readonly string[],
  options: readonly string[],
  shared: (one: string, other: string) => number,
  threshold: number,
): string[] {
  const isSmall = (people: number) => people > 0 && people < threshold;
  return options.filter((option) =>
    units.every(
      (unit) =>
        !isSmall(shared(unit, unit) - shared(unit, option)) &&
        !isSmall(shared(option, option) - shared(unit, option)),
    ),
  );
}
