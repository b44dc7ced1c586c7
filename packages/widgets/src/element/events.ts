import type { Delivery } from '@oxbow/model/delivery';
import type { Fault } from '@oxbow/model/fault';
import type { Response } from '@oxbow/model/response';
import { RequestEvent } from './request-event.js';

/** What a widget wants to show: the plain attribute that names it, and its value. */
export interface Subject {
  /** The attribute: `customer`, `prompt`, … */
  subject: string;
  id: string;
}

/** A widget wants data for its subject. The answer is what its `data` property takes; further values are live changes. */
export class DataRequestEvent extends RequestEvent<Subject, unknown> {
  constructor(detail: Subject, signal: AbortSignal) {
    super('oxdata', detail, signal);
  }
}

/** A widget wants the next page of its data. The answer has the shape of its `data`. */
export class MoreRequestEvent extends RequestEvent<Subject & { before: string }, unknown> {
  constructor(detail: Subject & { before: string }, signal: AbortSignal) {
    super('oxmore', detail, signal);
  }
}

/** A person hands something in. The answers say what became of it, as often as that changes. */
export class SubmitRequestEvent extends RequestEvent<Response, Delivery> {
  constructor(detail: Response, signal: AbortSignal) {
    super('oxsubmit', detail, signal);
  }
}

/** Some of the data could not be shown. */
export class InvalidEvent extends CustomEvent<{
  /** Records that were looked at. */
  total: number;
  /** Records that are not shown, or not whole. */
  invalid: number;
  /** The first of what is wrong. */
  faults: Fault[];
}> {
  constructor(detail: InvalidEvent['detail']) {
    super('oxinvalid', { detail, bubbles: true, composed: true });
  }
}

/** Somebody who answers requests has come: widgets ask again what nobody answered. Dispatched on `document`. */
export class ReadyEvent extends Event {
  constructor() {
    super('oxready');
  }
}

declare global {
  interface HTMLElementEventMap {
    oxdata: DataRequestEvent;
    oxmore: MoreRequestEvent;
    oxsubmit: SubmitRequestEvent;
    oxinvalid: InvalidEvent;
  }
  interface DocumentEventMap {
    oxready: ReadyEvent;
  }
}
