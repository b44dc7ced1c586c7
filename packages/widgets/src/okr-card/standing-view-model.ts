import { readInstant } from '@oxbow/model/instant';
import type { Objective, ReportedHealth } from '@oxbow/model/objective';
import { gradeOf } from '@oxbow/model/objective-grade';
import {
  computedHealth,
  disagreement,
  isStale,
  onTrackGap,
  type ComputedHealth,
} from '@oxbow/model/objective-health';
import { objectiveProgress } from '@oxbow/model/objective-progress';
import { dayOf } from '@oxbow/model/period';
import { expectedPace } from '@oxbow/model/period-pace';
import { toForeign, type Piece } from '../element/wording.js';
import { fillPieces, type Formats, type Setting } from './formats.js';
import type { OkrCardStrings } from './strings.js';

/** How a word of health looks beside its icon. */
export type Look = ComputedHealth | 'stale' | 'none';

/** One of progress, confidence, reported and computed health. */
export interface CellView {
  label: string;
  value: string;
  look: Look;
  details: Piece[][];
}

/** Where an objective stands. */
export interface StandingView {
  sentence: string;
  cells: CellView[];
  /** What is expected by now, 0 to 1; `undefined` where nothing is. */
  pace: number | undefined;
}

/** What the model says of an objective at a time. */
interface Standing {
  objective: Objective;
  progress: number | null;
  measured: number;
  pace: number | null;
  computed: ComputedHealth;
  isStale: boolean;
  phase: 'before' | 'running' | 'over';
}

/** Words where an objective stands; whatever is computed, the model computes. */
export function toStandingView(
  objective: Objective,
  setting: Setting,
  formats: Formats,
): StandingView {
  const standing = toStanding(objective, setting);
  const { pace, phase } = standing;
  return {
    sentence: toSentence(standing, setting, formats),
    cells: [
      toProgress(standing, setting, formats),
      toConfidence(standing, setting, formats),
      toReported(standing, setting, formats),
      toComputed(standing, setting),
    ],
    pace: phase === 'before' || pace === null ? undefined : pace,
  };
}

function toStanding(objective: Objective, { now, timeZone }: Setting): Standing {
  const { period, expected } = objective;
  const today = dayOf(now, timeZone);
  const { value: progress, measured } = objectiveProgress(objective);
  const pace = expectedPace(period, today, expected);
  return {
    objective,
    progress,
    measured,
    pace,
    computed: computedHealth(progress, pace),
    isStale: isStale(objective, now),
    phase: today < period.start ? 'before' : today > period.end ? 'over' : 'running',
  };
}

const reports: Record<ReportedHealth, keyof OkrCardStrings> = {
  'on-track': 'reportedOnTrack',
  'at-risk': 'reportedAtRisk',
  'off-track': 'reportedOffTrack',
};

function toSentence(standing: Standing, { text }: Setting, formats: Formats): string {
  const position = toPosition(standing, { text }, formats);
  const { objective, computed, isStale, phase } = standing;
  const reported = objective.health?.status;
  // What was reported says nothing of a time before or after the period, and what is old is not repeated as if it held.
  if (!reported || phase !== 'running' || isStale) return text('sentence', { position });
  const differs = disagreement(reported, computed) !== undefined || computed === 'no-data';
  return text(differs ? 'sentenceDiffers' : 'sentenceAgrees', {
    position,
    report: text(reports[reported]),
  });
}

function toPosition(
  { objective, progress, pace, computed, isStale, phase }: Standing,
  { text }: Pick<Setting, 'text'>,
  { share, day, date }: Formats,
): string {
  const { period, type, checked } = objective;
  if (phase === 'before') return text('notBegun', { date: day(period.start) });
  if (phase === 'over') {
    const grade = gradeOf(progress, type);
    return grade === null || progress === null
      ? text('overNoData')
      : text(overs[grade], { progress: share(progress) });
  }
  if (isStale) {
    const at = readInstant(checked);
    const since = at === undefined ? day(period.start) : date(at);
    return progress === null
      ? text('staleNoData', { date: since })
      : text('staleAt', { date: since, progress: share(progress) });
  }
  if (progress === null) return text('noData');
  const isAhead = computed === 'on-track' && pace !== null && progress - pace >= onTrackGap;
  return text(isAhead ? 'ahead' : positions[computed], { progress: share(progress) });
}

