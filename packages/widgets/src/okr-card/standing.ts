import type { Objective } from '@oxbow/model/objective';
import { computedHealth, isStale, type ComputedHealth } from '@oxbow/model/objective-health';
import { objectiveProgress } from '@oxbow/model/objective-progress';
import { dayOf } from '@oxbow/model/period';
import { expectedPace } from '@oxbow/model/period-pace';
import type { OkrCardSetting } from './strings.js';

/** What the model says of an objective at a time. */
export interface Standing {
  objective: Objective;
  progress: number | null;
  measured: number;
  pace: number | null;
  computed: ComputedHealth;
  isStale: boolean;
  phase: 'before' | 'running' | 'over';
}

/** Asks the model where an objective stands. */
export function toStanding(objective: Objective, { now, timeZone }: OkrCardSetting): Standing {
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
