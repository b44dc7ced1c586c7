import type { Response } from '@oxbow/model/response';
import type { Suspicion } from './store/response-store.js';

/** Nobody reads a question and answers it in less: seconds. */
export const fastest = 2;

/**
 * Why a response may not come from a person. A guess, so what it names is kept apart and not lost: a browser may have filled
 * in a field that nobody saw.
 * @param isAttributed the firm's server has said who it is; then speed is no ground
 */
export function suspicionOf(
  { trap = '', elapsed }: Response,
  isAttributed: boolean,
): Suspicion | undefined {
  if (trap !== '') return 'trap';
  if (!isAttributed && elapsed !== undefined && elapsed < fastest) return 'haste';
  return undefined;
}

/** A response as it may be kept: without the giver's secret, and without what only told machines from people. */
export function toKept({ receipt: _, trap: __, elapsed: ___, ...kept }: Response): Response {
  return kept;
}
