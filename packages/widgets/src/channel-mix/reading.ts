import type { ChannelCounts } from '@oxbow/model/channel-count';
import type { Fault } from '@oxbow/model/fault';
import type { HandoverMatrix } from '@oxbow/model/handover-matrix';
import { readPlainChannelCounts } from '@oxbow/model/plain-channel-counts';
import { LatePart, type PartModule } from '../element/late-part.js';
import type { ChannelMix } from './channel-mix.js';

/** What was read of the data of a host. */
export interface MixReading {
  counts?: ChannelCounts | undefined;
  /** As counted here; those that a host counted are read when they are wanted. */
  handovers?: HandoverMatrix | undefined;
  /** There are touchpoints, and none names its customer. */
  isNameless?: boolean;
  /** Touchpoints that have no day or no direction. */
  uncounted?: number;
  faults: Fault[];
  total: number;
  invalid: number;
}

/** Reads counts of which not all are plainly good, and counts touchpoints. */
export const lateReader = new LatePart<PartModule & typeof import('./reading/whole-reader.js')>(
  () => import('./reading/whole-reader.js'),
);

/**
 * Reads the data of a host with as little as will do: most counts are plainly good.
 * @param host says in which time zone touchpoints are counted
 * @returns `undefined` where the late reader has to come first
 */
export function readMix(data: unknown, host: ChannelMix): MixReading | undefined {
  const counts = readPlainChannelCounts(data);
  if (counts) return { counts, faults: [], total: counts.counts.length, invalid: 0 };
  return lateReader.module?.readWhole(data, host);
}

/** The handovers that a host counted, as it gave them; `undefined` where it says nothing of them. */
export function handoversIn(data: unknown): unknown {
  try {
    return (Object(data) as { handovers?: unknown }).handovers ?? undefined;
  } catch {
    // A host's getter may throw.
    return undefined;
  }
}
