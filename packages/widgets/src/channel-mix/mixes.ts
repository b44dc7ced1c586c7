import type { ChannelCount, ChannelCounts } from '@oxbow/model/channel-count';
import { channelMix, type ChannelMix } from '@oxbow/model/channel-mix';
import { readDay } from '@oxbow/model/read-day';
import type { Side } from '@oxbow/model/side';
import type { WithheldPeriods } from '@oxbow/model/withheld-periods';
import type { MixSight } from './sight.js';

/** The mix of one side, and what may be told of it. */
export interface SideMix {
  side: Side;
  mix: ChannelMix;
  /** All of it together is too little to be told. */
  isWithheld: boolean;
  /** Places of the periods that are too little to be told. */
  withheld: ReadonlySet<number>;
  /** Places of the first and the last whole period that is told of; absent where these are not two. */
  ends: readonly [first: number, last: number] | undefined;
  /** By place in `mix.parts`: what the share has gained between these two, in points; `null` where there is nothing to compare. */
  changes: readonly (number | null)[];
}

/** What is shown, worked out. */
export interface Mixes {
  /** The customers first. */
  sides: SideMix[];
  days: number;
  /** Steps inside the firm that are no contacts, and so in none of the mixes. */
  internal: number;
}

/** So many days are looked at, the latest ones: with months of them a figure can just be read. */
const mostDays = 12_000;
const dayLength = 86_400_000;

/** The days that are looked at: at most the latest 12,000. */
export function toFrame({ from, until }: ChannelCounts): { from: string; days: number } {
  const [first = 0, end = 0] = [readDay(from), readDay(until)];
  const days = Math.min(end - first, mostDays);
  return { from: new Date((end - days) * dayLength).toISOString().slice(0, 10), days };
}

/** Says what may not be told of a mix of employees' contacts. */
type Withhold = (mix: ChannelMix) => WithheldPeriods;

/**
 * Works out what is shown of counts.
 * @param firstDay the first day of a week, 1 for Monday to 7 for Sunday
 * @param withhold of the late part; without it nothing is told of employees
 */
export function toMixes(
  all: ChannelCounts,
  sight: MixSight,
  firstDay: number,
  withhold?: Withhold,
): Mixes {
  const { side, direction, every } = sight;
  const { from, days } = toFrame(all);
  const sides: Side[] = side === 'both' ? ['customer', 'employee'] : [side];
  const ofSides = all.counts.filter((one) => sides.includes(one.side) && one.day >= from);
  const counts = ofSides.filter((one) =>
    direction === 'both' ? one.direction !== 'internal' : one.direction === direction,
  );
  const setting = { from, until: all.until, every, firstDay };
  const whole = channelMix(counts, setting);
  return {
    sides: sides.map((one) => {
      if (sides.length === 1) return toSide(one, whole, withhold);
      // The same parts for both, so that they can be compared.
      return toSide(one, channelMix(counts, { ...setting, side: one, like: whole }), withhold);
    }),
    days,
    internal: direction === 'internal' ? 0 : sum(ofSides.filter(isInternal)),
  };
}

const isInternal = ({ direction }: ChannelCount) => direction === 'internal';
const sum = (counts: readonly ChannelCount[]) =>
  counts.reduce((total, { count }) => total + count, 0);

function toSide(side: Side, mix: ChannelMix, withhold: Withhold | undefined): SideMix {
  const isFree = side === 'customer';
  const { isWhole = !isFree, periods: withheld = new Set<number>() } =
    (isFree ? undefined : withhold?.(mix)) ?? {};
  const told = mix.periods.flatMap(({ isWhole, total }, place) =>
    isWhole && total > 0 && !withheld.has(place) ? [place] : [],
  );
  const [first = 0, last = 0] = [told[0], told.at(-1)];
  const ends = first < last ? ([first, last] as const) : undefined;
  const shareAt = (place: number, part: number) => mix.periods[place]?.shares[part]?.share ?? 0;
  return {
    side,
    mix,
    isWithheld: isWhole,
    withheld,
    ends,
    changes: mix.parts.map((_, part) =>
      ends ? (shareAt(last, part) - shareAt(first, part)) * 100 : null,
    ),
  };
}
