import type { GivenPledge, Pledge } from '@oxbow/model/pledge';
import { mostPledgeCharacters } from '@oxbow/model/pledge-limits';
import type { OxElement } from '../../element/element.js';
import { PledgeRequestEvent, WithdrawRequestEvent } from '../../element/events.js';
import type { RequestEvent } from '../../element/request-event.js';
import { Submission } from '../../element/submission.js';
import { toUuid } from '../../element/uuid.js';
import { readPledge } from './read-pledges.js';

/** What a person has written. */
export interface PledgeDraft {
  text: string;
  by: string;
}

export type PledgeObstacle = 'pledgeEmpty' | 'pledgeLong' | 'pledgeFailed';

/** What became of a pledge that was given, or taken back. */
export type PledgeWord = { status: 'stored'; pledge: GivenPledge };
export type TakenBack = { status: 'gone' };

/** A pledge on its way to the host. */
export interface PledgeOnItsWay {
  pledge: Pledge;
  draft: PledgeDraft;
  /** Where it was written. */
  place: string;
  submission: Submission<PledgeWord>;
}

/** What the host answers is read into a word. */
type Request<Word> = RequestEvent<unknown, Word>;

/** What keeps a pledge from being sent. */
export function obstacleOf({ text, by }: PledgeDraft): PledgeObstacle | undefined {
  if (text.trim() === '') return 'pledgeEmpty';
  const { text: mostText, by: mostBy } = mostPledgeCharacters;
  return text.trim().length > mostText || by.trim().length > mostBy ? 'pledgeLong' : undefined;
}

/** The pledge that a draft says; what says the same as a former one is that one, so that it is stored once. */
export function toPledge(
  { text, by }: PledgeDraft,
  former: Pledge | undefined,
  { now, random }: { now: number; random: Uint8Array },
): Pledge {
  const said = { text: text.trim(), ...(by.trim() !== '' && { by: by.trim() }) };
  const isSame = former?.text === said.text && former.by === said.by;
  return { id: isSame ? former.id : toUuid(now, random), ...said };
}

/** Gives a pledge to the host; every attempt carries the same one. */
export function give(host: OxElement, objective: string, pledge: Pledge): Submission<PledgeWord> {
  return new Submission<PledgeWord>(host, {
    create: (signal) =>
      new PledgeRequestEvent({ objective, pledge }, signal) as RequestEvent<
        unknown,
        unknown
      > as Request<PledgeWord>,
    read: (answer) => {
      const given = readPledge(answer);
      // It is one's own, whatever the host calls it: one has just given it.
      return given && { status: 'stored', pledge: { ...given, id: pledge.id, own: true } };
    },
    isSafe: ({ status }) => status === 'stored',
    isFinal: ({ status }) => status === 'stored' || status === 'failed',
    expected:
      'expected the pledge as it is shown: { id, text, by?, given: "2026-11-22", own: true }',
  });
}

/** Takes a pledge back. */
export function takeBack(
  host: OxElement,
  objective: string,
  pledge: string,
): Submission<TakenBack> {
  return new Submission<TakenBack>(host, {
    create: (signal) =>
      new WithdrawRequestEvent({ objective, pledge }, signal) as RequestEvent<
        unknown,
        unknown
      > as Request<TakenBack>,
    read: (answer) => (isNothing(answer) ? { status: 'gone' } : undefined),
    isSafe: ({ status }) => status === 'gone',
    isFinal: ({ status }) => status === 'gone' || status === 'failed',
    expected: 'expected nothing (undefined, null or a response with status 204)',
  });
}

/** Whether an answer says that there is nothing any more: none, or a response without content. */
function isNothing(answer: unknown): boolean {
  return answer == null || (answer as { status?: unknown }).status === 204;
}
