import type { SignUp } from '@oxbow/model/sign-up';
import type { OxElement } from '../../element/element.js';
import type { RequestEvent } from '../../element/request-event.js';
import { Submission } from '../../element/submission.js';
import { JoinRequestEvent, LeaveRequestEvent } from '../events.js';

/** What a host can say of a place that a person wants, and how many take part then. */
export type JoinWord = { status: 'joined' | 'full'; count: number };

/** What it can say of one that is given back; how many take part then, where it tells that. */
export type LeaveWord = { status: 'left'; count: number | undefined };

/** More characters than these no host takes; see `SignUp`. */
export const mostNameCharacters = 100;

const expected = 'expected how many take part: { exchange, count: 3, own: true }';

/** Asks the host for a place; every attempt is the same one. */
export function join(host: OxElement, journey: string, signUp: SignUp): Submission<JoinWord> {
  return new Submission<JoinWord>(host, {
    // What the host answers is read into a word.
    create: (signal) =>
      new JoinRequestEvent({ journey, ...signUp }, signal) as RequestEvent<
        unknown,
        unknown
      > as RequestEvent<unknown, JoinWord>,
    read: (answer) => {
      const { count, own } = (answer ?? {}) as { count?: unknown; own?: unknown };
      if (!isCount(count) || typeof own !== 'boolean') return undefined;
      return { status: own ? 'joined' : 'full', count };
    },
    isSafe: ({ status }) => status === 'joined',
    isFinal: ({ status }) => status !== 'sending' && status !== 'unsaved',
    expected,
  });
}

/** Gives a place back. */
export function leave(host: OxElement, journey: string, exchange: string): Submission<LeaveWord> {
  return new Submission<LeaveWord>(host, {
    create: (signal) =>
      new LeaveRequestEvent({ journey, exchange }, signal) as RequestEvent<
        unknown,
        unknown
      > as RequestEvent<unknown, LeaveWord>,
    read: (answer) => {
      // Nothing, or a response without content, says that nothing of it is there any more.
      if (answer == null || (answer as { status?: unknown }).status === 204)
        return { status: 'left', count: undefined };
      const { count, own } = answer as { count?: unknown; own?: unknown };
      return isCount(count) && own === false ? { status: 'left', count } : undefined;
    },
    isSafe: ({ status }) => status === 'left',
    isFinal: ({ status }) => status !== 'sending' && status !== 'unsaved',
    expected: `${expected.replace('true', 'false')}, or nothing`,
  });
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
