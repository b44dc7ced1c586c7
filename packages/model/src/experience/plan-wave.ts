import type { Unit } from '../unit/unit.js';
import { defaultThreshold } from './protection.js';
import { fromTheTop, isSafeRemainder, leastFor, whole } from './suppression.js';
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
 * `visible`: shown, unless far fewer answer than expected. `uncertain`: shown only if enough answer, there and in the units beside
 * it. `never`: not shown, however many answer there.
 */
export type Visibility = 'visible' | 'uncertain' | 'never';

/** What will be seen of a unit. */
export interface Outlook {
  /** Absent for the whole. */
  unit?: string;
  visibility: Visibility;
  /**
   * `size`: it has too few people. `sibling`: a small unit beside it could be computed from it. `above`: the unit above it is
   * not shown. `unknown`: nobody said how many people it has.
   */
  why?: 'size' | 'sibling' | 'above' | 'unknown';
  /** From so many answers of its own on it is shown, if those beside it answer as expected. */
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
 * A unit is `visible` where even two standard deviations fewer answers than expected are enough. A segment is told of by what
 * `shownTogether` does with the expected numbers.
 */
export function planWave(units: readonly Unit[], expected: Expected = {}): WavePlan {
  const threshold = leastFor('score', expected.threshold ?? defaultThreshold);
  const share = expected.share ?? usualShare;
  const { sizes, below } = sizesOf(units, threshold);
  const outlooks = new Map<string, Outlook>();
  const answers = (id: string) => Math.round((sizes.get(id) ?? 0) * share);
  const judge = (id: string, above: Visibility, needed: number | undefined) => {
    const people = sizes.get(id);
    outlooks.set(id, {
      ...(id !== whole && { unit: id }),
      ...(people === undefined
        ? { visibility: 'uncertain' as const, why: 'unknown' as const, ...toNeeded(needed) }
        : look(people, { above, needed, share, threshold })),
    });
  };
  judge(whole, 'visible', threshold);
  for (const group of fromTheTop(units)) {
    const children = below.get(group) ?? [];
    const own = answers(group) - children.reduce((sum, id) => sum + answers(id), 0);
    const family = children.map((id) => ({ id, n: answers(id) }));
    const { visibility } = outlooks.get(group) ?? { visibility: 'never' };
    const needed = neededIn(family, Math.max(0, own), threshold);
    for (const id of children) judge(id, visibility, needed.get(id));
  }
  return {
    ...{ threshold, share, units: [...outlooks.values()] },
    segments: lookAtSegments(units, sizes, below, { ...expected, threshold, share }),
  };
}

function look(
  people: number,
  at: { above: Visibility; needed: number | undefined; share: number; threshold: number },
): Pick<Outlook, 'visibility' | 'why' | 'needed'> {
  if (people < at.threshold) return { visibility: 'never', why: 'size' };
  if (at.above === 'never') return { visibility: 'never', why: 'above' };
  if (at.needed === undefined || at.needed > people) return { visibility: 'never', why: 'sibling' };
  const few = people * at.share - 2 * Math.sqrt(people * at.share * (1 - at.share));
  const isSure = at.above === 'visible' && few >= at.needed;
  return { visibility: isSure ? 'visible' : 'uncertain', ...toNeeded(at.needed) };
}

const toNeeded = (needed: number | undefined) => (needed === undefined ? {} : { needed });

/** How many people each group has with those below; where nobody said, as many as those below, if these are all known or enough. */
function sizesOf(units: readonly Unit[], threshold: number) {
  const said = new Map(units.map(({ id, people }) => [id, people]));
  const below = new Map<string, string[]>();
  for (const { id, parent = whole } of units) {
    const siblings = below.get(parent);
    if (siblings) siblings.push(id);
    else below.set(parent, [id]);
  }
  const sizes = new Map<string, number | undefined>();
  for (const id of fromTheTop(units).reverse()) {
    const parts = (below.get(id) ?? []).map((part) => sizes.get(part));
    const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
    const isKnown = sum >= threshold || (parts.length > 0 && !parts.includes(undefined));
    const own = said.get(id);
    // A unit cannot have fewer people than those below it.
    sizes.set(id, own === undefined ? (isKnown ? sum : undefined) : Math.max(own, sum));
  }
  return { sizes, below };
}

/**
 * How many answers each of the units right below one needs, if the others have the answers that are expected: as many as the
 * threshold, or more than the last of those that have to be hidden beside too small ones. None where it has to be hidden itself.
 */
function neededIn(
  family: readonly { id: string; n: number }[],
  rest: number,
  threshold: number,
): Map<string, number> {
  const small = family.filter(({ n }) => n < threshold);
  const large = family
    .filter(({ n }) => n >= threshold)
    .sort((one, other) => one.n - other.n || (one.id < other.id ? -1 : 1));
  const people = small.reduce((sum, { n }) => sum + n, rest);
  const groups = small.filter(({ n }) => n > 0).length;
  const needed = new Map<string, number>();
  for (const { id, n } of family) {
    const isOwn = n > 0 && n < threshold;
    const hidden = { people: isOwn ? people - n : people, groups: isOwn ? groups - 1 : groups };
    let last: { id: string; n: number } | undefined;
    let next = 0;
    const isSafe = () => isSafeRemainder(hidden.people, hidden.groups, rest > 0, threshold);
    for (; !isSafe() && next < large.length; next += 1) {
      if (large[next]?.id === id) continue;
      last = large[next];
      hidden.people += last?.n ?? 0;
      hidden.groups += 1;
    }
    if (!isSafe()) continue;
    // Of two equal ones the first id is hidden.
    const more = last === undefined ? 0 : last.n + (id > last.id ? 0 : 1);
    needed.set(id, Math.max(threshold, more));
  }
  return needed;
}

function lookAtSegments(
  units: readonly Unit[],
  sizes: ReadonlyMap<string, number | undefined>,
  below: ReadonlyMap<string, readonly string[]>,
  { segments = [], share, threshold }: Expected & { share: number; threshold: number },
): SegmentOutlook[] {
  const people = sizes.get(whole) ?? 0;
  return segments.flatMap(({ id, options }) => {
    const cells = [whole, ...units.map((unit) => unit.id)].flatMap((place) => {
      const inside = (below.get(place) ?? []).reduce(
        (sum, part) => sum + (sizes.get(part) ?? 0),
        0,
      );
      const own = Math.max(0, (sizes.get(place) ?? 0) - inside) * share;
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
