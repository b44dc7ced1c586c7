import type { CheckInRequest, CheckInResult } from '@oxbow/model/check-in';
import type { Objective } from '@oxbow/model/objective';
import { toAddress } from './address.js';
import { toGiven } from './follow-revisions.js';
import { isOfAnother } from './givers.js';
import { withToken, type Collector } from './http.js';
import { isPassing, NobodyError, RefusedError, toReason } from './refusal.js';

/** What finally became of a check-in. */
export type FinalResult = Exclude<CheckInResult, { status: 'queued' | 'unsaved' }>;

/** What an attempt says: how it ended, that another is signed in, or that it has to be tried again. */
export type Attempt =
  | { result: FinalResult }
  | { another: true }
  /** In milliseconds, where the collector itself named it. */
  | { wait: number | undefined };

/** Another is signed in than the one who handed it in. */
class OtherError extends Error {}

/**
 * Sends a check-in, once. Where the answer was lost it may be stored nonetheless; sending the same one again stores nothing
 * twice.
 * @param subject whose token is taken alone; absent for who is signed in
 */
export async function sendCheckIn(
  { http, identity }: Collector,
  { objective, revision, checkIn }: CheckInRequest,
  subject?: string,
): Promise<Attempt> {
  const isNotOf = (present: string | undefined) =>
    (subject !== undefined && present !== subject) || isOfAnother(checkIn.id, present);
  try {
    const answer = await withToken(identity, (token) => {
      if (isNotOf(token.subject)) throw token.subject ? new OtherError() : new NobodyError();
      return http.json(`${toAddress('objectives', objective)}/check-ins`, {
        method: 'POST',
        body: JSON.stringify(checkIn),
        headers: { 'If-Match': `"${revision}"` },
        expect: 201,
        keepalive: true,
        token,
      });
    });
    const stored = toGiven(answer, objective);
    return stored
      ? { result: { status: 'stored', objective: stored as Objective } }
      : { wait: undefined };
  } catch (error) {
    if (error instanceof OtherError) return { another: true };
    // Its giver may come back.
    const isWaiting = error instanceof NobodyError && isNotOf(undefined);
    if (isWaiting || !(error instanceof RefusedError)) return { wait: undefined };
    if (isPassing(error)) return { wait: error.wait };
    const { present } = (error.problem ?? {}) as { present?: unknown };
    const rival = error.status === 412 ? toGiven(present, objective) : undefined;
    if (rival) return { result: { status: 'conflict', objective: rival as Objective } };
    console.warn(`<ox-connection> a check-in was refused: ${error.message}`);
    return { result: { status: 'failed', reason: toReason(error.status) } };
  }
}
