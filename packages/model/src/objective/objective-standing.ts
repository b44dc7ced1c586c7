import { dayOf } from '../period/day-of.js';
import { expectedPace } from '../period/pace.js';
import { gradeOf, type Grade } from './grade.js';
import { computedHealth, disagreement, isStale, type ComputedHealth } from './health.js';
import type { Objective, ReportedHealth } from './objective.js';
import { objectiveProgress } from './progress.js';

/** The one word that stands on an objective. */
export type ShownHealth = 'closed' | 'stale' | ComputedHealth;

/** All words that can be shown, in their order. */
export const shownHealths = [
  'on-track',
  'at-risk',
  'off-track',
  'stale',
  'no-data',
  'achieved',
  'closed',
] as const satisfies readonly ShownHealth[];

/** Where an objective stands at a moment. Progress, confidence and grade are three numbers, and none is made of another. */
export interface ObjectiveStanding {
  /** 0 to 1, `null` where nothing was measured. */
  progress: number | null;
  /** Key results that counted, of `total`. */
  measured: number;
  total: number;
  /** Expected by now, 0 to 1; `null` where it cannot be told. */
  pace: number | null;
  phase: 'before' | 'running' | 'over' | 'closed';
  computed: ComputedHealth;
  reported?: ReportedHealth | undefined;
  /** Which of the two is the better, where they differ. */
  disagreement?: 'reported-better' | 'reported-worse' | undefined;
  /** Whether nobody checked in for more than two cadences; never of one that is closed. */
  stale: boolean;
  /** Closed before stale before reported before computed: silence is never green. */
  shown: ShownHealth;
  /** At the end, of the score that people gave it, else of its progress; `null` before, without either and where it was dropped. */
  grade: Grade | null;
}

/**
 * Says where an objective stands.
 * @param setting the moment in milliseconds since 1970 UTC, and whose day it is (IANA name; that of the machine where absent)
 */
export function standingOf(
  objective: Objective,
  { now, timeZone }: { now: number; timeZone?: string | undefined },
): ObjectiveStanding {
  return standingOn(objective, now, dayOf(now, timeZone));
}

/**
 * The same for a day that is known, so that a list of objectives asks the calendar once.
 * @param today such as `2026-11-21`
 */
export function standingOn(objective: Objective, now: number, today: string): ObjectiveStanding {
  const { period, expected, health, closed, type } = objective;
  const { value: progress, measured, total } = objectiveProgress(objective);
  const pace = expectedPace(period, today, expected);
  const computed = computedHealth(progress, pace);
  const reported = health?.status;
  const stale = !closed && isStale(objective, now);
  const phase = closed
    ? 'closed'
    : today < period.start
      ? 'before'
      : today > period.end
        ? 'over'
        : 'running';
  const isOver = phase === 'closed' || phase === 'over';
  return {
    progress,
    measured,
    total,
    pace,
    phase,
    computed,
    reported,
    disagreement: reported && disagreement(reported, computed),
    stale,
    shown: closed ? 'closed' : stale ? 'stale' : (reported ?? computed),
    grade: isOver && !closed?.dropped ? gradeOf(closed?.score ?? progress, type) : null,
  };
}
