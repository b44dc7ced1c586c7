import type { Fault } from '@oxbow/model/fault';
import type { Journey } from '@oxbow/model/journey';
import { readJourney } from '@oxbow/model/read-journey';
import type { OxElement } from '../../element/element.js';
import type { RequestEvent } from '../../element/request-event.js';
import { Submission, type Outcome as SubmissionOutcome } from '../../element/submission.js';
import { JourneySubmitRequestEvent } from '../events.js';

/** What the host says of a journey that it was given; the stored one is there where it can be read. */
export type Answer =
  | { status: 'saved' | 'conflict'; journey?: Journey | undefined }
  | { status: 'refused'; faults: Fault[] }
  | { status: 'failed'; reason: 'unauthorized' | 'broken' };

/** What is known of a journey that was sent. */
export type Outcome = SubmissionOutcome<Answer>;

export type JourneySubmission = Submission<Answer>;

const expected =
  'expected { status: "saved", journey }, { status: "conflict", journey }, { status: "refused", faults }, ' +
  '{ status: "failed", reason: "unauthorized" } or { status: "unsaved" }';

/** Gives a journey to the host; every attempt carries the same one. */
export function submit(host: OxElement, journey: Journey, revision: number): JourneySubmission {
  return new Submission<Answer>(host, {
    create: (signal) =>
      new JourneySubmitRequestEvent({ journey, revision }, signal) as RequestEvent<
        unknown,
        unknown
      > as RequestEvent<unknown, Answer>,
    read: readAnswer,
    isSafe: ({ status }) => status === 'saved',
    isFinal: ({ status }) => status !== 'sending' && status !== 'unsaved',
    expected,
  });
}

/** As lenient with the journey as the widget is with its data: what was saved is saved, however it is told. */
function readAnswer(answer: unknown): Answer | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { status, journey, faults, reason } = answer as Record<string, unknown>;
  if (status === 'saved' || status === 'conflict')
    return { status, journey: readJourney(journey).journey };
  if (status === 'refused') return { status, faults: readFaults(faults) };
  if (status === 'unsaved') return { status } as unknown as Answer;
  const isKnown = reason === 'unauthorized';
  return status === 'failed' ? { status, reason: isKnown ? reason : 'broken' } : undefined;
}

function readFaults(faults: unknown): Fault[] {
  if (!Array.isArray(faults)) return [];
  return (faults as unknown[]).flatMap((fault): Fault[] => {
    const { path, message } = (fault ?? {}) as Partial<Record<keyof Fault, unknown>>;
    return typeof message === 'string'
      ? [{ path: typeof path === 'string' ? path : '', message }]
      : [];
  });
}
