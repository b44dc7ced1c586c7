import type { OxElement } from '../element/element.js';
import { WithdrawRequestEvent } from '../element/events.js';
import type { RequestEvent } from '../element/request-event.js';
import { Submission } from '../element/submission.js';

/** That somebody takes back what they handed in; its outcome is `withdrawn` only when the host has said so. */
export type Withdrawal = Submission<{ status: 'withdrawn' }>;

/** What is known of something that is taken back: that is being done, it is gone, or that is not certain. */
export type WithdrawalStatus = 'withdrawing' | 'withdrawn' | 'uncertain';

/**
 * Asks the host to delete what was handed in, sent or not.
 * @param create makes the request for each attempt, where it is not the usual event
 */
export function withdraw(
  host: OxElement,
  receipt: string,
  create = (signal: AbortSignal): WithdrawRequestEvent =>
    new WithdrawRequestEvent({ receipt }, signal),
): Withdrawal {
  return new Submission(host, {
    create: (signal) => create(signal) as RequestEvent<unknown, never>,
    // It is answered once it is gone; there is nothing to be said of it.
    read: () => ({ status: 'withdrawn' as const }),
    isSafe: ({ status }) => status === 'withdrawn',
    isFinal: ({ status }) => status === 'withdrawn',
    expected: 'expected a promise that is kept once it is gone',
  });
}

/** What to tell of it. */
export function toWithdrawalStatus({ outcome: { status } }: Withdrawal): WithdrawalStatus {
  if (status === 'withdrawn') return status;
  return status === 'sending' ? 'withdrawing' : 'uncertain';
}
