import './client.js';
import type { Subject } from '../element/events.js';
import { toAddress } from './address.js';
import { followRevisions } from './follow-revisions.js';
import type { Collector } from './http.js';

/**
 * Follows an objective: first as it stands, then whole again after each change.
 * @throws as `followRevisions`, TypeError for an id that no address can name
 */
export function answer(
  collector: Collector,
  detail: unknown,
  signal: AbortSignal,
): AsyncGenerator<unknown, void, undefined> {
  const { id } = detail as Subject;
  // What sends a check-in has to be there before the line breaks.
  void import('./check-in.js').catch(() => {});
  return followRevisions(collector, 'objective', toAddress('objectives', id), id, signal);
}
