import { toPieces, type Piece } from '../../element/wording.js';
import { applyDraft } from './check-in.js';
import type { CheckInProgress } from './progress.js';
import type { Formats } from '../formats.js';
import { toKeyResultView } from '../key-result-view-model.js';
import { readNumber } from './number-input.js';
import type { CheckInSetting } from './strings.js';
import type { Outcome } from './submission.js';

/** What became of a check-in. */
export interface OutcomeView {
  status: Outcome['status'];
  title: string;
  body: string;
  /** That the key result shows again what it showed before. */
  back?: string | undefined;
  /** What the person said, while it is nowhere else. */
  given: Piece[][];
  canRetry: boolean;
  canChange: boolean;
  canClose: boolean;
}

const alone = { pace: undefined, hasWeights: false };

/** What the draft says of the key result; nothing where it states no value. */
export function toStated(
  { keyResult, draft }: Pick<CheckInProgress, 'keyResult' | 'draft'>,
  setting: CheckInSetting,
  formats: Formats,
): Piece[] {
  const { status } = readNumber(draft.value, setting.locale);
  if ('current' in keyResult && status !== 'number') return [];
  const would = applyDraft(keyResult, draft, setting.locale);
  return toKeyResultView(would, alone, setting, formats).value;
}

/** Words what became of a check-in. */
export function toOutcomeView(
  outcome: Outcome,
  progress: CheckInProgress,
  setting: CheckInSetting,
  formats: Formats,
): OutcomeView {
  const { text } = setting;
  const { status } = outcome;
  const isLost = status === 'unsaved' || status === 'failed';
  return {
    status,
    title: text(status === 'conflict' ? 'rival' : status),
    body: text(bodyOf(outcome)),
    back: status === 'failed' ? text('backAgain') : undefined,
    given: status === 'stored' ? [] : toGiven(progress, setting, formats),
    canRetry: isLost && !progress.isClosed,
    canChange: isLost,
    canClose: status === 'stored' || status === 'queued',
  };
}

function toGiven(
  { keyResult, draft }: CheckInProgress,
  setting: CheckInSetting,
  formats: Formats,
): Piece[][] {
  const { confidence } = draft;
  const note = draft.note.trim();
  return [
    toStated({ keyResult, draft }, setting, formats),
    confidence === undefined
      ? []
      : toPieces(setting.text('confidenceGiven', { value: formats.number(confidence) })),
    note === '' ? [] : [{ text: note, foreign: true }],
  ].filter((pieces) => pieces.length > 0);
}

function bodyOf(outcome: Outcome) {
  switch (outcome.status) {
    case 'sending':
      return 'sendingHint';
    case 'unsaved':
      return 'unsavedHint';
    case 'queued':
      return 'queuedHint';
    case 'stored':
      return 'storedHint';
    case 'conflict':
      return 'rivalStored';
    case 'failed':
      return outcome.reason;
  }
}
