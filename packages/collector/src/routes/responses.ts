import { toReference } from '@oxbow/model/reference';
import { Response as FeedbackResponse, sideOfResponse } from '@oxbow/model/response';
import * as z from 'zod/mini';
import { name } from '../api/open-api.js';
import { defineOperation } from '../api/operation.js';
import { readJson } from '../body.js';
import { toTouchpoint, withoutTime } from '../feedback.js';
import { Problem } from '../problem.js';
import { RecordResults, readRecords, type RecordResult } from '../records.js';
import type { TimelineStore } from '../store/timeline-store.js';

/** Most responses in one request. */
const most = 50;

const Responses = z.strictObject({
  responses: z.array(name('Response', FeedbackResponse)).check(z.minLength(1), z.maxLength(most)),
});

/** `POST /v1/responses`: takes what people handed in; answers when it is durable. */
export function postResponses(store: TimelineStore, now: () => number) {
  return defineOperation({
    id: 'addResponses',
    method: 'POST',
    path: '/v1/responses',
    tag: 'Feedback',
    summary:
      'Takes what people handed in: with a token as the customer who it names, else as nobody’s.',
    access: { scope: 'feedback:write', orSite: true },
    headers: { 'Idempotency-Key': { description: 'The id of the one response in the body.' } },
    body: { 'application/json': Responses },
    answers: {
      202: { description: 'What became of each; stored means durable.', body: RecordResults },
    },
    handle: async ({ context, site, identity }) => {
      // Without a token anybody may give feedback, but nobody may say whose it is.
      const customer = identity?.subject;
      const records = readRecords(
        await readJson(context.req.raw),
        'responses',
        most,
        FeedbackResponse,
      );
      assertIdempotencyKey(context.req.header('Idempotency-Key'), records);

      const isEmployees = (response: FeedbackResponse) => sideOfResponse(response) === 'employee';
      const responses = records.accepted.map(({ record }) =>
        isEmployees(record) ? withoutTime(record) : record,
      );
      // What an employee says is kept as nobody's, whatever token it comes with: it is no part of a timeline.
      const ownerOf = (response: FeedbackResponse) =>
        isEmployees(response) ? undefined : customer;
      const added = new Set<string>();
      for (const owner of new Set(responses.map(ownerOf))) {
        const items = responses
          .filter((response) => ownerOf(response) === owner)
          .map((response) =>
            owner === undefined
              ? { response }
              : { response, touchpoint: toTouchpoint(response, owner, now()) },
          );
        for (const id of await store.addResponses(site.key, owner, items)) added.add(id);
      }

      const results: RecordResult[] = [];
      for (const [index, result] of records.rejected) results[index] = result;
      for (const { record, index } of records.accepted) {
        // Deleted when met, so that the second of two equal ones in one request counts as known.
        const status = added.delete(record.id.toLowerCase()) ? 'stored' : 'duplicate';
        results[index] = { id: record.id, status, reference: toReference(record.id) };
      }
      return context.json({ results }, 202);
    },
  });
}

function assertIdempotencyKey(
  key: string | undefined,
  { accepted, count }: { accepted: { record: { id: string } }[]; count: number },
): void {
  if (key === undefined) return;
  // The draft standard writes the header as a quoted text.
  const id = key.replace(/^"(.*)"$/, '$1');
  if (count === 1 && accepted[0]?.record.id === id) return;
  throw new Problem(
    'content-invalid',
    'The header Idempotency-Key has to be the id of the one response in the body.',
    { errors: [{ path: 'responses[0].id', message: 'expected the Idempotency-Key' }] },
  );
}
