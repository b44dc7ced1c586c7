import type { CheckInRequest, CheckInResult } from '@oxbow/model/check-in';
import { RequestEvent } from '../element/request-event.js';

/** A person says where a key result stands. The answers say what became of it, as often as that changes. */
export class CheckInRequestEvent extends RequestEvent<CheckInRequest, CheckInResult> {
  constructor(detail: CheckInRequest, signal: AbortSignal) {
    super('oxcheckin', detail, signal);
  }
}

declare global {
  interface HTMLElementEventMap {
    oxcheckin: CheckInRequestEvent;
  }
}
