import type { Response } from '@oxbow/model/response';

/** Nobody reads a question and answers by a click in less: seconds. */
const fastestClick = 0.7;

/** Nobody answers in own words in less, not even by pasting: seconds. */
const fastestText = 2;

/**
 * Whether a machine seems to have made a response: it filled in the field that no person sees, or was faster than people
 * are. Such a response is kept, apart from the others, since it may be wrong of a person too. One that a token gives to a
 * customer is never suspect: the site's server has vouched for them, and password managers fill in hidden fields.
 * @param attributed whether a token says whose it is
 */
export function isSuspect(
  { trap, elapsed, answers }: Pick<Response, 'trap' | 'elapsed' | 'answers'>,
  { attributed }: { attributed: boolean },
): boolean {
  if (attributed) return false;
  if (trap !== undefined && trap.trim() !== '') return true;
  const fastest = answers.some(({ type }) => type === 'text') ? fastestText : fastestClick;
  // Without a time there is nothing to say: a server that hands in for a kiosk has none.
  return elapsed !== undefined && elapsed < fastest;
}
