import { Touchpoint } from '@oxbow/model/touchpoint';
import type { Context } from 'hono';
import { requireScope, type Environment } from '../access.js';
import { readJson } from '../body.js';
import { readRecords, type RecordResult } from '../records.js';
import type { TimelineStore } from '../store/timeline-store.js';

/** Most touchpoints in one request. */
const most = 500;

/** `POST /v1/touchpoints`: takes touchpoints from a server of the firm; answers when they are durable. */
export function postTouchpoints(store: TimelineStore) {
  return async (context: Context<Environment>) => {
    const site = context.get('site');
    requireScope(context, 'touchpoints:write');
    const records = readRecords(await readJson(context.req.raw), 'touchpoints', most, Touchpoint);
    const added = await store.addTouchpoints(
      site.key,
      records.accepted.map(({ record }) => record),
    );

    const results: RecordResult[] = [];
    for (const [index, result] of records.rejected) results[index] = result;
    records.accepted.forEach(({ record, index }, position) => {
      results[index] = { id: record.id, status: added[position] ? 'stored' : 'duplicate' };
    });
    return context.json({ results }, 202);
  };
}
