import type { KeyResult, Milestone } from './key-result.js';

/** How far a key result has come. */
export interface Progress {
  /** 0 to 1, not rounded; `null` where there is nothing to measure, or nothing was measured yet. */
  value: number | null;
  /** Only of a `maintain` result with a value: whether the latest one is outside of the corridor. */
  breach?: boolean;
}

/**
 * Computes how far a key result has come, from its figures alone.
 * - `increase`, `decrease`: the part of the way from start to target, cut at 0 and 1
 * - `maintain`: the share of its readings inside the corridor; without readings only the current value counts
 * - `zones`: 0 at start, 0.3 at commit, 0.7 at target, 1 at stretch, straight between them
 * - `milestone`: the share of the milestones that are done, by weight
 * - `binary`: 1 when done, else 0
 * - `baseline`, `qualitative`: `null`
 */
export function progressOf(keyResult: KeyResult): Progress {
  switch (keyResult.type) {
    case 'increase':
    case 'decrease':
      return { value: along(keyResult.current, keyResult.start, keyResult.target) };
    case 'maintain':
      return within(keyResult);
    case 'zones':
      return { value: throughZones(keyResult) };
    case 'milestone':
      return { value: shareDone(keyResult.milestones) };
    case 'binary':
      return { value: keyResult.done ? 1 : 0 };
    case 'baseline':
    case 'qualitative':
      return { value: null };
  }
}

/** The part of the way from one value to another, which may be lower: 0 to 1. */
function along(current: number | null, from: number, to: number): number | null {
  if (current === null) return null;
  const part = (current - from) / (to - from);
  // Also -0, which a falling result gives at its start, becomes 0.
  return Number.isNaN(part) ? null : Math.min(1, Math.max(0, part));
}

function within(keyResult: KeyResult & { type: 'maintain' }): Progress {
  const values = keyResult.readings?.map(({ value }) => value) ?? [];
  const latest = keyResult.current ?? values.at(-1);
  if (latest === undefined) return { value: null };
  if (values.length === 0) values.push(latest);
  const isInside = (value: number) => value >= keyResult.minimum && value <= keyResult.maximum;
  return { value: values.filter(isInside).length / values.length, breach: !isInside(latest) };
}

function throughZones(keyResult: KeyResult & { type: 'zones' }): number | null {
  const { current, start, commit, target, stretch } = keyResult;
  const first = along(current, start, commit);
  const second = along(current, commit, target);
  const third = along(current, target, stretch);
  if (first === null || second === null || third === null) return null;
  if (third > 0) return 0.7 + 0.3 * third;
  return second > 0 ? 0.3 + 0.4 * second : 0.3 * first;
}

function shareDone(milestones: readonly Milestone[]): number | null {
  let done = 0;
  let all = 0;
  for (const { done: isDone, weight = 1 } of milestones) {
    all += weight;
    if (isDone) done += weight;
  }
  return all === 0 ? null : done / all;
}
