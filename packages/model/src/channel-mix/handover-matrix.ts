import { channels } from '../channel/channels.js';
import type { Channel } from '../channel/channel.js';
import { handoversOf, type LinkedTouchpoint } from '../handover/handover.js';

/** How often customers came from one channel to another, and whether what was known came along. */
export interface HandoverCount {
  /** The channel that was left; `null` where the source speaks of a contact that is not known here. */
  from: Channel | null;
  /** The channel that was come to; the same one where the customer had to start again on it. */
  to: Channel;
  /** All of them: `carried` + `lost` + `unstated`. */
  count: number;
  /** Where the source says that what was known before was known here. */
  carried: number;
  /** Where the source says that the customer had to start again. */
  lost: number;
  /** Where nobody said whether it was known. */
  unstated: number;
  /** How many of `count` nobody stated at all, so that they follow from case and time alone. */
  inferred: number;
}

/** From which channel to which customers went. */
export interface HandoverMatrix {
  /** All channels that occur, in the order of their registry. */
  channels: Channel[];
  /** Those that there were, by `from` and `to` in that order, `null` last. */
  cells: HandoverCount[];
  /** The sum of all counts. */
  total: number;
}

/** Counts handovers, customer by customer. */
export interface HandoverTally {
  /** Adds what one customer lived through. @param touchpoints in any order */
  add(touchpoints: readonly LinkedTouchpoint[]): void;
  matrix(): HandoverMatrix;
}

/**
 * Counts handovers over many customers; see `handoversOf` for what one is.
 * @param customers the touchpoints of each customer, in any order
 */
export function handoverMatrix(customers: Iterable<readonly LinkedTouchpoint[]>): HandoverMatrix {
  const tally = createHandoverTally();
  for (const touchpoints of customers) tally.add(touchpoints);
  return tally.matrix();
}

/** As `handoverMatrix`, for customers who come one after the other, so that only one of them need be in memory. */
export function createHandoverTally(): HandoverTally {
  const cells = new Map<string, HandoverCount>();
  return {
    add(touchpoints) {
      for (const { from: left, to: reached, carried, inferred } of handoversOf(touchpoints)) {
        const from = left === undefined ? null : (touchpoints[left]?.channel ?? null);
        const to = touchpoints[reached]?.channel ?? 'other';
        const key = keyOf(from, to);
        const none = { count: 0, carried: 0, lost: 0, unstated: 0, inferred: 0 };
        const cell = cells.get(key) ?? { from, to, ...none };
        cells.set(key, cell);
        cell.count += 1;
        cell[carried === undefined ? 'unstated' : carried ? 'carried' : 'lost'] += 1;
        if (inferred) cell.inferred += 1;
      }
    },
    matrix: () => {
      const found = new Set([...cells.values()].flatMap(({ from, to }) => [from, to]));
      return {
        channels: channels.filter((channel) => found.has(channel)),
        cells: [...channels, null].flatMap((from) =>
          channels.flatMap((to) => cells.get(keyOf(from, to)) ?? []),
        ),
        total: [...cells.values()].reduce((sum, { count }) => sum + count, 0),
      };
    },
  };
}

const keyOf = (from: Channel | null, to: Channel) => `${from ?? ''} ${to}`;
