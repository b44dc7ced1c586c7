import type { RequestEvent } from '../element/request-event.js';
import type { Collector } from './http.js';

/** What only some pages ask for: a module with its own `answer`. */
export interface AnswerModule {
  /**
   * Answers a request; what it gives first is the answer, more are live changes.
   * @param detail the request's own, as some page has written it
   * @throws the signal's reason when it is aborted
   */
  answer(collector: Collector, detail: unknown, signal: AbortSignal): AsyncIterable<unknown>;
}

/** The late part itself, which is there for every page: it brings prompts and takes responses. */
const ofClient = (): undefined => undefined;

/** The requests that a connection answers, those for data with their subject, and how what answers them is fetched. */
const answers: Readonly<Record<string, () => Promise<AnswerModule> | undefined>> = {
  oxsubmit: ofClient,
  'oxdata prompt': ofClient,
  'oxdata customer': () => import('./follow-timeline.js'),
  'oxdata objective': () => import('./follow-objective.js'),
  'oxdata instrument': () => import('./read-profile.js'),
  'oxmore customer': () => import('./read-more.js'),
  oxcheckin: () => import('./check-in.js'),
};

/** How a request is answered; `undefined` for one that a connection does not answer. */
export function findAnswer({ type, detail }: RequestEvent) {
  const { subject } = (detail ?? {}) as { subject?: unknown };
  const key = type === 'oxdata' || type === 'oxmore' ? `${type} ${String(subject)}` : type;
  return Object.hasOwn(answers, key) ? answers[key] : undefined;
}

/** The names of these requests. */
export const answerable = new Set(Object.keys(answers).map((key) => key.split(' ')[0] ?? ''));
