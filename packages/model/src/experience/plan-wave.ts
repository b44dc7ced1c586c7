import type { Unit } from '../unit/unit.js';
import { sizesOf, toAnswers, type Answers } from './expected-answers.js';
import { defaultThreshold } from './protection.js';
import { fromTheTop, leastFor, whole } from './suppression.js';
import { shownTogether } from './together.js';

/** What is expected of a wave. */
export interface Expected {
  /** Of the wave; never under 5. */
  threshold?: number;
  /** Which part of the people is expected to answer, over 0 to 1; without it 0.7. */
  share?: number;
  /** How people will be parted besides, and which part of them stands where; taken to be alike in all units. */
  segments?: readonly { id: string; options: readonly { id: string; share: number }[] }[];
}

/**
 * `visible`: shown, if there and in the units beside it no fewer and no more answer than is expected. `uncertain`: shown in some of
 * these cases, or in others. `never`: not shown, however many answer anywhere.
 */
export type Visibility = 'visible' | 'uncertain' | 'never';

/** What will be seen of a unit. */
export interface Outlook {
  /** Absent for the whole. */
  unit?: string;
  visibility: Visibility;
  /** Of what concerns leadership, which needs 10 answers. */
  leadership: Visibility;
  /**
   * `size`: it has too few people. `sibling`: too few answers of those beside it could be computed from it. `above`: the unit above
   * it may not be shown. `unknown`: nobody said how many people it has. Without it as many answer as are expected at least, or not.
   */
  why?: 'size' | 'sibling' | 'above' | 'unknown';
  /** From so many answers of its own on it is shown, if those beside it answer as expected; absent where it has not so many people. */
  needed?: number;
}

/** What will be seen of a segment. */
export interface SegmentOutlook {
  segment: string;
  option: string;
  visibility: Visibility;
}

/** What a wave will show. */
export interface WavePlan {
  threshold: number;
  share: number;
  /** The whole first, each unit after the one above it. */
  units: Outlook[];
  segments: SegmentOutlook[];
}

/** Which part of the people answers, where nobody expects something else. */
export const usualShare = 0.7;

/**
 * Tells before a wave which units will be seen, so that nobody waits for a figure that cannot come and units can be put together
 * in time. It knows how many people a unit has and no answer, so it may be told to all.
 *
 * Expected are as many answers as two standard deviations fewer or more than the share, in each unit for itself; everybody stands
 * in a unit. A segment is told of by what `shownTogether` does with the expected numbers. That a group is hidden since an extreme
 * would follow from it nobody can tell before.
 */
export function planWave(units: readonly Unit[], expected: Expected = {}): WavePlan {
  const threshold = leastFor('score', expected.threshold ?? defaultThreshold);
  const share = expected.share ?? usualShare;
  const leadership = lookAtUnits(units, leastFor('leadership', threshold), share);
  const outlooks = [...lookAtUnits(units, threshold, share)].map(
    ([id, { visibility, ...more }]): Outlook => ({
      ...(id !== whole && { unit: id }),
      visibility,
      leadership: leadership.get(id)?.visibility ?? 'never',
      ...more,
    }),
  );
  const segments = lookAtSegments(units, sizesOf(units), { ...expected, threshold, share });
  return { threshold, share, units: outlooks, segments };
}

type Look = Pick<Outlook, 'visibility' | 'why' | 'needed'>;

function lookAtUnits(units: readonly Unit[], threshold: number, share: number): Map<string, Look> {
  const { sizes, below } = sizesOf(units);
  const all = new Map(
    [...sizes].map(([id, size]) => [id, { id, ...toAnswers(size, share) }] as const),
  );
  const top = all.get(whole);
  const looks = new Map<string, Look>();
  if (top) looks.set(whole, look(top, { above: 'visible', needed: threshold, threshold }));
  for (const group of fromTheTop(units)) {
    const members = (below.get(group) ?? []).flatMap((id) => all.get(id) ?? []);
    const rest = toAnswers(sizes.get(group)?.rest, share);
    // They may stand in a unit of which nobody said how many it has.
    if (members.some(({ high }) => high === Infinity)) rest.low = 0;
    const family = toFamily(members, threshold);
    for (const one of members) {
      const needed = neededOf(one, family, rest.expected, threshold);
      const isBesideFew = mayBeHidden(one, family, rest, threshold);
      const above = looks.get(group)?.visibility ?? 'never';
      looks.set(one.id, look(one, { above, needed, isBesideFew, threshold }));
    }
  }
  return looks;
}

