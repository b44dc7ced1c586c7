import type { CheckInRequest } from '@oxbow/model/check-in';
import { DataRequestEvent } from '../../element/data-request-event.js';
import type { OxElement } from '../../element/element.js';
import { RequestController } from '../../element/request-controller.js';

/**
 * Asks the host what an earlier page could not send of an objective, or what came too late while nobody was there. A host that keeps
 * nothing need not answer.
 */
export function askWaiting(
  host: OxElement,
  objective: string,
  receive: (requests: CheckInRequest[]) => void,
): void {
  const request = new RequestController<unknown>(host, {
    create: (signal) => new DataRequestEvent({ subject: 'check-ins', id: objective }, signal),
    receive: (answer) => {
      request.cancel();
      const requests = readWaiting(answer, objective);
      if (requests.length > 0) receive(requests);
    },
    fail: () => request.cancel(),
    unanswered: () => request.cancel(),
  });
  request.ask();
}

/** What of an answer can be gone on with; a listener that answers every request with an objective has said nothing. */
function readWaiting(answer: unknown, objective: string): CheckInRequest[] {
  const { checkIns } = (answer ?? {}) as { checkIns?: unknown };
  if (!Array.isArray(checkIns)) return [];
  return (checkIns as unknown[]).filter((candidate): candidate is CheckInRequest => {
    const request = (candidate ?? {}) as Partial<CheckInRequest>;
    const { id, keyResult } = (request.checkIn ?? {}) as Partial<CheckInRequest['checkIn']>;
    const isNamed = typeof id === 'string' && typeof keyResult === 'string';
    return isNamed && request.objective === objective && Number.isSafeInteger(request.revision);
  });
}
