import type { Context } from 'hono';
import { requireCustomer, type Environment } from '../access.js';
import { readCursor, writeCursor } from '../cursor.js';
import { Problem } from '../problem.js';
import type { TimelineStore } from '../store/timeline-store.js';
import type { OpenStream } from './stream.js';

const defaultLimit = 50;
const mostLimit = 200;

/** `GET /v1/customers/{customer}/touchpoints`: one page of a timeline, newest first. */
export function getTimeline(store: TimelineStore) {
  return async (context: Context<Environment>) => {
    const site = context.get('site').key;
    const { customer } = requireCustomer(context);
    const limit = readLimit(context.req.query('limit'));
    const cursor = context.req.query('before');
    const before = cursor === undefined ? undefined : readCursor(cursor, site, customer);
    const page = await store.readPage(site, customer, limit, before);
    const next = page.next ? writeCursor(page.next, site, customer) : null;
    // The touchpoints are JSON already; parsing them only to write them again would be most of the work.
    const json = `{"touchpoints":[${page.touchpoints.join(',')}],"before":${JSON.stringify(next)},"sequence":"${page.sequence}"}`;
    return context.body(json, 200, { 'Content-Type': 'application/json' });
  };
}

/** `GET /v1/customers/{customer}/stream`: a customer's touchpoints as they are stored. */
export function getTimelineStream(store: TimelineStore, open: OpenStream) {
  return async (context: Context<Environment>) => {
    const { customer, identity } = requireCustomer(context);
    const changes = store.changes(context.get('site').key, customer);
    const newest = (await changes.newest()) ?? '0';
    return open(context, { changes, newest, event: 'touchpoint', expires: identity.expires });
  };
}

function readLimit(text: string | undefined): number {
  if (text === undefined) return defaultLimit;
  const limit = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (limit >= 1 && limit <= mostLimit) return limit;
  const message = `expected a number from 1 to ${mostLimit}`;
  throw new Problem('malformed-request', `The parameter limit is not valid: ${message}.`, {
    errors: [{ path: 'limit', message }],
  });
}
