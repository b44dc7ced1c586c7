import { Channel } from '@oxbow/model/channel';
import { Instant } from '@oxbow/model/instant';
import { Side } from '@oxbow/model/side';
import { Direction, TimelinePage, Touchpoint } from '@oxbow/model/touchpoint';
import * as z from 'zod/mini';
import { requireCustomer } from '../access.js';
import { name } from '../api/open-api.js';
import { defineOperation } from '../api/operation.js';
import { integer } from '../api/parameters.js';
import { readCursor, writeCursor, type CursorKind, type CursorList } from '../cursor.js';
import { Problem } from '../problem.js';
import type { AuditStore } from '../store/audit-store.js';
import type { PageStart, Place, TimelineStore } from '../store/timeline-store.js';
import { streamDescription, streamProblems, type OpenStream } from './stream.js';

/** The customer's number in the request's address. */
export const CustomerParams = z.object({
  customer: z.string().check(z.minLength(1), z.maxLength(200)),
});

const Page = name(
  'TimelinePage',
  // The collector holds no profiles.
  z.extend(z.omit(TimelinePage, { profile: true }), {
    touchpoints: z.array(name('Touchpoint', Touchpoint)),
    /** Ask for newer ones with this cursor; `null` when there are none. */
    after: z.nullable(z.string()),
  }),
);

const Word = z.string().check(z.minLength(1), z.maxLength(200));

const PageQuery = z.strictObject({
  limit: z._default(integer(1, 200), 50),
  before: z.optional(z.string()),
  after: z.optional(z.string()),
  channel: z.optional(z.array(Channel)),
  type: z.optional(Word),
  direction: z.optional(Direction),
  side: z.optional(Side),
  case: z.optional(Word),
  from: z.optional(Instant),
  until: z.optional(Instant),
});

/** `GET /v1/customers/{customer}/touchpoints`: one page of a timeline, newest first. */
export function getTimeline(store: TimelineStore, audit: AuditStore, now: () => number) {
  return defineOperation({
    id: 'readTimeline',
    method: 'GET',
    path: '/v1/customers/{customer}/touchpoints',
    tag: 'Timeline',
    summary: 'One page of a customer’s touchpoints, newest first.',
    description:
      'Without a cursor it is the page of the newest. `before` of a page leads to older ones, `after` to newer ones; each is null where there is nothing more that way. A cursor is a place in this customer’s timeline and holds for any filter: `channel` (several), `type`, `direction`, `side`, `case`, `from` (the earliest time) and `until` (the first that is too late). `sequence` is where to follow the stream from. A line of the audit says who asked.',
    access: { scope: 'timeline:read' },
    params: CustomerParams,
    query: PageQuery,
    answers: { 200: { description: 'The page.', body: Page } },
    problems: ['unknown-cursor'],
    handle: async ({ context, site: { key: site }, identity, params: { customer }, query }) => {
      requireCustomer(identity, customer);
      const { limit, before: _before, after: _after, channel: channels, ...filter } = query;
      const start = readStart(query, site, customer);
      const [page] = await Promise.all([
        store.readPage(site, customer, limit, start, { ...filter, channels }),
        audit.record(site, {
          at: now(),
          actor: identity.subject,
          action: 'timeline.read',
          customer,
        }),
      ]);
      const toCursor = (kind: CursorKind, place: Place | undefined) =>
        JSON.stringify(
          place
            ? writeCursor(cursorsOf(kind, site, customer), { at: place.at, id: place.sequence })
            : null,
        );
      // The touchpoints are JSON already; parsing them only to write them again would be most of the work.
      const json = `{"touchpoints":[${page.touchpoints.join(',')}],"before":${toCursor('before', page.older)},"after":${toCursor('after', page.newer)},"sequence":"${page.sequence}"}`;
      return context.body(json, 200, { 'Content-Type': 'application/json' });
    },
  });
}

function readStart(
  { before, after }: { before?: string | undefined; after?: string | undefined },
  site: string,
  customer: string,
): PageStart | undefined {
  if (before !== undefined && after !== undefined) {
    const message = 'expected one of before and after';
    throw new Problem('malformed-request', 'A page is before a place or after it.', {
      errors: [{ path: 'after', message }],
    });
  }
  const [kind, cursor] =
    before === undefined ? (['after', after] as const) : (['before', before] as const);
  if (cursor === undefined) return undefined;
  const { at, id } = readCursor(cursorsOf(kind, site, customer), cursor);
  return { kind, place: { at, sequence: id } };
}

function cursorsOf(kind: CursorKind, site: string, customer: string): CursorList {
  return { kind, of: ['timeline', site, customer], id: 'sequence' };
}

/** `GET /v1/customers/{customer}/stream`: a customer's touchpoints as they are stored. */
export function getTimelineStream(
  store: TimelineStore,
  audit: AuditStore,
  open: OpenStream,
  now: () => number,
) {
  return defineOperation({
    id: 'followTimeline',
    method: 'GET',
    path: '/v1/customers/{customer}/stream',
    tag: 'Timeline',
    summary:
      'A customer’s touchpoints as they are stored, as server-sent events named `touchpoint`.',
    description:
      'It ends with the token, and when the customer is erased; a place before the erase is refused with 409. A line of the audit says who opened it.',
    access: { scope: 'timeline:read' },
    params: CustomerParams,
    ...streamDescription,
    problems: streamProblems,
    handle: async ({ context, site, identity, params: { customer }, query: { after } }) => {
      requireCustomer(identity, customer);
      const changes = store.changes(site.key, customer);
      const newest = (await changes.newest()) ?? '0';
      const answer = open(context, {
        changes,
        newest,
        oldest: changes.oldest(),
        event: 'touchpoint',
        after,
        expires: identity.expires,
      });
      try {
        // Only what is opened is read; nothing of it is sent before the line is durable.
        await audit.record(site.key, {
          at: now(),
          actor: identity.subject,
          action: 'timeline.follow',
          customer,
        });
      } catch (error) {
        await answer.body?.cancel();
        throw error;
      }
      return answer;
    },
  });
}
