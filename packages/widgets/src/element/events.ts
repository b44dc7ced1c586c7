import type { Assessment } from '@oxbow/model/assessment';
import type { Delivery } from '@oxbow/model/delivery';
import type { Fault } from '@oxbow/model/fault';
import type { InboxChange, InboxItem } from '@oxbow/model/inbox-item';
import type { ReceiptState } from '@oxbow/model/receipt';
import type { Reply } from '@oxbow/model/reply';
import type { Response } from '@oxbow/model/response';
import type { Translation } from '@oxbow/model/translation';
import type { DataRequestEvent, Subject } from './data-request-event.js';
import { RequestEvent } from './request-event.js';

// The light half of a widget needs none but this one. Handed on as a value, it would keep Rolldown (1.2) from putting together
// what a bundle and its late parts share.
export type { DataRequestEvent, Subject };

/** Which page of its data a widget wants: that before a cursor, or that after one. */
export interface PagePlace {
  before?: string;
  after?: string;
  /** The id of a touchpoint that is looked for: the page may be as long as it takes to hold it. */
  touchpoint?: string;
}

/** A widget wants a further page of its data. The answer has the shape of its `data`. */
export class MoreRequestEvent extends RequestEvent<Subject & PagePlace, unknown> {
  constructor(detail: Subject & PagePlace, signal: AbortSignal) {
    super('oxmore', detail, signal);
  }
}

/**
 * A person hands something in: a response to a prompt, or of `<ox-assessment>` an assessment, which names an `instrument`. The
 * answers say what became of it, as often as that changes.
 */
export class SubmitRequestEvent<
  Detail extends Response | Assessment = Response,
> extends RequestEvent<Detail, Delivery> {
  /** True on a device that many use: nothing of it may be kept there. */
  readonly shared: boolean;

  constructor(detail: Detail, signal: AbortSignal, shared = false) {
    super('oxsubmit', detail, signal);
    this.shared = shared;
  }
}

/** A prompt that nobody opened would like to show itself. Unanswered it does not. */
export class MayShowRequestEvent extends RequestEvent<Subject, boolean> {
  constructor(detail: Subject, signal: AbortSignal) {
    super('oxmayshow', detail, signal);
  }
}

/** Where something unfinished is kept, for the person: only until the page is closed, or by whom. */
export type Kept = { until: 'page' } | { by: Translation };

/**
 * Something unfinished is to be kept where the host keeps it, so that it can be finished elsewhere; answered once it is kept,
 * with where where that is worth saying.
 */
export class KeepRequestEvent extends RequestEvent<Subject & { draft: unknown }, Kept | void> {
  constructor(detail: Subject & { draft: unknown }, signal: AbortSignal) {
    super('oxkeep', detail, signal);
  }
}

/** A widget wants what was kept, perhaps in another channel: the `draft` of an `oxkeep`, or `null`. */
export class RecallRequestEvent extends RequestEvent<Subject, unknown> {
  constructor(detail: Subject, signal: AbortSignal) {
    super('oxrecall', detail, signal);
  }
}

/** What a person handed in: by the receipt they hold, or what the host knows of theirs for a subject. */
export interface Handed extends Partial<Subject> {
  /** See `Response`. */
  receipt?: string;
}

/** What became of one thing that was handed in. */
export interface HandedState {
  /** By which it is replied to and withdrawn. */
  receipt: string;
  state: ReceiptState;
  /** What its giver was told the last time, where that is known: how it stood, and how many replies of the firm there were. */
  seen?: { status: string; replies: number } | undefined;
}

/** A person wants to know what became of what they handed in. Newest first; further values are live changes. */
export class StatusRequestEvent extends RequestEvent<Handed, HandedState[]> {
  constructor(detail: Handed, signal: AbortSignal) {
    super('oxstatus', detail, signal);
  }
}

/** Somebody says something more about a response: its giver by the receipt, or somebody of the firm by the response's id. */
export class ReplyRequestEvent extends RequestEvent<
  { id: string; text: string } & ({ receipt: string } | { response: string; by?: string }),
  Reply
> {
  constructor(detail: ReplyRequestEvent['detail'], signal: AbortSignal) {
    super('oxreply', detail, signal);
  }
}

/** The giver of a response takes it back; answered once it is gone. */
export class WithdrawRequestEvent extends RequestEvent<{ receipt: string }, void> {
  constructor(detail: { receipt: string }, signal: AbortSignal) {
    super('oxwithdraw', detail, signal);
  }
}

/** What became of a change that was made on a revision: the item after it, or the item as somebody else has made it meanwhile. */
export type InboxChangeResult =
  { status: 'stored'; item: InboxItem } | { status: 'conflict'; item: InboxItem };

/** Somebody of the firm gives a response to a team or takes it up. */
export class AssignRequestEvent extends RequestEvent<
  { response: string; revision: number; change: InboxChange },
  InboxChangeResult
> {
  constructor(detail: AssignRequestEvent['detail'], signal: AbortSignal) {
    super('oxassign', detail, signal);
  }
}

/** Somebody of the firm says that a response is done, or what was changed because of it. */
export class ResolveRequestEvent extends RequestEvent<
  { response: string; revision: number; change: InboxChange },
  InboxChangeResult
> {
  constructor(detail: ResolveRequestEvent['detail'], signal: AbortSignal) {
    super('oxresolve', detail, signal);
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
    oxmayshow: MayShowRequestEvent;
    oxkeep: KeepRequestEvent;
    oxrecall: RecallRequestEvent;
    oxstatus: StatusRequestEvent;
    oxreply: ReplyRequestEvent;
    oxwithdraw: WithdrawRequestEvent;
    oxassign: AssignRequestEvent;
    oxresolve: ResolveRequestEvent;
    oxinvalid: InvalidEvent;
  }
  interface DocumentEventMap {
    oxready: ReadyEvent;
  }
}
