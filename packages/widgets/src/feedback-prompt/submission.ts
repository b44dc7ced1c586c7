import type { Delivery } from '@oxbow/model/delivery';
import { readDelivery } from '@oxbow/model/read-delivery';
import type { Response } from '@oxbow/model/response';
import { SubmitRequestEvent } from '../element/events.js';
import { markMade } from '../element/made.js';
import { Submission, type Outcome as SubmissionOutcome } from '../element/submission.js';
import type { FeedbackPrompt } from './feedback-prompt.js';

/** What is known of a response that was handed in. */
export type Outcome = SubmissionOutcome<Delivery>;

/** A response on its way to the host, also when the prompt has changed since. */
export type FeedbackSubmission = Submission<Delivery>;

const expected =
  'expected { status: "unsaved" }, { status: "saved" }, { status: "sent", reference: "7K2Q-M3XD" } or ' +
  '{ status: "failed", reason: "refused" | "unauthorized" | "expired" | "invalid" }';

/**
 * Hands a response to the host; every attempt carries the same response with the same id.
 * @param create makes the request for each attempt, where it is not the usual event
 */
export function submit(
  host: FeedbackPrompt,
  response: Response,
  create = (signal: AbortSignal): SubmitRequestEvent =>
    new SubmitRequestEvent(response, signal, host.kiosk),
): FeedbackSubmission {
  markMade(response);
  return new Submission<Delivery>(host, {
    create,
    read: readDelivery,
    isSafe: ({ status }) => status === 'saved' || status === 'sent',
    isFinal: ({ status }) => status === 'sent' || status === 'failed',
    expected,
  });
}
