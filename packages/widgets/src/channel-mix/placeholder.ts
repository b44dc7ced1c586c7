import { channels } from '@oxbow/model/channels';
import type { ChannelCounts } from '@oxbow/model/channel-count';

/** Stands for the counts while there are none: six channels of one side, in about as many weeks as usual, of which the first is filled. */
export const placeholder: ChannelCounts = {
  from: '2026-01-05',
  until: '2026-04-05',
  counts: channels
    .slice(0, 6)
    .map(
      (channel) =>
        ({ day: '2026-01-06', channel, direction: 'in', side: 'customer', count: 1000 }) as const,
    ),
};
