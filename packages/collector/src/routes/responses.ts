import { toReference } from '@oxbow/model/reference';
import { Response as FeedbackResponse, sideOfResponse } from '@oxbow/model/response';
import * as z from 'zod/mini';
import { name } from '../api/open-api.js';
import { defineOperation } from '../api/operation.js';
import { readJson } from '../body.js';
import { notAhead } from '../clock.js';
import { toTouchpoint, withoutTime } from '../feedback.js';
import { Problem } from '../problem.js';
import { RecordResults, readRecords, type RecordResult } from '../records.js';
import { redactResponse } from '../redaction/redact.js';
import type { Site } from '../sites/site.js';
import {
  hashReceipt,
  type ResponseItem,
  type ResponseOutcome,
  type ResponseStore,
} from '../store/response-store.js';
import { suspicionOf, toKept } from '../suspicion.js';

/** Most responses in one request. */
const most = 50;

const Responses = z.strictObject({
  responses: z.array(name('Response', FeedbackResponse)).check(z.minLength(1), z.maxLength(most)),
});

/** What keeps customers' responses: a store, or what groups those that come at the same time before one. */
export interface ResponseKeeper {
  addResponses(site: string, items: readonly ResponseItem[]): Promise<readonly ResponseOutcome[]>;
}

/** `POST /v1/responses`: takes what people handed in; answers when it is durable. */
export function postResponses(
  keeper: ResponseKeeper,
  store: Pick<ResponseStore, 'addEmployeeResponses'>,
  now: () => number,
) {
  return defineOperation({
    id: 'addResponses',
    method: 'POST',
    path: '/v1/responses',
    tag: 'Feedback',
    summary:
      'Takes what people handed in: with a token as the customer who it names, else as nobody’s.',
    description:
      'Each becomes a touchpoint of that customer and an item of the inbox. An employee’s is kept as nobody’s, with the day alone, and is in no timeline and no inbox. What may come from a machine is taken too, and shown to nobody who does not ask for it.',
    access: { scope: 'feedback:write', orSite: true },
    headers: { 'Idempotency-Key': { description: 'The id of the one response in the body.' } },
    body: { 'application/json': Responses },
    answers: {
      202: { description: 'What became of each; stored means durable.', body: RecordResults },
    },
    problems: ['overloaded'],
    handle: async ({ context, site, identity }) => {
      const body = await readJson(context.req.raw);
      const records = readRecords(body, 'responses', most, FeedbackResponse);
      assertIdempotencyKey(context.req.header('Idempotency-Key'), records);

      const isEmployees = ({ record }: { record: FeedbackResponse }) =>
        sideOfResponse(record) === 'employee';
      const employees = records.accepted.filter(isEmployees);
      const customers = records.accepted.filter((each) => !isEmployees(each));
      // Without a token anybody may give feedback, but nobody may say whose it is.
      const customer = identity?.subject;
      const outcomes = [
        ...(await keeper.addResponses(
          site.key,
          customers.map(({ record }) => toItem(record, site, customer, now())),
        )),
        // What an employee says is kept as nobody's, whatever token it comes with: it is no part of a timeline.
        ...(await store.addEmployeeResponses(
          site.key,
          employees.map(({ record }) => ({
            response: withoutTime(redactResponse(toKept(record), site.settings)),
            suspect: suspicionOf(record, identity !== undefined),
          })),
        )),
      ];

      const results: RecordResult[] = [];
      for (const [index, result] of records.rejected) results[index] = result;
      [...customers, ...employees].forEach(({ record, index }, position) => {
        results[index] = toResult(record.id, outcomes[position], index);
      });
      return context.json({ results }, 202);
    },
  });
}

/** A customer's response as it is kept, and what it becomes. */
function toItem(
  sent: FeedbackResponse,
  site: Site,
  customer: string | undefined,
  now: number,
): ResponseItem {
  const response = redactResponse(toKept(sent), site.settings);
  const suspect = suspicionOf(sent, customer !== undefined);
  return {
    response,
    at: notAhead(response.at, now),
    customer,
    suspect,
    ...(sent.receipt !== undefined && { receipt: hashReceipt(site.key, sent.receipt) }),
    ...(customer !== undefined &&
      !suspect && { touchpoint: toTouchpoint(response, customer, now) }),
  };
}

function toResult(id: string, outcome: ResponseOutcome | undefined, index: number): RecordResult {
  if (outcome !== 'erased') {
    return { id, status: outcome ?? 'duplicate', reference: toReference(id) };
  }
  const message = 'handed in before what was kept of the customer was erased';
  return { id, status: 'rejected', errors: [{ path: `responses[${index}].at`, message }] };
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
