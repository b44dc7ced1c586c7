import { InboxFigures } from '@oxbow/model/inbox';
import * as z from 'zod/mini';
import { name } from '../api/open-api.js';
import { defineOperation } from '../api/operation.js';
import { integer } from '../api/parameters.js';
import type { FiguresStore } from '../store/figures-store.js';

const millisecondsPerDay = 86_400_000;
const usualDays = 30;

const Query = z.object({
  days: z.optional(integer(1, 366)),
  team: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
});

/** `GET /v1/inbox/figures`: what waits, and how each team answers; never a person. */
export function getInboxFigures(store: FiguresStore, now: () => number) {
  return defineOperation({
    id: 'readInboxFigures',
    method: 'GET',
    path: '/v1/inbox/figures',
    tag: 'Inbox',
    summary: 'What waits for an answer, and how each of the token’s teams answers.',
    description:
      'By team, of the responses handed in within `days` (30 unless told otherwise): how many, how many of them the firm has answered, and hours until the first answer (median and 90th percentile). Under five responses a team has no rate, under five answers no hours: `null`. What may come from machines is not counted. There is no figure by person, and none can be asked for. `destinations` are the teams of the site, to which an item can be given.',
    access: { scope: 'inbox:read' },
    query: Query,
    answers: { 200: { description: 'The figures.', body: name('InboxFigures', InboxFigures) } },
    handle: async ({ context, site, identity, query }) => {
      const { days = usualDays, team } = query;
      const since = now() - days * millisecondsPerDay;
      return context.json(await store.read(site.key, identity.teams, team, days, since));
    },
  });
}
