import { readInstant } from '@oxbow/model/read-instant';
import { toPieces, toPlain, type Piece } from '../element/wording.js';
import type { FeedbackPromptWording } from './strings.js';
import type { Outcome } from './submission.js';

/** One question and what a person answered. */
export interface Given {
  question: Piece[];
  answer: string;
}

/** What became of the answers, in words. */
export interface OutcomeView {
  status: Outcome['status'];
  title: string;
  body: Piece[];
  /** What was written, for as long as it is nowhere else. */
  given: Given[];
  /** The same as plain text. */
  copy: string;
  /** What became of copying. */
  remark?: string | undefined;
  canRetry: boolean;
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
}

/** Words an outcome. Only what was sent is thanked for. */
export function toOutcomeView(
  outcome: Outcome,
  { given, remark, more }: OutcomeSurroundings,
  wording: FeedbackPromptWording,
): OutcomeView {
  const { status } = outcome;
  const isSafe = status === 'saved' || status === 'sent';
  return {
    status,
    title: wording.text(status),
    body: toBody(outcome, wording),
    given: isSafe ? [] : given,
    copy: given.map(({ question, answer }) => `${toPlain(question)}\n${answer}`).join('\n\n'),
    remark: remark && wording.text(remark),
    canRetry: status === 'unsaved' || status === 'failed',
    canChange: status === 'failed' && outcome.reason === 'invalid',
    canGiveMore: more === 'new' ? status !== 'sending' : more === 'same' && isSafe,
  };
}

function toBody(outcome: Outcome, wording: FeedbackPromptWording): Piece[] {
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
  }
}

/** Until when it is kept on the device, where that is known. */
function toUntil(
  until: string | undefined,
  { locale, timeZone, text }: FeedbackPromptWording,
): string[] {
  const at = readInstant(until);
  if (at === undefined) return [];
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  });
  return [text('savedUntil', { until: format.format(at) })];
}
