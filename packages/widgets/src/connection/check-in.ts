import './client.js';
import { CheckIn, type CheckInRequest, type CheckInResult } from '@oxbow/model/check-in';
import { toFaults } from '@oxbow/model/fault';
import { isAddressable } from './address.js';
import type { Surroundings } from './answers.js';
import { queueOf, removeCheckIn } from './check-in-queue.js';
import { isOfAnother } from './givers.js';
import { sendCheckIn } from './send-check-in.js';
import { untilAborted, within } from './wait.js';

/** After how long one that is on its way is kept on the device as well, in milliseconds: soon a person will want to leave. */
const patience = 2000;

/**
 * Says what becomes of a check-in: what the collector answers, or that it is kept on the device, and then what the collector
 * answered. It goes on when nobody waits for it any more, also while the page is being left.
 */
export async function* answer(
  surroundings: Surroundings,
  detail: unknown,
  signal: AbortSignal,
): AsyncGenerator<CheckInResult, void, undefined> {
  const request = readRequest(detail);
  if (!request) {
    yield { status: 'failed', reason: 'invalid' };
    return;
  }
  const { result, last } = await untilAborted(begin(surroundings, request), signal);
  yield result;
  if (last) yield await untilAborted(last, signal);
}

const refused: CheckInResult = { status: 'failed', reason: 'unauthorized' };

/** Sends it at once, whoever waits, and keeps it if that does not end well or soon. */
async function begin(
  surroundings: Surroundings,
  request: CheckInRequest,
): Promise<{ result: CheckInResult; last?: Promise<CheckInResult> }> {
  const { identity } = surroundings;
  const { turn } = identity;
  const queue = queueOf(surroundings);
  // What waits on the device comes first, where its giver has put it there: else one would be in the way of the other.
  const isBehind = await queue.isBehind(request);
  const sent = isBehind ? undefined : sendCheckIn(surroundings, request);
  const attempt = sent && (await within(patience, sent, () => undefined));
  if (attempt && 'result' in attempt) {
    await removeCheckIn(request);
    return attempt;
  }
  if (attempt && 'another' in attempt) return { result: refused };
  const last = queue.outcomeOf(request);
  const subject = await identity.subject(patience);
  // Whose it is has to be known: it is sent as theirs, and kept for nobody else.
  const isOther = subject !== undefined && isOfAnother(request.checkIn.id, subject);
  if (isOther && !sent) return { result: refused };
  const isTheirs = subject !== undefined && !isOther && identity.turn === turn;
  const entry = isTheirs ? await queue.keep(request, subject) : undefined;
  if (entry) {
    void (sent ? queue.take(entry, sent) : queue.send(true));
    return { result: { status: 'queued' }, last };
  }
  const ended = await (sent ?? sendCheckIn(surroundings, request));
  if ('another' in ended) return { result: refused };
  return 'result' in ended ? ended : { result: { status: 'unsaved' } };
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
