import type { Delivery } from '@oxbow/model/delivery';
import type { Outcome as SubmissionOutcome } from '../../element/submission.js';
import type { EndingWording } from './strings.js';

/** What is known of what was handed in. */
export type Outcome = SubmissionOutcome<Delivery>;

/** What became of the answers, in words. */
export interface OutcomeView {
  tone: 'good' | 'warn' | 'bad' | '';
  title: string;
  body: string;
  canRetry: boolean;
  /** True when it will not become anything by itself. */
  canChange: boolean;
  /** The code, once there is something that it leads to. */
  receipt?: string | undefined;
}

const tones = { sending: '', unsaved: 'warn', saved: 'good', sent: 'good', failed: 'bad' } as const;
const bodies = {
  sending: 'sendingHint',
  unsaved: 'unsavedHint',
  saved: 'savedHint',
  sent: 'sentHint',
} as const;

/** Words an outcome. Only what was sent is thanked for. */
export function toOutcomeView(
  outcome: Outcome,
  receipt: string,
  { text }: EndingWording,
): OutcomeView {
  const { status } = outcome;
  return {
    tone: tones[status],
    title: text(status),
    body: text(status === 'failed' ? outcome.reason : bodies[status]),
    canRetry: status === 'unsaved' || status === 'failed',
    canChange: status === 'failed',
    receipt: status === 'sent' || status === 'saved' ? receipt : undefined,
  };
}
