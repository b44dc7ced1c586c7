import { isProtectedSide } from '@oxbow/model/protected-side';
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

/** The requests that the late part itself answers, those for data with their subject: it is there for every page. */
const ofClient = ['oxsubmit', 'oxdata prompt', 'oxstatus', 'oxwithdraw'] as const;

/** Those that modules of their own answer, see `answer-modules.ts`. */
const ofModules = [
  'oxdata customer',
  'oxdata objective',
  'oxdata objectives',
  'oxdata journey',
  'oxdata channel-mix',
  'oxdata pledges',
  'oxdata check-ins',
  'oxdata instrument',
  'oxdata inbox',
  'oxdata response',
  'oxmore customer',
  'oxmore inbox',
  'oxreply receipt',
  'oxreply',
  'oxassign',
  'oxresolve',
  'oxcheckin',
  'oxpledge',
  'oxwithdraw pledge',
  'oxsubmit journey',
  'oxjoin',
  'oxwithdraw exchange',
  'oxdata person',
  'oxmore person',
  'oxgive',
  'oxshare',
  'oxdelete',
  'oxdata assessment',
  'oxkeep assessment',
  'oxrecall assessment',
] as const;

/** Those that are only handed over: whoever dispatches an event of such a name gets no answer. */
const ofHands = ['handkeep', 'handrecall'] as const;

/** What a module answers. */
export type ModuleKey = (typeof ofModules)[number] | (typeof ofHands)[number];

/** How what answers a request is fetched, `undefined` for the late part itself; no way for one that a connection does not answer. */
export function findAnswer({ type, detail, outside }: RequestEvent & { outside?: unknown }) {
  const key = toKey(type, (detail ?? {}) as Parts, outside === true);
  const own = ofClient.find((one) => one === key);
  const found = [...ofModules, ...ofHands].find((one) => one === key);
  if (!own && !found) return undefined;
  return async (): Promise<AnswerModule | undefined> =>
    found && (await import('./answer-modules.js')).fetchModule(found);
}

/** What of a detail says who answers. */
type Parts = Partial<
  Record<'subject' | 'receipt' | 'pledge' | 'journey' | 'exchange' | 'side', unknown>
>;

/**
 * A reply is that of the giver, who has the receipt, or that of the firm; a response, a pledge or a place
 * in an exchange is withdrawn; a response or a journey is submitted. What an employee has begun is given to no event:
 * whoever can dispatch one could read it.
 */
function toKey(
  type: string,
  { subject, receipt, pledge, journey, exchange, side }: Parts,
  isOutside: boolean,
) {
  if (type === 'oxdata' || type === 'oxmore') return `${type} ${String(subject)}`;
  if (type === 'oxkeep' || type === 'oxrecall')
    return isProtectedSide(side, isOutside) ? '' : `${type} ${String(subject)}`;
  if (type === 'oxwithdraw' && pledge !== undefined) return 'oxwithdraw pledge';
  if (type === 'oxwithdraw' && exchange !== undefined) return 'oxwithdraw exchange';
  if (type === 'oxsubmit' && journey !== undefined) return 'oxsubmit journey';
  return type === 'oxreply' && receipt !== undefined ? 'oxreply receipt' : type;
}

/** The names of these requests. */
export const answerable = new Set(
  [...ofClient, ...ofModules].map((key) => key.split(' ')[0] ?? ''),
);
