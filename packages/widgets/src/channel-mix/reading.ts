import type { ChannelCounts } from '@oxbow/model/channel-count';
import type { Fault } from '@oxbow/model/fault';
import type { HandoverMatrix } from '@oxbow/model/handover-matrix';
import { readChannelCounts } from '@oxbow/model/read-channel-counts';

/** What was read of the data of a host. */
export interface MixReading {
  counts?: ChannelCounts | undefined;
  handovers?: HandoverMatrix | undefined;
  /** There are touchpoints, and none names its customer. */
  isNameless?: boolean;
  /** Touchpoints that have no day or no direction. */
  uncounted?: number;
  faults: Fault[];
  total: number;
  invalid: number;
}

/** What reads the handovers that a host counted. */
export type ReadHandovers = (value: unknown) => Omit<MixReading, 'counts'>;

/** The touchpoints of the data, where it holds these. */
export function touchpointsOf(data: unknown): readonly unknown[] | undefined {
  const list = Array.isArray(data) ? (data as unknown[]) : partOf(data, 'touchpoints');
  return Array.isArray(list) ? (list as unknown[]) : undefined;
}

/** The handovers of the data, read or not; `undefined` where it says nothing of them. */
export function handoversIn(data: unknown): unknown {
  return partOf(data, 'handovers') ?? undefined;
}

/**
 * Reads counts.
 * @param readHandovers of the late part; absent where there are none to read, or that did not come
 */
export function readMix(data: unknown, readHandovers: ReadHandovers | undefined): MixReading {
  const { counts, faults, total, invalid } = readChannelCounts(data);
  const given = counts && readHandovers ? handoversIn(data) : undefined;
  if (!readHandovers || given === undefined) return { counts, faults, total, invalid };
  const { handovers, ...others } = readHandovers(given);
  return {
    counts,
    handovers,
    faults: [...faults, ...others.faults],
    total: total + others.total,
    invalid: invalid + others.invalid,
  };
}

/** A host's getter may throw. */
function partOf(data: unknown, key: string): unknown {
  try {
    return typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
  } catch {
    return undefined;
  }
}
