import type { CheckInRequest, CheckInResult } from '@oxbow/model/check-in';
import type { Objective } from '@oxbow/model/objective';
import { readObjective } from '@oxbow/model/read-objective';
import type { OxElement } from '../../element/element.js';
import { Submission, type Outcome as SubmissionOutcome } from '../../element/submission.js';
import { CheckInRequestEvent } from '../events.js';

/** What the host says of a check-in; its objective is there where it can be read. */
export type Answer =
  | { status: 'stored' | 'conflict'; objective?: Objective | undefined }
  | Exclude<CheckInResult, { objective: unknown }>;

/** What is known of a check-in that was sent. */
export type Outcome = SubmissionOutcome<Answer>;

/** A check-in on its way to the host. */
export type CheckInSubmission = Submission<Answer>;

const expected =
  'expected { status: "stored", objective }, { status: "conflict", objective }, { status: "queued" }, ' +
  '{ status: "unsaved" } or { status: "failed", reason: "refused" | "unauthorized" | "invalid" }';

const reasons = ['refused', 'unauthorized', 'invalid'] as const;

/** Sends a check-in to the host; every attempt carries the same check-in with the same id. */
export function submit(host: OxElement, request: CheckInRequest): CheckInSubmission {
  return new Submission<Answer>(host, {
    create: (signal) => new CheckInRequestEvent(request, signal),
    read: readAnswer,
    isSafe: ({ status }) => status === 'stored' || status === 'queued',
    isFinal: ({ status }) => status === 'stored' || status === 'conflict' || status === 'failed',
    expected,
  });
}

/** As lenient with the objective as the card is with its data: what was stored is stored, however it is told. */
function readAnswer(answer: unknown): Answer | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { status, objective, reason } = answer as Record<string, unknown>;
  if (status === 'stored' || status === 'conflict')
    return { status, objective: readObjective(objective).objective };
  if (status === 'queued' || status === 'unsaved') return { status };
  const known = reasons.find((one) => one === reason);
  return status === 'failed' && known ? { status, reason: known } : undefined;
}
