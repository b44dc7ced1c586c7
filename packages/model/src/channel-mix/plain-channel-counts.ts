import { channels } from '../channel/channels.js';
import { readDay } from '../period/read-day.js';
import { isRecord } from '../plain/is-record.js';
import type { ChannelCount, ChannelCounts } from './channel-count.js';
import { directions, sides } from './registries.js';

/**
 * Reads counts that are plainly good, in little code. Never throws.
 * @returns a copy; `undefined` for all that `readChannelCounts` has the last word on
 */
export function readPlainChannelCounts(value: unknown): ChannelCounts | undefined {
  try {
    if (!isRecord(value)) return undefined;
    const { from, until, counts } = value;
    const [first = NaN, end = NaN] = [readDay(from), readDay(until)];
    if (!(first < end) || !Array.isArray(counts)) return undefined;
    // Spread, since a host's list may have holes.
    const copy = [...(counts as unknown[])].map((one) => {
      const { day, channel, direction, side, count } = one as ChannelCount;
      const at = readDay(day) ?? NaN;
      const isGood =
        at >= first &&
        at < end &&
        channels.includes(channel) &&
        directions.includes(direction) &&
        sides.includes(side) &&
        Number.isSafeInteger(count) &&
        count >= 0;
      return isGood ? { day, channel, direction, side, count } : undefined;
    });
    return copy.includes(undefined)
      ? undefined
      : { from: String(from), until: String(until), counts: copy as ChannelCount[] };
  } catch {
    return undefined;
  }
}
