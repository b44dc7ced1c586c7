import { toChannel } from '../channel/channels.js';
import { mostFaults, type Fault } from '../fault/fault.js';
import { readDay } from '../period/read-day.js';
import { isRecord } from '../plain/is-record.js';
import type { ChannelCount, ChannelCounts } from './channel-count.js';
import { directions, sides } from './registries.js';

/** What could be read of a host's counts. */
export interface ChannelCountsReading {
  /** Absent where the frame is unusable: without days, or without list. */
  counts?: ChannelCounts;
  /** The first of what was left out, and why; paths from the counts. */
  faults: Fault[];
  /** Lines that the host gave; 1 where the frame is unusable. */
  total: number;
  /** How many of `total` were left out. */
  invalid: number;
}

/**
 * Reads counts of a host leniently: a line that cannot be read is left out and named; a channel that there is not is counted as
 * `other`. Never throws, whatever the host's getters do. It does without a schema.
 */
export function readChannelCounts(value: unknown): ChannelCountsReading {
  try {
    return read(value);
  } catch {
    return unusable([{ path: '', message: 'reading these counts throws' }]);
  }
}

function read(value: unknown): ChannelCountsReading {
  if (!isRecord(value)) return unusable([{ path: '', message: 'expected an object' }]);
  const { from, until, counts } = value;
  const faults: Fault[] = [];
  const [first, end] = [readDay(from), readDay(until)];
  if (first === undefined) faults.push({ path: 'from', message: 'expected a day' });
  if (end === undefined || end <= (first ?? -Infinity))
    faults.push({ path: 'until', message: 'expected a day after from' });
  if (!Array.isArray(counts)) faults.push({ path: 'counts', message: 'expected a list' });
  if (faults.length > 0 || !Array.isArray(counts)) return unusable(faults);

  const good: ChannelCount[] = [];
  // Spread, since a host's list may have holes.
  for (const [index, one] of [...(counts as unknown[])].entries()) {
    const line = readLine(one, first ?? 0, end ?? 0);
    if (typeof line !== 'string') good.push(line);
    else if (faults.length < mostFaults)
      faults.push({ path: `counts[${index}]`, message: `expected ${line}` });
  }
  const frame = { from: String(from), until: String(until) };
  return {
    counts: { ...frame, counts: good },
    faults,
    total: counts.length,
    invalid: counts.length - good.length,
  };
}

/** @returns what was expected, where it cannot be read */
function readLine(value: unknown, from: number, until: number): ChannelCount | string {
  try {
    if (!isRecord(value)) return 'an object';
    const { day, channel, direction, side, count } = value;
    const date = readDay(day);
    if (date === undefined || date < from || date >= until)
      return 'a day between from and until as "day"';
    if (typeof channel !== 'string') return 'a channel as "channel"';
    const [way] = directions.filter((one) => one === direction);
    if (!way) return `${directions.join(', ')} as "direction"`;
    const [whose] = sides.filter((one) => one === side);
    if (!whose) return `${sides.join(' or ')} as "side"`;
    if (!Number.isSafeInteger(count) || Number(count) < 0) return 'a whole number as "count"';
    return {
      day: String(day),
      channel: toChannel(channel).channel,
      direction: way,
      side: whose,
      count: Number(count),
    };
  } catch {
    return 'a line whose reading does not throw';
  }
}

function unusable(faults: Fault[]): ChannelCountsReading {
  return { faults, total: 1, invalid: 1 };
}
