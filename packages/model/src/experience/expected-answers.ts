import type { Unit } from '../unit/unit.js';
import { fromTheTop, whole } from './suppression.js';

/** How many answers are expected of a group: about as many, and from `low` to `high`. */
export interface Answers {
  id: string;
  /** As many people as are known. */
  people: number | undefined;
  expected: number;
  low: number;
  high: number;
}

/** Two standard deviations about what is expected; where it is not known how many people there are, nothing is expected. */
export function toAnswers(
  { people, isAll = false }: Size = {},
  share: number,
): Omit<Answers, 'id'> {
  if (people === undefined) return { people, expected: 0, low: 0, high: Infinity };
  const expected = people * share;
  const reach = 2 * Math.sqrt(expected * (1 - share));
  return {
    people,
    expected: Math.round(expected),
    low: Math.max(0, Math.floor(expected - reach)),
    high: isAll ? Math.min(people, Math.ceil(expected + reach)) : Infinity,
  };
}

/** How many people there are. */
export interface Size {
  /** As many as are known. */
  people?: number | undefined;
  /** Whether there may not be more. */
  isAll?: boolean;
}

/** A group with all who stand below it. */
export interface GroupSize extends Size {
  /** Those who stand right in the group, not below it. */
  rest: Size;
}

/** How many people each group has with those below; where nobody said, as many as those below, as far as these are known. */
export function sizesOf(units: readonly Unit[]) {
  const said = new Map(units.map(({ id, people }) => [id, people]));
  const below = new Map<string, string[]>();
  for (const { id, parent = whole } of units) {
    const siblings = below.get(parent);
    if (siblings) siblings.push(id);
    else below.set(parent, [id]);
  }
  const sizes = new Map<string, GroupSize>();
  for (const id of fromTheTop(units).reverse()) {
    const parts = (below.get(id) ?? []).map((part) => sizes.get(part));
    const sum = parts.reduce((total, part) => total + (part?.people ?? 0), 0);
    const isAll = parts.length > 0 && parts.every((part) => part?.isAll);
    const own = said.get(id);
    const rest = own === undefined ? 0 : Math.max(0, own - sum);
    sizes.set(id, {
      // A unit cannot have fewer people than those below it.
      people: own === undefined && sum === 0 && !isAll ? undefined : sum + rest,
      isAll: isAll || own !== undefined,
      rest: { people: rest, isAll: true },
    });
  }
  return { sizes: new Map([...sizes].reverse()), below };
}
