import { readDay } from '@oxbow/model/period';
import * as z from 'zod/mini';
import { name } from '../api/open-api.js';
import { defineOperation } from '../api/operation.js';
import { Problem } from '../problem.js';
import type { ChannelStore } from '../store/channel-store.js';

const millisecondsPerDay = 86_400_000;
const mostDays = 366;
const usualDays = 90;

const Day = z
  .string()
  .check(z.refine((text) => readDay(text) !== undefined, 'expected a day, as in 2026-11-22'));

const ChannelMix = name(
  'ChannelMix',
  z.object({
    from: z.string(),
    until: z.string(),
    counts: z.array(
      z.object({
        /** Calendar day in UTC. */
        day: z.string(),
        channel: z.string(),
        direction: z.string(),
        side: z.string(),
        count: z.int(),
      }),
    ),
  }),
);

/** `GET /v1/channel-mix`: how many touchpoints there were, by day and channel. */
export function getChannelMix(store: ChannelStore, now: () => number) {
  return defineOperation({
    id: 'readChannelMix',
    method: 'GET',
    path: '/v1/channel-mix',
    tag: 'Timeline',
    summary: 'How many touchpoints there were, by day (UTC), channel, direction and side.',
    description: `\`from\` is the first day and \`until\` the day after the last, at most ${mostDays} days; without them the ${usualDays} days until today. Counts are exact: what was erased or deleted is not in them. There is no count by customer, team or employee.`,
    access: { scope: 'channels:read' },
    query: z.strictObject({ from: z.optional(Day), until: z.optional(Day) }),
    answers: { 200: { description: 'The counts.', body: ChannelMix } },
    handle: async ({ context, site, query }) => {
      const until = query.until ?? toDay(now() + millisecondsPerDay);
      const from = query.from ?? toDay(Date.parse(until) - usualDays * millisecondsPerDay);
      const days = (Date.parse(until) - Date.parse(from)) / millisecondsPerDay;
      if (!(days >= 1 && days <= mostDays)) {
        const message = `expected 1 to ${mostDays} days after from`;
        throw new Problem('malformed-request', 'The days are too many, or none.', {
          errors: [{ path: 'until', message }],
        });
      }
      const counts = await store.readMix(site.key, from, until);
      return context.json({ from, until, counts });
    },
  });
}

/** @param time milliseconds since 1970 */
function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
