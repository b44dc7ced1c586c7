import { Channel } from '@oxbow/model/channel';
import type { ChannelCounts } from '@oxbow/model/channel-count';
import { createHandoverTally, type HandoverMatrix } from '@oxbow/model/handover-matrix';
import { readInstant } from '@oxbow/model/instant';
import { Day } from '@oxbow/model/period';
import { Side } from '@oxbow/model/side';
import { Direction } from '@oxbow/model/touchpoint';
import * as z from 'zod/mini';
import { name } from '../api/open-api.js';
import { defineOperation } from '../api/operation.js';
import type { ChannelStore } from '../store/channel-store.js';
import { mostTouchpoints, type Days, type HistoryStore } from '../store/history-store.js';
import { daysDescription, DaysQuery, readDays } from './days.js';

const Count = z.int().check(z.gte(0));

const Handovers = name(
  'HandoverMatrix',
  z.object({
    channels: z.array(Channel),
    cells: z.array(
      z.object({
        /** `null` where the source speaks of a contact that is not of these days. */
        from: z.nullable(Channel),
        to: Channel,
        /** `carried` + `lost` + `unstated`. */
        count: Count,
        /** Where the source says that what was known before was known here. */
        carried: Count,
        /** Where the source says that the customer had to start again. */
        lost: Count,
        /** Where nobody said whether it was known. */
        unstated: Count,
        /** How many of `count` follow from case and time alone. */
        inferred: Count,
      }),
    ),
    total: Count,
  }),
) satisfies z.ZodMiniType<HandoverMatrix>;

const ChannelMix = name(
  'ChannelMix',
  z.object({
    from: Day,
    until: Day,
    counts: z.array(
      z.object({
        /** Calendar day in UTC. */
        day: Day,
        channel: Channel,
        direction: Direction,
        side: Side,
        count: Count,
      }),
    ),
    handovers: z.optional(Handovers),
  }),
) satisfies z.ZodMiniType<ChannelCounts & { handovers?: HandoverMatrix | undefined }>;

/** `GET /v1/channel-mix`: how many touchpoints there were, by day and channel, and from which channel customers went to which. */
export function getChannelMix(store: ChannelStore, history: HistoryStore, now: () => number) {
  return defineOperation({
    id: 'readChannelMix',
    method: 'GET',
    path: '/v1/channel-mix',
    tag: 'Timeline',
    summary: 'How many touchpoints there were, by day (UTC), channel, direction and side.',
    description: `${daysDescription} Counts are exact: what was erased or deleted is not in them. There is no count by customer, team or employee. \`handovers\` says from which channel to which customers went within these days; it is left out where the days hold more than ${mostTouchpoints.toLocaleString('en')} touchpoints: ask for fewer days.`,
    access: { scope: 'channels:read' },
    query: DaysQuery,
    answers: { 200: { description: 'The counts.', body: ChannelMix } },
    handle: async ({ context, site, query }) => {
      const days = readDays(query, now());
      const [counts, handovers] = await Promise.all([
        store.readMix(site.key, days.from, days.until),
        countHandovers(history, site.key, days),
      ]);
      return context.json({ ...days, counts, ...(handovers && { handovers }) });
    },
  });
}

/** @returns `undefined` where there is too much to look at */
async function countHandovers(
  history: HistoryStore,
  site: string,
  days: Days,
): Promise<HandoverMatrix | undefined> {
  if ((await history.count(site, days)) > mostTouchpoints) return undefined;
  const tally = createHandoverTally();
  await history.walk(
    site,
    days,
    ({
      id,
      at,
      channel,
      originalchannel,
      alongside,
      case: ofCase,
      previous,
      handover,
      ...rest
    }) => ({
      ...{ id, at: readInstant(at), channel, originalchannel, alongside, case: ofCase, previous },
      ...{ handover, direction: rest.direction, side: rest.side },
    }),
    (touchpoints) => tally.add(touchpoints),
  );
  return tally.matrix();
}
