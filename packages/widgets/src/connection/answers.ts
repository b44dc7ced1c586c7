import type { RequestEvent } from '../element/request-event.js';
import type { Collector } from './http.js';
import type { Sender } from './sender.js';

/** What there is to answer with. */
export interface Surroundings extends Collector {
  sender: Pick<Sender, keyof Sender>;
}

/** What only some pages ask for: a module with its own `answer`. */
export interface AnswerModule {
  /**
   * Answers a request; what it gives first is the answer, more are live changes.
   * @param detail the request's own, as some page has written it
   * @throws the signal's reason when it is aborted
   */
  answer(surroundings: Surroundings, detail: unknown, signal: AbortSignal): AsyncIterable<unknown>;
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
  oxstatus: async () => (await import('./heard.js')).status,
  'oxreply receipt': async () => (await import('./heard.js')).reply,
  oxwithdraw: async () => (await import('./heard.js')).withdrawal,
  'oxdata inbox': () => import('./follow-inbox.js'),
  'oxmore inbox': () => import('./read-inbox-page.js'),
  'oxdata response': () => import('./open-response.js'),
  oxreply: () => import('./answer-giver.js'),
  oxassign: () => import('./change-response.js'),
  oxresolve: () => import('./change-response.js'),
  oxcheckin: () => import('./check-in.js'),
};

/** How a request is answered; `undefined` for one that a connection does not answer. */
export function findAnswer({ type, detail }: RequestEvent) {
  const key = toKey(type, (detail ?? {}) as { subject?: unknown; receipt?: unknown });
  return Object.hasOwn(answers, key) ? answers[key] : undefined;
}

/** A reply is that of the giver, who has the receipt, or that of the firm. */
function toKey(type: string, { subject, receipt }: { subject?: unknown; receipt?: unknown }) {
  if (type === 'oxdata' || type === 'oxmore') return `${type} ${String(subject)}`;
  return type === 'oxreply' && receipt !== undefined ? 'oxreply receipt' : type;
}

/** The names of these requests. */
export const answerable = new Set(Object.keys(answers).map((key) => key.split(' ')[0] ?? ''));
