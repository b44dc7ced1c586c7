import { readInstant } from '@oxbow/model/read-instant';
import type { Closing, Objective } from '@oxbow/model/objective';
import { gradeBands, gradeOf, type Grade } from '@oxbow/model/objective-grade';
import { toForeign, toPieces, type Piece } from '../../element/wording.js';
import { createFormats, type Formats } from '../formats.js';
import { toChanges, type ChangeView } from './change-view-model.js';
import type { ClosingSetting } from './strings.js';

/** The score that people gave at the close. */
export interface ScoreView {
  /** With its grade in words. */
  value: string;
  grade: Grade | null;
  /** From where on it is which grade, and who gave it. */
  details: string[];
}

/** How an objective ended. */
export interface EndView {
  /** That it is closed, or given up, and when. */
  sentence: string;
  /** Absent where it was given up: then there is no grade. */
  score?: ScoreView | undefined;
  /** Why; one that was given up without a reason says so. */
  reason?: Piece[] | undefined;
  learned?: Piece[] | undefined;
}

/** How an objective ended, and how its goal was changed on the way. */
export interface ClosingView {
  end?: EndView | undefined;
  changes: ChangeView[];
}

/** Words how an objective ended, and how its goal was changed. */
export function toClosingView(objective: Objective, setting: ClosingSetting): ClosingView {
  const { closed, type } = objective;
  const formats = createFormats(setting);
  return {
    end: closed && toEnd(closed, type, setting, formats),
    changes: toChanges(objective, setting, formats),
  };
}

function toEnd(
  closed: Closing,
  type: Objective['type'],
  setting: ClosingSetting,
  formats: Formats,
): EndView {
  const { locale, text } = setting;
  const { dropped = false, reason, learned } = closed;
  const at = readInstant(closed.at);
  const noReason = dropped ? toPieces(text('noEndReason')) : undefined;
  return {
    sentence:
      at === undefined
        ? text(dropped ? 'droppedSometime' : 'closedSometime')
        : text(dropped ? 'droppedOn' : 'closedOn', { date: formats.date(at) }),
    score: dropped ? undefined : toScore(closed.score, type, setting, formats),
    reason: reason === undefined ? noReason : [toForeign(reason, locale)],
    learned: learned === undefined ? undefined : [toForeign(learned, locale)],
  };
}

function toScore(
  score: number | undefined,
  type: Objective['type'],
  { text }: ClosingSetting,
  { share, grade: write }: Formats,
): ScoreView {
  if (score === undefined) return { value: text('noScoreGiven'), grade: null, details: [] };
  const grade = gradeOf(score, type);
  const { achieved, partial } = gradeBands[type];
  const bands = { achieved: write(achieved), partial: write(partial) };
  const values = { score: share(score), grade: grade ? text(grades[grade]) : '' };
  return {
    value: text('scoreGiven', values),
    grade,
    details: [
      text(type === 'committed' ? 'bandsCommitted' : 'bandsAspirational', bands),
      text('givenByPeople'),
    ],
  };
}

const grades = {
  achieved: 'isAchieved',
  partial: 'partlyAchieved',
  missed: 'notAchieved',
} as const satisfies Record<Grade, string>;
