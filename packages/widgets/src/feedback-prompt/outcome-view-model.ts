import type { Answer } from '@oxbow/model/answer';
import type { Prompt } from '@oxbow/model/prompt';
import { toForeign, toPieces, toPlain, type Piece } from '../element/wording.js';
import { lateThanks } from './late-thanks.js';
import type { FeedbackPromptWording } from './strings.js';
import type { Outcome } from './submission.js';
import type { PersonView } from './thanks/view-model.js';
import type { WithdrawalStatus } from './withdrawal.js';

/** What became of the answers, or of taking them back. */
export type AnyOutcome = Outcome | { status: WithdrawalStatus };

/** One question and what a person answered. */
export interface Given {
  question: Piece[];
  answer: string;
}

/** What became of the answers, in words. */
export interface OutcomeView {
  status: AnyOutcome['status'];
  title: string;
  /** What the host says to such answers, once they have arrived. */
  acknowledgement?: Piece[] | undefined;
  body: Piece[];
  /** Whom somebody can talk to. */
  person?: PersonView | undefined;
  /** What was written, for as long as it is nowhere else. */
  given: Given[];
  /** The same as plain text. */
  copy: string;
  /** What became of copying. */
  remark?: string | undefined;
  canRetry: boolean;
  /** True when it waits on the device, from which it can be deleted. */
  canDelete: boolean;
  /** True when the same answers would be refused again. */
  canChange: boolean;
  /** True when something more can be asked without losing what was written. */
  canGiveMore: boolean;
}

/** What surrounds an outcome. */
export interface OutcomeSurroundings {
  given: Given[];
  remark?: 'copied' | 'notCopied' | undefined;
  /** What is asked next if the person wants: the `same` prompt again, or a `new` one that waits. */
  more?: 'same' | 'new' | undefined;
  /** What was answered, to what; what is said to it depends on both. */
  prompt?: Prompt | undefined;
  answers?: readonly Answer[] | undefined;
  /** It can be taken back. */
  canWithdraw?: boolean | undefined;
}

/** Words an outcome. Only what was sent is thanked for. */
export function toOutcomeView(
  outcome: AnyOutcome,
  surroundings: OutcomeSurroundings,
  wording: FeedbackPromptWording,
): OutcomeView {
  const { status } = outcome;
  const { given, remark, more, canWithdraw = false } = surroundings;
  const isSafe = status === 'saved' || status === 'sent';
  const isHere = isSafe || status === 'withdrawing' || status === 'withdrawn';
  return {
    status,
    title: wording.text(status),
    ...toThanks(status, surroundings, wording),
    body: toBody(outcome, wording),
    given: isHere ? [] : given,
    copy: given.map(({ question, answer }) => `${toPlain(question)}\n${answer}`).join('\n\n'),
    remark: remark && wording.text(remark),
    canRetry: ['unsaved', 'saved', 'failed', 'uncertain'].includes(status),
    canDelete: status === 'saved' && canWithdraw,
    canChange: status === 'withdrawn' || (status === 'failed' && outcome.reason === 'invalid'),
    canGiveMore: more === 'new' ? status !== 'sending' : more === 'same' && isSafe,
  };
}

/** What is said to answers of a kind: only to those that have arrived, and where the page could fetch the words. */
function toThanks(
  status: OutcomeView['status'],
  { prompt, answers = [] }: OutcomeSurroundings,
  wording: FeedbackPromptWording,
): Pick<OutcomeView, 'acknowledgement' | 'person'> {
  const { module } = lateThanks;
  if (!prompt || !module) return {};
  const said = status === 'sent' ? module.findAcknowledgement(prompt, answers) : undefined;
  return {
    acknowledgement: said && [toForeign(said.text, wording.locale)],
    person: module.toPersonView(prompt, said?.person === true, wording),
  };
}

function toBody(outcome: AnyOutcome, wording: FeedbackPromptWording): Piece[] {
  const { text } = wording;
  switch (outcome.status) {
    case 'sending':
      return toPieces(text('sendingHint'));
    case 'unsaved':
      return toPieces(text('unsavedHint'));
    case 'saved':
      return toPieces([text('savedHint'), ...toUntil(outcome.until, wording)].join(' '));
    case 'sent':
      return toPieces(text('reference'), {
        reference: { text: outcome.reference, foreign: true },
      });
    case 'failed':
      return toPieces(text(outcome.reason));
    case 'withdrawing':
      return toPieces(text('sendingHint'));
    case 'withdrawn':
      return toPieces(text('withdrawnHint'));
    case 'uncertain':
      return toPieces(text('uncertainHint'));
  }
}

/** Until when it is kept on the device, where that is known. */
function toUntil(
  until: string | undefined,
  { locale, timeZone, text }: FeedbackPromptWording,
): string[] {
  const at = Date.parse(until ?? '');
  if (Number.isNaN(at)) return [];
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  });
  return [text('savedUntil', { until: format.format(at) })];
}
