import './client.js';
import { TimelinePage, type TimelineChange } from '@oxbow/model/touchpoint';
import type { Subject } from '../element/events.js';
import { toAddress } from './address.js';
import { follow } from './follow.js';
import { withToken, type Collector } from './http.js';

/**
 * Reads one page of a customer's touchpoints, newest first.
 * @param before cursor of the page before; without it the newest
 * @throws RefusedError, TypeError when the answer is no page
 */
export async function readTimelinePage(
  { http, identity }: Collector,
  customer: string,
  signal: AbortSignal,
  before?: string,
): Promise<TimelinePage> {
  const query = before === undefined ? '' : `&before=${encodeURIComponent(before)}`;
  const path = `${toAddress('customers', customer)}/touchpoints?limit=50${query}`;
  const answer = await withToken(identity, (token) => http.json(path, { signal, token }));
  const page = TimelinePage.safeParse(answer);
  if (page.success) return page.data;
  throw new TypeError('the collector answered with something else than a page of touchpoints');
}

/**
 * Follows a customer's timeline: first a page, then the live changes.
 * @throws as `follow`, TypeError for a customer that no address can name
 */
export function answer(
  collector: Collector,
  detail: unknown,
  signal: AbortSignal,
): AsyncGenerator<TimelinePage | TimelineChange, void, undefined> {
  const customer = (detail as Subject).id;
  return follow<TimelinePage, TimelineChange>(
    collector,
    {
      address: toAddress('customers', customer),
      event: 'touchpoint',
      read: (until) => readTimelinePage(collector, customer, until),
      placeOf: ({ sequence }) => sequence,
      replace: ({ touchpoints }) => ({ added: touchpoints }),
      gather: (added) => ({ added }),
    },
    signal,
  );
}
