import './client.js';
import type { Subject } from '../element/events.js';
import { toAddress } from './address.js';
import { followRevisions, type Given } from './follow-revisions.js';
import { withToken, type Collector } from './http.js';
import { within } from './wait.js';

/** A journey as the collector gave it, with what is known beside it; the widget checks all of it. */
export interface GivenJourney {
  journey: Given;
  /** Absent where they are not for who asks, or cannot be had. */
  actuals?: unknown;
  signUps: unknown[];
}

/** How long the journey waits for what is counted over all customers, in milliseconds. */
const patience = 1500;

/**
 * Follows a journey: first as it stands, then whole again after each change, each time with what really happened on it and
 * how many have signed up for its offers. What takes long to count comes later, as a change.
 * @throws as `followRevisions`
 */
export async function* answer(
  collector: Collector,
  detail: unknown,
  signal: AbortSignal,
): AsyncGenerator<GivenJourney, void, undefined> {
  const { id } = detail as Subject;
  const address = toAddress('journeys', id);
  // What stores it and signs up has to be there before the line breaks.
  void import('./put-journey.js').catch(() => {});
  void import('./sign-up.js').catch(() => {});
  const beside = async (path: string) => {
    try {
      return await withToken(collector.identity, (token) =>
        collector.http.json(`${address}/${path}`, { signal, token }),
      );
    } catch {
      // Without it the journey is still one.
      return undefined;
    }
  };
  for await (const journey of followRevisions(collector, 'journey', address, id, signal)) {
    const counting = beside('actuals');
    const { signUps } = ((await beside('sign-ups')) ?? {}) as { signUps?: unknown };
    const known = { journey, signUps: Array.isArray(signUps) ? (signUps as unknown[]) : [] };
    const early = await within(patience, counting, () => 'late' as const);
    yield early === undefined || early === 'late' ? known : { ...known, actuals: early };
    if (early !== 'late') continue;
    const actuals = await counting;
    if (actuals !== undefined) yield { ...known, actuals };
  }
}
