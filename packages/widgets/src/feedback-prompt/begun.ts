import type { Answering } from './answering.js';

/** Whether a person has begun to answer, or has something to read of what became of it. */
export function isBegun({ progress, isTouched }: Answering): boolean {
  const { step, outcome } = progress;
  return step > 0 || isTouched || outcome !== undefined;
}
