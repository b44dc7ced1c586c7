import type { Delivery } from '@oxbow/model/delivery';
import type { Response } from '@oxbow/model/response';
import { SubmitRequestEvent, WithdrawRequestEvent } from '../../element/events.js';
import { handOver } from '../../element/hand-over-request.js';
import { findTaker } from '../../element/hand-over.js';
import type { Answers } from '../../element/request-event.js';
import type { FeedbackPrompt } from '../feedback-prompt.js';

/**
 * What an employee hands in, on its way to the nearest connection. It has the form of a request and is never dispatched as an
 * event: nobody who listens on the page hears of it. Where there is no connection, the host's `handler` gets it.
 */
export class HandedOver extends SubmitRequestEvent {
  readonly #host: FeedbackPrompt;

  constructor(host: FeedbackPrompt, response: Response, signal: AbortSignal) {
    super(response, signal);
    this.#host = host;
  }

  /** Hands it over instead of dispatching it. */
  override dispatch(): Answers<Delivery> | undefined {
    return handOver(this.#host, this, 'what employees hand in');
  }
}

/** That an employee takes an answer back, on the same way: who has the receipt could do that too. */
export class HandedOverWithdrawal extends WithdrawRequestEvent {
  readonly #host: FeedbackPrompt;

  constructor(host: FeedbackPrompt, receipt: string, signal: AbortSignal) {
    super({ receipt }, signal);
    this.#host = host;
  }

  override dispatch(): Answers<void> | undefined {
    return findTaker(this.#host)?.(this) as Answers<void> | undefined;
  }
}
