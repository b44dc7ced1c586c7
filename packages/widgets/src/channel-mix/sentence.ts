import type { Channel } from '@oxbow/model/channel';
import type { Formats } from './formats.js';
import type { SideMix } from './mixes.js';
import type { MixSight } from './sight.js';
import type { ChannelMixWording } from './strings.js';

/**
 * What one would say of the mix of one side: of the channel that holds most of the contacts, without calling it so; of two that
 * hold the same it is the earlier one of the registry.
 */
export function toSentence(
  { side, mix, isWithheld, ends, changes }: SideMix,
  days: number,
  { direction }: MixSight,
  formats: Formats,
  { text }: ChannelMixWording,
): string {
  const frame = { days: text('dayCount', { count: days }) };
  if (mix.total === 0) return text('sentenceNone', frame);
  if (isWithheld) return text('sentenceWithheld', frame);
  const place = placeOfMost(mix);
  const part = mix.parts[place];
  const channel = part === 'rest' ? undefined : part;
  const named = {
    ...frame,
    contacts: text(contactsOf(side, direction), { count: mix.total }),
    share: formats.share(mix.all[place]?.share ?? 0),
    via: text(channel ? via(channel) : 'viaRest'),
  };
  const [first, last] = (ends ?? []).map((index) => mix.periods[index]);
  const change = Math.round(changes[place] ?? NaN);
  if (!first || !last || Number.isNaN(change)) return text('sentence', named);
  const points = Math.abs(change);
  return text(change > 0 ? 'sentenceMore' : change < 0 ? 'sentenceLess' : 'sentenceSame', {
    ...named,
    points: text('points', { count: points, value: formats.count(points) }),
    first: formats.when(first),
    last: formats.when(last),
  });
}

/** The part that holds most; the rest only where there is no other. */
function placeOfMost({ parts, all }: SideMix['mix']): number {
  let place = -1;
  for (const [index, { count }] of all.entries())
    if (parts[index] !== 'rest' && count > (all[place]?.count ?? 0)) place = index;
  return place < 0 ? parts.length - 1 : place;
}

function contactsOf(side: SideMix['side'], direction: MixSight['direction']) {
  if (direction === 'internal') return 'insideFirm';
  return (
    {
      both: `${side}Both`,
      in: `${side}In`,
      out: `${side}Out`,
    } as const
  )[direction];
}

function via(channel: Channel): `via${Capitalize<Channel>}` {
  return `via${channel.charAt(0).toUpperCase()}${channel.slice(1)}` as `via${Capitalize<Channel>}`;
}
