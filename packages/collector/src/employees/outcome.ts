import { toReference } from '@oxbow/model/reference';
import { Problem } from '../problem.js';
import type { RecordResult } from '../records.js';

/**
 * What became of an answer that was handed in: `answered` when the person has given one in this wave, `closed` when there is no
 * open wave for it, `unsigned` when its wave wants a token, `unsealed` when the collector has no secret to seal it
 * with, or another one than the wave was opened with.
 */
export type Outcome = 'stored' | 'duplicate' | 'answered' | 'closed' | 'unsigned' | 'unsealed';

const refusals = {
  answered: ['already-answered', 'This person has answered in this wave: one answer each.'],
  closed: ['wave-closed', 'No wave takes this answer today.'],
  unsigned: ['token-required', 'This wave takes answers only with a token of an employee.'],
  unsealed: [
    'secret-missing',
    'This collector has no secret to seal the answer with, or not that of the wave: set OXBOW_SECRET, the same for all processes.',
  ],
} as const;

/** The kinds of problems that handing in may end with. */
export const outcomeProblems = [
  'already-answered',
  'wave-closed',
  'token-required',
  'secret-missing',
] as const;

/**
 * What is answered of a record.
 * @param path of the record in the request
 */
export function toResult(id: string, outcome: Outcome, path: string): RecordResult {
  if (outcome === 'stored' || outcome === 'duplicate') {
    return { id, status: outcome, reference: toReference(id) };
  }
  const [, message] = refusals[outcome];
  return { id, status: 'rejected', errors: [{ path, message }] };
}

/**
 * Refuses a request of which nothing was kept for one and the same reason, so that its sender does not take it for accepted.
 * @throws Problem
 */
export function refuseAll(outcomes: readonly Outcome[]): void {
  const [first] = outcomes;
  if (first === undefined || first === 'stored' || first === 'duplicate') return;
  if (outcomes.some((outcome) => outcome !== first)) return;
  const [kind, detail] = refusals[first];
  throw new Problem(kind, detail);
}
