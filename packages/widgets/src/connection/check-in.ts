import './client.js';
import { CheckIn, type CheckInRequest, type CheckInResult } from '@oxbow/model/check-in';
import { toFaults } from '@oxbow/model/fault';
import type { Objective } from '@oxbow/model/objective';
import { isAddressable, toAddress } from './address.js';
import { withToken, type Collector } from './http.js';
import { toGivenObjective } from './follow-objective.js';
import { isPassing, RefusedError, toReason } from './refusal.js';
import { untilAborted } from './wait.js';

/** Says what becomes of a check-in. */
export async function* answer(
  collector: Collector,
  detail: unknown,
  signal: AbortSignal,
): AsyncGenerator<CheckInResult, void, undefined> {
  yield await untilAborted(sendCheckIn(collector, detail), signal);
}

/**
 * Sends a check-in, once. It goes on when nobody waits for it any more, also while the page is being left.
 *
 * Where the answer was lost it may be stored nonetheless: then it is called `unsaved`, and sending the same one again
 * stores nothing twice.
 * @returns what became of it; `stored` only when the collector has said so
 */
async function sendCheckIn(
  { http, identity }: Collector,
  candidate: unknown,
): Promise<CheckInResult> {
  const request = readRequest(candidate);
  if (!request) return { status: 'failed', reason: 'invalid' };
  const { objective, revision, checkIn } = request;
  try {
    const answer = await withToken(identity, (token) =>
      http.json(`${toAddress('objectives', objective)}/check-ins`, {
        method: 'POST',
        body: JSON.stringify(checkIn),
        headers: { 'If-Match': `"${revision}"` },
        expect: 201,
        keepalive: true,
        token,
      }),
    );
    const stored = toGivenObjective(answer, objective);
    return stored ? { status: 'stored', objective: stored as Objective } : { status: 'unsaved' };
  } catch (error) {
    if (!(error instanceof RefusedError) || isPassing(error)) return { status: 'unsaved' };
    const { present } = (error.problem ?? {}) as { present?: unknown };
    const rival = error.status === 412 ? toGivenObjective(present, objective) : undefined;
    if (rival) return { status: 'conflict', objective: rival as Objective };
    console.warn(`<ox-connection> a check-in was refused: ${error.message}`);
    return { status: 'failed', reason: toReason(error.status) };
  }
}

function readRequest(candidate: unknown): CheckInRequest | undefined {
  const { objective, revision, checkIn } = (candidate ?? {}) as Partial<CheckInRequest>;
  const read = CheckIn.safeParse(checkIn);
  const isNamed = typeof objective === 'string' && isAddressable(objective);
  if (read.success && isNamed && isRevision(revision))
    return { objective, revision, checkIn: read.data };
  const [fault] = toFaults(read.error?.issues ?? [], 'checkIn');
  const problem = fault ? `${fault.path} ${fault.message}` : 'it names no objective and revision';
  console.warn(`<ox-connection> refuses a check-in: ${problem}`);
  return undefined;
}

function isRevision(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
