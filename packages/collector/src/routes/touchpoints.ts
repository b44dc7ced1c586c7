import { defineOperation } from '../api/operation.js';
import { answerResults, RecordResults, type RecordResult } from '../records.js';
import { redactTouchpoint } from '../redaction/redact.js';
import type { TimelineStore } from '../store/timeline-store.js';
import { readTouchpoints, touchpointBodies } from './touchpoint-body.js';

/** `POST /v1/touchpoints`: takes touchpoints from a server of the firm; answers when they are durable. */
export function postTouchpoints(store: Pick<TimelineStore, 'addTouchpoints'>) {
  return defineOperation({
    id: 'addTouchpoints',
    method: 'POST',
    path: '/v1/touchpoints',
    tag: 'Timeline',
    summary: 'Takes touchpoints from a server of the firm.',
    description:
      'As a JSON list, as `{"touchpoints": […]}`, as newline-delimited JSON, or as events of CloudEvents 1.0: one or a batch of them, or one in binary mode. One that does not fit costs only itself; when none fits, the answer is 422. The results stand in the order of the request, empty lines left out. An event’s `source` and `id`, joined by a space, are the touchpoint’s id, `subject` is the customer, `time` is `at`, `data` holds the rest; its result has the event’s id. What happened before its customer was erased is rejected.',
    access: { scope: 'touchpoints:write' },
    body: touchpointBodies,
    answers: {
      202: { description: 'What became of each; stored means durable.', body: RecordResults },
    },
    problems: ['overloaded'],
    handle: async ({ context, site }) => {
      const { accepted, rejected, idOf, placeOf } = await readTouchpoints(context.req.raw);
      context.set('records', { kind: 'touchpoint', accepted: accepted.length });
      const outcomes = await store.addTouchpoints(
        site.key,
        accepted.map(({ record }) => redactTouchpoint(record, site.settings)),
      );
      const results: RecordResult[] = [];
      for (const [index, result] of rejected) results[index] = result;
      accepted.forEach(({ index }, position) => {
        const [id, outcome] = [idOf(index), outcomes[position]];
        results[index] =
          outcome === 'erased'
            ? { id, status: 'rejected', errors: [{ path: placeOf(index), message: 'erased' }] }
            : { id, status: outcome === 'stored' ? 'stored' : 'duplicate' };
      });
      return answerResults(context, results);
    },
  });
}
