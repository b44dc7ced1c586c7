import type { KeyResult } from './key-result.js';

/** Whether the other half of a pair is another one of the same objective, or there is no pair. */
export function isPairKnown(
  { id, paired }: Pick<KeyResult, 'id' | 'paired'>,
  keyResults: readonly Pick<KeyResult, 'id'>[],
): boolean {
  return paired === undefined || (paired !== id && keyResults.some((other) => other.id === paired));
}
