import { notInBurst, sameInBurst } from './burst-fields.js';
import type { Channel } from '../channel/channel.js';
import type { Dated } from '../chronology/chronology.js';
import type { Side } from '../side/side.js';
import type { Direction } from '../touchpoint/touchpoint.js';
import type { Range } from './range.js';

/** What bursts need of a touchpoint; one that was read has it. */
export interface BurstTouchpoint
  extends Dated, Partial<Record<(typeof notInBurst)[number], unknown>> {
  readonly type?: string | undefined;
  readonly channel: Channel;
  readonly originalchannel?: string | undefined;
  readonly alongside?: Channel | undefined;
  readonly direction?: Direction | undefined;
  readonly side?: Side | undefined;
  readonly case?: string | undefined;
}

/**
 * Finds runs of touchpoints of one type, on one channel, of which each is close to the one before it, such as 37 pages that
 * were viewed. One whose type or time is not known is in none,
 * nor is one that says something for itself: a text, an amount, a rating, a mood or points.
 * @param within the places of `order` that are looked at
 * @param limit from how many on it is a burst, and how many milliseconds may lie between two
 */
export function findBursts(
  touchpoints: readonly BurstTouchpoint[],
  order: Uint32Array,
  { start, end }: Range,
  limit: { from: number; within: number },
): Range[] {
  const bursts: Range[] = [];
  let first = start;
  for (let place = start + 1; place <= end; place += 1) {
    const [before, after] = [touchpoints[order[place - 1] ?? 0], touchpoints[order[place] ?? 0]];
    if (place < end && before && after && isNext(before, after, limit.within)) continue;
    if (place - first >= Math.max(2, limit.from)) bursts.push({ start: first, end: place });
    first = place;
  }
  return bursts;
}

function isNext(before: BurstTouchpoint, after: BurstTouchpoint, within: number): boolean {
  if (before.type === undefined) return false;
  const between = Math.abs((after.at ?? NaN) - (before.at ?? NaN));
  const isPlain = notInBurst.every((key) => before[key] === undefined && after[key] === undefined);
  const isSame = (['channel', ...sameInBurst] as const).every((key) => before[key] === after[key]);
  return isPlain && isSame && between <= within;
}
