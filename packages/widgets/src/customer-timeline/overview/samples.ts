import type { Channel } from '@oxbow/model/channel';
import { channelLabels } from '@oxbow/model/channel-labels';
import type { Touchpoint } from '@oxbow/model/touchpoint';

/** How often a customer was met in each month of 2011. Invented. */
const months: readonly Partial<Record<Channel, number>>[] = [
  { ecommerce: 2, email: 1 },
  { ecommerce: 1, website: 2 },
  { ecommerce: 8, email: 3, hotline: 2, website: 1 },
  { website: 2, email: 1 },
  {},
  { store: 1, ecommerce: 1 },
  { ecommerce: 2, website: 1, app: 1 },
  { hotline: 1 },
  { ecommerce: 3, email: 2, chat: 1 },
  { ecommerce: 2, website: 3 },
  { ecommerce: 5, email: 2, letter: 1, store: 1 },
  { ecommerce: 4, email: 2, hotline: 1, chat: 1 },
];

/** A year of touchpoints over many channels, most of them in March. */
export const sampleYear: Touchpoint[] = months.flatMap((counts, month) =>
  Object.entries(counts).flatMap(([channel, count]) =>
    Array.from({ length: count }, (_, index): Touchpoint => {
      const day = ((index * 7 + channel.length * 3) % 27) + 1;
      return {
        id: `year-${month}-${channel}-${index}`,
        customer: '15544',
        at: new Date(Date.UTC(2011, month, day, 9 + index, 30)).toISOString(),
        channel: channel as Channel,
        type: 'contact',
        direction: 'in',
        title: `Contact: ${channelLabels.en[channel as Channel]}`,
        side: 'customer',
      };
    }),
  ),
);

/** The same with one whose date no system meant. */
export const sampleEarly: Touchpoint[] = [
  ...sampleYear,
  {
    ...{ id: 'early', customer: '15544', at: '1970-01-01T00:00:00Z', channel: 'fax' },
    ...{ type: 'note', direction: 'in', title: 'Note without a date', side: 'customer' },
  },
];
