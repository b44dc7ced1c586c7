import { channels } from '../channel/channels.js';
import type { Channel } from '../channel/channel.js';
import { toDate } from '../grouping/calendar.js';
import { spanOf } from '../grouping/span.js';
import { readDay } from '../period/read-day.js';
import type { Side } from '../side/side.js';
import type { Direction } from '../touchpoint/touchpoint.js';
import type { ChannelCount } from './channel-count.js';

/** Which contacts are looked at, and how they are cut over time. */
export interface ChannelMixSetting {
  /** The first day, such as `2026-09-01`. */
  from: string;
  /** The day after the last. */
  until: string;
  every: 'day' | 'week' | 'month';
  /** The first day of a week, 1 for Monday (default) to 7 for Sunday. */
  firstDay?: number;
  /** Both sides where absent. */
  side?: Side | undefined;
  /** All directions where absent. */
  direction?: Direction | undefined;
  /** How many channels stand for themselves; 6 unless told otherwise. */
  most?: number;
  /** The parts of another mix, which holds these contacts too, so that the two can be compared; else they are chosen. */
  like?: Pick<ChannelMix, 'parts' | 'rest'>;
}

/** How many contacts fall to one part, of how many. */
export interface MixShare {
  count: number;
  /** From 0 to 1 of the contacts of the same time; `null` where there were none. */
  share: number | null;
  /**
   * What the share has gained, in percentage points from −100 to 100: in a period over the one before it, of all over the
   * first period to the last one; `null` where one of the two has no contacts, or there is but one.
   */
  change: number | null;
}

/** A day, week or month. */
export interface MixPeriod {
  /** The day or first day of the week (`2026-03-01`), or the month (`2026-03`). */
  key: string;
  /** The first of its days that is looked at. */
  from: string;
  /** The day after the last one. */
  until: string;
  /** Whether all of its days are looked at. */
  isWhole: boolean;
  /** The denominator of its shares. */
  total: number;
  /** By place in `parts`. */
  shares: MixShare[];
}

/** Over which channels contacts came, and when. */
export interface ChannelMix {
  /**
   * In the order of the channels' registry, whatever their counts: channels work together, and are not ranked. `rest` is last,
   * where more than one channel has no part of its own.
   */
  parts: (Channel | 'rest')[];
  /** The channels of `rest`, in the same order. */
  rest: Channel[];
  /** The denominator of `all`. */
  total: number;
  /** Over all days, by place in `parts`. */
  all: MixShare[];
  /** Each one from `from` to `until`, the oldest first, those without contacts too. */
  periods: MixPeriod[];
}

/**
 * Makes the mix of channels out of counts. The channels with the most contacts stand for themselves, the others and the channel
 * `other` together as `rest`; every contact that is looked at is in exactly one part of one period.
 * @throws RangeError where `from` and `until` are no days in this order
 */
export function channelMix(
  counts: readonly ChannelCount[],
  { from, until, every, firstDay = 1, side, direction, most = 6, like }: ChannelMixSetting,
): ChannelMix {
  const [first, end] = [readDay(from), readDay(until)];
  if (first === undefined || end === undefined || end <= first)
    throw new RangeError('expected two days, the later one as until');
  const wanted = counts.filter(
    (each) =>
      each.day >= from &&
      each.day < until &&
      (side === undefined || each.side === side) &&
      (direction === undefined || each.direction === direction),
  );
  const { parts, rest } = like ?? toParts(wanted, most);
  const placeOf = new Map<Channel, number>(
    channels.map((channel) => {
      const place = parts.indexOf(channel);
      return [channel, place < 0 ? parts.length - 1 : place];
    }),
  );
  const sum = new Map<string, number[]>();
  for (const { day, channel, count } of wanted) {
    const ofDay = sum.get(day) ?? parts.map(() => 0);
    const place = placeOf.get(channel) ?? 0;
    ofDay[place] = (ofDay[place] ?? 0) + count;
    sum.set(day, ofDay);
  }
  const none = parts.map(() => 0);
  const periods = toSpans(first, end, every, firstDay).map(({ key, from, until, isWhole }) => {
    const ofPeriod = [...none];
    for (let day = from; day < until; day += 1)
      for (const [place, count] of (sum.get(toDate(day)) ?? none).entries())
        ofPeriod[place] = (ofPeriod[place] ?? 0) + count;
    return { key, from: toDate(from), until: toDate(until), isWhole, counts: ofPeriod };
  });
  const all = none.map((_, place) => total(periods.map(({ counts }) => counts[place] ?? 0)));
  return {
    parts,
    rest,
    total: total(all),
    all: toShares(all, periods[0]?.counts, periods.length > 1 ? periods.at(-1)?.counts : undefined),
    periods: periods.map(({ counts: ofPeriod, ...frame }, index) => ({
      ...frame,
      total: total(ofPeriod),
      shares: toShares(ofPeriod, periods[index - 1]?.counts, ofPeriod),
    })),
  };
}

function toParts(
  wanted: readonly ChannelCount[],
  most: number,
): Pick<ChannelMix, 'parts' | 'rest'> {
  const sizes = new Map<Channel, number>();
  for (const { channel, count } of wanted)
    if (count > 0) sizes.set(channel, (sizes.get(channel) ?? 0) + count);
  const present = channels.filter((channel) => sizes.has(channel));
  const largest: Channel[] = present
    .filter((channel) => channel !== 'other')
    // Sorting is stable: of two with the same count it is the earlier one of the registry.
    .sort((one, another) => (sizes.get(another) ?? 0) - (sizes.get(one) ?? 0))
    .slice(0, most);
  const rest = present.filter((channel) => !largest.includes(channel));
  // One channel alone has a name of its own.
  if (rest.length < 2) return { parts: present, rest: [] };
  return { parts: [...present.filter((each) => largest.includes(each)), 'rest'], rest };
}

/** @param from @param until counted from 1970-01-01 */
function toSpans(
  from: number,
  until: number,
  every: ChannelMixSetting['every'],
  firstDay: number,
): { key: string; from: number; until: number; isWhole: boolean }[] {
  const spans = [];
  for (let at = from; at < until;) {
    const [first, after, key] = spanOf(at, every, firstDay);
    const end = Math.min(after, until);
    spans.push({ key, from: at, until: end, isWhole: first >= from && after <= until });
    at = end;
  }
  return spans;
}

/** @param before @param after between which the change is told */
function toShares(
  counts: readonly number[],
  before: readonly number[] | undefined,
  after: readonly number[] | undefined,
): MixShare[] {
  const whole = total(counts);
  return counts.map((count, place) => {
    const [earlier, later] = [shareOf(before, place), shareOf(after, place)];
    return {
      count,
      share: whole === 0 ? null : count / whole,
      change: earlier === null || later === null ? null : (later - earlier) * 100,
    };
  });
}

function shareOf(counts: readonly number[] | undefined, place: number): number | null {
  const whole = total(counts ?? []);
  return whole === 0 ? null : (counts?.[place] ?? 0) / whole;
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
