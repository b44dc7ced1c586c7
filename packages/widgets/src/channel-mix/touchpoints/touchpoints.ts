import '../view.js';
import { readMixTouchpoints } from '@oxbow/model/read-mix-touchpoints';
import type { MixReading } from '../reading.js';

/**
 * Counts touchpoints by the days of a time zone.
 * @param timeZone IANA name; the browser's where absent
 */
export function countTouchpoints(
  list: readonly unknown[],
  timeZone: string | undefined,
): MixReading {
  const { counts, handovers, ...rest } = readMixTouchpoints(list, timeZone);
  const { uncounted, ...frame } = counts;
  return {
    ...rest,
    // Without a day there is no frame; what could not be counted is told of all the same.
    counts: frame.counts.length > 0 ? frame : undefined,
    handovers,
    isNameless: handovers === undefined,
    uncounted,
  };
}
