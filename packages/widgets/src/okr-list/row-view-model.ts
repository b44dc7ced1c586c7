import type { Objective } from '@oxbow/model/objective';
import type { ObjectiveStanding, ShownHealth } from '@oxbow/model/objective-standing';
import { translate } from '@oxbow/model/translate';
import type { Translation } from '@oxbow/model/translation';
import { formatNumber } from '../element/number.js';
import { healthLooks } from './looks.js';
import type { OkrListSetting, OkrListStrings } from './strings.js';

/** A text of the host, and the language it has where that is known. */
export interface Words {
  text: string;
  language?: string | undefined;
}

/** What is told of one objective, whatever a person did. */
export interface RowWords {
  title: Words;
  owner?: Words | undefined;
  level?: string | undefined;
  period?: Words | undefined;
  health: { word: string; detail?: string | undefined; tone: string; path: string };
  /** Absent where nothing was measured. */
  bar?: BarView | undefined;
}

/** How far an objective is, as words and as lengths. */
export interface BarView {
  /** What the number is, for who does not see the bar. */
  label: string;
  progress: string;
  expected?: string | undefined;
  fill: string;
  /** Where the mark of what is expected stands; absent where it cannot be told. */
  pace?: string | undefined;
}

/** Writes shares from 0 to 1 with two decimals, never more than they are: what is not 1 is not written as 1. */
export function createShareFormat(locale: string): (value: number) => string {
  let format: Intl.NumberFormat | undefined;
  return (value) => {
    format ??= new Intl.NumberFormat(locale, {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    });
    // A little more, since 0.29 may come as 0.28999999999999998.
    return formatNumber(format, Math.floor(value * 100 + 1e-6) / 100);
  };
}

/** Words what is told of an objective. */
export function toRowWords(
  { title, owner, level, period, closed }: Objective,
  standing: ObjectiveStanding,
  { locale, text }: OkrListSetting,
  share: (value: number) => string,
): RowWords {
  const { progress, pace, phase } = standing;
  const toWords = (given: Translation | undefined) =>
    given === undefined ? undefined : translate(given, locale);
  const isExpected = pace !== null && phase === 'running';
  return {
    title: translate(title, locale),
    owner: toWords(owner),
    level: level && text(level),
    period: toWords(period.label),
    health: closed?.dropped
      ? { ...healthLooks.closed, word: text('closedDropped') }
      : toHealth(standing, text),
    bar:
      progress === null
        ? undefined
        : {
            label: text('progressOf'),
            progress: share(progress),
            expected: isExpected ? text('expected', { pace: share(pace) }) : undefined,
            fill: toLength(progress),
            pace: isExpected ? toLength(pace) : undefined,
          },
  };
}

function toHealth(
  { shown, computed, reported, disagreement, phase, grade, progress }: ObjectiveStanding,
  text: OkrListSetting['text'],
): RowWords['health'] {
  const look = healthLooks[shown];
  if (shown === 'closed') return { ...look, word: text(closings[grade ?? 'none']) };
  const figures = text(words[computed]);
  if (shown === 'stale') {
    const detail = progress === null ? undefined : text('lastFigures', { health: figures });
    return { ...look, word: text('outOfDate'), detail };
  }
  const details = [
    phase === 'before' ? text('notBegun') : phase === 'over' ? text('isOver') : undefined,
    !reported
      ? shown === 'no-data'
        ? undefined
        : text('fromFigures')
      : disagreement
        ? text('differs', { health: figures })
        : text('reported'),
  ].filter((one) => one !== undefined);
  return { ...look, word: text(words[shown]), detail: details.join('; ') || undefined };
}

const toLength = (share: number) => `${Math.round(share * 1000) / 10}%`;

/** The word for each health. */
export const words: Readonly<Record<Exclude<ShownHealth, 'closed'>, keyof OkrListStrings>> = {
  'on-track': 'onTrack',
  'at-risk': 'atRisk',
  'off-track': 'offTrack',
  stale: 'outOfDate',
  'no-data': 'noData',
  achieved: 'isAchieved',
};

const closings = {
  achieved: 'closedAchieved',
  partial: 'closedPartial',
  missed: 'closedMissed',
  none: 'isClosed',
} as const;
