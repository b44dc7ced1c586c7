import type { OxElement } from './element.js';
import { familyOf, tagIn } from './family.js';
import { findTaker } from './hand-over.js';
import type { Answers, RequestEvent } from './request-event.js';

/** An element that hands over without an event. */
type Giver<Detail, Answer> = OxElement & {
  /** The host's own way, where there is no connection. */
  handler: ((detail: Detail, signal: AbortSignal) => Answers<Answer>) | undefined;
};

/**
 * Gives a request to the nearest connection, else to the host's `handler`, and never dispatches it: nobody who listens on the
 * page hears of it. Without either it warns what is missing for `what`.
 * @returns what the taker gave, `undefined` where nobody took it; a handler that throws gives a promise that is rejected
 */
export function handOver<Detail, Answer>(
  host: Giver<Detail, Answer>,
  request: RequestEvent<Detail, Answer>,
  what: string,
): Answers<Answer> | undefined {
  const taken = findTaker(host)?.(request) as Answers<Answer> | undefined;
  if (taken) return taken;
  const { handler } = host;
  if (typeof handler !== 'function') {
    host.warn(
      'handler',
      `finds no <${tagIn(familyOf(host), 'connection')}> for ${what}, or one of a version that is too old, and no property "handler".`,
    );
    return undefined;
  }
  try {
    const answers: unknown = handler(request.detail, request.signal);
    return isIterable<Answer>(answers) ? answers : Promise.resolve(answers as Answer);
  } catch (error) {
    return Promise.reject(error instanceof Error ? error : new TypeError(String(error)));
  }
}

function isIterable<Answer>(answers: unknown): answers is AsyncIterable<Answer> {
  return typeof answers === 'object' && answers !== null && Symbol.asyncIterator in answers;
}
