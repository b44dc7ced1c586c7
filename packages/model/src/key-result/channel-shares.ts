import { channels } from '../channel/channels.js';
import type { ChannelContribution, KeyResult } from './key-result.js';

/** What of a measured result can be told by channel, and what cannot. */
export interface ChannelShares {
  /** What was reached, in the result's unit: the way made since `start`, or the value where there is no start; `null`: not measured. */
  whole: number | null;
  /** In the order of the channels' registry, whatever their values: channels work together, and are not ranked. */
  parts: ChannelContribution[];
  /**
   * What is attributed to no channel: the whole less its parts. It has the other sign where the parts come to more than the
   * whole, because something else worked against them or they overlap; `null` where the whole is.
   */
  rest: number | null;
}

/**
 * Says what channels have contributed to a key result.
 * @returns `undefined` where the result states no channel, or is not a measured one
 */
export function channelShares(keyResult: KeyResult): ChannelShares | undefined {
  if (!('current' in keyResult) || !keyResult.channels?.length) return undefined;
  const { channels: stated } = keyResult;
  const parts = channels.flatMap((one) => stated.filter(({ channel }) => channel === one));
  const current = keyResult.current ?? keyResult.readings?.at(-1)?.value ?? null;
  if (current === null) return { whole: null, parts, rest: null };
  const whole = 'start' in keyResult ? current - keyResult.start : current;
  const told = parts.reduce((sum, { value }) => sum + value, 0);
  const size = parts.reduce((sum, { value }) => sum + Math.abs(value), Math.abs(whole));
  return { whole, parts, rest: withoutNoise(whole - told, size) };
}

// 0.3 - 0.1 - 0.2 is not 0 in binary fractions.
function withoutNoise(value: number, size: number): number {
  return Math.abs(value) <= size * 1e-12 ? 0 : Number(value.toPrecision(12));
}
