import { isPlainResponse } from '@oxbow/model/plain-response';
import { toReference } from '@oxbow/model/reference';
import { Response as FeedbackResponse, sideOfResponse } from '@oxbow/model/response';
import * as z from 'zod/mini';
import { name } from '../api/open-api.js';
import { defineOperation } from '../api/operation.js';
import { readJson } from '../body.js';
import { notAhead } from '../clock.js';
import type { Employees } from '../employees/employees.js';
import { outcomeProblems, refuseAll, toResult as toSealedResult } from '../employees/outcome.js';
import { toTouchpoint } from '../feedback.js';
import { Problem } from '../problem.js';
import { answerResults, RecordResults, readRecords, type RecordResult } from '../records.js';
import { redactResponse } from '../redaction/redact.js';
import type { Site } from '../sites/site.js';
import { hashReceipt, type ResponseItem, type ResponseOutcome } from '../store/response-store.js';
import { suspicionOf, toKept } from '../suspicion.js';

/** Most responses in one request. */
const most = 50;

const Responses = z.strictObject({
  responses: z.array(name('Response', FeedbackResponse)).check(z.minLength(1), z.maxLength(most)),
});

/** What keeps customers' responses: a store, or what groups those that come at the same time before one. */
export interface ResponseKeeper {
  addResponses(site: string, items: readonly ResponseItem[]): Promise<readonly ResponseOutcome[]>;
  replacePart(site: string, item: ResponseItem): Promise<boolean>;
}

/** `POST /v1/responses`: takes what people handed in; answers when it is durable. */
export function postResponses(
  keeper: ResponseKeeper,
  employees: Pick<Employees, 'handInResponses'>,
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
      'Each becomes a touchpoint of that customer and an item of the inbox. A part of a response (`partial`) becomes an item alone; a later part, with the same receipt and a higher `sequence`, takes its place, and the last one becomes the touchpoint. An employee’s is none of them: it is sealed until its wave is over, and then only counted, with those of others; with a token, one each in a wave. What may come from a machine is taken too, and shown to nobody who does not ask for it.',
    access: { scope: 'feedback:write', orSite: true },
    headers: { 'Idempotency-Key': { description: 'The id of the one response in the body.' } },
    body: { 'application/json': Responses },
    answers: {
      202: { description: 'What became of each; stored means durable.', body: RecordResults },
    },
    problems: ['overloaded', ...outcomeProblems],
    handle: async ({ context, site, identity }) => {
      const body = await readJson(context.req.raw);
      const records = readRecords(body, 'responses', most, FeedbackResponse, isPlainResponse);
      context.set('records', { kind: 'response', accepted: records.accepted.length });
      assertIdempotencyKey(context.req.header('Idempotency-Key'), records);

      const isEmployees = ({ record }: { record: FeedbackResponse }) =>
        sideOfResponse(record) === 'employee';
      const colleagues = records.accepted.filter(isEmployees);
      const customers = records.accepted.filter((each) => !isEmployees(each));
      if (colleagues.length > 0) context.set('uncounted', true);
      // Without a token anybody may give feedback, but nobody may say whose it is.
      const customer = identity?.subject;
      // What an employee says is no part of a timeline, whatever token it comes with; and it is tried before anything of the
      // request is kept, since it may be refused as a whole.
      const sealed = await employees.handInResponses(
        site.key,
        colleagues.map(({ record }) => ({
          response: redactResponse(record, site.settings),
          suspect: suspicionOf(record, identity !== undefined) !== undefined,
        })),
        identity && { subject: identity.subject, unit: identity.unit },
      );
      if (customers.length === 0 && records.rejected.size === 0) refuseAll(sealed);
      const outcomes = await keep(
        keeper,
        site.key,
        customers.map(({ record }) => toItem(record, site, customer, now())),
      );

      const results: RecordResult[] = [];
      for (const [index, result] of records.rejected) results[index] = result;
      customers.forEach(({ record, index }, position) => {
        results[index] = toResult(record.id, outcomes[position], index);
      });
      colleagues.forEach(({ record, index }, position) => {
        const outcome = sealed[position] ?? 'closed';
        results[index] = toSealedResult(record.id, outcome, `responses[${index}]`);
      });
      return answerResults(context, results);
    },
  });
}

/** Keeps what is new, and puts later parts of what is known in the place of earlier ones. */
async function keep(
  keeper: ResponseKeeper,
  site: string,
  items: readonly ResponseItem[],
): Promise<ResponseOutcome[]> {
  const outcomes = [...(await keeper.addResponses(site, items))];
  for (const [index, item] of items.entries()) {
    const mayReplace = outcomes[index] === 'duplicate' && item.response.sequence !== undefined;
    // One after the other: the later one of a request counts.
    if (mayReplace && (await keeper.replacePart(site, item))) outcomes[index] = 'stored';
  }
  return outcomes;
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
      !suspect &&
      !response.partial && { touchpoint: toTouchpoint(response, customer, now) }),
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
