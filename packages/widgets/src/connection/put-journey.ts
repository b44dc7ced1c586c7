import './client.js';
import type { Fault } from '@oxbow/model/fault';
import type { Journey } from '@oxbow/model/journey';
import { journeyDifferences } from '@oxbow/model/journey-differences';
import { toAddress } from './address.js';
import { toGiven } from './follow-revisions.js';
import type { Collector } from './http.js';
import { asPresentPerson } from './present-person.js';
import { isPassing, RefusedError } from './refusal.js';
import { untilAborted } from './wait.js';

/** What becomes of a journey; `journey` is the one that is stored now. */
type Outcome =
  | { status: 'saved' | 'conflict'; journey: unknown }
  | { status: 'refused'; faults: readonly Fault[] }
  | { status: 'failed'; reason: 'unauthorized' }
  | { status: 'unsaved' };

/**
 * Stores a journey as who is signed in by now, in the place of the revision that the person saw; of revision 0, as a new one. It
 * goes on when nobody waits for it any more. `unsaved` where nobody knows whether it arrived: the same one can be sent again.
 */
export async function* answer(
  collector: Collector,
  detail: unknown,
  signal: AbortSignal,
): AsyncGenerator<Outcome, void, undefined> {
  const { journey, revision } = detail as { journey: Journey; revision: number };
  yield await untilAborted(put(collector, journey, Number(revision)), signal);
}

async function put(
  { http, identity }: Collector,
  journey: Journey,
  revision: number,
): Promise<Outcome> {
  const { id } = journey;
  const address = toAddress('journeys', id);
  const body = JSON.stringify(journey);
  const headers: Record<string, string> =
    revision > 0 ? { 'If-Match': `"${revision}"` } : { 'If-None-Match': '*' };
  try {
    const stored = await asPresentPerson(identity, (token) =>
      http.json(address, { method: 'PUT', body, headers, token }),
    );
    return { status: 'saved', journey: toGiven(stored, id) ?? journey };
  } catch (error) {
    if (isPassing(error) || !(error instanceof RefusedError)) {
      console.warn('<ox-connection> could not store a journey:', error);
      return { status: 'unsaved' };
    }
    return toOutcome(error, journey);
  }
}

function toOutcome(refusal: RefusedError, journey: Journey): Outcome {
  const { status } = refusal;
  const { present, errors } = (refusal.problem ?? {}) as { present?: unknown; errors?: unknown };
  const stored = status === 412 ? toGiven(present, journey.id) : undefined;
  // Where only the answer was lost the first time, what is stored is what was sent.
  if (stored) return { status: isThis(stored, journey) ? 'saved' : 'conflict', journey: stored };
  if (status === 401 || status === 403) return { status: 'failed', reason: 'unauthorized' };
  const faults = Array.isArray(errors) && errors.length > 0 ? (errors as Fault[]) : undefined;
  return { status: 'refused', faults: faults ?? [{ path: '', message: refusal.message }] };
}

function isThis(stored: unknown, journey: Journey): boolean {
  try {
    return journeyDifferences(stored as Journey, journey).length === 0;
  } catch {
    // The collector is of another version, and keeps something else.
    return false;
  }
}
