import type { Channel } from '@oxbow/model/channel';
import { channels } from '@oxbow/model/channels';
import { countBins } from './window.js';
import type { Bins } from './bins.js';

/** One layer of the bars: a channel, or all that are not drawn alone. */
export interface Series {
  /** Those that it holds, most used first. */
  channels: readonly Channel[];
  /** How many touchpoints by bin. */
  counts: readonly number[];
  count: number;
}

/** So many layers can be told apart. */
const mostSeries = 4;

/**
 * The channels that are drawn, most used first; the last one holds all others where there are too many to tell apart.
 * @param counts by bin, and in it by channel in the order of `channels`
 */
export function toSeries(counts: Uint32Array, bins: Bins): Series[] {
  const size = countBins(bins);
  const alone = channels
    .map((channel, column): Series => {
      const own = Array.from({ length: size }, (_, bin) => counts[bin * channels.length + column]!);
      return { channels: [channel], counts: own, count: sum(own) };
    })
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
  if (alone.length <= mostSeries) return alone;
  const rest = alone.slice(mostSeries - 1);
  const together = Array.from({ length: size }, (_, bin) =>
    sum(rest.map((one) => one.counts[bin] ?? 0)),
  );
  return [
    ...alone.slice(0, mostSeries - 1),
    {
      channels: rest.flatMap((one) => one.channels),
      counts: together,
      count: sum(together),
    },
  ];
}

/** All touchpoints by bin. */
export function totalsOf(series: readonly Series[], bins: Bins): number[] {
  return Array.from({ length: countBins(bins) }, (_, bin) =>
    sum(series.map((one) => one.counts[bin] ?? 0)),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
