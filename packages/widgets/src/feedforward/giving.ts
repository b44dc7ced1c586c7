import type { Delivery } from '@oxbow/model/delivery';
import type { NewNote } from '@oxbow/model/note';
import { readDelivery } from '@oxbow/model/read-delivery';
import { handOver } from '../element/hand-over-request.js';
import { RequestEvent, type Answers } from '../element/request-event.js';
import { Submission, type Outcome } from '../element/submission.js';
import type { Feedforward } from './feedforward.js';

/** How the connection knows a new note. There is no event of this name. */
const type = 'oxgive';

/** What is known of a note that was given. */
export type GivingOutcome = Outcome<Delivery>;

/** Gives a note to the host; every attempt carries the same note with the same id. */
export function give(host: Feedforward, note: NewNote): Submission<Delivery> {
  return new Submission<Delivery>(host, {
    create: (signal) => new GivenNote(host, note, signal),
    read: readDelivery,
    isSafe: ({ status }) => status === 'sent',
    isFinal: ({ status }) => status === 'sent' || status === 'failed',
    expected:
      'expected { status: "sent", reference }, { status: "unsaved" } or { status: "failed", reason: "refused" | "unauthorized" | "invalid" }',
  });
}

/**
 * A note on its way to the nearest connection. It has the form of a request and is never dispatched as an event: what one
 * person says to another is nothing for who listens on the page. Where there is no connection, the host's `handler` gets it.
 */
class GivenNote extends RequestEvent<NewNote, Delivery> {
  readonly #host: Feedforward;

  constructor(host: Feedforward, note: NewNote, signal: AbortSignal) {
    super(type, note, signal);
    this.#host = host;
  }

  /** Hands it over instead of dispatching it. */
  override dispatch(): Answers<Delivery> | undefined {
    return handOver(this.#host, this, 'a new note');
  }
}
