import type { KeyResult } from '../key-result/key-result.js';
import { progressOf } from '../key-result/progress.js';

/** How far an objective has come. */
export interface ObjectiveProgress {
  /** Weighted mean of the key results that have a progress, 0 to 1, not rounded; `null` where none has. */
  value: number | null;
  /** Key results that counted. */
  measured: number;
  /** All key results, also those that can never be measured. */
  total: number;
}

/** Computes how far an objective has come; a key result without progress does not count as 0, it does not count. */
export function objectiveProgress(objective: {
  readonly keyResults: readonly KeyResult[];
}): ObjectiveProgress {
  let sum = 0;
  let weights = 0;
  let measured = 0;
  let weakest = 1;
  let strongest = 0;
  for (const keyResult of objective.keyResults) {
    const { value } = progressOf(keyResult);
    if (value === null) continue;
    const { weight = 1 } = keyResult;
    sum += weight * value;
    weights += weight;
    measured += 1;
    weakest = Math.min(weakest, value);
    strongest = Math.max(strongest, value);
  }
  return {
    // The mean of ones may come out as a hair more than 1, that of others as a hair less than the least.
    value: measured === 0 ? null : Math.min(strongest, Math.max(weakest, sum / weights)),
    measured,
    total: objective.keyResults.length,
  };
}
