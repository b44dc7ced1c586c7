import { readInstant } from '../instant/read-instant.js';
import { readDay } from '../period/read-day.js';
import type { Objective, ReportedHealth } from './objective.js';

/** How an objective stands by its figures alone; `no-data` where nothing was measured: silence is never good news. */
export type ComputedHealth = 'achieved' | ReportedHealth | 'no-data';

/** How far progress may lie behind the expected pace and still be on track. */
export const onTrackGap = 0.1;

/** How far progress may lie behind the expected pace and still be no more than at risk. */
export const atRiskGap = 0.25;

/** Days between two check-ins, where an objective names no cadence. */
export const usualCadence = 7;

const millisecondsPerDay = 86_400_000;

// 0.7 is not less than 0.8 - 0.1, which binary fractions make 0.7000000000000001.
const tolerance = 1e-9;

/**
 * Computes how an objective stands: `achieved` at 1, `on-track` down to 0.10 behind the expected pace, `at-risk` down to
 * 0.25 behind it, else `off-track`. The bounds are Oxbow's own; each belongs to the better word.
 * @param progress 0 to 1, see `objectiveProgress`; `null` where nothing was measured
 * @param pace 0 to 1, see `expectedPace`; `null` where it is not known, which makes all but `achieved` `no-data`
 */
export function computedHealth(progress: number | null, pace: number | null): ComputedHealth {
  if (progress === null || Number.isNaN(progress)) return 'no-data';
  if (progress >= 1 - tolerance) return 'achieved';
  if (pace === null || Number.isNaN(pace)) return 'no-data';
  const behind = pace - progress;
  if (behind <= onTrackGap + tolerance) return 'on-track';
  return behind <= atRiskGap + tolerance ? 'at-risk' : 'off-track';
}

/**
 * Says whether nobody has checked in for more than two cadences, since the last check-in or, without one, since the
 * period began. After the period nobody is waited for: then it says how things stood at its end. Shown over every health.
 * @param now milliseconds since 1970 UTC
 */
export function isStale(
  objective: Pick<Objective, 'checked' | 'cadence' | 'period'>,
  now: number,
): boolean {
  const start = readDay(objective.period.start);
  const end = readDay(objective.period.end);
  const since =
    readInstant(objective.checked) ?? (start === undefined ? now : start * millisecondsPerDay);
  const until = end === undefined ? now : Math.min(now, (end + 1) * millisecondsPerDay);
  return until - since > 2 * (objective.cadence ?? usualCadence) * millisecondsPerDay;
}

const order: readonly ComputedHealth[] = ['off-track', 'at-risk', 'on-track', 'achieved'];

/**
 * Says where what people report and what the figures say differ, so that it can be said in words.
 * `on-track` agrees with `achieved`, and nothing differs from `no-data`.
 * @returns which of the two is the better one, or `undefined` where they agree
 */
export function disagreement(
  reported: ReportedHealth,
  computed: ComputedHealth,
): 'reported-better' | 'reported-worse' | undefined {
  if (computed === 'no-data' || reported === computed) return undefined;
  if (order.indexOf(reported) > order.indexOf(computed)) return 'reported-better';
  return reported === 'on-track' ? undefined : 'reported-worse';
}
