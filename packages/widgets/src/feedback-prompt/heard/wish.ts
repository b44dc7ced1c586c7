import { findTaker } from '../../element/hand-over.js';
import type { Answers, RequestEvent } from '../../element/request-event.js';

/** Longest that an answer is waited for, in milliseconds. */
const patience = 30_000;

/**
 * Asks the host for one thing, once: what a person wants now is not asked again behind their back.
 * @param isPrivate no listener of the page is to see it: it is handed to the nearest connection
 * @throws TypeError when nobody takes it, or not in time; what the one who took it throws
 */
export async function wish<Answer>(
  host: Element,
  create: (signal: AbortSignal) => RequestEvent<unknown, Answer>,
  isPrivate: boolean,
): Promise<Answer> {
  const abort = new AbortController();
  const event = create(abort.signal);
  const answers = isPrivate
    ? (findTaker(host)?.(event) as Answers<Answer> | undefined)
    : event.dispatch(host);
  if (!answers) throw new TypeError(`nobody answers ${event.type}`);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TypeError(`${event.type} took too long`)), patience);
  });
  try {
    return await Promise.race([firstOf(answers), late]);
  } finally {
    clearTimeout(timer);
    abort.abort(new DOMException('it is answered', 'AbortError'));
  }
}

async function firstOf<Answer>(answers: Answers<Answer>): Promise<Answer> {
  if (!(Symbol.asyncIterator in answers)) return answers;
  const step = await answers[Symbol.asyncIterator]().next();
  if (step.done === true) throw new TypeError('the answer ended before its first value');
  return step.value;
}

/** The HTTP status that an error tells of, if any. */
export function statusOf(error: unknown): number | undefined {
  const { status } = (error ?? {}) as { status?: unknown };
  return typeof status === 'number' ? status : undefined;
}
