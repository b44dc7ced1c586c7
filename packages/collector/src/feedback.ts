import type { Reply } from '@oxbow/model/reply';
import type { Response } from '@oxbow/model/response';
import type { Touchpoint } from '@oxbow/model/touchpoint';
import { notAhead } from './clock.js';

/** The score that a response gives, 0 to 10: its first answer of the type `nps`. */
export function scoreOf({ answers }: Pick<Response, 'answers'>): number | undefined {
  return answers.find((answer) => answer.type === 'nps')?.value;
}

/**
 * Makes the touchpoint that a response becomes in its customer's timeline.
 * @param now milliseconds since 1970; a response from the future counts as given now
 */
export function toTouchpoint(response: Response, customer: string, now: number): Touchpoint {
  const { id, at, channel, answers } = response;
  const score = scoreOf(response);
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

/** Makes the touchpoint that a reply to a known customer's response, or of that customer, becomes in the timeline. */
export function toReplyTouchpoint(
  { id, at, from, text, by }: Reply,
  response: Response,
  customer: string,
): Touchpoint {
  return {
    id,
    customer,
    at,
    channel: response.channel,
    type: 'reply',
    direction: from === 'firm' ? 'out' : 'in',
    title: 'Reply',
    detail: text,
    ...(by !== undefined && { team: by }),
    previous: response.id,
    source: 'oxbow',
    side: 'customer',
  };
}
