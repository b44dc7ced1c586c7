import { TimelinePage, Touchpoint } from '@oxbow/model/touchpoint';
import * as z from 'zod/mini';
import { requireCustomer } from '../access.js';
import { name } from '../api/open-api.js';
import { defineOperation } from '../api/operation.js';
import { integer } from '../api/parameters.js';
import { readCursor, writeCursor } from '../cursor.js';
import type { TimelineStore } from '../store/timeline-store.js';
import { streamDescription, streamProblems, type OpenStream } from './stream.js';

/** The customer's number in the request's address. */
export const CustomerParams = z.object({
  customer: z.string().check(z.minLength(1), z.maxLength(200)),
});

const Page = name(
  'TimelinePage',
  z.extend(TimelinePage, { touchpoints: z.array(name('Touchpoint', Touchpoint)) }),
);

/** `GET /v1/customers/{customer}/touchpoints`: one page of a timeline, newest first. */
export function getTimeline(store: TimelineStore) {
  return defineOperation({
    id: 'readTimeline',
    method: 'GET',
    path: '/v1/customers/{customer}/touchpoints',
    tag: 'Timeline',
    summary: 'One page of a customer’s touchpoints, newest first.',
    access: { scope: 'timeline:read' },
    params: CustomerParams,
    query: z.strictObject({
      limit: z._default(integer(1, 200), 50),
      before: z.optional(z.string()),
    }),
    answers: { 200: { description: 'The page.', body: Page } },
    problems: ['unknown-cursor'],
    handle: async ({ context, site: { key: site }, identity, params: { customer }, query }) => {
      requireCustomer(identity, customer);
      const before =
        query.before === undefined ? undefined : readCursor(query.before, site, customer);
      const page = await store.readPage(site, customer, query.limit, before);
      const next = page.next ? writeCursor(page.next, site, customer) : null;
      // The touchpoints are JSON already; parsing them only to write them again would be most of the work.
      const json = `{"touchpoints":[${page.touchpoints.join(',')}],"before":${JSON.stringify(next)},"sequence":"${page.sequence}"}`;
      return context.body(json, 200, { 'Content-Type': 'application/json' });
    },
  });
}

/** `GET /v1/customers/{customer}/stream`: a customer's touchpoints as they are stored. */
export function getTimelineStream(store: TimelineStore, open: OpenStream) {
  return defineOperation({
    id: 'followTimeline',
    method: 'GET',
    path: '/v1/customers/{customer}/stream',
    tag: 'Timeline',
    summary:
      'A customer’s touchpoints as they are stored, as server-sent events named `touchpoint`.',
    access: { scope: 'timeline:read' },
    params: CustomerParams,
    ...streamDescription,
    problems: streamProblems,
    handle: async ({ context, site, identity, params: { customer }, query: { after } }) => {
      requireCustomer(identity, customer);
      const changes = store.changes(site.key, customer);
      const newest = (await changes.newest()) ?? '0';
      return open(context, {
        changes,
        newest,
        event: 'touchpoint',
        after,
        expires: identity.expires,
      });
    },
  });
}