const positions: Record<ComputedHealth, keyof OkrCardStrings> = {
  achieved: 'achieved',
  'on-track': 'onPace',
  'at-risk': 'behind',
  'off-track': 'farBehind',
  'no-data': 'noData',
};

const overs = {
  achieved: 'overAchieved',
  partial: 'overPartial',
  missed: 'overMissed',
} as const;

function toProgress(
  { objective, progress, measured, pace, phase }: Standing,
  { text }: Setting,
  { share, when }: Formats,
): CellView {
  const count = objective.keyResults.length;
  const checked = readInstant(objective.checked);
  const isExpected = phase === 'running' && pace !== null;
  return {
    label: text('progress'),
    value: progress === null ? text('notMeasured') : share(progress),
    look: 'none',
    details: [
      ...(isExpected ? [text('expected', { pace: share(pace) })] : []),
      ...(count > 0 ? [text('measured', { measured, count })] : []),
      checked === undefined ? text('noCheckIn') : text('lastCheckIn', { when: when(checked) }),
    ].map(toOwn),
  };
}

function toConfidence(
  { objective: { confidence } }: Standing,
  { text }: Setting,
  { number, when }: Formats,
): CellView {
  const at = readInstant(confidence?.at);
  return {
    label: text('confidence'),
    value: confidence ? text('ofTen', { value: number(confidence.value) }) : text('notStated'),
    look: 'none',
    details: at === undefined ? [] : [toOwn(when(at))],
  };
}

function toReported(
  { objective: { health }, isStale }: Standing,
  { text, locale }: Setting,
  { when }: Formats,
): CellView {
  const label = text('reported');
  if (!health) return { label, value: text('notReported'), look: 'none', details: [] };
  const { status, by, note } = health;
  const at = readInstant(health.at);
  const time = at === undefined ? '' : when(at);
  return {
    label,
    value: text(words[status]),
    // What is out of date is not shown in the colour of good news.
    look: isStale ? 'none' : status,
    details: [
      by === undefined
        ? toOwn(time)
        : fillPieces(text('byWhen'), { by: [toForeign(by, locale)], when: toOwn(time) }),
      ...(note === undefined ? [] : [[toForeign(note, locale)]]),
    ],
  };
}

function toComputed(
  { objective, progress, computed, isStale, phase }: Standing,
  { text }: Setting,
): CellView {
  const label = text('computed');
  const grade = gradeOf(progress, objective.type);
  if (phase === 'before') return { label, value: text('notBegunYet'), look: 'none', details: [] };
  if (phase === 'over' && grade !== null)
    return {
      label,
      value: text(grades[grade].word),
      look: isStale ? 'none' : grades[grade].look,
      details: [toOwn(text('fromGrade'))],
    };
  const word = text(words[computed]);
  if (isStale && phase === 'running')
    return {
      label,
      value: text('outOfDate'),
      look: 'stale',
      details: computed === 'no-data' ? [] : [toOwn(text('outOfDateFrom', { health: word }))],
    };
  const reported = objective.health?.status;
  const differs = reported && disagreement(reported, computed);
  const relation = differs
    ? differs === 'reported-better'
      ? 'differsBetter'
      : 'differsWorse'
    : reported && computed !== 'no-data'
      ? 'agrees'
      : 'fromFigures';
  const details = computed === 'no-data' ? [] : [toOwn(text(relation))];
  return { label, value: word, look: computed === 'no-data' ? 'none' : computed, details };
}

const words: Record<ComputedHealth, keyof OkrCardStrings> = {
  achieved: 'isAchieved',
  'on-track': 'onTrack',
  'at-risk': 'atRisk',
  'off-track': 'offTrack',
  'no-data': 'notMeasured',
};

const grades = {
  achieved: { word: 'isAchieved', look: 'achieved' },
  partial: { word: 'partlyAchieved', look: 'none' },
  missed: { word: 'notAchieved', look: 'none' },
} as const;

function toOwn(text: string): Piece[] {
  return [{ text, foreign: false }];
}
