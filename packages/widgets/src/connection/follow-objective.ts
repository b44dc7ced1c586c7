import './client.js';
import type { Subject } from '../element/events.js';
import { toAddress } from './address.js';
import { follow } from './follow.js';
import { withToken, type Collector } from './http.js';

/** An objective as the collector gave it. Only what following needs was looked at; the widget checks the rest. */
export interface GivenObjective {
  id: string;
  revision: number;
}

/** Reads an answer as the objective of an id; `undefined` for anything else. */
export function toGivenObjective(answer: unknown, id: string): GivenObjective | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { id: given, revision } = answer as Partial<GivenObjective>;
  return given === id && Number.isSafeInteger(revision) ? (answer as GivenObjective) : undefined;
}

/**
 * Follows an objective: first as it stands, then whole again after each change.
 * @throws as `follow`, TypeError for an id that no address can name, AbortError where the collector was set up anew, so that
 *   the widget asks once more
 */
export function answer(
  collector: Collector,
  detail: unknown,
  signal: AbortSignal,
): AsyncGenerator<unknown, void, undefined> {
  const { http, identity } = collector;
  const { id } = detail as Subject;
  // What sends a check-in has to be there before the line breaks.
  void import('./check-in.js').catch(() => {});
  const address = toAddress('objectives', id);
  return follow<GivenObjective, unknown>(
    collector,
    {
      address,
      event: 'objective',
      read: async (until) => {
        const answer = await withToken(identity, (token) =>
          http.json(address, { signal: until, token }),
        );
        const objective = toGivenObjective(answer, id);
        if (objective) return objective;
        throw new TypeError('the collector answered with something else than the objective');
      },
      placeOf: ({ revision }) => String(revision),
      replace: (objective, last) => {
        if (objective.revision >= Number(last)) return objective;
        // Widgets pass over a change that is older than what they show. Whoever answers next begins from the start.
        throw new DOMException('the collector counts from the start again', 'AbortError');
      },
      gather: (objectives) => objectives.at(-1),
    },
    signal,
  );
}
