import { channels } from '@oxbow/model/channels';
import { channelPhrase } from '../channel-words.js';
import type { PeriodWords } from './period-words.js';
import type { OverviewWording } from './strings.js';

/**
 * What one would say of how contact is spread over time.
 * @param totals touchpoints by bin
 * @param counts by bin, and in it by channel in the order of `channels`
 */
export function toSentence(
  totals: readonly number[],
  counts: Uint32Array,
  words: PeriodWords,
  wording: OverviewWording,
): string {
  const { text } = wording;
  if (totals.length === 0) return text('overviewNone');
  const count = totals.reduce((most, total) => Math.max(most, total), 0);
  const bin = totals.lastIndexOf(count);
  const when = words.when(bin);
  if (totals.length === 1) return text('overviewAll', { count, when });
  if (totals.indexOf(count) !== bin) return text('overviewOften', { count, per: words.per, when });
  const own = counts.subarray(bin * channels.length, (bin + 1) * channels.length);
  const most = own.reduce((one, other) => Math.max(one, other), 0);
  const channel = channelPhrase(channels[own.indexOf(most)] ?? 'other', wording);
  if (most === count) return text('overviewMostAll', { count, when, channel });
  return most > count / 2
    ? text('overviewMostMostly', { count, when, channel })
    : text('overviewMost', { count, when });
}
