import { defaultThreshold } from './protection.js';
import { leastFor } from './suppression.js';

/** What one person chose. */
export interface Chosen {
  /** Ids of options. */
  options: readonly string[];
  /** Whether something else was named in own words. */
  other: boolean;
}

/** What could be chosen. */
export interface Offered {
  /** Ids of options, in their order. */
  options: readonly string[];
  /** Whether several could be. */
  multiple: boolean;
  /** Whether something else could be named. */
  other: boolean;
}

/** How often options were chosen, as it may be shown. */
export interface ShownChoice {
  /** How many people chose. */
  n: number;
  /**
   * Those that at least 10 % chose, without `option` what is in own words: how many did so, in percent, 10 to 90, whole. 90 says
   * 90 or more. Of the others nothing is told, not even that nobody chose one.
   */
  options: { option?: string; share: number }[];
}

/** An option that fewer chose is not told of. */
const leastShare = 10;

/** A share is told as at most so much: 100 discloses each single answer. */
const mostShare = 90;

/** Something else, which is no option's id. */
const other = '';

/** What could have been chosen, and nobody knows of. */
const unknown = '?';

/**
 * Makes of choices how often each option was chosen, as it may be shown: from 10 people on, without their units, and no option
 * that nearly nobody chose. Where only one can be chosen, what is not told follows from the rest; so with it the next smallest
 * is not told, until what follows is of two options at least and of a tenth of the people.
 * @param offered what was asked; without it what was chosen is all that is known of it
 * @param threshold of the wave; never under 5
 * @returns `undefined` of too few people
 */
export function publishChoice(
  offered: Offered | undefined,
  people: readonly Chosen[],
  threshold: number = defaultThreshold,
): ShownChoice | undefined {
  const chosen = people.map((person) => keysOf(person, offered));
  const isMultiple = offered?.multiple ?? chosen.some((keys) => keys.length > 1);
  const counting = chosen.filter(({ length }) => length === 1 || (isMultiple && length > 1));
  const n = counting.length;
  if (n < leastFor('distribution', threshold)) return undefined;
  const known = offered
    ? [...offered.options, ...(offered.other ? [other] : [])]
    : [...new Set(counting.flat()), unknown].sort();
  const counts = new Map(known.map((key) => [key, 0]));
  for (const key of counting.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const untold = isMultiple ? smallOf(counts, n) : untoldOf(counts, n);
  const options = [...counts].flatMap(([key, count]) => {
    if (untold.has(key)) return [];
    const share = Math.min(mostShare, Math.round((100 * count) / n));
    return [{ ...(key !== other && { option: key }), share }];
  });
  return { n, options };
}

/** What a person chose of what was offered, each once; what is no option's id no prompt offers. */
function keysOf(person: Chosen, offered: Offered | undefined): string[] {
  const options = person.options.filter((option) =>
    offered ? offered.options.includes(option) : /^[\w-]{1,60}$/.test(option),
  );
  const isOther = person.other && offered?.other !== false;
  return [...new Set([...options, ...(isOther ? [other] : [])])];
}

function smallOf(counts: ReadonlyMap<string, number>, n: number): Set<string> {
  const small = [...counts].filter(([, count]) => 100 * count < leastShare * n);
  return new Set(small.map(([key]) => key));
}

/** What is not told where each person chose one. */
function untoldOf(counts: ReadonlyMap<string, number>, n: number): Set<string> {
  const untold = smallOf(counts, n);
  // More than 90 % is told as that, so nothing follows for the others.
  const isBound = [...counts.values()].some((count) => 100 * count > mostShare * n);
  if (untold.size === 0 || isBound) return untold;
  let people = [...untold].reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);
  const told = [...counts]
    .filter(([key]) => !untold.has(key))
    .sort(([one, first], [another, second]) => first - second || (one < another ? 1 : -1));
  for (const [key, count] of told) {
    if (untold.size >= 2 && 100 * people >= leastShare * n) break;
    untold.add(key);
    people += count;
  }
  return untold;
}
