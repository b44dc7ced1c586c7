import { readInstant } from '@oxbow/model/read-instant';
import type { ReportedHealth } from '@oxbow/model/objective';
import { onTrackGap, type ComputedHealth } from '@oxbow/model/objective-health';
import type { Formats } from './formats.js';
import type { StandingContent } from './late-parts.js';
import type { OkrCardSetting, OkrCardStrings } from './strings.js';

const reports: Record<ReportedHealth, keyof OkrCardStrings> = {
  'on-track': 'reportedOnTrack',
  'at-risk': 'reportedAtRisk',
  'off-track': 'reportedOffTrack',
};

/** Says in one sentence where an objective stands: first what the figures say, then what people report. */
export function toSentence(
  content: StandingContent,
  { text }: OkrCardSetting,
  formats: Formats,
): string {
  const position = toPosition(content, { text }, formats);
  const { computed, disagreement, phase, reported, stale } = content.standing;
  // What was reported says nothing of a time before or after the period, and what is old is not repeated as if it held.
  if (!reported || phase !== 'running' || stale) return text('sentence', { position });
  const differs = disagreement !== undefined || computed === 'no-data';
  return text(differs ? 'sentenceDiffers' : 'sentenceAgrees', {
    position,
    report: text(reports[reported]),
  });
}

function toPosition(
  { objective, standing: { progress, pace, computed, grade, stale, phase } }: StandingContent,
  { text }: Pick<OkrCardSetting, 'text'>,
  { share, day, date }: Formats,
): string {
  const { period, checked, closed } = objective;
  if (phase === 'before') return text('notBegun', { date: day(period.start) });
  if (closed?.dropped) return text('dropped');
  if (phase === 'over' || phase === 'closed') {
    const end = text(closed ? 'closed' : 'periodOver');
    const score = closed?.score;
    const figure =
      score === undefined
        ? text('figureProgress', { progress: share(progress ?? 0) })
        : text('figureScore', { score: share(score) });
    return text(grade === null ? 'overNoData' : overs[grade], { end, figure });
  }
  if (stale) {
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
