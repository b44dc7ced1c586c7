import { readChannelCounts } from '@oxbow/model/read-channel-counts';
import { readMixTouchpoints } from '@oxbow/model/read-mix-touchpoints';
import { readTimeZone } from '../../element/time-zone.js';
import type { ChannelMix } from '../channel-mix.js';
import type { MixReading } from '../reading.js';

export { strings } from './strings.js';

/** Reads whatever a host gives: counts leniently, and touchpoints, which are counted by the days of its time zone. */
export function readWhole(data: unknown, host: ChannelMix): MixReading {
  const touchpoints = touchpointsOf(data);
  if (!touchpoints) return readChannelCounts(data);
  const { counts, handovers, ...rest } = readMixTouchpoints(touchpoints, readTimeZone(host));
  const { uncounted, ...frame } = counts;
  return {
    ...rest,
    // Without a day there is no frame. Nothing of nothing is no fault.
    counts: frame.counts.length > 0 ? frame : rest.total > 0 ? undefined : noDays,
    handovers,
    isNameless: handovers === undefined,
    uncounted,
  };
}

const noDays = { from: '1970-01-01', until: '1970-01-02', counts: [] };

function touchpointsOf(data: unknown): readonly unknown[] | undefined {
  if (Array.isArray(data)) return data as unknown[];
  try {
    const { touchpoints } = Object(data) as { touchpoints?: unknown };
    return Array.isArray(touchpoints) ? (touchpoints as unknown[]) : undefined;
  } catch {
    // A host's getter may throw.
    return undefined;
  }
}
