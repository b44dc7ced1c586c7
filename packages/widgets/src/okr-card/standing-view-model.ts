import { readInstant } from '@oxbow/model/read-instant';
import { usualCadence, type ComputedHealth } from '@oxbow/model/objective-health';
import { fillPieces, toForeign, type Piece } from '../element/wording.js';
import type { Formats } from './formats.js';
import type { StandingContent } from './late-parts.js';
import { toSentence } from './sentence.js';
import type { OkrCardSetting, OkrCardStrings } from './strings.js';

const millisecondsPerDay = 86_400_000;

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

/** Words where an objective stands; whatever is computed, the model computes. */
export function toStandingView(
  content: StandingContent,
  setting: OkrCardSetting,
  formats: Formats,
): StandingView {
  const { pace, phase } = content.standing;
  return {
    sentence: toSentence(content, setting, formats),
    cells: [
      toProgress(content, setting, formats),
      toConfidence(content, setting, formats),
      toReported(content, setting, formats),
      toComputed(content, setting),
    ],
    pace: phase === 'before' || phase === 'closed' || pace === null ? undefined : pace,
  };
}

function toProgress(
  { objective, standing }: StandingContent,
  { text }: OkrCardSetting,
  { share, when, date }: Formats,
): CellView {
  const { progress, measured, total: count, pace, phase, stale } = standing;
  const checked = readInstant(objective.checked);
  const since = checked ?? Date.parse(objective.period.start);
  const next = since + (objective.cadence ?? usualCadence) * millisecondsPerDay;
  // What is out of date already says so; nobody is urged beside it.
  const isNext = phase === 'running' && !stale && next <= Date.parse(objective.period.end);
  const isExpected = phase === 'running' && pace !== null;
  return {
    label: text('progress'),
    value: progress === null ? text('notMeasured') : share(progress),
    look: 'none',
    details: [
      ...(isExpected ? [text('expected', { pace: share(pace) })] : []),
      ...(count > 0 ? [text('measured', { measured, count })] : []),
      checked === undefined ? text('noCheckIn') : text('lastCheckIn', { when: when(checked) }),
      ...(isNext ? [text('nextCheckIn', { date: date(next) })] : []),
    ].map(toOwn),
  };
}

function toConfidence(
  { objective: { confidence } }: StandingContent,
  { text }: OkrCardSetting,
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
  { objective: { health, closed }, standing: { stale } }: StandingContent,
  { text, locale }: OkrCardSetting,
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
    look: stale || closed ? 'none' : status,
    details: [
      by === undefined
        ? toOwn(time)
        : fillPieces(text('byWhen'), { by: [toForeign(by, locale)], when: toOwn(time) }),
      ...(note === undefined ? [] : [[toForeign(note, locale)]]),
    ],
  };
}

function toComputed(
  { objective: { closed }, standing }: StandingContent,
  { text }: OkrCardSetting,
): CellView {
  const { computed, disagreement, grade, phase, reported, stale } = standing;
  const label = text('computed');
  if (phase === 'before') return { label, value: text('notBegunYet'), look: 'none', details: [] };
  if (closed?.dropped)
    return { label: text('grade'), value: text('dropped'), look: 'none', details: [] };
  if ((phase === 'over' || phase === 'closed') && grade !== null)
    return {
      label: text('grade'),
      value: text(grades[grade].word),
      look: stale ? 'none' : grades[grade].look,
      details: [toOwn(text(closed?.score === undefined ? 'fromGrade' : 'fromScore'))],
    };
  const word = text(words[computed]);
  if (stale && phase === 'running')
    return {
      label,
      value: text('outOfDate'),
      look: 'stale',
      details: computed === 'no-data' ? [] : [toOwn(text('outOfDateFrom', { health: word }))],
    };
  const relation = disagreement
    ? disagreement === 'reported-better'
      ? 'differsBetter'
      : 'differsWorse'
    : reported && computed !== 'no-data'
      ? 'agrees'
      : 'fromFigures';
  const details = computed === 'no-data' ? [] : [toOwn(text(relation))];
  return { label, value: word, look: computed === 'no-data' ? 'none' : computed, details };
}

/** What each health is called. */
export const words: Record<ComputedHealth, keyof OkrCardStrings> = {
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
