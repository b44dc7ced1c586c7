import type { Response } from '@oxbow/model/response';
import type { Touchpoint } from '@oxbow/model/touchpoint';
import { notAhead } from './clock.js';

/**
 * Makes the touchpoint that a response becomes in its customer's timeline.
 * @param now milliseconds since 1970; a response from the future counts as given now
 */
export function toTouchpoint(response: Response, customer: string, now: number): Touchpoint {
  const { id, at, channel, answers } = response;
  const score = answers.find((answer) => answer.type === 'nps')?.value;
  const text = answers.find((answer) => answer.type === 'text')?.value;
  return {
    id,
    customer,
    at: notAhead(at, now),
    channel,
    type: 'feedback',
    direction: 'in',
    title: score === undefined ? 'Feedback' : `Feedback: ${score} of 10`,
    ...(text !== undefined && { detail: text }),
    source: 'oxbow',
    ...(score !== undefined && { rating: { value: score, maximum: 10 } }),
    side: 'customer',
  };
}
