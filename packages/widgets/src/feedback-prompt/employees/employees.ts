import type { Answer } from '@oxbow/model/answer';
import type { Prompt } from '@oxbow/model/prompt';
import { keyLength } from '../../element/random-key.js';
import type { FeedbackPrompt } from '../feedback-prompt.js';
import { submit, type FeedbackSubmission } from '../submission.js';
import { toEmployeeResponse } from './response.js';
import { withdraw, type Withdrawal } from '../withdrawal.js';
import { HandedOver, HandedOverWithdrawal } from './submission.js';

export { withoutBlockedComments } from '@oxbow/model/comments';
export { renderReceipt } from './receipt-template.js';
export { strings } from './strings.js';
export { styles } from './styles.js';
export { toEmployeeView, toEmployeeWording } from './view-model.js';

/** Hands in what an employee answered, without an event; the receipt is for the person alone. */
export function submitForEmployee(
  host: FeedbackPrompt,
  prompt: Prompt,
  answers: Answer[],
): { submission: FeedbackSubmission; receipt: string } {
  const response = toEmployeeResponse(prompt, answers, {
    now: Date.now(),
    random: crypto.getRandomValues(new Uint8Array(keyLength)),
    locale: host.locale,
  });
  const create = (signal: AbortSignal) => new HandedOver(host, response, signal);
  return { submission: submit(host, response, create), receipt: response.receipt };
}

/** Takes back what an employee handed in, without an event. */
export function withdrawForEmployee(host: FeedbackPrompt, receipt: string): Withdrawal {
  return withdraw(host, receipt, (signal) => new HandedOverWithdrawal(host, receipt, signal));
}
