import type { Answering } from './answering.js';

/** Whether a person has begun to answer, or has something to read of what became of it. */
export function isBegun({ progress }: Answering): boolean {
  const { step, drafts, outcome } = progress;
  return step > 0 || drafts.size > 0 || outcome !== undefined;
}
