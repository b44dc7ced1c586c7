import { channels } from '@oxbow/model/channels';
import type { Channel } from '@oxbow/model/channel';

/** How a part is drawn: a colour and a pattern of its own, so that colour is never all that tells it. */
export const looks = [
  'plain',
  'rising',
  'dotted',
  'level',
  'falling',
  'upright',
  'checked',
] as const;
export type Look = (typeof looks)[number] | 'rest';

/**
 * Chooses a look for each part. A channel keeps its own, whatever else is looked at, unless another one of the parts has it.
 * @param present the channels that there are at all
 */
export function toLooks(
  parts: readonly (Channel | 'rest')[],
  present: ReadonlySet<Channel>,
): Look[] {
  const own = channels.filter((channel) => present.has(channel));
  const free = new Set<Look>(looks);
  return parts.map((part) => {
    if (part === 'rest') return 'rest';
    const usual = looks[own.indexOf(part) % looks.length] ?? 'plain';
    const [look = usual] = free.has(usual) ? [usual] : free;
    free.delete(look);
    return look;
  });
}
