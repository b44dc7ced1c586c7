import type { Journey } from '@oxbow/model/journey';
import { JourneyActuals } from '@oxbow/model/actuals';
import { createJourneyCount } from '@oxbow/model/journey-actuals';
import { toJourneyTouchpoint } from '@oxbow/model/journey-touchpoint';
import { name } from '../api/open-api.js';
import { defineOperation } from '../api/operation.js';
import { Problem } from '../problem.js';
import { mostTouchpoints, type HistoryStore } from '../store/history-store.js';
import type { JourneyStore } from '../store/journey-store.js';
import { daysDescription, DaysQuery, readDays } from './days.js';
import { JourneyParams, noJourney } from './journeys.js';

/** `GET /v1/journeys/{id}/actuals`: what really happened on a journey, counted from the touchpoints that are stored. */
export function getJourneyActuals(store: JourneyStore, history: HistoryStore, now: () => number) {
  const most = mostTouchpoints.toLocaleString('en');
  return defineOperation({
    id: 'readJourneyActuals',
    method: 'GET',
    path: '/v1/journeys/{id}/actuals',
    tag: 'Journeys',
    summary: 'What really happened on a journey, counted over all customers with touchpoints.',
    description: `${daysDescription} Who began before the first day is counted by what these days hold. Days with more than ${most} touchpoints are refused: ask for fewer. Counts are exact: what was erased or deleted is not in them. No count is of one customer; of employees nothing is counted.`,
    access: { scope: 'channels:read' },
    params: JourneyParams,
    query: DaysQuery,
    answers: { 200: { description: 'The counts.', body: name('JourneyActuals', JourneyActuals) } },
    problems: ['not-found'],
    handle: async ({ context, site, params, query }) => {
      const days = readDays(query, now());
      const stored = await store.read(site.key, params.id);
      if (!stored) throw noJourney();
      if ((await history.count(site.key, days)) > mostTouchpoints) {
        throw new Problem('malformed-request', 'These days hold more than is looked at.', {
          errors: [{ path: 'from', message: `expected days with at most ${most} touchpoints` }],
        });
      }
      const count = createJourneyCount(JSON.parse(stored.body) as Journey);
      const unattributed = await history.walk(site.key, days, toJourneyTouchpoint, (touchpoints) =>
        count.add(touchpoints),
      );
      return context.json(count.actuals(unattributed));
    },
  });
}
