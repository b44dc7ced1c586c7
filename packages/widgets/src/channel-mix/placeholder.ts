import { channels } from '@oxbow/model/channels';
import type { ChannelCounts } from '@oxbow/model/channel-count';

/** Stands for the counts while there are none: six channels of one side, in about as many weeks as usual. */
export const placeholder: ChannelCounts = {
  from: '2026-01-05',
  until: '2026-04-05',
  counts: ['2026-01-06', '2026-03-24'].flatMap((day) =>
    channels
      .slice(0, 6)
      .map(
        (channel) => ({ day, channel, direction: 'in', side: 'customer', count: 1000 }) as const,
      ),
  ),
};
