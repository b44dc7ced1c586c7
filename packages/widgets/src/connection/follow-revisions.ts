import { follow } from './follow.js';
import { withToken, type Collector } from './http.js';

/** Something with a revision as the collector gave it. Only what following needs was looked at; the widget checks the rest. */
export interface Given {
  id: string;
  revision: number;
}

/** Reads an answer as that of an id; `undefined` for anything else. */
export function toGiven(answer: unknown, id: string): Given | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { id: given, revision } = answer as Partial<Given>;
  return given === id && Number.isSafeInteger(revision) ? (answer as Given) : undefined;
}

/**
 * Follows something with a revision: first as it stands, then whole again after each change.
 * @param kind what it is, as its events are named
 * @param address see `toAddress`
 * @throws as `follow`; AbortError where the collector was set up anew, so that the widget asks once more
 */
export function followRevisions(
  collector: Collector,
  kind: string,
  address: string,
  id: string,
  signal: AbortSignal,
): AsyncGenerator<Given, void, undefined> {
  const { http, identity } = collector;
  return follow<Given, Given>(
    collector,
    {
      address,
      event: kind,
      read: async (until) => {
        const answer = await withToken(identity, (token) =>
          http.json(address, { signal: until, token }),
        );
        const given = toGiven(answer, id);
        if (given) return given;
        throw new TypeError(`the collector answered with something else than the ${kind}`);
      },
      placeOf: ({ revision }) => String(revision),
      replace: (given, last) => {
        if (given.revision >= Number(last)) return given;
        // Widgets pass over a change that is older than what they show. Whoever answers next begins from the start.
        throw new DOMException('the collector counts from the start again', 'AbortError');
      },
      gather: (records) => records.at(-1) as Given,
    },
    signal,
  );
}
