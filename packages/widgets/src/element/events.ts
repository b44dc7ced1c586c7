import type { Assessment } from '@oxbow/model/assessment';
import type { Delivery } from '@oxbow/model/delivery';
import type { Fault } from '@oxbow/model/fault';
import type { InboxChange, InboxItem } from '@oxbow/model/inbox-item';
import type { GivenPledge, Pledge } from '@oxbow/model/pledge';
import type { ReceiptState } from '@oxbow/model/receipt';
import type { Reply } from '@oxbow/model/reply';
import type { Response } from '@oxbow/model/response';
import { sideOfResponse } from '@oxbow/model/side-of';
import type { Translation } from '@oxbow/model/translation';
import { isProtectedSide } from '@oxbow/model/protected-side';
import type { DataRequestEvent, Subject } from './data-request-event.js';
import { RequestEvent, type Answers } from './request-event.js';

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
  /** True where the instrument marks the side of an assessment as one of people who do not work there. */
  readonly outside: boolean;

  constructor(detail: Detail, signal: AbortSignal, shared = false, outside = false) {
    super('oxsubmit', detail, signal);
    this.shared = shared;
    this.outside = outside;
  }

  /** Dispatches it; what employees say, or may say, is refused, since everybody on the page could read it. */
  override dispatch(target: EventTarget): Answers<Delivery> | undefined {
    return isOfCustomer(this.detail, this.outside) ? super.dispatch(target) : refuse(this.type);
  }
}

/** Whether it is plain that no employee says it; of what cannot be read it is not. */
function isOfCustomer(detail: Response | Assessment, isOutside: boolean): boolean {
  try {
    return 'instrument' in detail && !('prompt' in detail)
      ? !isProtectedSide(detail.side, isOutside)
      : sideOfResponse(detail as Response) === 'customer';
  } catch {
    // It is no object, or a getter of it throws.
    return false;
  }
}

function refuse(type: string): Promise<never> {
  return Promise.reject(
    new TypeError(`${type}: what employees say, or what cannot be read, is in no event`),
  );
}

/** A prompt that nobody opened would like to show itself. Unanswered it does not. */
export class MayShowRequestEvent extends RequestEvent<Subject, boolean> {
  constructor(detail: Subject, signal: AbortSignal) {
    super('oxmayshow', detail, signal);
  }
}

/** Where something unfinished is kept, for the person: until the page is closed, only for this element, or by whom. */
export type Kept = { until: 'page' | 'element' } | { by: Translation };

/** Which draft is meant. */
export interface DraftPlace extends Subject {
  /** What only this element knows: where nobody is known to be signed in, a draft is for it alone. */
  handle?: string;
}

/**
 * Something unfinished is to be kept where the host keeps it, so that it can be finished elsewhere; answered once it is kept,
 * with where where that is worth saying.
 */
export class KeepRequestEvent extends RequestEvent<DraftPlace & { draft: unknown }, Kept | void> {
  /** As of `SubmitRequestEvent`. */
  readonly outside: boolean;

  constructor(detail: DraftPlace & { draft: unknown }, signal: AbortSignal, outside = false) {
    super('oxkeep', detail, signal);
    this.outside = outside;
  }

  /** Dispatches it; what employees have begun is refused. */
  override dispatch(target: EventTarget): Answers<Kept | void> | undefined {
    const { subject, side } = this.detail;
    const isProtected = subject === 'assessment' && isProtectedSide(side, this.outside);
    return isProtected ? refuse(this.type) : super.dispatch(target);
  }
}

/** A widget wants what was kept, perhaps in another channel: the `draft` of an `oxkeep`, or `null`. */
export class RecallRequestEvent extends RequestEvent<DraftPlace, unknown> {
  /** As of `SubmitRequestEvent`. */
  readonly outside: boolean;

  constructor(detail: DraftPlace, signal: AbortSignal, outside = false) {
    super('oxrecall', detail, signal);
    this.outside = outside;
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

/** The giver of a response takes it back, or that of a pledge; answered once it is gone. */
export class WithdrawRequestEvent extends RequestEvent<
  { receipt: string } | { objective: string; pledge: string },
  void
> {
  constructor(detail: WithdrawRequestEvent['detail'], signal: AbortSignal) {
    super('oxwithdraw', detail, signal);
  }
}

/** A person says what they will do for an objective; answered once it is stored, with the pledge as it is shown. */
export class PledgeRequestEvent extends RequestEvent<
  { objective: string; pledge: Pledge },
  GivenPledge
> {
  constructor(detail: PledgeRequestEvent['detail'], signal: AbortSignal) {
    super('oxpledge', detail, signal);
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

declare global {
  interface GlobalEventHandlersEventMap {
    oxdata: DataRequestEvent;
    oxmore: MoreRequestEvent;
    oxsubmit: SubmitRequestEvent;
    oxmayshow: MayShowRequestEvent;
    oxkeep: KeepRequestEvent;
    oxrecall: RecallRequestEvent;
    oxstatus: StatusRequestEvent;
    oxreply: ReplyRequestEvent;
    oxwithdraw: WithdrawRequestEvent;
    oxpledge: PledgeRequestEvent;
    oxassign: AssignRequestEvent;
    oxresolve: ResolveRequestEvent;
    oxinvalid: InvalidEvent;
  }
}
