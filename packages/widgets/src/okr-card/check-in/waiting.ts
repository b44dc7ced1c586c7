import type { CheckInRequest } from '@oxbow/model/check-in';
import { DataRequestEvent } from '../../element/data-request-event.js';
import { RequestController } from '../../element/request-controller.js';
import type { CardContent, CardPart } from '../late-parts.js';
import type { OkrCard } from '../okr-card.js';

/**
 * Asks the host what an earlier page could not send of an objective, or what came too late while nobody was there: once for each
 * objective that is shown. A host that keeps nothing need not answer.
 */
export function create(host: OkrCard): CardPart {
  return new Waiting(host);
}

class Waiting implements CardPart {
  waiting: CheckInRequest[] = [];
  readonly #request: RequestController<unknown>;
  #present: string | undefined;
  /** Objectives of which it was answered. */
  readonly #known = new Set<string>();

  constructor(host: OkrCard) {
    this.#request = new RequestController<unknown>(host, {
      create: (signal) =>
        this.#present === undefined
          ? undefined
          : new DataRequestEvent({ subject: 'check-ins', id: this.#present }, signal),
      receive: (answer) => {
        this.#request.cancel();
        if (this.#present === undefined) return;
        this.#known.add(this.#present);
        this.waiting = readWaiting(answer, this.#present);
        if (this.waiting.length > 0) host.requestUpdate();
      },
      fail: () => this.#request.cancel(),
      unanswered: () => {},
    });
  }

  prepare({ objective: { id } }: CardContent): void {
    if (id === this.#present) return;
    this.#request.cancel();
    this.#present = id;
    this.waiting = [];
    this.refresh();
  }

  refresh(): void {
    if (this.#present !== undefined && !this.#known.has(this.#present)) this.#request.ask();
  }
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