function look(
  { people, low, high }: Answers,
  at: {
    above: Visibility;
    needed: number | undefined;
    isBesideFew?: boolean;
    threshold: number;
  },
): Look {
  const isAll = high < Infinity;
  if (people === undefined || (!isAll && people < at.threshold))
    return { visibility: 'uncertain', why: 'unknown', ...toNeeded(at.needed) };
  if (people < at.threshold) return { visibility: 'never', why: 'size' };
  const isTooMuch = at.needed !== undefined && isAll && at.needed > people;
  const needed = toNeeded(isTooMuch ? undefined : at.needed);
  if (low < at.threshold) return { visibility: 'uncertain', ...needed };
  if (at.isBesideFew) return { visibility: 'uncertain', why: 'sibling', ...needed };
  if (at.above !== 'visible') return { visibility: 'uncertain', why: 'above', ...needed };
  return { visibility: 'visible', ...needed };
}

const toNeeded = (needed: number | undefined) => (needed === undefined ? {} : { needed });

/** The units right below one, as those look at them that stand beside. */
interface Family {
  /** Those that are expected to have too few answers. */
  expectedFew: number;
  /** The two smallest of those that are expected to have enough. */
  next: Answers[];
  /** Those that may have too few answers. */
  few: Answers[];
  /** Of those that have enough in any case, the two that have the fewest at most. */
  enough: Answers[];
}

function toFamily(members: readonly Answers[], threshold: number): Family {
  const two = (key: 'expected' | 'high', list: readonly Answers[]) =>
    [...list].sort((one, other) => (isBefore(one, other, key) ? -1 : 1)).slice(0, 2);
  return {
    expectedFew: members.reduce((sum, { expected: n }) => sum + (n < threshold ? n : 0), 0),
    next: two(
      'expected',
      members.filter(({ expected }) => expected >= threshold),
    ),
    few: members.filter(({ low }) => low < threshold),
    enough: two(
      'high',
      members.filter(({ low }) => low >= threshold),
    ),
  };
}

/** Of two equal ones the first id is hidden. */
function isBefore(
  one: Answers,
  other: Answers,
  key: 'expected' | 'high',
  otherKey: 'low' | typeof key = key,
) {
  return one[key] < other[otherKey] || (one[key] === other[otherKey] && one.id < other.id);
}

/**
 * Whether a unit that has enough answers can have to be hidden, with as few of them as are expected. Of a family one is hidden at
 * most besides those with too few: the smallest that has enough, where too few answers remain of all who have not.
 */
function mayBeHidden(
  one: Answers,
  { few, enough }: Family,
  rest: Omit<Answers, 'id'>,
  threshold: number,
): boolean {
  if (one.low < threshold) return false;
  const isOtherHidden = enough.some(
    (other) => other.id !== one.id && isBefore(other, one, 'high', 'low'),
  );
  if (isOtherHidden) return false;
  let [fewest, most] = [rest.low, rest.high];
  for (const other of few) {
    if (isBefore(other, one, 'high', 'low')) fewest += other.low;
    most += other.high;
  }
  return fewest < threshold && most > 0;
}

/**
 * How many answers a unit needs if the others have those that are expected: as many as the threshold, or more than the smallest
 * other one that has enough, where too few remain of those that have not. None where it has to be hidden itself.
 */
function neededOf(
  { id, expected }: Answers,
  { expectedFew, next }: Family,
  rest: number,
  threshold: number,
): number | undefined {
  const remaining = rest + expectedFew - (expected < threshold ? expected : 0);
  if (remaining === 0 || remaining >= threshold) return threshold;
  const smallest = next.find((other) => other.id !== id);
  return smallest && Math.max(threshold, smallest.expected + (id > smallest.id ? 0 : 1));
}

function lookAtSegments(
  units: readonly Unit[],
  { sizes }: ReturnType<typeof sizesOf>,
  { segments = [], share, threshold }: Expected & { share: number; threshold: number },
): SegmentOutlook[] {
  const people = sizes.get(whole)?.people ?? 0;
  return segments.flatMap(({ id, options }) => {
    const cells = [whole, ...units.map((unit) => unit.id)].flatMap((place) => {
      const own = (sizes.get(place)?.rest.people ?? 0) * share;
      return options.map((option) => ({
        people: Math.round(own * option.share),
        places: [place, option.id],
      }));
    });
    const attributes = [
      { id: 'unit', groups: units },
      { id, groups: options.map((option) => ({ id: option.id })) },
    ];
    const shown = shownTogether(attributes, cells, threshold).get(id) ?? new Set();
    return options.map((option): SegmentOutlook => {
      const isTooSmall = people * option.share < threshold;
      const visibility = shown.has(option.id) ? 'visible' : isTooSmall ? 'never' : 'uncertain';
      return { segment: id, option: option.id, visibility };
    });
  });
}
