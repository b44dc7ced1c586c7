import type { Objective } from './objective.js';

/** What a progress is called when the objective is closed. A low grade is something to learn from, and rates nobody. */
export type Grade = 'achieved' | 'partial' | 'missed';

/**
 * The lowest progress of each grade, by type. What is aspirational is achieved at 0.7 and missed under 0.4 (Doerr, Measure
 * What Matters, whose bands leave a gap between 0.6 and 0.7; here none). What is committed is expected whole, and missed under 0.7.
 */
export const gradeBands = {
  committed: { achieved: 1, partial: 0.7 },
  aspirational: { achieved: 0.7, partial: 0.4 },
} as const satisfies Record<Objective['type'], Record<'achieved' | 'partial', number>>;

// A weighted mean that should be 0.7 may come out as 0.6999999999999998.
const tolerance = 1e-9;

/**
 * Grades an objective.
 * @param progress 0 to 1, not rounded, see `objectiveProgress`
 * @returns `null` where nothing was measured
 */
export function gradeOf(progress: number | null, type: Objective['type']): Grade | null {
  if (progress === null || Number.isNaN(progress)) return null;
  const { achieved, partial } = gradeBands[type];
  if (progress >= achieved - tolerance) return 'achieved';
  return progress >= partial - tolerance ? 'partial' : 'missed';
}
