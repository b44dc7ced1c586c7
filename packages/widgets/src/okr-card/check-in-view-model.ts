import type { Objective } from '@oxbow/model/objective';
import type { KeyResult } from '@oxbow/model/key-result';
import { toPoints, type PointsView } from '../element/scale-view-model.js';
import { toForeign, toPieces, type Piece } from '../element/wording.js';
import { doneOf, mostCharacters, type Obstacle } from './check-in.js';
import type { CheckInProgress } from './checking-in.js';
import { createFormats, fillPieces, type Formats, type Setting } from './formats.js';
import { currentOf, toKeyResultView } from './key-result-view-model.js';
import { readNumber } from './number-input.js';
import type { Outcome } from './submission.js';

/** The field for a measured value. */
export interface ValueView {
  words: string;
  hint: Piece[];
  /** What was understood, unless it is just what was written. */
  understood?: Piece[] | undefined;
}

/** One thing to tick or choose. */
export interface ChoiceView {
  id: string;
  words: Piece[];
  checked: boolean;
}

/** What somebody else made of the key result, beside what the person wrote. */
export interface RivalView {
  body: string;
  theirs: Piece[];
  theirNote: Piece[];
  mine: Piece[];
  myNote: string;
}

/** The form in which somebody checks in. */
export interface CheckInFormView {
  value?: ValueView | undefined;
  /** Of a binary result: done or not. */
  states: ChoiceView[];
  milestones: ChoiceView[];
  confidence: PointsView & { question: string; isStated: boolean };
  note: string;
  /** What keeps it from being sent, and at which field. */
  obstacle?: { field: 'value' | 'note' | 'form'; words: string } | undefined;
  rival?: RivalView | undefined;
  gone?: string | undefined;
  send: string;
}

/** What became of a check-in. */
export interface CheckInOutcomeView {
  status: Outcome['status'];
  title: string;
  body: string;
  canRetry: boolean;
  canChange: boolean;
  canClose: boolean;
}

/** A check-in that a person has begun. */
export interface CheckInView {
  form?: CheckInFormView | undefined;
  outcome?: CheckInOutcomeView | undefined;
}

/** Makes all that is shown of a check-in: the form, or what became of it. */
export function toCheckInView(
  progress: CheckInProgress,
  objective: Objective,
  setting: Setting,
): CheckInView {
  const { outcome } = progress;
  if (outcome) return { outcome: toOutcome(outcome, setting) };
  return { form: toForm(progress, objective, setting, createFormats(setting)) };
}

function toForm(
  { keyResult, draft, obstacle, rival, isGone }: CheckInProgress,
  { period }: Objective,
  setting: Setting,
  formats: Formats,
): CheckInFormView {
  const { text, locale } = setting;
  const { type } = keyResult;
  const isDone = type === 'binary' && (draft.done ?? keyResult.done);
  const done = type === 'milestone' ? new Set(doneOf(keyResult, draft)) : undefined;
  const points = toPoints(draft.confidence, {
    low: text('endPoint', { value: 0, meaning: text('confidenceLow') }),
    high: text('endPoint', { value: 10, meaning: text('confidenceHigh') }),
    locale,
  });
  return {
    value: 'current' in keyResult ? toValue(keyResult, draft.value, setting, formats) : undefined,
    states:
      type === 'binary'
        ? [
            { id: 'done', words: toPieces(text('isDone')), checked: isDone },
            { id: 'open', words: toPieces(text('isOpen')), checked: !isDone },
          ]
        : [],
    milestones:
      type === 'milestone'
        ? keyResult.milestones.map(({ id, title }) => ({
            id,
            words: [toForeign(title, locale)],
            checked: done?.has(id) ?? false,
          }))
        : [],
    confidence: {
      ...points,
      question: text('confidenceQuestion', { date: formats.day(period.end) }),
      isStated: draft.confidence !== undefined,
    },
    note: draft.note,
    obstacle: obstacle && {
      field: fields[obstacle],
      words: text(obstacle, {
        words: draft.value.trim().slice(0, 40),
        example: formats.number(1234.5),
        most: mostCharacters,
      }),
    },
    rival: rival && toRival({ keyResult, draft, rival }, setting, formats),
    gone: isGone ? text('gone') : undefined,
    send: text(rival ? 'sendNevertheless' : 'send'),
  };
}

const fields: Record<Obstacle, 'value' | 'note' | 'form'> = {
  notNumber: 'value',
  tooLarge: 'value',
  tooLong: 'note',
  nothingSaid: 'form',
};

type Measured = Extract<KeyResult, { current: number | null }>;

function toValue(
  keyResult: Measured,
  words: string,
  { text, locale }: Setting,
  { value, number }: Formats,
): ValueView {
  const current = currentOf(keyResult);
  const read = readNumber(words, locale);
  // What was written as we write it needs no echo.
  const isPlain = read.status !== 'number' || number(read.value) === words.trim();
  return {
    words,
    hint:
      current === null
        ? toPieces(text('valueHintFirst'))
        : fillPieces(text('valueHint'), { current: value(current, keyResult) }),
    understood: isPlain
      ? undefined
      : fillPieces(text('understood'), { value: value(read.value, keyResult) }),
  };
}

function toRival(
  { keyResult, draft, rival }: Pick<CheckInProgress, 'keyResult' | 'draft' | 'rival'>,
  setting: Setting,
  formats: Formats,
): RivalView {
  const { text, locale } = setting;
  const surroundings = { pace: undefined, hasWeights: false };
  const now = toKeyResultView(keyResult, surroundings, setting, formats);
  const mine = toKeyResultView(
    applyDraft(keyResult, draft, locale),
    surroundings,
    setting,
    formats,
  );
  const { note } = keyResult;
  return {
    body: text(rival === 'conflict' ? 'rivalStored' : 'rivalHint'),
    theirs: now.value,
    theirNote: note === undefined ? [] : [toForeign(note, locale)],
    mine: mine.value,
    myNote: draft.note.trim(),
  };
}

/** The key result as it would stand with the draft, to be shown beside how it stands. */
function applyDraft(
  keyResult: KeyResult,
  draft: CheckInProgress['draft'],
  locale: string,
): KeyResult {
  if (keyResult.type === 'binary') return { ...keyResult, done: draft.done ?? keyResult.done };
  if (keyResult.type === 'milestone') {
    const done = new Set(doneOf(keyResult, draft));
    const milestones = keyResult.milestones.map((one) => ({ ...one, done: done.has(one.id) }));
    return { ...keyResult, milestones };
  }
  const read = readNumber(draft.value, locale);
  return 'current' in keyResult && read.status === 'number'
    ? { ...keyResult, current: read.value }
    : keyResult;
}

function toOutcome(outcome: Outcome, { text }: Setting): CheckInOutcomeView {
  const { status } = outcome;
  const isLost = status === 'unsaved' || status === 'failed';
  return {
    status,
    title: text(status === 'conflict' ? 'rival' : status),
    body: text(bodyOf(outcome)),
    canRetry: isLost,
    canChange: isLost,
    canClose: status === 'stored',
  };
}

function bodyOf(outcome: Outcome) {
  switch (outcome.status) {
    case 'sending':
      return 'sendingHint';
    case 'unsaved':
      return 'unsavedHint';
    case 'stored':
      return 'storedHint';
    case 'conflict':
      return 'rivalStored';
    case 'failed':
      return outcome.reason;
  }
}
