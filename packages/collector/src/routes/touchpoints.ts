import { Touchpoint } from '@oxbow/model/touchpoint';
import * as z from 'zod/mini';
import { name } from '../api/open-api.js';
import { defineOperation } from '../api/operation.js';
import { readJson } from '../body.js';
import { RecordResults, readRecords, type RecordResult } from '../records.js';
import type { TimelineStore } from '../store/timeline-store.js';

/** Most touchpoints in one request. */
const most = 500;

const Touchpoints = z.strictObject({
  touchpoints: z.array(name('Touchpoint', Touchpoint)).check(z.minLength(1), z.maxLength(most)),
});

/** `POST /v1/touchpoints`: takes touchpoints from a server of the firm; answers when they are durable. */
export function postTouchpoints(store: TimelineStore) {
  return defineOperation({
    id: 'addTouchpoints',
    method: 'POST',
    path: '/v1/touchpoints',
    tag: 'Timeline',
    summary: 'Takes touchpoints from a server of the firm.',
    access: { scope: 'touchpoints:write' },
    body: { 'application/json': Touchpoints },
    answers: {
      202: { description: 'What became of each; stored means durable.', body: RecordResults },
    },
    handle: async ({ context, site }) => {
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
    },
  });
}
