import type { Channel } from '../channel/channel.js';
import type { Side } from '../side/side.js';
import type { Direction } from '../touchpoint/touchpoint.js';

/** How many touchpoints one day had on one channel, in one direction, on one side. */
export interface ChannelCount {
  /** A calendar day, such as `2026-11-22`. */
  day: string;
  channel: Channel;
  direction: Direction;
  side: Side;
  /** A whole number, 0 or more. */
  count: number;
}

/** Touchpoints counted by day and channel, as the collector's `GET /v1/channel-mix` tells them. */
export interface ChannelCounts {
  /** The first day that was counted. */
  from: string;
  /** The day after the last one that was counted. */
  until: string;
  /** What is not in it was not there. */
  counts: ChannelCount[];
}
