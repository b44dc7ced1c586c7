import { mostNoteCharacters } from '@oxbow/model/check-in-limits';
import type { KeyResult } from '@oxbow/model/key-result';
import type { Objective } from '@oxbow/model/objective';
import { toPoints, type PointsView } from '../../element/scale-view-model.js';
import { fillPieces, toForeign, toPieces, type Piece } from '../../element/wording.js';
import { doneOf, type Obstacle } from './check-in.js';
import type { CheckInProgress } from './progress.js';
import { createFormats, type Formats } from '../formats.js';
import { currentOf } from '../key-result-view-model.js';
import { readNumber } from './number-input.js';
import { toOutcomeView, type OutcomeView } from './outcome-view-model.js';
import { toRivalView, type RivalView } from './rival-view-model.js';
import type { CheckInSetting } from './strings.js';

/** The field for a measured value. */
export interface ValueView {
  words: string;
  hint: Piece[];
  /** What was understood, unless it is just what was written. */
  understood?: string | undefined;
}

/** One thing to tick or choose. */
export interface ChoiceView {
  id: string;
  words: Piece[];
  checked: boolean;
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
  /** Why nothing of it can be sent any more. */
  gone?: string | undefined;
  /** That it was written before. */
  back?: string | undefined;
  /** Absent where nothing can be sent for good. */
  send?: string | undefined;
}

/** A check-in that a person has begun. */
export interface CheckInView {
  form?: CheckInFormView | undefined;
  outcome?: OutcomeView | undefined;
}

/** Makes all that is shown of a check-in: the form, or what became of it. */
export function toCheckInView(
  progress: CheckInProgress,
  objective: Objective,
  setting: CheckInSetting,
): CheckInView {
  const { outcome } = progress;
  const formats = createFormats(setting);
  return outcome
    ? { outcome: toOutcomeView(outcome, progress, setting, formats) }
    : { form: toForm(progress, objective, setting, formats) };
}

function toForm(
  progress: CheckInProgress,
  { period }: Objective,
  setting: CheckInSetting,
  formats: Formats,
): CheckInFormView {
  const { keyResult, draft, obstacle, isGone, isClosed, isBack } = progress;
  const { text, locale } = setting;
  const { type } = keyResult;
  const rival = toRival(progress, setting, formats);
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
        most: mostNoteCharacters,
      }),
    },
    rival,
    gone: isClosed ? text('closedMeanwhile') : isGone ? text('gone') : undefined,
    back: isBack ? text('draftBack') : undefined,
    send: isClosed ? undefined : text(rival ? 'sendMineToo' : 'send'),
  };
}

function toRival(
  { keyResult, rival, conflict, isSeenKnown }: CheckInProgress,
  setting: CheckInSetting,
  formats: Formats,
): RivalView | undefined {
  if (!rival || !conflict) return undefined;
  const view = toRivalView(conflict, keyResult, rival, setting, formats);
  if (isSeenKnown) return view;
  const seen = [toPieces(setting.text('seenUnknown'))];
  return { ...view, parts: view.parts.map((part) => ({ ...part, seen })) };
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
  { text, locale }: CheckInSetting,
  { value, exact }: Formats,
): ValueView {
  const current = currentOf(keyResult);
  const read = readNumber(words, locale);
  const understood = read.status === 'number' ? exact(read.value) : undefined;
  return {
    words,
    hint:
      current === null
        ? toPieces(text('valueHintFirst'))
        : fillPieces(text('valueHint'), { current: value(current, keyResult) }),
    // What was written as we write it needs no echo.
    understood:
      understood === undefined || understood === words.trim()
        ? undefined
        : text('understood', { value: understood }),
  };
}
